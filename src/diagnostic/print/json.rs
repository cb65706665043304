//! One JSON object a line.
//!
//! Every object begins with `schema`, the number of this form, and `kind`.
//! Within a schema number the order of fields stays; new fields may come at the
//! end of an object, none goes or changes its meaning. A field that does not
//! apply is `null`, not absent.
//!
//! | kind | how many | fields |
//! |---|---|---|
//! | `finding` | one a finding that is told | `code`, `name`, `severity`, `message`, `path`, `line`, `column`, `end_column`, `byte_offset`, `byte_length`, `labels`, `notes`, `help` |
//! | `hidden` | one for each file, rule and severity of which some are only counted | `code`, `name`, `severity`, `path`, `count` |
//! | `unread` | one for each file or folder that could not be read | `path`, `reason` |
//! | `skipped` | one for each file of a folder that is nothing to check | `path` |
//! | `summary` | one, the last line | `files`, `records`, `errors`, `warnings`, `notes`, `unread`, `skipped` |
//!
//! A label has `path`, `line`, `column`, `end_column`, `byte_offset`,
//! `byte_length`, `text`, `primary`; the first is the primary one. Lines and
//! columns count from 1, columns in characters; bytes count from 0 in the plain
//! content. `docs/check-json.md` tells each field.

use std::io::{self, Write};

use serde::Serialize;

use super::super::finding::{Diagnostic, Label};
use super::super::place::Place;
use super::super::report::{Hidden, Report, Unread};
use super::super::severity::Severity;

/// The number of the form; a change that a reader would notice raises it.
const SCHEMA: u32 = 1;

/// Writes one object a line: findings, what is only counted, what could not be
/// read, what was left alone, the summary.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn json(report: &Report, out: &mut impl Write) -> io::Result<()> {
    for finding in &report.findings {
        line(&Finding::of(finding), out)?;
    }
    for hidden in &report.hidden {
        line(&Counted::of(hidden), out)?;
    }
    for unread in &report.unread {
        line(&NotRead::of(unread), out)?;
    }
    for path in &report.skipped {
        line(&Skipped::of(path), out)?;
    }
    line(&Summary::of(report), out)
}

fn line(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct Finding<'a> {
    schema: u32,
    kind: &'static str,
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    message: &'a str,
    path: &'a str,
    #[serde(flatten)]
    region: Region,
    labels: Vec<Labelled<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
}

impl<'a> Finding<'a> {
    fn of(finding: &'a Diagnostic) -> Self {
        let primary = finding.primary();
        let mut labels = vec![Labelled::of(primary, true)];
        let secondary = finding.secondary().iter();
        labels.extend(secondary.map(|label| Labelled::of(label, false)));
        Self {
            schema: SCHEMA,
            kind: "finding",
            code: finding.rule().code,
            name: finding.rule().name,
            severity: finding.severity().as_str(),
            message: finding.message(),
            path: &primary.file,
            region: Region::of(primary),
            labels,
            notes: finding.notes(),
            help: finding.help_text(),
        }
    }
}

#[derive(Serialize)]
struct Region {
    line: Option<u64>,
    column: Option<u64>,
    end_column: Option<u64>,
    byte_offset: Option<u64>,
    byte_length: Option<u64>,
}

impl Region {
    fn of(label: &Label) -> Self {
        let place = label.place.as_ref();
        let bytes = place.map(Place::bytes);
        Self {
            line: place.map(Place::line),
            column: place.map(Place::column),
            end_column: place.map(Place::end_column),
            byte_offset: bytes.as_ref().map(|bytes| bytes.start),
            byte_length: bytes.map(|bytes| bytes.end - bytes.start),
        }
    }
}

#[derive(Serialize)]
struct Labelled<'a> {
    path: &'a str,
    #[serde(flatten)]
    region: Region,
    text: &'a str,
    primary: bool,
}

impl<'a> Labelled<'a> {
    fn of(label: &'a Label, primary: bool) -> Self {
        Self {
            path: &label.file,
            region: Region::of(label),
            text: &label.text,
            primary,
        }
    }
}

#[derive(Serialize)]
struct Counted<'a> {
    schema: u32,
    kind: &'static str,
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    path: &'a str,
    count: u64,
}

impl<'a> Counted<'a> {
    fn of(hidden: &'a Hidden) -> Self {
        Self {
            schema: SCHEMA,
            kind: "hidden",
            code: hidden.rule.code,
            name: hidden.rule.name,
            severity: hidden.severity.as_str(),
            path: &hidden.file,
            count: hidden.count,
        }
    }
}

#[derive(Serialize)]
struct NotRead<'a> {
    schema: u32,
    kind: &'static str,
    path: &'a str,
    reason: &'a str,
}

impl<'a> NotRead<'a> {
    fn of(unread: &'a Unread) -> Self {
        Self {
            schema: SCHEMA,
            kind: "unread",
            path: &unread.file,
            reason: &unread.reason,
        }
    }
}

#[derive(Serialize)]
struct Skipped<'a> {
    schema: u32,
    kind: &'static str,
    path: &'a str,
}

