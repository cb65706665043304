//! An activity in the words of a chart.

use chrono::NaiveDate;

use crate::message::{Arg, Messages};
use crate::period::Period;

/// An activity as a chart tells it, in the words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is.
    pub title: String,
    /// Its kind, its status and where it is reported.
    pub detail: String,
    /// When it began, as precisely as known; nothing if no date is reported.
    pub start: Option<Period>,
    /// When it ended; nothing if that is not reported.
    pub end: Option<Period>,
    /// Whether it is about IPv6. What only stands near it is drawn quieter.
    pub is_core: bool,
}

impl Event {
    /// The first day that it may have begun on, and the day after the last
    /// that it may have ended on.
    pub fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let start = self.start.or(self.end)?;
        let end = self.end.unwrap_or(start);
        Some((start.first_day(), end.end().max(start.end())))
    }

    /// Date and title in the words of a language.
    pub fn heading(&self, words: &Messages) -> String {
        let date = self
            .date(words)
            .unwrap_or_else(|| words.text("assistance-undated"));
        let parts = [
            ("date", Arg::text(date)),
            ("title", Arg::text(self.title.as_str())),
        ];
        words.format("assistance-heading", &parts)
    }

    /// The date in the words of a language; nothing if none is reported.
    fn date(&self, words: &Messages) -> Option<String> {
        let told = |period: Period| words.period_short(period);
        match (self.start, self.end) {
            (Some(Period::Day(from)), Some(Period::Day(until))) if from < until => {
                Some(words.days_short(from, until))
            }
            (Some(start), Some(end)) if start != end => {
                Some(format!("{} \u{2013} {}", told(start), told(end)))
            }
            (Some(one), _) => Some(told(one)),
            (None, Some(end)) => Some(format!("\u{2013} {}", told(end))),
            (None, None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geography::Language;

    #[test]
    fn a_heading_is_as_precise_as_its_dates() {
        let heading = |start: &str, end: &str| {
            let event = Event {
                title: "Workshop".to_owned(),
                detail: String::new(),
                start: start.parse().ok(),
                end: end.parse().ok(),
                is_core: true,
            };
            event.heading(Messages::of(Language::En))
        };
        for (start, end, date) in [
            ("", "", "Without a date"),
            ("2017", "2017", "2017"),
            ("2017-09", "2017-09", "Sept 2017"),
            ("2017-09-04", "2017-09-04", "4 Sept 2017"),
            ("2017-09-04", "2017-09-08", "4\u{2013}8 Sept 2017"),
            ("2017-05", "2018-Q3", "May 2017 \u{2013} Q3 2018"),
            ("2017-05", "", "May 2017"),
            ("", "2018-Q3", "\u{2013} Q3 2018"),
        ] {
            assert_eq!(heading(start, end), format!("{date}: Workshop"));
        }
    }
}
