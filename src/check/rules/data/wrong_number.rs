//! Numbers that are none.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D014",
    name: "wrong-number",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a number that is none, or none of its unit",
    explanation: include_str!("wrong_number.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "no such number", |label| {
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .help("write digits only, with a point before decimals and no zeros in front")
    });
}
