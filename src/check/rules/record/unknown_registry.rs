//! A record of no registry.

use crate::check::on::OnLine;
use crate::check::words::meant;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R003",
    name: "unknown-registry",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a record whose first field is no registry",
    explanation: include_str!("unknown_registry.md"),
};

const WORDS: [&str; 5] = ["afrinic", "apnic", "arin", "lacnic", "ripencc"];

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(0);
    let meant = meant(on.bytes(0), &WORDS);
    on.found_at(&RULE, "", problem.place(), "expected a registry", |label| {
        let finding = Diagnostic::new(&RULE, format!("`{found}` is no registry"), label);
        match meant {
            Some(word) => finding.help(format!("did you mean `{word}`?")),
            None => finding.help(format!("one of {}", WORDS.join(", "))),
        }
    });
}
