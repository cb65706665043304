//! A header of an unknown publisher.

use crate::check::on::OnLine;
use crate::check::words::meant;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H005",
    name: "unknown-publisher",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a header that names no known registry",
    explanation: include_str!("unknown_publisher.md"),
};

const WORDS: [&str; 7] = [
    "afrinic", "apnic", "arin", "lacnic", "ripencc", "iana", "nro",
];

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(1);
    let meant = meant(on.bytes(1), &WORDS);
    on.found_at(&RULE, "", problem.place(), "expected a registry", |label| {
        let finding = Diagnostic::new(&RULE, format!("`{found}` is no known publisher"), label);
        match meant {
            Some(word) => finding.help(format!("did you mean `{word}`?")),
            None => finding.help(format!("one of {}", WORDS.join(", "))),
        }
    });
}
