//! Ends before their starts.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D015",
    name: "end-before-start",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an end before its start",
    explanation: include_str!("end_before_start.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "too early", |label| {
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .help("correct the one of the two that is wrong")
    });
}
