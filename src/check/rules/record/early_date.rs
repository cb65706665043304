//! A date before there was anything to delegate.

use chrono::NaiveDate;

use crate::check::on::OnRecord;
use crate::delegated::RecordDate;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R015",
    name: "early-date",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a date before 1983",
    explanation: include_str!("early_date.md"),
};

/// The first day of the Internet protocol in use.
const FIRST: Option<NaiveDate> = NaiveDate::from_ymd_opt(1983, 1, 1);

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if let RecordDate::Day(day) = on.record.date()
        && Some(day) < FIRST
    {
        found(on, day);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, day: NaiveDate) {
    // The global registry did hand out blocks before.
    if on.record.publisher().regional().is_none() {
        return;
    }
    let date = on.on.text(5);
    on.found_in(&RULE, &date, 5, "before 1983", |label| {
        let finding = Diagnostic::new(&RULE, format!("a date of {day}"), label);
        if date == "19700101" {
            finding.help("this is zero in Unix time: the date is most likely not known")
        } else {
            finding.help("check the year: the Internet protocol came into use on 1 January 1983")
        }
    });
}
