//! Findings to try the forms with.

use std::ops::Range;
use std::sync::Arc;

use proptest::prelude::*;

use super::super::finding::{Diagnostic, Label};
use super::super::place::Place;
use super::super::report::{Hidden, Report, Unread};
use super::super::rule::Rule;
use super::super::severity::Severity;

pub(super) static OVERLAP: Rule = Rule {
    code: "F003",
    name: "overlapping-blocks",
    severity: Severity::Error,
    since: "0.2.0",
    summary: "two records delegate the same address",
    explanation: "# What it checks\n\nThat `a` and {b} do not overlap.\n",
};

pub(super) static COUNTRY: Rule = Rule {
    code: "R005",
    name: "unknown-country",
    severity: Severity::Warning,
    since: "0.2.0",
    summary: "a country code that does not exist",
    explanation: "# What it checks\n",
};

pub(super) static FUTURE: Rule = Rule {
    code: "R014",
    name: "future-date",
    severity: Severity::Note,
    since: "0.2.0",
    summary: "a date after the file's own",
    explanation: "# What it checks\n",
};

pub(super) const RULES: [&Rule; 3] = [&COUNTRY, &FUTURE, &OVERLAP];

/// A mark in a line; the line before it took 20 bytes.
pub(super) fn at(
    file: &str,
    number: u64,
    line: impl AsRef<[u8]>,
    mark: Range<usize>,
    text: &str,
) -> Label {
    let offset = (number - 1) * 20;
    let place = Place::new(number, offset, line.as_ref(), mark);
    Label::at(&Arc::from(file), place, text)
}

pub(super) fn report(findings: impl IntoIterator<Item = Diagnostic>) -> Report {
    Report {
        findings: findings.into_iter().collect(),
        hidden: Vec::new(),
        files: 1,
        records: 3,
        ..Report::default()
    }
}

pub(super) const FILE: &str = "delegated-apnic-20181001";
pub(super) const LINE: &str = "apnic|CN|ipv6|2001:db8::|32|20040101|allocated";

pub(super) fn country() -> Diagnostic {
    let label = at(FILE, 7, LINE, 6..8, "not in ISO 3166");
    Diagnostic::new(&COUNTRY, "unknown country", label)
}

pub(super) fn overlap(other: &str) -> Diagnostic {
    let line = "apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned";
    Diagnostic::new(
        &OVERLAP,
        "2001:db8:1::/48 overlaps 2001:db8::/32",
        at(FILE, 1042, line, 14..29, "inside another block"),
    )
    .and(at(other, 7, LINE, 14..27, "which is delegated here"))
}

pub(super) fn full() -> Report {
    let hidden = |file: &str, rule, severity, count| Hidden {
        file: Arc::from(file),
        rule,
        severity,
        count,
    };
    Report {
        findings: vec![
            country().help("did you mean `CN`?"),
            Diagnostic::new(
                &OVERLAP,
                "no records",
                Label::file(&Arc::from("delegated-lacnic")),
            ),
        ],
        hidden: vec![
            hidden(FILE, &COUNTRY, Severity::Warning, 1980),
            hidden(FILE, &FUTURE, Severity::Note, 1),
            hidden("z", &OVERLAP, Severity::Error, 2),
        ],
        files: 5,
        records: 512_256,
        ..Report::default()
    }
}

/// A report of a run that could not read all.
pub(super) fn partial() -> Report {
    Report {
        unread: vec![Unread {
            file: Arc::from("in/lost"),
            reason: "No such file or directory".to_owned(),
        }],
        skipped: vec![Arc::from("in/note.txt"), Arc::from("in/other")],
        ..report([country()])
    }
}

fn any_label() -> impl Strategy<Value = Label> {
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..300),
        any::<String>().prop_map(String::into_bytes),
        (any::<String>(), 0..600usize).prop_map(|(text, n)| text.repeat(n).into_bytes()),
        (0..60usize, any::<String>()).prop_map(|(n, text)| (" ".repeat(n) + &text).into_bytes()),
    ];
    let ranges = (any::<prop::sample::Index>(), 0..50usize);
    let place =
        (1..3u64, 0..9u64, bytes, ranges).prop_map(|(line, offset, bytes, (at, length))| {
            let start = at.index(bytes.len() + 1);
            Place::new(line, offset, &bytes, start..start + length)
        });
    let texts = (text(), text());
    (texts, proptest::option::of(place)).prop_map(|((file, text), place)| Label {
        file: Arc::from(file),
        place,
        text,
    })
}

/// Texts rich in what a terminal would obey.
fn text() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just('\x1b'),
        Just('\0'),
        Just('\n'),
        Just('\u{9b}'),
        Just('\u{202e}'),
        Just('\u{200d}'),
        Just('\u{6f22}'),
        Just(':'),
        any::<char>(),
    ];
    proptest::collection::vec(odd, 0..20).prop_map(String::from_iter)
}

pub(super) fn any_report() -> impl Strategy<Value = Report> {
    let finding = (
        any_label(),
        proptest::collection::vec(any_label(), 0..4),
        any::<bool>(),
        (text(), text(), text()),
    )
        .prop_map(|(primary, secondary, again, (message, note, help))| {
            let mut finding = Diagnostic::new(&OVERLAP, message, primary.clone());
            for label in secondary {
                finding = finding.and(label);
            }
            if again {
                finding = finding.and(primary);
            }
            finding.note(note).help(help)
        });
    let hidden = (text(), any::<u64>()).prop_map(|(file, count)| Hidden {
        file: Arc::from(file),
        rule: &COUNTRY,
        severity: Severity::Warning,
        count: count >> 8,
    });
    (
        proptest::collection::vec(finding, 0..4),
        proptest::collection::vec(hidden, 0..3),
    )
        .prop_map(|(mut findings, mut hidden)| {
            findings.sort_by(|one, other| one.key().cmp(&other.key()));
            hidden.sort_by(|one, other| one.file.cmp(&other.file));
            Report {
                findings,
                hidden,
                files: 2,
                records: 9,
                ..Report::default()
            }
        })
}

/// Whether a character stays where it is and is seen.
pub(super) fn is_harmless(one: char) -> bool {
    let turns =
        matches!(one, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    one == '\n' || !one.is_control() && !turns
}
