//! Dates as precise as they are known, in the form of a language.

use crate::activity::Dates;
use crate::message::{Arg, Messages};
use crate::period::Period;

/// A day, month, quarter or year; a span by its first and last day.
fn period(words: &Messages, period: Period) -> String {
    match period {
        Period::Day(day) => words.day(day),
        Period::Month(..) => words.month(period.first_day()),
        Period::Quarter(year, quarter) => words.quarter(year, quarter),
        Period::Year(year) => words.year(year),
        Period::Span(from, _) => range(words, &words.day(from), &words.day(period.last_day())),
    }
}

/// From one to the other.
fn range(words: &Messages, from: &str, until: &str) -> String {
    words.format(
        "dates-range",
        &[("from", from.into()), ("until", until.into())],
    )
}

/// The dates of an activity, if any is known.
pub(super) fn dates(words: &Messages, dates: Dates) -> Option<String> {
    match (dates.start(), dates.end()) {
        (None, None) => None,
        (Some(start), Some(end)) => Some(between(words, start, end)),
        (Some(start), None) => {
            let start = period(words, start);
            Some(words.format("dates-since", &[("from", Arg::text(start))]))
        }
        (None, Some(end)) => {
            let end = period(words, end);
            Some(words.format("dates-until", &[("until", Arg::text(end))]))
        }
    }
}

/// From one time to another: said once if they are the same, the month once
/// if both are days of it.
pub(super) fn between(words: &Messages, start: Period, end: Period) -> String {
    if start == end {
        return period(words, start);
    }
    let days = match (start, end) {
        (Period::Day(start), Period::Day(end)) => words.days(start, end),
        _ => None,
    };
    days.unwrap_or_else(|| range(words, &period(words, start), &period(words, end)))
}
