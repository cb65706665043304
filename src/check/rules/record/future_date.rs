//! A date behind the end of the file.

use chrono::NaiveDate;

use crate::check::on::OnRecord;
use crate::delegated::RecordDate;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R014",
    name: "future-date",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a date that is later than the end date of the file",
    explanation: include_str!("future_date.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if let (RecordDate::Day(day), Some(header)) = (on.record.date(), &on.on.context.header)
        && day > header.end()
    {
        let end = header.end();
        found(on, day, end);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, day: NaiveDate, end: NaiveDate) {
    on.found_in(&RULE, "", 5, "later than the file", |label| {
        Diagnostic::new(&RULE, format!("a date of {day} in a file of {end}"), label)
            .note("the end date of the header is the day of the snapshot")
            .help("find out which of the two dates is wrong")
    });
}
