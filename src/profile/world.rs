//! The world on the newest date on which all five registries have told.

use chrono::NaiveDate;

use super::Atlas;
use super::country::places;
use crate::geography::{Area, CountryCode, Group};
use crate::measure::{Indicator, Scope, Value};
use crate::resource::{Extent, Registry};

/// The world on one date.
#[derive(Clone, Debug)]
pub struct World {
    /// The date: the latest of the five files'.
    pub date: NaiveDate,
    /// The earliest date of the five files.
    pub from: NaiveDate,
    /// All delegations.
    pub records: i64,
    /// All of the space.
    pub space: Extent,
    /// Countries, those with most delegations first.
    pub rows: Vec<WorldRow>,
    /// The regions of ITU, largest first; what is in none comes last.
    pub regions: Vec<RegionSum>,
}

/// A country in the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorldRow {
    /// The country.
    pub country: CountryCode,
    /// Its place; equal values share the better one.
    pub place: usize,
    /// Its delegations.
    pub records: i64,
    /// Its space.
    pub space: Extent,
}

/// The sum of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionSum {
    /// The region; nothing for areas that are in none.
    pub group: Option<Group>,
    /// Its delegations.
    pub records: i64,
    /// Its space.
    pub space: Extent,
    /// Countries with at least one delegation.
    pub with_ipv6: usize,
    /// All its countries.
    pub countries: usize,
}

impl World {
    /// The world; nothing if the five registries have no date in common.
    pub fn of(atlas: &Atlas) -> Option<Self> {
        let scope = Scope::All;
        let date = atlas.newest_date(scope)?;
        // The five files of one figure are the newest up to its date.
        let from = Registry::ALL
            .into_iter()
            .filter_map(|registry| {
                let dates = atlas.dates(Scope::Of(registry));
                dates.into_iter().filter(|&its| its <= date).max()
            })
            .min()
            .unwrap_or(date);
        let records_of = |area| {
            atlas
                .on(scope, area, Indicator::V6_RECORDS, date)
                .and_then(Value::count)
                .unwrap_or(0)
        };
        let space_of = |area| {
            atlas
                .on(scope, area, Indicator::V6_EQ32, date)
                .and_then(Value::extent)
                .unwrap_or_default()
        };
        let areas = atlas.areas_on(scope, date);
        let mut rows: Vec<WorldRow> = areas
            .iter()
            .filter_map(|area| area.country())
            .map(|country| WorldRow {
                country,
                place: 0,
                records: records_of(country.into()),
                space: space_of(country.into()),
            })
            .collect();
        rows.sort_by_key(|row| (std::cmp::Reverse(row.records), row.country));
        let places = places(rows.iter().map(|row| row.records));
        for (row, place) in rows.iter_mut().zip(places) {
            row.place = place;
        }
        let (records, space) = (records_of(Area::Total), space_of(Area::Total));
        let mut regions: Vec<RegionSum> = Group::ITU_REGIONS
            .into_iter()
            .map(|group| {
                let its = || rows.iter().filter(|row| group.has(row.country, date));
                RegionSum {
                    group: Some(group),
                    records: records_of(Area::Group(group)),
                    space: space_of(Area::Group(group)),
                    with_ipv6: its().filter(|row| row.records > 0).count(),
                    countries: its().count(),
                }
            })
            .collect();
        regions.sort_by_key(|sum| std::cmp::Reverse(sum.records));
        let others = || {
            rows.iter()
                .filter(|row| row.country.country().itu_region().is_none())
        };
        let told = |value: fn(&RegionSum) -> Extent| {
            regions.iter().fold(Extent::ZERO, |sum, region| {
                sum.checked_add(value(region)).unwrap_or(sum)
            })
        };
        regions.push(RegionSum {
            group: None,
            records: records - regions.iter().map(|region| region.records).sum::<i64>(),
            space: space
                .checked_sub(told(|region| region.space))
                .unwrap_or_default(),
            with_ipv6: others().filter(|row| row.records > 0).count(),
            countries: others().count(),
        });
        Some(Self {
            date,
            from,
            records,
            space,
            rows,
            regions,
        })
    }
}
