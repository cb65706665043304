//! A date that is none.

use crate::check::on::OnRecord;
use crate::delegated::RecordDate;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R012",
    name: "impossible-date",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a date that is no day of the calendar",
    explanation: include_str!("impossible_date.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if on.record.date() == RecordDate::Invalid {
        found(on);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    // That a blank is in it is said already.
    if on.on.bytes(5).iter().any(u8::is_ascii_whitespace) {
        return;
    }
    let date = on.on.text(5);
    on.found_in(&RULE, &date, 5, "expected yyyymmdd", |label| {
        Diagnostic::new(&RULE, format!("`{date}` is no day of the calendar"), label)
            .note("the record is used; it has no date in figures")
            .help("write year, month and day in eight digits, or nothing if it is not known")
    });
}
