//! Keys and codes that have not the form of one.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D009",
    name: "malformed-key",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a key or code that has not the form of one",
    explanation: include_str!("malformed_key.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "not the form of a key", |label| {
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .help("give it the form that is expected")
    });
}
