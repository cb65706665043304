//! Times as precise as they are known: a day, a month, a quarter, a year, or
//! the stretch between two snapshots. Nothing is rounded to fit.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};

/// A time in the form that SDMX calls an observational time period: `2024`,
/// `2024-Q3`, `2024-09`, `2024-09-11`, or a start and a duration in days,
/// `2021-10-07/P475D`.
///
/// # Ordering
///
/// By first day, then the longer one first, so that a year stands before its
/// first quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// A calendar year.
    Year(i32),
    /// A quarter, 1 to 4, of a year.
    Quarter(i32, u8),
    /// A month, 1 to 12, of a year.
    Month(i32, u8),
    /// A day.
    Day(NaiveDate),
    /// From a first day up to, and not including, a last.
    Span(NaiveDate, NaiveDate),
}

impl Period {
    /// The stretch from `from` up to, not including, `until`; `None` unless
    /// `until` is later.
    pub fn span(from: NaiveDate, until: NaiveDate) -> Option<Self> {
        (from < until).then_some(Self::Span(from, until))
    }

    /// The quarter that `date` falls in.
    pub fn quarter_of(date: NaiveDate) -> Self {
        Self::Quarter(
            date.year(),
            u8::try_from(date.month0() / 3 + 1).unwrap_or(4),
        )
    }

    /// The period right after a year, quarter or month; a day's next day; a
    /// span's following span of equal length.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Year(year) => Self::Year(year + 1),
            Self::Quarter(year, 4) => Self::Quarter(year + 1, 1),
            Self::Quarter(year, quarter) => Self::Quarter(year, quarter + 1),
            Self::Month(year, 12) => Self::Month(year + 1, 1),
            Self::Month(year, month) => Self::Month(year, month + 1),
            Self::Day(day) => Self::Day(day.succ_opt().unwrap_or(day)),
            Self::Span(from, until) => Self::Span(until, until + (until - from)),
        }
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        match self {
            Self::Year(year) => ymd(year, 1, 1),
            Self::Quarter(year, quarter) => ymd(year, u32::from(quarter) * 3 - 2, 1),
            Self::Month(year, month) => ymd(year, u32::from(month), 1),
            Self::Day(day) | Self::Span(day, _) => day,
        }
    }

    /// The day after its last.
    pub fn end(self) -> NaiveDate {
        match self {
            Self::Day(day) => day.succ_opt().unwrap_or(day),
            Self::Span(_, until) => until,
            _ => self.next().first_day(),
        }
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        let end = self.end();
        end.pred_opt().unwrap_or(end)
    }

    /// How many days it has, at least one.
    pub fn days(self) -> i64 {
        (self.end() - self.first_day()).num_days()
    }

    /// Whether `date` falls in it.
    pub fn contains(self, date: NaiveDate) -> bool {
        self.first_day() <= date && date < self.end()
    }
}

/// The day, or the nearest that the calendar can hold: every caller passes a
/// month and a day that exist, and years are those of data files.
fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MAX)
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |p: &Self| (p.first_day(), std::cmp::Reverse(p.end()), p.rank());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Period {
    /// What of two periods with the same days comes first.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::Year(_) => 0,
            Self::Quarter(..) => 1,
            Self::Month(..) => 2,
            Self::Span(..) => 3,
            Self::Day(_) => 4,
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write_day(f, day),
            Self::Span(from, _) => write!(f, "{from}/P{}D", self.days()),
        }
    }
}

/// A day as chrono writes it, digit by digit for the years that have four: most
/// times of a table are days, and there are millions.
fn write_day(f: &mut fmt::Formatter<'_>, day: NaiveDate) -> fmt::Result {
    let Some(year) = u32::try_from(day.year()).ok().filter(|year| *year <= 9999) else {
        return write!(f, "{day}");
    };
    let digit = |number: u32| b'0' + u8::try_from(number % 10).unwrap_or_default();
    let (month, day) = (day.month(), day.day());
    let text = [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ];
    f.write_str(std::str::from_utf8(&text).unwrap_or_default())
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        parse(text).ok_or(PeriodError)
    }
}

fn parse(text: &str) -> Option<Period> {
    if let Some((from, duration)) = text.split_once('/') {
        let Period::Day(from) = parse(from)? else {
            return None;
        };
        let days = number(duration.strip_prefix('P')?.strip_suffix('D')?)?;
        return Period::span(from, from.checked_add_days(Days::new(u64::from(days)))?);
    }
    let mut parts = text.split('-');
    let year_text = parts.next()?;
    let (second, third) = (parts.next(), parts.next());
    if year_text.len() != 4 || parts.next().is_some() {
        return None;
    }
    let year = i32::try_from(number(year_text)?).ok()?;
    // A year 0 has no day before it in the proleptic calendar we print.
    if year == 0 {
        return None;
    }
    match (second, third) {
        (None, None) => Some(Period::Year(year)),
        (Some(quarter), None) if quarter.starts_with('Q') => match quarter {
            "Q1" => Some(Period::Quarter(year, 1)),
            "Q2" => Some(Period::Quarter(year, 2)),
            "Q3" => Some(Period::Quarter(year, 3)),
            "Q4" => Some(Period::Quarter(year, 4)),
            _ => None,
        },
        (Some(month), None) if month.len() == 2 => {
            let month = u8::try_from(number(month)?).ok()?;
            (1..=12)
                .contains(&month)
                .then_some(Period::Month(year, month))
        }
        (Some(month), Some(day)) if month.len() == 2 && day.len() == 2 => {
            NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).map(Period::Day)
        }
        _ => None,
    }
}

/// A number without sign.
fn number(text: &str) -> Option<u32> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

/// A text that is no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodError;

impl fmt::Display for PeriodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "expected a time such as 2024, 2024-Q3, 2024-09, 2024-09-11 or 2021-10-07/P475D",
        )
    }
}

impl std::error::Error for PeriodError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_chrono_writes_them() {
        let days = [
            (0, 1, 1),
            (9, 10, 11),
            (987, 12, 31),
            (2024, 2, 29),
            (9999, 12, 31),
        ];
        for (year, month, day) in days.into_iter().chain([(-1, 1, 1), (10_000, 1, 1)]) {
            let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            assert_eq!(Period::Day(day).to_string(), day.to_string());
        }
    }

    #[test]
    fn text_and_value_agree() {
        for text in [
            "2017",
            "2024-Q3",
            "2017-09",
            "2017-09-04",
            "2021-10-07/P475D",
            "2020-02-29",
        ] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "17",
            "2017-13",
            "2017-9",
            "2019-02-29",
            "2024-Q5",
            "2017-09-04-01",
            "+017",
            "0000",
            "2021-10-07/P0D",
            "2021-10/P3D",
            "2021-10-07/P-3D",
            "２０１７",
        ] {
            assert_eq!(text.parse::<Period>(), Err(PeriodError), "{text}");
        }
    }

    #[test]
    fn knows_its_days() {
        let quarter: Period = "2024-Q1".parse().unwrap();
        assert_eq!(quarter.days(), 91);
        assert_eq!(quarter.last_day().to_string(), "2024-03-31");
        let span: Period = "2021-10-07/P475D".parse().unwrap();
        assert_eq!(span.end().to_string(), "2023-01-25");
        assert!(Period::Year(2024) < quarter);
    }
}
