//! A delegated record without a date.

use crate::check::on::OnRecord;
use crate::delegated::RecordDate;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R016",
    name: "missing-date",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a delegated record without a date",
    explanation: include_str!("missing_date.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if on.record.date() == RecordDate::Empty && on.record.status().is_delegated() {
        found(on);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    let status = on.record.status();
    on.found_in(&RULE, "", 5, "expected a date", |label| {
        Diagnostic::new(
            &RULE,
            format!("the record is {status} and has no date"),
            label,
        )
        .note("the record is used; it has no date in figures")
        .help("write the day of the delegation")
    });
}
