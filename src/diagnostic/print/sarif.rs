//! SARIF 2.1.0, the form in which code hosts take findings to show them in
//! place.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
//!
//! One run with its rules, their pages as help, and a result for each finding.
//! Findings that are only counted are notifications, since a result must have
//! its own message and place.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::super::finding::{Diagnostic, Label};
use super::super::place::Place;
use super::super::report::{Hidden, Report};
use super::super::rule::Rule;
use super::super::severity::Severity;
use super::words::{Grouped, Named};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What relative paths are relative to. Code hosts take it for the root of the
/// repository.
const BASE: &str = "%SRCROOT%";

/// Writes one SARIF file with these rules and those of the findings.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn sarif(report: &Report, rules: &[&'static Rule], out: &mut impl Write) -> io::Result<()> {
    let rules = Rules::of(report, rules);
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: env!("CARGO_PKG_NAME"),
                    version: env!("CARGO_PKG_VERSION"),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: rules.list.iter().map(|rule| Descriptor::of(rule)).collect(),
                },
            },
            invocations: [Invocation {
                execution_successful: true,
                notifications: Each(&report.hidden, |one| Notification::of(one, &rules)),
            }],
            bases: BTreeMap::from([(
                BASE,
                Base {
                    description: Text::of("The folder in which the command was run."),
                },
            )]),
            results: Each(&report.findings, |one| Outcome::of(one, &rules)),
            column_kind: "unicodeCodePoints",
        }],
    };
    serde_json::to_writer(&mut *out, &log)?;
    out.write_all(b"\n")
}

/// The rules of a run and the number of each.
struct Rules {
    list: Vec<&'static Rule>,
    numbers: BTreeMap<&'static str, usize>,
}

impl Rules {
    fn of(report: &Report, rules: &[&'static Rule]) -> Self {
        let mut all = Self {
            list: Vec::new(),
            numbers: BTreeMap::new(),
        };
        let told = report.findings.iter().map(Diagnostic::rule);
        let hidden = report.hidden.iter().map(|one| one.rule);
        for rule in rules.iter().copied().chain(told).chain(hidden) {
            if !all.numbers.contains_key(rule.code) {
                all.numbers.insert(rule.code, all.list.len());
                all.list.push(rule);
            }
        }
        all
    }

    fn number(&self, rule: &Rule) -> Option<usize> {
        self.numbers.get(rule.code).copied()
    }
}

/// A list that is made item by item while it is written, so that a million
/// results do not stand in memory at once.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, R: Serialize, F: Fn(&'a T) -> R> Serialize for Each<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

#[derive(Serialize)]
struct Log<N, R> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<N, R>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<N, R> {
    tool: Tool,
    invocations: [Invocation<N>; 1],
    #[serde(rename = "originalUriBaseIds")]
    bases: BTreeMap<&'static str, Base>,
    column_kind: &'static str,
    results: R,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    name: &'static str,
    short_description: Text,
    full_description: Text,
    help: Help,
    default_configuration: Configuration,
}

impl Descriptor {
    fn of(rule: &'static Rule) -> Self {
        let summary = || Text::of(format!("{}.", rule.summary));
        Self {
            id: rule.code,
            name: rule.name,
            short_description: summary(),
            full_description: summary(),
            // Markdown reads well as it is; braces are no placeholders there.
            help: Help {
                text: rule.explanation,
                markdown: rule.explanation,
            },
            default_configuration: Configuration {
                level: level(rule.severity),
            },
        }
    }
}

#[derive(Serialize)]
struct Help {
    text: &'static str,
    markdown: &'static str,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation<N> {
    execution_successful: bool,
    #[serde(rename = "toolExecutionNotifications")]
    notifications: N,
}

#[derive(Serialize)]
struct Base {
    description: Text,
}

/// A message. What it takes from a file is shown as it is: braces, which would
/// be places for arguments, are doubled, and nothing reads as a link.
#[derive(Serialize)]
struct Text {
    text: String,
}

impl Text {
    fn of(text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        let text = text.replace('{', "{{").replace('}', "}}");
        Self {
            text: text.replace("](", "] ("),
        }
    }