impl<'a> Skipped<'a> {
    fn of(path: &'a str) -> Self {
        Self {
            schema: SCHEMA,
            kind: "skipped",
            path,
        }
    }
}

#[derive(Serialize)]
struct Summary {
    schema: u32,
    kind: &'static str,
    files: u64,
    records: u64,
    errors: u64,
    warnings: u64,
    notes: u64,
    unread: u64,
    skipped: u64,
}

impl Summary {
    fn of(report: &Report) -> Self {
        Self {
            schema: SCHEMA,
            kind: "summary",
            files: report.files,
            records: report.records,
            errors: report.count(Severity::Error),
            warnings: report.count(Severity::Warning),
            notes: report.count(Severity::Note),
            unread: report.unread.len() as u64,
            skipped: report.skipped.len() as u64,
        }
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

    use super::super::samples::*;
    use super::*;

    fn as_json(report: &Report) -> String {
        let mut out = Vec::new();
        json(report, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn one_object_a_line() {
        let mut report = full();
        report.findings.push(overlap("z").note("a note"));
        assert_snapshot!(as_json(&report), @r#"
        {"schema":1,"kind":"finding","code":"R005","name":"unknown-country","severity":"warning","message":"unknown country","path":"delegated-apnic-20181001","line":7,"column":7,"end_column":9,"byte_offset":126,"byte_length":2,"labels":[{"path":"delegated-apnic-20181001","line":7,"column":7,"end_column":9,"byte_offset":126,"byte_length":2,"text":"not in ISO 3166","primary":true}],"notes":[],"help":"did you mean `CN`?"}
        {"schema":1,"kind":"finding","code":"F003","name":"overlapping-blocks","severity":"error","message":"no records","path":"delegated-lacnic","line":null,"column":null,"end_column":null,"byte_offset":null,"byte_length":null,"labels":[{"path":"delegated-lacnic","line":null,"column":null,"end_column":null,"byte_offset":null,"byte_length":null,"text":"","primary":true}],"notes":[],"help":null}
        {"schema":1,"kind":"finding","code":"F003","name":"overlapping-blocks","severity":"error","message":"2001:db8:1::/48 overlaps 2001:db8::/32","path":"delegated-apnic-20181001","line":1042,"column":15,"end_column":30,"byte_offset":20834,"byte_length":15,"labels":[{"path":"delegated-apnic-20181001","line":1042,"column":15,"end_column":30,"byte_offset":20834,"byte_length":15,"text":"inside another block","primary":true},{"path":"z","line":7,"column":15,"end_column":28,"byte_offset":134,"byte_length":13,"text":"which is delegated here","primary":false}],"notes":["a note"],"help":null}
        {"schema":1,"kind":"hidden","code":"R005","name":"unknown-country","severity":"warning","path":"delegated-apnic-20181001","count":1980}
        {"schema":1,"kind":"hidden","code":"R014","name":"future-date","severity":"note","path":"delegated-apnic-20181001","count":1}
        {"schema":1,"kind":"hidden","code":"F003","name":"overlapping-blocks","severity":"error","path":"z","count":2}
        {"schema":1,"kind":"summary","files":5,"records":512256,"errors":4,"warnings":1981,"notes":1,"unread":0,"skipped":0}
        "#);
    }

    #[test]
    fn what_was_not_read_is_told_before_the_summary() {
        let text = as_json(&partial());
        let rest: Vec<&str> = text.lines().skip(1).collect();
        assert_snapshot!(rest.join("\n"), @r#"
        {"schema":1,"kind":"unread","path":"in/lost","reason":"No such file or directory"}
        {"schema":1,"kind":"skipped","path":"in/note.txt"}
        {"schema":1,"kind":"skipped","path":"in/other"}
        {"schema":1,"kind":"summary","files":1,"records":3,"errors":0,"warnings":1,"notes":0,"unread":1,"skipped":2}
        "#);
    }

    #[test]
    fn the_page_tells_every_field() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/check-json.md");
        let page = std::fs::read_to_string(page).unwrap();
        let mut kinds = std::collections::BTreeSet::new();
        let all = as_json(&full()) + &as_json(&partial());
        for line in all.lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            kinds.insert(line["kind"].to_string());
            let label = line["labels"][0].as_object();
            let objects = line.as_object().into_iter().chain(label);
            for name in objects.flat_map(|object| object.keys()) {
                assert!(page.contains(&format!("| `{name}` | ")), "{name}");
            }
        }
        assert_eq!(kinds.len(), 5);
    }

    proptest! {
        #[test]
        fn programs_get_all_as_it_is(report in any_report()) {
            let text = as_json(&report);
            let lines: Vec<serde_json::Value> =
                text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            prop_assert_eq!(lines.len(), report.findings.len() + report.hidden.len() + 1);
            for (line, finding) in lines.iter().zip(&report.findings) {
                prop_assert_eq!(line["message"].as_str(), Some(finding.message()));
                prop_assert_eq!(line["path"].as_str(), Some(&*finding.primary().file));
            }
        }
    }
}
