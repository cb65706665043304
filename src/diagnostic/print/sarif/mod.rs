//! SARIF 2.1.0, the form in which code hosts take findings to show them in
//! place.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
//!
//! One run with its rules, their pages as help, and a result for each finding.
//! Findings that are only counted are notifications, since a result must have
//! its own message and place.

mod location;
mod text;
mod uri;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Serialize, Serializer};

use self::location::{BASE, Location};
use self::text::Text;
use super::super::finding::Diagnostic;
use super::super::report::{Hidden, Report, Unread};
use super::super::rule::Rule;
use super::super::severity::Severity;
use super::words::{Grouped, Named};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes one SARIF file with these rules and those of the findings.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn sarif(report: &Report, rules: &[&'static Rule], out: &mut impl Write) -> io::Result<()> {
    let rules = Rules::of(report, rules);
    let unread = report.unread.iter().map(Notice::Unread);
    let hidden = report.hidden.iter().map(Notice::Hidden);
    let skipped = report.skipped.iter().map(|path| Notice::Skipped(path));
    let notices: Vec<Notice<'_>> = unread.chain(hidden).chain(skipped).collect();
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
                execution_successful: report.unread.is_empty(),
                notifications: Each(&notices, |one: &Notice<'_>| Notification::of(*one, &rules)),
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

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notification {
    level: &'static str,
    message: Text,
    locations: [Location<'static>; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_rule: Option<RuleReference>,
}

/// What a run tells beside its findings.
#[derive(Clone, Copy)]
enum Notice<'a> {
    Unread(&'a Unread),
    Hidden(&'a Hidden),
    Skipped(&'a str),
}

impl Notification {
    fn of(notice: Notice<'_>, rules: &Rules) -> Self {
        let (level, file, text) = match notice {
            Notice::Unread(Unread { file, reason }) => {
                ("error", &**file, format!("Not checked: {file}: {reason}."))
            }
            Notice::Hidden(hidden) => {
                let (count, rule) = (Grouped(hidden.count), Named(hidden.rule));
                let file = &*hidden.file;
                let text = format!("Not listed: {count} more of {rule} in {file}.");
                ("note", file, text)
            }
            Notice::Skipped(file) => {
                let text = format!("Left alone: {file} is nothing to check.");
                ("note", file, text)
            }
        };
        let associated_rule = match notice {
            Notice::Hidden(hidden) => Some(RuleReference {
                id: hidden.rule.code,
                index: rules.number(hidden.rule),
            }),
            Notice::Unread(_) | Notice::Skipped(_) => None,
        };
        Self {
            level,
            message: Text::of(text),
            locations: [Location::file(file)],
            associated_rule,
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

fn level(severity: Severity) -> &'static str {
    // The three words are SARIF's.
    severity.as_str()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;
    use serde_json::Value;

    use super::super::samples::*;
    use super::*;

    fn as_sarif(report: &Report, rules: &[&'static Rule]) -> Value {
        let mut out = Vec::new();
        sarif(report, rules, &mut out).unwrap();
        serde_json::from_slice(&out).unwrap()
    }

    /// The run of one finding, and of some that are only counted.
    fn a_run() -> Value {
        let mut report = full();
        report.findings = vec![overlap("/tmp/a b").note("a note")];
        as_sarif(&report, &[&OVERLAP])["runs"][0].take()
    }

    fn pretty(value: &Value) -> String {
        serde_json::to_string_pretty(value).unwrap()
    }

    #[test]
    fn a_run_that_could_not_read_all_is_no_success() {
        let whole = as_sarif(&full(), &[]);
        let invocation = &whole["runs"][0]["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], true);
        let partial = as_sarif(&partial(), &[]);
        let invocation = &partial["runs"][0]["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false);
        let told = invocation["toolExecutionNotifications"].as_array().unwrap();
        let told = told.iter().map(|one| {
            let (level, text) = (&one["level"], &one["message"]["text"]);
            format!("{}: {}", level.as_str().unwrap(), text.as_str().unwrap())
        });
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                "error: Not checked: in/lost: No such file or directory.",
                "note: Left alone: in/note.txt is nothing to check.",
                "note: Left alone: in/other is nothing to check.",
            ]
        );
    }

    #[test]
    fn a_result() {
        assert_snapshot!(pretty(&a_run()["results"]), @r#"
        [
          {
            "level": "error",
            "locations": [
              {
                "message": {
                  "text": "inside another block"
                },
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "delegated-apnic-20181001",
                    "uriBaseId": "%SRCROOT%"
                  },
                  "contextRegion": {
                    "byteLength": 47,
                    "byteOffset": 20820,
                    "endColumn": 48,
                    "snippet": {
                      "text": "apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned"
                    },
                    "startColumn": 1,
                    "startLine": 1042
                  },
                  "region": {
                    "byteLength": 15,
                    "byteOffset": 20834,
                    "endColumn": 30,
                    "snippet": {
                      "text": "2001:db8:1::|48"
                    },
                    "startColumn": 15,
                    "startLine": 1042
                  }
                }
              }
            ],
            "message": {
              "text": "2001:db8:1::/48 overlaps 2001:db8::/32\nnote: a note"
            },
            "relatedLocations": [
              {
                "id": 1,
                "message": {
                  "text": "which is delegated here"
                },
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "file:///tmp/a%20b"
                  },
                  "contextRegion": {
                    "byteLength": 46,
                    "byteOffset": 120,
                    "endColumn": 47,
                    "snippet": {
                      "text": "apnic|CN|ipv6|2001:db8::|32|20040101|allocated"
                    },
                    "startColumn": 1,
                    "startLine": 7
                  },
                  "region": {
                    "byteLength": 13,
                    "byteOffset": 134,
                    "endColumn": 28,
                    "snippet": {
                      "text": "2001:db8::|32"
                    },
                    "startColumn": 15,
                    "startLine": 7
                  }
                }
              }
            ],
            "ruleId": "F003",
            "ruleIndex": 0
          }
        ]
        "#);
    }

    #[test]
    fn a_notification() {
        let run = a_run();
        let notifications = &run["invocations"][0]["toolExecutionNotifications"];
        assert_snapshot!(pretty(&notifications[0]), @r#"
        {
          "associatedRule": {
            "id": "R005",
            "index": 1
          },
          "level": "note",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "delegated-apnic-20181001",
                  "uriBaseId": "%SRCROOT%"
                }
              }
            }
          ],
          "message": {
            "text": "Not listed: 1,980 more of R005 unknown-country in delegated-apnic-20181001."
          }
        }
        "#);
    }

    #[test]
    fn a_rule() {
        assert_snapshot!(pretty(&a_run()["tool"]["driver"]["rules"][0]), @r##"
        {
          "defaultConfiguration": {
            "level": "error"
          },
          "fullDescription": {
            "text": "two records delegate the same address."
          },
          "help": {
            "markdown": "# What it checks\n\nThat `a` and {b} do not overlap.\n",
            "text": "# What it checks\n\nThat `a` and {b} do not overlap.\n"
          },
          "id": "F003",
          "name": "overlapping-blocks",
          "shortDescription": {
            "text": "two records delegate the same address."
          }
        }
        "##);
    }

    /// What the published schema asks for, of all that we write.
    fn check_sarif(value: &Value, rules: &[&str]) {
        assert_eq!(value["version"], "2.1.0");
        let run = &value["runs"][0];
        let driver = &run["tool"]["driver"];
        assert!(driver["name"].is_string() && driver["version"].is_string());
        let listed: Vec<&str> = driver["rules"]
            .as_array()
            .unwrap()
            .iter()
            .map(rule)
            .collect();
        assert_eq!(listed, rules);
        for result in run["results"].as_array().unwrap() {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(result["ruleId"], listed[index]);
            assert!(is_level(&result["level"]), "{result}");
            assert!(result["message"]["text"].is_string());
            let related = result["relatedLocations"].as_array();
            let locations = result["locations"].as_array().unwrap().iter();
            locations
                .chain(related.into_iter().flatten())
                .for_each(check_location);
        }
        let invocation = &run["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], true);
        for one in invocation["toolExecutionNotifications"].as_array().unwrap() {
            assert!(one["message"]["text"].is_string() && is_level(&one["level"]));
            one["locations"]
                .as_array()
                .unwrap()
                .iter()
                .for_each(check_location);
        }
    }

    fn rule(value: &Value) -> &str {
        assert!(is_level(&value["defaultConfiguration"]["level"]));
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(value[text]["text"].is_string(), "{text}");
        }
        value["id"].as_str().unwrap()
    }

    fn is_level(value: &Value) -> bool {
        ["error", "warning", "note"]
            .iter()
            .any(|level| value == level)
    }

    fn check_location(value: &Value) {
        let physical = &value["physicalLocation"];
        let uri = physical["artifactLocation"]["uri"].as_str().unwrap();
        assert!(
            uri.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%:".contains(&byte))
        );
        for region in ["region", "contextRegion"] {
            let Some(region) = physical.get(region) else {
                continue;
            };
            let number = |name: &str| region[name].as_u64().unwrap();
            assert!(number("startLine") >= 1 && number("startColumn") >= 1);
            assert!(number("endColumn") >= number("startColumn"));
            let _ = (number("byteOffset"), number("byteLength"));
        }
    }

    #[test]
    fn sarif_has_what_the_schema_asks_for() {
        let mut report = full();
        report.findings.push(overlap("z"));
        check_sarif(&as_sarif(&report, &RULES), &["R005", "R014", "F003"]);
        check_sarif(&as_sarif(&report, &[]), &["R005", "F003", "R014"]);
        check_sarif(&as_sarif(&Report::default(), &[]), &[]);
    }

    proptest! {
        #[test]
        fn any_report_is_as_the_schema_asks(report in any_report()) {
            check_sarif(&as_sarif(&report, &RULES), &["R005", "R014", "F003"]);
        }
    }
}
