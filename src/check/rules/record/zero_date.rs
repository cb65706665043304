//! A date of zeros.

use crate::check::on::OnRecord;
use crate::delegated::RecordDate;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R013",
    name: "zero-date",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a delegated record with the date 00000000",
    explanation: include_str!("zero_date.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if on.record.date() == RecordDate::Zero && on.record.status().is_delegated() {
        found(on);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    let kind = on.record.resource().kind();
    on.found_in(&RULE, kind.as_str(), 5, "no day", |label| {
        Diagnostic::new(&RULE, "the date is 00000000", label)
            .note("the record is used; it has no date in figures")
            .help("where a date is not known, leave the field empty")
    });
}
