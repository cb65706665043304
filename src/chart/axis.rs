//! Axes with round ticks: a linear one of values, and one of time.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};

/// A linear axis of whole numbers with ticks at 1, 2 or 5 times a power of
/// ten. Zero is always on it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    ticks: Vec<f64>,
}

impl Axis {
    /// An axis that holds `low` and `high`, with about `about` ticks above
    /// zero.
    pub(super) fn holding(low: f64, high: f64, about: u32) -> Self {
        let reach = (high.max(0.0) - low.min(0.0)).max(1.0);
        let step = round_step(reach / f64::from(about.max(1)));
        let first = (low.min(0.0) / step).floor();
        let last = (high.max(0.0) / step).ceil().max(first + 1.0);
        let mut ticks = Vec::new();
        let mut tick = first;
        while tick <= last {
            ticks.push(tick * step);
            tick += 1.0;
        }
        Self {
            low: first * step,
            high: last * step,
            ticks,
        }
    }

    pub(super) fn ticks(&self) -> &[f64] {
        &self.ticks
    }

    /// Where a value lies, from 0 at the low end to 1.
    pub(super) fn place(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }
}

/// The least of 1, 2, 5, 10, ... that is no less than `step`; at least 1, as
/// all that is counted is whole.
fn round_step(step: f64) -> f64 {
    let mut power = 1.0;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            if factor * power >= step * 0.999 {
                return factor * power;
            }
        }
        power *= 10.0;
    }
}

impl Ranged for Axis {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    #[expect(
        clippy::cast_possible_truncation,
        reason = "sheets have some ten thousand subpixels"
    )]
    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        let (from, to) = (f64::from(limit.0), f64::from(limit.1));
        (from + self.place(*value) * (to - from)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.ticks.clone()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}

/// A count, for drawing.
#[expect(clippy::cast_precision_loss, reason = "drawing rounds to pixels")]
pub(super) fn whole(count: i64) -> f64 {
    count as f64
}

/// An axis of whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    from: NaiveDate,
    until: NaiveDate,
}

impl Time {
    /// An axis of the years from that of `first` to that of `last`.
    pub(super) fn years(first: NaiveDate, last: NaiveDate) -> Self {
        let start = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(first);
        Self {
            from: start(first.year()),
            until: start(last.year() + 1),
        }
    }

    /// The first days of its years, and of the one after.
    pub(super) fn starts(self) -> Vec<NaiveDate> {
        (self.from.year()..=self.until.year())
            .filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1))
            .collect()
    }

    /// The day as plotters counts it.
    #[expect(clippy::cast_precision_loss, reason = "days of some years")]
    pub(super) fn day(self, date: NaiveDate) -> f64 {
        (date - self.from).num_days() as f64
    }

    /// All its days, as plotters counts them.
    pub(super) fn range(self) -> Range<f64> {
        0.0..self.day(self.until)
    }

    /// Where a day lies, from 0 to 1.
    pub(super) fn place(self, date: NaiveDate) -> f64 {
        self.day(date) / self.day(self.until)
    }

    /// A date within the axis.
    pub(super) fn clamp(self, date: NaiveDate) -> NaiveDate {
        date.clamp(self.from, self.until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round() {
        assert_eq!(
            Axis::holding(0.0, 523.0, 5).ticks(),
            [0.0, 200.0, 400.0, 600.0]
        );
        assert_eq!(
            Axis::holding(0.0, 34.0, 5).ticks(),
            [0.0, 10.0, 20.0, 30.0, 40.0]
        );
        assert_eq!(Axis::holding(0.0, 0.0, 5).ticks(), [0.0, 1.0]);
        assert_eq!(Axis::holding(-3.0, 6.5, 4).ticks(), [-5.0, 0.0, 5.0, 10.0]);
        assert_eq!(Axis::holding(0.0, 3.0, 5).ticks(), [0.0, 1.0, 2.0, 3.0]);
    }

    #[test]
    fn time_has_whole_years() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let time = Time::years(day("2013-04-08"), day("2026-05-05"));
        assert_eq!(time.starts().len(), 15);
        assert!(time.place(day("2013-01-01")).abs() < 1e-9);
        assert!((time.place(day("2027-01-01")) - 1.0).abs() < 1e-9);
    }
}
