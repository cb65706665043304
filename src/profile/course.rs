//! The stock of a region, a group or the world, registry by registry.

use chrono::NaiveDate;

use super::country::gaps;
use super::{Atlas, Point};
use crate::geography::Area;
use crate::measure::{Indicator, ObsStatus, Scope};
use crate::resource::{Extent, Registry};

/// The stock of an area over time, one line a registry: their files are of
/// different dates, so that no sum of them is of one day.
#[derive(Clone, Debug)]
pub struct Course {
    /// The registries that list anything for the area, those with most
    /// delegations first.
    pub lines: Vec<CourseLine>,
}

/// What one registry lists for the area.
#[derive(Clone, Debug)]
pub struct CourseLine {
    /// The registry.
    pub registry: Registry,
    /// The delegations on each date of its history.
    pub stock: Vec<(NaiveDate, i64)>,
    /// The same on dates of files of another form, which may state another
    /// country for some blocks.
    pub apart: Vec<(NaiveDate, i64)>,
    /// The stretches without a date that is told.
    pub gaps: Vec<(NaiveDate, NaiveDate)>,
    /// The newest date.
    pub date: NaiveDate,
    /// The delegations on the newest date.
    pub records: i64,
    /// The space on the newest date.
    pub space: Extent,
}

impl Course {
    /// The course of an area.
    pub fn of(atlas: &Atlas, area: Area) -> Self {
        let registries = atlas.registries().into_iter();
        let mut lines: Vec<CourseLine> = registries
            .filter_map(|registry| CourseLine::of(atlas, area, registry))
            .filter(|line| line.largest() > 0)
            .collect();
        lines.sort_by_key(|line| (std::cmp::Reverse(line.records), line.registry));
        Self { lines }
    }

    /// The largest number of delegations of any line.
    pub fn largest(&self) -> i64 {
        let lines = self.lines.iter();
        lines.map(CourseLine::largest).max().unwrap_or(0)
    }

    /// The first and the last date that is told; nothing if none is.
    pub fn dates(&self) -> Option<(NaiveDate, NaiveDate)> {
        let dates = || {
            let lines = self.lines.iter();
            lines.flat_map(|line| line.told().map(|(date, _)| date))
        };
        Some((dates().min()?, dates().max()?))
    }
}

impl CourseLine {
    fn of(atlas: &Atlas, area: Area, registry: Registry) -> Option<Self> {
        let scope = Scope::Of(registry);
        let points = atlas.series(scope, area, Indicator::V6_RECORDS);
        let told = |apart: bool| -> Vec<(NaiveDate, i64)> {
            let is_wanted =
                |point: &&Point| (point.status == ObsStatus::DefinitionDiffers) == apart;
            let of = |point: &Point| Some((point.time.first_day(), point.value.count()?));
            points.iter().filter(is_wanted).filter_map(of).collect()
        };
        let (stock, apart) = (told(false), told(true));
        let &(date, records) = stock.iter().chain(&apart).max()?;
        let space = atlas.on(scope, area, Indicator::V6_EQ32, date)?.extent()?;
        Some(Self {
            registry,
            gaps: gaps(&stock, &apart),
            date,
            records,
            space,
            stock,
            apart,
        })
    }

    /// All dates with their delegations, not in the order of time.
    pub fn told(&self) -> impl Iterator<Item = (NaiveDate, i64)> {
        self.stock.iter().chain(&self.apart).copied()
    }

    fn largest(&self) -> i64 {
        self.told().map(|(_, records)| records).max().unwrap_or(0)
    }
}
