//! Which days are asked for, in the words of the command line.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::period::Period;

/// The days of which files are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Whatever is the newest.
    Latest,
    /// These days, in their order, at least one.
    Days(Vec<NaiveDate>),
}

/// What is expected where days are told.
const EXPECTED: &str = "expected `latest`, a day such as 2019-03-01, or a time or a range and how \
                        often, such as 2019/month, 2015..2020/month or 2019-03..2019-06/day";

/// Why a text tells no days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenError(String);

impl fmt::Display for WhenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WhenError {}

impl When {
    /// The days up to one: of a range those that have come. A day asked for by
    /// itself stays one.
    ///
    /// # Errors
    ///
    /// If none has come.
    pub fn until(self, last: NaiveDate) -> Result<Self, WhenError> {
        let Self::Days(days) = self else {
            return Ok(self);
        };
        let first = days.first().copied();
        let come: Vec<NaiveDate> = days.into_iter().filter(|day| *day <= last).collect();
        match first.filter(|_| come.is_empty()) {
            Some(first) => Err(WhenError(format!(
                "{first} has not come yet: expected days up to {last}"
            ))),
            None => Ok(Self::Days(come)),
        }
    }
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        if text == "latest" {
            return Ok(Self::Latest);
        }
        let (range, step) = match text.rsplit_once('/') {
            Some((range, step)) => (range, Some(step)),
            None => (text, None),
        };
        let (from, to) = range.split_once("..").unwrap_or((range, range));
        let (Ok(from), Ok(to)) = (time(from), time(to)) else {
            return Err(WhenError(EXPECTED.to_owned()));
        };
        let (first, last) = (from.first_day(), to.last_day());
        if last < first {
            return Err(WhenError(format!(
                "expected a range that ends after it begins, found {first} to {last}"
            )));
        }
        let is_wanted: fn(NaiveDate) -> bool = match step {
            Some("day") => |_| true,
            Some("week") => |day| day.weekday() == Weekday::Mon,
            Some("month") => |day| day.day() == 1,
            Some("quarter") => |day| day.day() == 1 && day.month0().is_multiple_of(3),
            Some("year") => |day| day.ordinal() == 1,
            Some(step) => {
                return Err(WhenError(format!(
                    "expected how often: day, week, month, quarter or year; found `{step}`"
                )));
            }
            None if first == last => |_| true,
            None => {
                return Err(WhenError(format!(
                    "expected how often: {text}/day, /week, /month, /quarter or /year"
                )));
            }
        };
        let days: Vec<NaiveDate> = first
            .iter_days()
            .take_while(|day| *day <= last)
            .filter(|day| is_wanted(*day))
            .collect();
        if days.is_empty() {
            return Err(WhenError(format!(
                "{first} to {last} has no first day of a {}",
                step.unwrap_or("day")
            )));
        }
        Ok(Self::Days(days))
    }
}

/// A time of the calendar in which there could be files.
fn time(text: &str) -> Result<Period, ()> {
    let period: Period = text.parse().map_err(|_| ())?;
    let is_calendar = !matches!(period, Period::Span(..));
    let is_of_files = (1980..=2200).contains(&period.first_day().year());
    (is_calendar && is_of_files).then_some(period).ok_or(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Vec<String> {
        match text.parse().unwrap() {
            When::Latest => Vec::new(),
            When::Days(days) => days.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn days_and_ranges() {
        assert_eq!("latest".parse(), Ok(When::Latest));
        assert_eq!(days("2019-03-01"), ["2019-03-01"]);
        assert_eq!(days("2015..2020/month").len(), 72);
        assert_eq!(days("2015..2020/year").len(), 6);
        assert_eq!(days("2019-03..2019-06/day").len(), 122);
        assert_eq!(days("2019-12..2020/quarter")[0], "2020-01-01");
        assert_eq!(days("2019/month").last().unwrap(), "2019-12-01");
        assert_eq!(days("2019-Q2/month").len(), 3);
        assert_eq!(
            days("2019-03-04..2019-03-12/week"),
            ["2019-03-04", "2019-03-11"]
        );
    }

    #[test]
    fn what_has_not_come_is_not_asked_for() {
        let last = "2026-11-22".parse().unwrap();
        let until = |text: &str| text.parse::<When>().unwrap().until(last);
        assert!(matches!(until("2026/month"), Ok(When::Days(days)) if days.len() == 11));
        assert!(until("2026-11-22").is_ok());
        let error = until("2026-11-23").unwrap_err().to_string();
        assert!(error.starts_with("2026-11-23 has not come yet"), "{error}");
        assert_eq!(When::Latest.until(last), Ok(When::Latest));
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (text, part) in [
            ("yesterday", "expected `latest`"),
            ("2019-02-30", "expected `latest`"),
            ("0001..2020/day", "expected `latest`"),
            ("2019-01-01/P5D", "how often: day"),
            ("2020..2019/month", "ends after it begins"),
            ("2019", "2019/day"),
            ("2015..2020", "2015..2020/day"),
            ("2015..2020/fortnight", "found `fortnight`"),
            ("2019-03-02..2019-03-09/month", "no first day of a month"),
        ] {
            let error = text.parse::<When>().unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
