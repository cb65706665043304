//! Which stretches between snapshots make up which quarters and years.
//!
//! Snapshots are seldom taken on the first of a month. The boundary of a
//! period is the nearest snapshot within [`TOLERANCE`] days; a period is
//! covered if it has both its boundaries, and its flows are the sums over the
//! snapshots between. As the end of one period is the start of the next,
//! nothing is counted twice or lost. Stretches that make up no quarter are told as what
//! they are.

use chrono::{Datelike, NaiveDate};

use crate::period::Period;

/// How many days a snapshot may lie from the day that it stands for: half a
/// month, so that one snapshot a month always covers.
const TOLERANCE: i64 = 16;

/// Snapshots further apart than this, in days, are told as a stretch of their
/// own.
pub const GAP: i64 = 45;

/// Consecutive snapshots, by their places in the series, and the period that
/// they make up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The period.
    pub period: Period,
    /// The place of the first snapshot.
    pub from: usize,
    /// The place of the last snapshot.
    pub to: usize,
    /// Whether the period goes on after the last snapshot of the series.
    pub is_unfinished: bool,
}

/// The dates of a series of snapshots.
#[derive(Clone, Debug)]
pub struct Calendar<'a> {
    dates: &'a [NaiveDate],
}

impl<'a> Calendar<'a> {
    /// A calendar of dates that increase.
    pub fn new(dates: &'a [NaiveDate]) -> Self {
        Self { dates }
    }

    /// The quarters that are covered, in order.
    pub fn quarters(&self) -> Vec<Segment> {
        self.covered(self.dates.first().map(|&first| Period::quarter_of(first)))
    }

    /// The years that are covered, in order.
    pub fn years(&self) -> Vec<Segment> {
        self.covered(self.dates.first().map(|first| Period::Year(first.year())))
    }

    /// Quarters or years within the series that are not covered, in order.
    pub fn missing(&self) -> Vec<Period> {
        let (Some(&first), Some(&last)) = (self.dates.first(), self.dates.last()) else {
            return Vec::new();
        };
        let lacks = |start: Period, covered: &[Segment]| {
            let mut periods = Vec::new();
            let mut period = start;
            while period.first_day() <= last {
                let is_covered = covered.iter().any(|segment| segment.period == period);
                if !is_covered && period.first_day() >= first && period.end() <= last {
                    periods.push(period);
                }
                period = period.next();
            }
            periods
        };
        let mut missing = lacks(Period::quarter_of(first), &self.quarters());
        missing.extend(lacks(Period::Year(first.year()), &self.years()));
        missing.sort();
        missing
    }

    /// Stretches that are part of no covered quarter: each gap by itself, and
    /// what lies between gaps and quarters.
    pub fn stretches(&self) -> Vec<Segment> {
        let quarters = self.quarters();
        let mut stretches: Vec<Segment> = Vec::new();
        let mut is_open = false;
        for (place, pair) in self.dates.windows(2).enumerate() {
            let &[from, until] = pair else { continue };
            if quarters
                .iter()
                .any(|quarter| quarter.from <= place && place < quarter.to)
            {
                is_open = false;
                continue;
            }
            let is_gap = (until - from).num_days() > GAP;
            match stretches.last_mut().filter(|_| is_open && !is_gap) {
                Some(open) => {
                    open.to = place + 1;
                    open.period = Period::Span(open.period.first_day(), until);
                }
                None => stretches.push(Segment {
                    period: Period::Span(from, until),
                    from: place,
                    to: place + 1,
                    is_unfinished: false,
                }),
            }
            is_open = !is_gap;
        }
        stretches
    }

    /// The places of the snapshots that stand for the starts of periods like
    /// `unit`, of the first and the last, and of those beside gaps: what is
    /// left of a series that is trimmed.
    pub fn samples(&self, start: impl Fn(NaiveDate) -> Period) -> Vec<bool> {
        let mut keep = vec![false; self.dates.len()];
        let mut mark = |place: usize| {
            if let Some(slot) = keep.get_mut(place) {
                *slot = true;
            }
        };
        if let (Some(&first), Some(&last)) = (self.dates.first(), self.dates.last()) {
            mark(0);
            mark(self.dates.len() - 1);
            let mut period = start(first);
            while period.first_day() <= last {
                self.boundary(period.first_day())
                    .into_iter()
                    .for_each(&mut mark);
                period = period.next();
            }
            self.boundary(period.first_day())
                .into_iter()
                .for_each(&mut mark);
        }
        for (place, pair) in self.dates.windows(2).enumerate() {
            if let &[from, until] = pair
                && (until - from).num_days() > GAP
            {
                mark(place);
                mark(place + 1);
            }
        }
        keep
    }

