//! The countries of a region beside each other.

use chrono::NaiveDate;

use super::{Atlas, Profile};
use crate::geography::{CountryCode, CountryStatus, Group, countries};
use crate::resource::Registry;

/// A region of ITU, country by country.
#[derive(Clone, Debug)]
pub struct Region {
    /// The region.
    pub group: Group,
    /// Its countries, by code.
    pub panels: Vec<Panel>,
}

/// One country in a region's sheet.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The country.
    pub country: CountryCode,
    /// The registry that tells.
    pub registry: Registry,
    /// On how many dates it is told.
    pub snapshots: usize,
    /// The delegations on each date of the registry's history.
    pub stock: Vec<(NaiveDate, i64)>,
    /// The stretches in which none is.
    pub gaps: Vec<(NaiveDate, NaiveDate)>,
    /// The newest date and the delegations on it.
    pub newest: (NaiveDate, i64),
}

impl Region {
    /// A region's countries.
    pub fn of(atlas: &Atlas, group: Group) -> Self {
        let panels = countries()
            .iter()
            .filter(|country| country.status() == CountryStatus::Current)
            .filter(|country| country.itu_region() == Some(group))
            .filter_map(|country| Profile::of(atlas, country.code()))
            .map(|profile| Panel {
                country: profile.country(),
                registry: profile.registry(),
                snapshots: profile.snapshots(),
                gaps: profile.gaps().to_vec(),
                newest: (profile.date(), profile.records()),
                stock: profile.stock().to_vec(),
            })
            .collect();
        Self { group, panels }
    }

    /// The largest number of delegations of any of its countries.
    pub fn largest(&self) -> i64 {
        self.panels
            .iter()
            .flat_map(|panel| panel.stock.iter().chain([&panel.newest]))
            .map(|&(_, records)| records)
            .max()
            .unwrap_or(0)
    }

    /// The first and the last date that is told of any of them.
    pub fn dates(&self) -> Option<(NaiveDate, NaiveDate)> {
        let dates = || {
            self.panels
                .iter()
                .flat_map(|panel| panel.stock.iter().chain([&panel.newest]))
                .map(|&(date, _)| date)
        };
        Some((dates().min()?, dates().max()?))
    }
}
