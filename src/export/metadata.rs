//! What is known of an export as a whole: what it covers, and from what.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::NaiveDate;

use super::inputs::InputFile;
use super::selection::Selection;
use super::settings::Settings;
use crate::geography::Area;
use crate::measure::{Indicator, ObsStatus, Observation, Scope};
use crate::period::Period;
use crate::snapshot::Vintage;

/// What an export covers: counted while its rows go by.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// How many observations.
    pub rows: u64,
    /// What there is of each indicator.
    pub indicators: BTreeMap<Indicator, IndicatorCoverage>,
    /// The areas told of.
    pub areas: BTreeSet<Area>,
    vintages: HashSet<Vintage>,
    /// The vintages of the latest series, in order: those of the next are
    /// mostly the same.
    recent: Vec<Vintage>,
    place: usize,
    latest: Option<(Scope, Area, Indicator)>,
}

/// What there is of one indicator.
#[derive(Clone, Debug, Default)]
pub struct IndicatorCoverage {
    /// How many observations.
    pub rows: u64,
    /// How many of them have no value.
    pub missing: u64,
    /// How many have each status.
    pub statuses: BTreeMap<ObsStatus, u64>,
    /// How many areas.
    pub areas: BTreeSet<Area>,
    /// Whose delegations.
    pub registries: BTreeSet<Scope>,
    /// The first day, and the last, that an observation tells of.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

impl Coverage {
    /// Counts an observation.
    pub fn add(&mut self, one: &Observation) {
        self.rows += 1;
        let series = (one.scope, one.area, one.indicator);
        self.place = if self.latest == Some(series) {
            self.place + 1
        } else {
            0
        };
        self.add_vintage(&one.vintage);
        let entry = self.indicators.entry(one.indicator).or_default();
        if self.latest != Some(series) {
            self.latest = Some(series);
            self.areas.insert(one.area);
            entry.areas.insert(one.area);
            entry.registries.insert(one.scope);
        }
        entry.rows += 1;
        entry.missing += u64::from(one.value.is_none());
        *entry.statuses.entry(one.status).or_default() += 1;
        let (first, last) = days(one.time);
        entry.days = Some(match entry.days {
            Some((from, to)) => (from.min(first), to.max(last)),
            None => (first, last),
        });
    }

    fn add_vintage(&mut self, vintage: &Vintage) {
        if let Some(recent) = self.recent.get_mut(self.place) {
            if recent == vintage {
                return;
            }
            recent.clone_from(vintage);
        } else if self.recent.len() < MOST_RECENT {
            self.recent.push(vintage.clone());
        }
        if !self.vintages.contains(vintage) {
            self.vintages.insert(vintage.clone());
        }
    }

    /// The vintages, in the order of text.
    pub fn vintages(&self) -> BTreeSet<&Vintage> {
        self.vintages.iter().collect()
    }

    /// The newest day of any input: the date of the export, which no clock
    /// tells.
    pub fn newest_day(&self) -> Option<NaiveDate> {
        let last = |vintage: &Vintage| vintage.days().map(|(_, last)| last);
        self.vintages.iter().filter_map(last).max()
    }
}

/// Places of a series whose vintage is remembered.
const MOST_RECENT: usize = 1 << 16;

fn days(time: Period) -> (NaiveDate, NaiveDate) {
    match time {
        // The commonest, and the cheapest.
        Period::Day(day) => (day, day),
        _ => (time.first_day(), time.last_day()),
    }
}

/// All that is said of an export beside its rows.
#[derive(Clone, Debug)]
pub struct Metadata {
    /// What it covers.
    pub coverage: Coverage,
    /// What was chosen.
    pub selection: Selection,
    /// In which form.
    pub settings: Settings,
    /// The files that stand behind its figures, in the order of the list.
    pub inputs: Vec<InputFile>,
    /// The vintages that no file of the list stands behind.
    pub unlisted: Vec<Vintage>,
}

impl Metadata {
    /// The metadata of an export; `inputs` is the whole list.
    pub fn new(
        coverage: Coverage,
        selection: Selection,
        settings: Settings,
        inputs: &[InputFile],
    ) -> Self {
        let vintages = coverage.vintages();
        let stands = |file: &&InputFile| vintages.iter().any(|one| file.may_stand_behind(one));
        let used = inputs.iter().filter(stands).cloned().collect();
        let is_unlisted = |one: &&&Vintage| !inputs.iter().any(|file| file.may_stand_behind(one));
        let unlisted = vintages.iter().filter(is_unlisted);
        let unlisted = unlisted.map(|one| (*one).clone()).collect();
        Self {
            inputs: used,
            unlisted,
            coverage,
            selection,
            settings,
        }
    }

    /// The newest day of any input; 1970 for data that name none.
    pub fn date(&self) -> NaiveDate {
        self.coverage.newest_day().unwrap_or_default()
    }
}