    fn covered(&self, start: Option<Period>) -> Vec<Segment> {
        let (Some(mut period), Some(&last)) = (start, self.dates.last()) else {
            return Vec::new();
        };
        let mut segments = Vec::new();
        while period.first_day() <= last {
            let from = self.boundary(period.first_day());
            let until = self.boundary(period.end());
            let end = self.dates.len() - 1;
            if let Some(from) = from {
                if let Some(to) = until.filter(|&to| from < to) {
                    // The newest snapshot may close a period that is not over;
                    // a later one may do it better.
                    let is_unfinished = to == end && last < period.end();
                    segments.push(Segment {
                        period,
                        from,
                        to,
                        is_unfinished,
                    });
                } else if period.contains(last) && from < end {
                    segments.push(Segment {
                        period,
                        from,
                        to: end,
                        is_unfinished: true,
                    });
                }
            }
            period = period.next();
        }
        segments
    }

    /// The snapshot that stands for a day: the nearest, the earlier of two.
    fn boundary(&self, day: NaiveDate) -> Option<usize> {
        let after = self.dates.partition_point(|&date| date < day);
        let candidates = [after.checked_sub(1), Some(after)];
        let distance = |place: usize| {
            self.dates
                .get(place)
                .map(|&date| (date - day).num_days().abs())
        };
        candidates
            .into_iter()
            .flatten()
            .filter_map(|place| distance(place).map(|days| (days, place)))
            .min()
            .filter(|&(days, _)| days <= TOLERANCE)
            .map(|(_, place)| place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(text: &str) -> Vec<NaiveDate> {
        text.split_whitespace()
            .map(|day| day.parse().unwrap())
            .collect()
    }

    fn told(segments: &[Segment]) -> Vec<String> {
        segments
            .iter()
            .map(|s| {
                let sign = if s.is_unfinished { " P" } else { "" };
                format!("{} {}-{}{sign}", s.period, s.from, s.to)
            })
            .collect()
    }

    #[test]
    fn monthly_with_a_gap() {
        let dates = dates(
            "2018-10-13 2019-03-29 2019-04-01 2019-05-01 2019-06-01 2019-07-01 2019-08-01 \
             2019-10-02 2020-01-01 2021-01-25 2021-02-01",
        );
        let calendar = Calendar::new(&dates);
        assert_eq!(
            told(&calendar.quarters()),
            ["2019-Q2 2-5", "2019-Q3 5-7", "2019-Q4 7-8"]
        );
        assert_eq!(told(&calendar.years()), Vec::<String>::new());
        assert_eq!(
            told(&calendar.stretches()),
            [
                "2018-10-13/P167D 0-1",
                "2019-03-29/P3D 1-2",
                "2020-01-01/P390D 8-9",
                "2021-01-25/P7D 9-10"
            ]
        );
        let missing: Vec<String> = calendar.missing().iter().map(Period::to_string).collect();
        assert_eq!(
            missing,
            [
                "2019", "2019-Q1", "2020", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"
            ]
        );
        let kept = calendar.samples(Period::quarter_of);
        let kept: Vec<usize> = (0..dates.len()).filter(|&place| kept[place]).collect();
        assert_eq!(kept, [0, 1, 2, 5, 6, 7, 8, 9, 10]);
    }

    #[test]
    fn the_running_period_is_provisional() {
        let dates = dates("2024-01-02 2024-04-01 2024-07-01 2024-10-01 2024-12-30 2025-02-13");
        let calendar = Calendar::new(&dates);
        assert_eq!(told(&calendar.years()), ["2024 0-4", "2025 4-5 P"]);
        assert_eq!(
            calendar.quarters().last().unwrap().period.to_string(),
            "2025-Q1"
        );
        assert!(calendar.quarters().last().unwrap().is_unfinished);
        assert_eq!(told(&calendar.stretches()), Vec::<String>::new());
    }

    #[test]
    fn one_snapshot_makes_no_flow() {
        let dates = dates("2024-01-02");
        let calendar = Calendar::new(&dates);
        assert!(calendar.quarters().is_empty() && calendar.stretches().is_empty());
        assert!(calendar.missing().is_empty());
        assert_eq!(calendar.samples(Period::quarter_of), [true]);
    }
}
