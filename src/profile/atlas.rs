//! The observations, found by what they are about.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::geography::Area;
use crate::measure::{Indicator, Measure, ObsStatus, Observation, Scope, Value};
use crate::period::Period;
use crate::resource::{Extent, Registry};

/// All observations of a data folder.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    series: BTreeMap<(Scope, Area, Indicator), Vec<Point>>,
    /// The periods for which a registry's flows were measured.
    measured: BTreeMap<Scope, BTreeSet<Period>>,
    /// The newest date of a registry's history, files of another form aside.
    history_end: BTreeMap<Scope, NaiveDate>,
}

/// A value at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The date or period.
    pub time: Period,
    /// The value.
    pub value: Value,
    /// How it is to be taken.
    pub status: ObsStatus,
}

impl Atlas {
    /// An atlas of these observations.
    pub fn new<'a>(observations: impl IntoIterator<Item = &'a Observation>) -> Self {
        let mut atlas = Self::default();
        for observation in observations {
            let Some(value) = observation.value else {
                continue;
            };
            let Observation {
                scope,
                area,
                indicator,
                time,
                status,
                ..
            } = *observation;
            // A total between files of two forms is not told by country.
            if area == Area::Total
                && indicator == Indicator::V6_ADDED
                && status != ObsStatus::DefinitionDiffers
            {
                atlas.measured.entry(scope).or_default().insert(time);
            }
            if area != Area::Total
                && indicator == Indicator::V6_RECORDS
                && status != ObsStatus::DefinitionDiffers
            {
                let date = time.first_day();
                let end = atlas.history_end.entry(scope).or_insert(date);
                *end = (*end).max(date);
            }
            let point = Point {
                time,
                value,
                status,
            };
            atlas
                .series
                .entry((scope, area, indicator))
                .or_default()
                .push(point);
        }
        for points in atlas.series.values_mut() {
            points.sort_by_key(|point| point.time);
        }
        atlas
    }

    /// The values of an indicator that were told, in the order of time.
    pub fn series(&self, scope: Scope, area: Area, indicator: Indicator) -> &[Point] {
        self.series
            .get(&(scope, area, indicator))
            .map_or(&[], Vec::as_slice)
    }

    /// The newest value of an indicator.
    pub fn newest(&self, scope: Scope, area: Area, indicator: Indicator) -> Option<Point> {
        self.series(scope, area, indicator).last().copied()
    }

    /// The value of a stock on a date.
    pub fn on(
        &self,
        scope: Scope,
        area: Area,
        indicator: Indicator,
        date: NaiveDate,
    ) -> Option<Value> {
        let series = self.series(scope, area, indicator);
        let place = series
            .binary_search_by_key(&Period::Day(date), |point| point.time)
            .ok()?;
        series.get(place).map(|point| point.value)
    }

    /// A flow in a period: zero where the period was measured and the area is
    /// not listed, as compact tables leave it out.
    pub fn flow(
        &self,
        scope: Scope,
        area: Area,
        indicator: Indicator,
        period: Period,
    ) -> Option<Value> {
        debug_assert_eq!(indicator.measure(), Measure::Flow, "{indicator}");
        let series = self.series(scope, area, indicator);
        if let Some(point) = series.iter().find(|point| point.time == period) {
            return Some(point.value);
        }
        let is_measured = self
            .measured
            .get(&scope)
            .is_some_and(|periods| periods.contains(&period));
        let zero = match indicator.unit() {
            crate::measure::Unit::Slash32 => Value::In32s(Extent::ZERO.into()),
            _ => Value::Count(0),
        };
        is_measured.then_some(zero)
    }

    /// The periods for which a registry's flows were measured, in order; a
    /// year comes before its quarters.
    pub fn measured(&self, scope: Scope) -> impl Iterator<Item = Period> {
        self.measured.get(&scope).into_iter().flatten().copied()
    }

    /// The dates on which the stock of a registry is told.
    pub fn dates(&self, scope: Scope) -> Vec<NaiveDate> {
        self.series(scope, Area::Total, Indicator::V6_RECORDS)
            .iter()
            .map(|point| point.time.first_day())
            .collect()
    }

    /// The newest date of a registry.
    pub fn newest_date(&self, scope: Scope) -> Option<NaiveDate> {
        self.dates(scope).last().copied()
    }

    /// The newest date of a registry's history: of the files between which
    /// flows are told.
    pub fn history_end(&self, scope: Scope) -> Option<NaiveDate> {
        self.history_end.get(&scope).copied()
    }

    /// The areas of which a registry tells the stock on a date.
    pub fn areas_on(&self, scope: Scope, date: NaiveDate) -> Vec<Area> {
        self.series
            .iter()
            .filter(|((s, _, indicator), points)| {
                *s == scope
                    && *indicator == Indicator::V6_RECORDS
                    && points
                        .binary_search_by_key(&Period::Day(date), |point| point.time)
                        .is_ok()
            })
            .map(|((_, area, _), _)| *area)
            .collect()
    }

    /// The registries that have observations.
    pub fn registries(&self) -> Vec<Registry> {
        let has = |registry: &Registry| self.newest_date(Scope::Of(*registry)).is_some();
        Registry::ALL.into_iter().filter(has).collect()
    }
}
