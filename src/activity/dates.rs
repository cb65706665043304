//! From when to when, as precisely as it is known.

use std::fmt;

use super::problem::{ProblemKind, Refusal};
use crate::period::Period;

/// A beginning and an end, each as precise as it is known, either of them
/// perhaps not known at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    start: Option<Period>,
    end: Option<Period>,
}

impl Dates {
    /// From `start` to `end`, both included.
    ///
    /// # Errors
    ///
    /// If all of `end` lies before `start`. An end known only to the year does
    /// not lie before a day of that year.
    pub fn new(start: Option<Period>, end: Option<Period>) -> Result<Self, Refusal> {
        match (start, end) {
            (Some(start), Some(end)) if end.last_day() < start.first_day() => Err(Refusal::new(
                ProblemKind::EndBeforeStart,
                "end",
                format!("an end not before the start, {start}"),
                end,
            )),
            _ => Ok(Self { start, end }),
        }
    }

    /// When it begins.
    pub fn start(self) -> Option<Period> {
        self.start
    }

    /// When it ends; the last day, month or year that belongs to it.
    pub fn end(self) -> Option<Period> {
        self.end
    }

    /// The date to place it by: the start, else the end, else none.
    pub fn first(self) -> Option<Period> {
        self.start.or(self.end)
    }

    /// Whether there is a date at all.
    pub fn is_dated(self) -> bool {
        self.first().is_some()
    }

    /// Whether it begins and ends with the same, or has one date only.
    pub fn is_point(self) -> bool {
        self.start.is_none() || self.end.is_none() || self.start == self.end
    }

    /// Whether it is certainly over before `other` begins. A month is over
    /// before a year only if the year is a later one.
    pub fn is_over_before(self, other: Period) -> bool {
        self.end
            .is_some_and(|end| end.last_day() < other.first_day())
    }

    /// Whether both cannot be dates of the same: two beginnings or two ends
    /// that have no day in common. What only one of them tells, or tells more
    /// precisely, is no contradiction.
    pub fn contradicts(self, other: Self) -> bool {
        let apart = |one: Option<Period>, other: Option<Period>| match (one, other) {
            (Some(one), Some(other)) => {
                one.end() <= other.first_day() || other.end() <= one.first_day()
            }
            _ => false,
        };
        apart(self.start, other.start) || apart(self.end, other.end)
    }

    /// Whether `other` can lie within, as far as both are known.
    pub fn can_hold(self, other: Self) -> bool {
        let starts = match (self.start, other.first()) {
            (Some(outer), Some(inner)) => outer.first_day() <= inner.last_day(),
            _ => true,
        };
        let ends = match (self.end, other.end.or(other.start)) {
            (Some(outer), Some(inner)) => inner.first_day() <= outer.last_day(),
            _ => true,
        };
        starts && ends
    }
}

impl fmt::Display for Dates {
    /// `2017-09`, `2017-06/2017-09-18`, `2017-07-17/..`, or nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.start, self.end) {
            (None, None) => Ok(()),
            (Some(start), Some(end)) if start == end => write!(f, "{start}"),
            (Some(start), Some(end)) => write!(f, "{start}/{end}"),
            (Some(start), None) => write!(f, "{start}/.."),
            (None, Some(end)) => write!(f, "../{end}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(start: &str, end: &str) -> Result<Dates, Refusal> {
        Dates::new(start.parse().ok(), end.parse().ok())
    }

    #[test]
    fn an_end_before_the_start_is_refused() {
        let refusal = dates("2017-09-04", "2017-09-03").unwrap_err();
        assert_eq!(refusal.kind(), ProblemKind::EndBeforeStart);
        assert_eq!(
            refusal.to_string(),
            "expected an end not before the start, 2017-09-04, found 2017-09-03"
        );
        assert!(dates("2017-10", "2017-09").is_err());
        // Less precise is not earlier.
        assert!(dates("2017-09-04", "2017-09").is_ok());
        assert!(dates("2017-09-04", "2017").is_ok());
        assert!(dates("2017-09", "2017-09-01").is_ok());
    }

    #[test]
    fn nothing_is_rounded() {
        let quarter = dates("2017-05", "2018-Q3").unwrap();
        assert_eq!(quarter.to_string(), "2017-05/2018-Q3");
        assert!(quarter.is_over_before(Period::Year(2019)));
        assert!(!quarter.is_over_before(Period::Year(2018)));
        assert_eq!(dates("2017-09", "2017-09").unwrap().to_string(), "2017-09");
        assert_eq!(dates("2017", "").unwrap().to_string(), "2017/..");
        assert_eq!(dates("", "2018").unwrap().to_string(), "../2018");
        assert_eq!(Dates::default().to_string(), "");
        assert!(!Dates::default().is_dated());
    }

    #[test]
    fn some_dates_cannot_be_of_the_same() {
        let apart = |one: (&str, &str), other: (&str, &str)| {
            let (one, other) = (
                dates(one.0, one.1).unwrap(),
                dates(other.0, other.1).unwrap(),
            );
            assert_eq!(one.contradicts(other), other.contradicts(one));
            one.contradicts(other)
        };
        let forum = ("2017-12-18", "2017-12-21");
        assert!(apart(forum, ("2017-12-17", "2017-12-21")));
        assert!(apart(forum, ("2017-12-18", "2017-12-22")));
        assert!(apart(forum, ("2017-11", "")));
        assert!(!apart(forum, forum));
        assert!(!apart(forum, ("2017-12", "2017-12")));
        assert!(!apart(forum, ("", "2017")));
        assert!(!apart(forum, ("", "")));
    }

    #[test]
    fn a_part_lies_within() {
        let month = dates("2017-09", "2017-09").unwrap();
        assert!(month.can_hold(dates("2017-09-04", "2017-09-08").unwrap()));
        assert!(month.can_hold(dates("2017", "2017").unwrap()));
        assert!(!month.can_hold(dates("2017-10-01", "").unwrap()));
        assert!(!month.can_hold(dates("2017-08-30", "2017-09-01").unwrap()));
        assert!(Dates::default().can_hold(month));
    }
}
