//! Fields that must not be empty.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D007",
    name: "empty-field",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a field that must not be empty",
    explanation: include_str!("empty_field.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str) {
    on.found(&RULE, "empty", |label| {
        Diagnostic::new(&RULE, expected(wanted, ""), label).help("fill in the value")
    });
}
