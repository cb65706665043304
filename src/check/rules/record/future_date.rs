//! A date behind the end of the file.

use chrono::NaiveDate;

use crate::check::file::Ending;
use crate::check::on::{Context, OnRecord, place};
use crate::check::words::counted;
use crate::delegated::{Header, RecordDate};
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R014",
    name: "future-date",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a date that is later than the end date of the file",
    explanation: include_str!("future_date.md"),
};

/// The most records that are told one by one: if more are later than the file,
/// it is the header that is wrong.
const MOST: usize = 5;

/// The records that are later than the file, so far.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Future {
    records: u64,
    /// The first of them, each with its date.
    first: Vec<(Place, NaiveDate)>,
}

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if let (RecordDate::Day(day), Some(header)) = (on.record.date(), &on.on.context.header)
        && day > header.end()
    {
        keep(on, day);
    }
}

#[cold]
fn keep(on: &mut OnRecord<'_, '_, '_>, day: NaiveDate) {
    let future = &mut on.on.context.future;
    future.records += 1;
    if future.first.len() < MOST {
        let place = place(on.on.line, on.on.line.field(5));
        future.first.push((place, day));
    }
}

/// What was held back: a few records one by one, many as one finding at the
/// header.
pub(in crate::check) fn ending(context: &mut Context<'_>, ending: &Ending<'_>) {
    let Future { records, first } = std::mem::take(&mut context.future);
    let Some(end) = context.header.as_ref().map(Header::end) else {
        return;
    };
    if let (Some(place), Some((example, day)), true) =
        (&ending.header_end, first.first(), records > MOST as u64)
    {
        context.found(&RULE, "", |file| {
            let message = format!(
                "{} later than the end date {end}",
                counted(records, "record")
            );
            Diagnostic::new(
                &RULE,
                message,
                Label::at(file, place.clone(), "expected the day of the snapshot"),
            )
            .and(Label::at(
                file,
                example.clone(),
                format!("the first of them: {day}"),
            ))
            .note(
                "so many records are hardly wrong: the end date is, or the file is of another day",
            )
            .help("compare the date with the name of the file and with its serial")
        });
        return;
    }
    for (place, day) in first {
        context.found(&RULE, "", |file| {
            let label = Label::at(file, place, "later than the file");
            Diagnostic::new(&RULE, format!("a date of {day} in a file of {end}"), label)
                .note("the end date of the header is the day of the snapshot")
                .help("find out which of the two dates is wrong")
        });
    }
}
