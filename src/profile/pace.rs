//! The stretches of time that a chart of the pace is cut into.

use chrono::{Datelike, NaiveDate};

use super::Atlas;
use crate::geography::Area;
use crate::measure::{Indicator, Scope, Value};
use crate::period::Period;

/// A stretch longer than this stands by itself, in days; shorter ones of one
/// year are joined.
const ALONE: i64 = 120;

/// What changed in a calendar year, or in a stretch between snapshots that
/// makes up none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// A year, or a span.
    pub period: Period,
    /// Whether the year is not over.
    pub is_unfinished: bool,
    /// The last day of an unfinished year that was measured, else the
    /// period's end.
    pub until: NaiveDate,
    /// Records added.
    pub added: i64,
    /// Records removed.
    pub removed: i64,
    /// Records that came from other areas.
    pub moved_in: i64,
    /// Records that went to other areas.
    pub moved_out: i64,
}

impl Stretch {
    /// The first day.
    pub fn from(&self) -> NaiveDate {
        self.period.first_day()
    }

    /// How many days were measured.
    pub fn days(&self) -> i64 {
        (self.until - self.from()).num_days().max(1)
    }

    /// Whether it is a whole calendar year.
    pub fn is_year(&self) -> bool {
        matches!(self.period, Period::Year(_)) && !self.is_unfinished
    }

    /// All that came: added and moved in.
    pub fn gained(&self) -> i64 {
        self.added + self.moved_in
    }

    /// All that went: removed and moved out.
    pub fn lost(&self) -> i64 {
        self.removed + self.moved_out
    }

    fn join(&mut self, other: &Self) {
        self.period = Period::Span(self.from(), other.until);
        self.until = other.until;
        self.added += other.added;
        self.removed += other.removed;
        self.moved_in += other.moved_in;
        self.moved_out += other.moved_out;
    }
}

/// The flows of an area: each calendar year that was measured, and between
/// them the stretches that make up no year, in order and without overlap.
pub fn stretches(atlas: &Atlas, scope: Scope, area: Area) -> Vec<Stretch> {
    let newest = atlas.history_end(scope);
    let measured: Vec<Period> = atlas.measured(scope).collect();
    let years: Vec<Stretch> = measured
        .iter()
        .filter(|period| matches!(period, Period::Year(_)))
        .filter_map(|&period| stretch(atlas, scope, area, period, newest))
        .collect();
    let in_a_year = |period: Period| {
        years.iter().any(|year| {
            year.period.first_day() <= period.first_day() && period.first_day() < year.period.end()
        })
    };
    let mut parts: Vec<Stretch> = measured
        .iter()
        .filter(|&&period| !matches!(period, Period::Year(_)) && !in_a_year(period))
        .filter_map(|&period| stretch(atlas, scope, area, period, newest))
        .collect();
    parts.sort_by_key(Stretch::from);
    let mut joined: Vec<Stretch> = Vec::new();
    for part in parts {
        let can_join = |last: &&mut Stretch| {
            last.until.year() == part.from().year()
                && last.from().year() == part.from().year()
                && last.days() <= 366
                && part.days() <= ALONE
                && (part.from() - last.until).num_days().abs() <= 16
                && !stands_alone(last)
        };
        match joined.last_mut().filter(can_join) {
            Some(last) => last.join(&part),
            None => joined.push(part),
        }
    }
    joined.extend(years);
    joined.sort_by_key(Stretch::from);
    joined
}

/// A single gap, as opposed to quarters that were joined.
fn stands_alone(stretch: &Stretch) -> bool {
    match stretch.period {
        Period::Span(from, until) => {
            (until - from).num_days() > ALONE && from.year() != until.year()
        }
        _ => false,
    }
}

fn stretch(
    atlas: &Atlas,
    scope: Scope,
    area: Area,
    period: Period,
    newest: Option<NaiveDate>,
) -> Option<Stretch> {
    let count = |indicator| {
        atlas
            .flow(scope, area, indicator, period)
            .and_then(Value::count)
    };
    let until = newest.map_or(period.end(), |newest| newest.min(period.end()));
    Some(Stretch {
        period,
        // Half a month before its end a year may be closed by a snapshot.
        is_unfinished: (period.end() - until).num_days() > 16,
        until: if (period.end() - until).num_days() > 16 {
            until
        } else {
            period.end()
        },
        added: count(Indicator::V6_ADDED)?,
        removed: count(Indicator::V6_REMOVED)?,
        moved_in: count(Indicator::V6_MOVED_IN)?,
        moved_out: count(Indicator::V6_MOVED_OUT)?,
    })
}
