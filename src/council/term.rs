//! The time that a report is on.

use std::fmt;

use chrono::NaiveDate;

use crate::activity::{Dates, Document};
use crate::period::Period;

/// The time that a report is on, from a first day, month or year to a last,
/// both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    from: Period,
    until: Period,
}

impl Term {
    /// From the first day of `from` to the last day of `until`.
    ///
    /// # Errors
    ///
    /// If all of `until` lies before `from`.
    pub fn new(from: Period, until: Period) -> Result<Self, TermError> {
        if until.last_day() < from.first_day() {
            return Err(TermError { from, until });
        }
        Ok(Self { from, until })
    }

    /// Its beginning, as it was given.
    pub fn from(self) -> Period {
        self.from
    }

    /// Its end, as it was given.
    pub fn until(self) -> Period {
        self.until
    }

    /// The first day.
    pub fn first_day(self) -> NaiveDate {
        self.from.first_day()
    }

    /// The last day.
    pub fn last_day(self) -> NaiveDate {
        self.until.last_day()
    }

    /// Whether all of a period lies in it.
    fn holds(self, period: Period) -> bool {
        self.first_day() <= period.first_day() && period.last_day() <= self.last_day()
    }

    /// Whether an activity of these dates took place in it, from its first
    /// day to its last.
    pub(super) fn holds_all(self, dates: Dates) -> bool {
        let known = [dates.start(), dates.end()];
        dates.is_dated() && known.into_iter().flatten().all(|period| self.holds(period))
    }

    /// Whether an activity of these dates took place in it at no time.
    pub(super) fn misses(self, dates: Dates) -> bool {
        let (first, last) = (dates.first(), dates.end().or(dates.start()));
        first.is_some_and(|first| first.first_day() > self.last_day())
            || last.is_some_and(|last| last.last_day() < self.first_day())
    }

    /// Whether a document is of this time: what it stands at
    /// ([`Document::stands_at`]), the end of the period it reports on or its
    /// date, can lie in it.
    ///
    /// So of reports on times that follow each other one alone repeats a
    /// document, if the end of its period is known to a month: a document on
    /// 2019-06 to 2020-03 is of 2019-06 to 2020-03 and of 2020, and not of
    /// 2020-04 to 2021-12.
    pub(super) fn can_hold(self, document: &Document) -> bool {
        let at = document.stands_at();
        at.first_day() <= self.last_day() && self.first_day() <= at.last_day()
    }

    /// Whether it is certain that a document is of this time: it is, and the
    /// period it reports on begins in it; or, if it reports on none, its date
    /// lies in it.
    pub(super) fn surely_holds(self, document: &Document) -> bool {
        let begins = document.covers().and_then(Dates::start);
        self.can_hold(document) && self.holds(begins.unwrap_or_else(|| document.stands_at()))
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.from, self.until)
    }
}

/// An end before the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermError {
    from: Period,
    until: Period,
}

impl fmt::Display for TermError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, until } = self;
        write!(
            f,
            "expected an end not before the start, {from}, found {until}"
        )
    }
}

impl std::error::Error for TermError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(from: &str, until: &str) -> Result<Term, TermError> {
        Term::new(from.parse().unwrap(), until.parse().unwrap())
    }

    #[test]
    fn an_end_before_the_start_is_refused() {
        assert_eq!(
            term("2023-04", "2022-02").unwrap_err().to_string(),
            "expected an end not before the start, 2023-04, found 2022-02"
        );
        let day = term("2022-02", "2022-02").unwrap();
        assert_eq!(day.first_day().to_string(), "2022-02-01");
        assert_eq!(day.last_day().to_string(), "2022-02-28");
        assert_eq!(day.to_string(), "2022-02/2022-02");
    }

    #[test]
    fn a_date_known_to_the_year_lies_within_no_month() {
        let term = term("2017-05", "2018-04").unwrap();
        let dates =
            |start: &str, end: &str| Dates::new(start.parse().ok(), end.parse().ok()).unwrap();
        assert!(term.holds_all(dates("2017-12-04", "2017-12-08")));
        assert!(term.holds_all(dates("2017-09", "")));
        assert!(!term.holds_all(dates("2017", "")) && !term.misses(dates("2017", "")));
        assert!(!term.holds_all(dates("", "")) && !term.misses(dates("", "")));
        assert!(term.misses(dates("2016-09", "2016-09")));
        assert!(term.misses(dates("2018-05-01", "")));
        assert!(!term.misses(dates("2016", "2017-05")));
    }
}