    /// Nothing if there are no words.
    fn some(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self::of(text))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notification {
    level: &'static str,
    message: Text,
    locations: [Location<'static>; 1],
    associated_rule: RuleReference,
}

impl Notification {
    fn of(hidden: &Hidden, rules: &Rules) -> Self {
        let (count, rule) = (Grouped(hidden.count), Named(hidden.rule));
        Self {
            level: "note",
            message: Text::of(format!(
                "Not listed: {count} more of {rule} in {}.",
                hidden.file
            )),
            locations: [Location::file(&hidden.file)],
            associated_rule: RuleReference {
                id: hidden.rule.code,
                index: rules.number(hidden.rule),
            },
        }
    }
}

#[derive(Serialize)]
struct RuleReference {
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
}

impl<'a> Outcome<'a> {
    fn of(finding: &'a Diagnostic, rules: &Rules) -> Self {
        let related = (1..).zip(finding.secondary());
        Self {
            rule_id: finding.rule().code,
            rule_index: rules.number(finding.rule()),
            level: level(finding.severity()),
            message: Text::of(in_full(finding)),
            locations: [Location::of(finding.primary(), None)],
            related_locations: related
                .map(|(id, label)| Location::of(label, Some(id)))
                .collect(),
        }
    }
}

/// Message, notes and help: what a code host shows beside the line.
fn in_full(finding: &Diagnostic) -> String {
    let mut text = finding.message().to_owned();
    for note in finding.notes() {
        text.push_str("\nnote: ");
        text.push_str(note);
    }
    if let Some(help) = finding.help_text() {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    text
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    // A number makes those different that say the same of the same place.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u32>,
    physical_location: PhysicalLocation<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

impl<'a> Location<'a> {
    fn of(label: &'a Label, id: Option<u32>) -> Self {
        let place = label.place.as_ref();
        Self {
            id,
            physical_location: PhysicalLocation {
                artifact_location: ArtifactLocation::of(&label.file),
                region: place.map(Region::marked),
                context_region: place.and_then(Region::around),
            },
            message: Text::some(&label.text),
        }
    }

    fn file(file: &str) -> Self {
        Self {
            id: None,
            physical_location: PhysicalLocation {
                artifact_location: ArtifactLocation::of(file),
                region: None,
                context_region: None,
            },
            message: None,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation<'a> {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    context_region: Option<Region<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

impl ArtifactLocation {
    fn of(file: &str) -> Self {
        let uri = uri(file);
        let is_absolute = uri.starts_with("file:");
        Self {
            uri,
            uri_base_id: (!is_absolute).then_some(BASE),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region<'a> {
    start_line: u64,
    start_column: u64,
    end_column: u64,
    byte_offset: u64,
    byte_length: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Snippet<'a>>,
}

impl<'a> Region<'a> {
    fn marked(place: &'a Place) -> Self {
        let bytes = place.bytes();
        let text = place.marked_text();
        // Of a very long mark the line is not kept to its end.
        let is_whole = bytes.end - bytes.start == place.marked().len() as u64;
        Self {
            start_line: place.line(),
            start_column: place.column(),
            end_column: place.end_column(),
            byte_offset: bytes.start,
            byte_length: bytes.end - bytes.start,
            snippet: (is_whole && !text.is_empty()).then_some(Snippet { text }),
        }
    }

    /// The line, if more of it is kept than is marked.
    fn around(place: &'a Place) -> Option<Self> {
        let (line, bytes, marked) = (place.text(), place.bytes(), place.marked());
        let start = bytes.start - marked.start as u64;
        let is_inside = bytes.end <= start + line.len() as u64;
        let text = String::from_utf8_lossy(line);
        (is_inside && marked.len() < line.len()).then(|| Self {
            start_line: place.line(),
            start_column: place.first_column(),
            end_column: place.first_column() + text.chars().count() as u64,
            byte_offset: start,
            byte_length: line.len() as u64,
            snippet: Some(Snippet { text }),
        })
    }
}

#[derive(Serialize)]
struct Snippet<'a> {
    text: std::borrow::Cow<'a, str>,
}

fn level(severity: Severity) -> &'static str {
    // The three words are SARIF's.
    severity.as_str()
}

/// A path as a reference: relative, or `file:` if the path is absolute.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.to_owned()
    };
    let mut drive = path.bytes().take(3);
    let has_drive = cfg!(windows)
        && drive.next().is_some_and(|one| one.is_ascii_alphabetic())
        && drive.eq(*b":/");
    let mut uri = String::with_capacity(path.len() + 8);
    if has_drive {
        uri.push_str("file:///");
    } else if path.starts_with('/') {
        uri.push_str("file://");
    }
    let mut rest = path.as_str();
    while let Some(shorter) = rest.strip_prefix("./") {
        rest = shorter.trim_start_matches('/');
    }
    for byte in rest.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push('%');
            for half in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(half), 16).unwrap_or_default();
                uri.push(digit.to_ascii_uppercase());
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        let uris = [
            "data/a b.txt",
            "./x",
            "/tmp/x",
            "a:b%",
            "\u{6f22}\n",
            ".//x",
        ]
        .map(uri);
        assert_eq!(
            uris,
            [
                "data/a%20b.txt",
                "x",
                "file:///tmp/x",
                "a%3Ab%25",
                "%E6%BC%A2%0A",
                "x"
            ]
        );
    }

    #[test]
    fn a_message_has_no_placeholders_and_no_links() {
        assert_eq!(Text::of("{0} [a](1)").text, "{{0}} [a] (1)");
    }
}
