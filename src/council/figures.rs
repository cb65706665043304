//! What a registry had delegated at the start and at the end of the time.

use chrono::NaiveDate;

use super::term::Term;
use crate::geography::Area;
use crate::measure::{Indicator, Measure, ObsStatus, Observation, Scope, Value};
use crate::period::Period;
use crate::profile::Atlas;
use crate::resource::Extent;
use crate::snapshot::Vintage;

/// How far from the first and the last day a file may be, in days: a month and
/// half of one, as between files of which nothing is said to be missing.
pub const NEAR: i64 = 45;

/// All figures: by what they are about, and with what they were computed from.
#[derive(Clone, Copy, Debug)]
pub struct Figures<'a> {
    atlas: &'a Atlas,
    observations: &'a [Observation],
}

/// What was delegated in an area on the date of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The date of the file.
    pub date: NaiveDate,
    /// IPv6 delegations.
    pub records: i64,
    /// Their space.
    pub space: Extent,
    /// The file.
    pub vintage: Vintage,
    /// How the figures are to be taken.
    pub status: ObsStatus,
}

/// The figures of an area at both ends of the time, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// From the file nearest to the first day.
    pub start: Option<Stand>,
    /// From the file nearest to the last day.
    pub end: Option<Stand>,
    /// Whether both are known, are of two files, and count the same thing.
    pub is_comparable: bool,
}

impl Change {
    /// The delegations added, less those removed.
    pub fn records(&self) -> Option<i64> {
        let (start, end) = self.both()?;
        Some(end.records - start.records)
    }

    /// The space before and after.
    pub fn space(&self) -> Option<(Extent, Extent)> {
        let (start, end) = self.both()?;
        Some((start.space, end.space))
    }

    fn both(&self) -> Option<(&Stand, &Stand)> {
        let both = self.start.as_ref().zip(self.end.as_ref());
        both.filter(|_| self.is_comparable)
    }
}

impl<'a> Figures<'a> {
    /// The figures of an atlas and of the observations it was made of, which
    /// must be sorted by [`Observation::key`].
    pub fn new(atlas: &'a Atlas, observations: &'a [Observation]) -> Self {
        Self {
            atlas,
            observations,
        }
    }

    /// The atlas.
    pub(super) fn atlas(self) -> &'a Atlas {
        self.atlas
    }

    /// What was known at the end of a time: the observations of files that may
    /// stand for its last day, and of those before. Survivors are left out:
    /// they are counted in the newest file of all.
    pub(super) fn until(self, term: Term) -> Vec<Observation> {
        let is_known = |one: &&Observation| {
            let late = (one.time.last_day() - term.last_day()).num_days();
            late <= NEAR && one.indicator.measure() != Measure::Survivors
        };
        self.observations.iter().filter(is_known).cloned().collect()
    }

    /// The date of the file of a registry that is nearest to a day, however
    /// far; the earlier one of two.
    pub(super) fn nearest(self, scope: Scope, day: NaiveDate) -> Option<NaiveDate> {
        let dates = self.atlas.dates(scope).into_iter();
        dates.min_by_key(|&date| ((date - day).num_days().abs(), date))
    }

    /// The date of a file that is near enough to a day to stand for it.
    pub(super) fn near(self, scope: Scope, day: NaiveDate) -> Option<NaiveDate> {
        self.nearest(scope, day)
            .filter(|&date| (date - day).num_days().abs() <= NEAR)
    }

    /// The figures of an area at both ends of the time.
    pub(super) fn change(self, scope: Scope, area: Area, term: Term) -> Change {
        let at = |day| self.stand(scope, area, self.near(scope, day)?);
        let (start, end) = (at(term.first_day()), at(term.last_day()));
        let is_comparable = match (&start, &end) {
            (Some(start), Some(end)) => {
                start.date < end.date && self.is_unbroken(scope, area, start, end)
            }
            _ => false,
        };
        Change {
            start,
            end,
            is_comparable,
        }
    }

    /// Whether nothing between two dates makes the later figure another thing
    /// than the earlier one.
    fn is_unbroken(self, scope: Scope, area: Area, start: &Stand, end: &Stand) -> bool {
        let series = self.atlas.series(scope, area, Indicator::V6_RECORDS);
        let broken = series.iter().any(|point| {
            let date = point.time.first_day();
            point.status == ObsStatus::Break && start.date < date && date <= end.date
        });
        let of_one_form = [start, end]
            .iter()
            .all(|stand| stand.status != ObsStatus::DefinitionDiffers);
        of_one_form && !broken
    }

    fn stand(self, scope: Scope, area: Area, date: NaiveDate) -> Option<Stand> {
        let one = self.observation(scope, area, Indicator::V6_RECORDS, date)?;
        let space = self.observation(scope, area, Indicator::V6_EQ32, date)?;
        Some(Stand {
            date,
            records: one.value.and_then(Value::count)?,
            space: space.value.and_then(Value::extent)?,
            vintage: one.vintage.clone(),
            status: one.status,
        })
    }

    fn observation(
        self,
        scope: Scope,
        area: Area,
        indicator: Indicator,
        date: NaiveDate,
    ) -> Option<&'a Observation> {
        let key = (scope, area, indicator.code(), Period::Day(date));
        let place = self
            .observations
            .binary_search_by(|one| one.key().cmp(&key));
        self.observations.get(place.ok()?)
    }
}
