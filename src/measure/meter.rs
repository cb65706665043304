//! From a stream of snapshots to the table of observations.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::observe::{observe_stock, status_of, with_break};
use super::series::{OutOfOrder, Sampling, Series};
use super::{FlowTable, Indicator, Measure, Observation, Scope, StockTable, Value, breaks};
use crate::geography::Area;
use crate::resource::Registry;
use crate::snapshot::Snapshot;

/// How far apart the snapshots of the five registries may be for a figure of
/// all of them, in days.
const TOGETHER: i64 = 45;

/// A snapshot and its figures. Making one is most of the work and needs
/// nothing but the snapshot, so it can be done on any thread.
#[derive(Clone, Debug)]
pub struct Measured {
    snapshot: Snapshot,
    stock: StockTable,
}

impl Measured {
    /// The figures of a snapshot.
    pub fn of(snapshot: Snapshot) -> Self {
        let stock = StockTable::of(&snapshot);
        Self { snapshot, stock }
    }

    /// The snapshot and its figures.
    pub fn into_parts(self) -> (Snapshot, StockTable) {
        (self.snapshot, self.stock)
    }

    /// The snapshot.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }
}

/// Takes the snapshots of any registries, each registry's in the order of
/// their dates, and gives the observations.
///
/// Of each registry only the newest snapshot of each form is kept; the rest is
/// figures. A registry's history is told by one form as far as that goes (see
/// [`super::ObsStatus::DefinitionDiffers`]).
#[derive(Debug, Default)]
pub struct Meter {
    sampling: Sampling,
    is_compact: bool,
    series: BTreeMap<Registry, Series>,
}

impl Meter {
    /// A meter without snapshots.
    pub fn new(sampling: Sampling) -> Self {
        Self {
            sampling,
            is_compact: false,
            series: BTreeMap::new(),
        }
    }

    /// Leaves out what follows exactly from the rest: space in /48s (65,536
    /// times that in /32s), net changes, and flows of zero (the rows of the
    /// total are kept and tell which periods were measured).
    #[must_use]
    pub fn compact(self, is_compact: bool) -> Self {
        Self { is_compact, ..self }
    }

    /// Takes the next snapshot.
    ///
    /// # Errors
    ///
    /// [`OutOfOrder`] if one of the registry was taken that is as new or
    /// newer.
    pub fn push(&mut self, measured: Measured) -> Result<(), OutOfOrder> {
        let Measured { snapshot, stock } = measured;
        let series = self.series.entry(snapshot.registry()).or_default();
        series.push(snapshot, stock)
    }

    /// Takes the figures of the next snapshot as they are remembered, and what
    /// changed until it from the earlier ones of those dates. All that
    /// [`super::Chain::before`] names have to be there; only the newest needs
    /// its survivors.
    ///
    /// # Errors
    ///
    /// [`OutOfOrder`] as [`Meter::push`].
    pub fn recall(
        &mut self,
        registry: Registry,
        stock: StockTable,
        flows: Vec<(NaiveDate, FlowTable)>,
    ) -> Result<(), OutOfOrder> {
        let series = self.series.entry(registry).or_default();
        series.recall(registry, stock, flows)
    }

    /// The observations, by registry, area, indicator and time.
    pub fn finish(self) -> Vec<Observation> {
        self.finish_part(None, &|_| true)
    }

    /// The observations of one scope, or of all, and of the areas that are
    /// wanted, in the same order: figures of an area depend on no other area,
    /// so a meter that was given those areas alone is enough.
    pub fn finish_part(
        &self,
        scope: Option<Scope>,
        is_wanted: &dyn Fn(Area) -> bool,
    ) -> Vec<Observation> {
        let mut list = Vec::new();
        for (&registry, series) in &self.series {
            if scope.is_none_or(|scope| scope == Scope::Of(registry)) {
                series.observe(registry, self.sampling, &mut list);
            }
        }
        if scope.is_none_or(|scope| scope == Scope::All) {
            self.observe_all_together(&mut list);
        }
        list.retain(|observation| {
            is_wanted(observation.area) && !(self.is_compact && follows_from_others(observation))
        });
        list.sort_by_cached_key(Observation::rank);
        list
    }

    fn observe_all_together(&self, list: &mut Vec<Observation>) {
        let mut before: Option<NaiveDate> = None;
        for table in self.all_together() {
            let is_break = before.is_some_and(|before| {
                let broken = |registry| breaks::between(registry, before, table.date).is_some();
                Registry::ALL.into_iter().any(broken)
            });
            before = Some(table.date);
            observe_stock(
                &table,
                &|area| with_break(status_of(&table), is_break, area),
                list,
            );
        }
    }

    /// The figures of all five registries, wherever each has a snapshot that
    /// no earlier such figure used, and the five are close together.
    fn all_together(&self) -> Vec<StockTable> {
        let mut stocks: Vec<(Registry, &StockTable)> = self
            .series
            .iter()
            .flat_map(|(&registry, series)| {
                series.all_stocks().into_iter().map(move |s| (registry, s))
            })
            .collect();
        stocks.sort_by_key(|(registry, stock)| (stock.date, *registry));
        let mut latest: BTreeMap<Registry, &StockTable> = BTreeMap::new();
        let mut tables = Vec::new();
        for (registry, stock) in stocks {
            latest.insert(registry, stock);
            let is_close = |other: &&StockTable| (stock.date - other.date).num_days() <= TOGETHER;
            if latest.len() == Registry::ALL.len() && latest.values().all(is_close) {
                let parts: Vec<&StockTable> = latest.values().copied().collect();
                tables.extend(StockTable::all(&parts));
                latest.clear();
            }
        }
        tables
    }
}

/// Whether a compact table does without an observation.
fn follows_from_others(observation: &Observation) -> bool {
    match observation.indicator {
        Indicator::V6_EQ48 | Indicator::V6_NET | Indicator::V6_NET_EQ32 => true,
        indicator if indicator.measure() == Measure::Flow && observation.area != Area::Total => {
            let is_zero = |value: Value| {
                value.count() == Some(0) || value.extent() == Some(crate::resource::Extent::ZERO)
            };
            observation.value.is_some_and(is_zero)
        }
        _ => false,
    }
}
