//! Keys that lead nowhere.

use std::collections::BTreeSet;

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity, nearest};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D011",
    name: "unknown-reference",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a key that the table it refers to does not have",
    explanation: include_str!("unknown_reference.md"),
};

pub(in crate::check) fn found(
    on: OnCell<'_, '_, '_>,
    wanted: &str,
    found: &str,
    keys: &BTreeSet<String>,
) {
    on.found(&RULE, "leads nowhere", |label| {
        let finding = Diagnostic::new(&RULE, expected(wanted, found), label);
        match nearest(found, keys.iter().map(String::as_str)) {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None => finding.help("correct the key, or add the row that it means"),
        }
    });
}
