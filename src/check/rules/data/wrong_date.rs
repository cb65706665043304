//! Dates that are none.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D013",
    name: "wrong-date",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a date that is none",
    explanation: include_str!("wrong_date.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "no date", |label| {
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .help("write it as precisely as it is known: 2018, 2018-05, 2018-05-31")
    });
}
