//! More persons in a part than in the whole.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D016",
    name: "part-exceeds-whole",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "more persons certified or done than there were",
    explanation: include_str!("part_exceeds_whole.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, column: &str, wanted: &str, found: &str) {
    on.found(&RULE, format!("{column}: too many"), |label| {
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .help("look up the numbers in the document; often two columns were swapped")
    });
}
