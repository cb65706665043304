//! From a stream of snapshots to the table of observations.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::{
    Calendar, FlowTable, Indicator, Measure, ObsStatus, Observation, Scope, Segment, StockTable,
    Value, breaks, forms,
};
use crate::geography::{Area, GroupSet};
use crate::period::Period;
use crate::resource::Registry;
use crate::snapshot::{Difference, Form, Snapshot, Vintage};

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

    /// The snapshot.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }
}

/// Of which snapshots the stock is told. Flows are always those between all
/// snapshots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sampling {
    /// Of every one.
    #[default]
    Every,
    /// Of those nearest to the start of a quarter, the first, the last, and
    /// those beside a gap.
    Quarterly,
    /// The same for years.
    Yearly,
}

/// Takes the snapshots of any registries, each registry's in the order of
/// their dates, and gives the observations.
///
/// Of each registry only the newest snapshot of each form is kept; the rest is
/// figures. A registry's history is told by one form as far as that goes (see
/// [`ObsStatus::DefinitionDiffers`]).
#[derive(Debug, Default)]
pub struct Meter {
    sampling: Sampling,
    is_compact: bool,
    series: BTreeMap<Registry, Series>,
}

/// The figures of one registry.
#[derive(Debug, Default)]
struct Series {
    /// The newest snapshot of each form.
    newest: BTreeMap<Form, Snapshot>,
    stocks: Vec<StockTable>,
    /// What changed from each stock to the next of its form, and, as a total
    /// only, from each to the next of another form; by their places.
    flows: BTreeMap<(usize, usize), FlowTable>,
    /// Figures of combined files, of which there are no flows.
    combined: Vec<StockTable>,
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
        if snapshot.form() == Form::Combined {
            if let Some(newest) = series.combined.last().filter(|c| c.date >= stock.date) {
                let (registry, earlier) = (snapshot.registry(), newest.date);
                return Err(OutOfOrder {
                    registry,
                    earlier,
                    date: stock.date,
                });
            }
            series.combined.push(stock);
            return Ok(());
        }
        if let Some(newest) = series.stocks.last()
            && newest.date >= snapshot.date()
        {
            return Err(OutOfOrder {
                registry: snapshot.registry(),
                earlier: newest.date,
                date: snapshot.date(),
            });
        }
        series.compare(&snapshot);
        // Only the newest is asked for its survivors.
        if let Some(previous) = series.stocks.last_mut() {
            previous.survivors.clear();
        }
        series.stocks.push(stock);
        series.newest.insert(snapshot.form(), snapshot);
        Ok(())
    }

    /// The observations, by registry, area, indicator and time.
    pub fn finish(self) -> Vec<Observation> {
        let mut list = Vec::new();
        for (&registry, series) in &self.series {
            series.observe(registry, self.sampling, &mut list);
        }
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
                &mut list,
            );
        }
        if self.is_compact {
            list.retain(|observation| !follows_from_others(observation));
        }
        list.sort_by_cached_key(Observation::rank);
        list
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

impl Series {
    /// The stocks of the registry's own files, and of combined files for
    /// dates that have none.
    fn all_stocks(&self) -> Vec<&StockTable> {
        let own: BTreeSet<NaiveDate> = self.stocks.iter().map(StockTable::date).collect();
        let others = self
            .combined
            .iter()
            .filter(|stock| !own.contains(&stock.date));
        self.stocks.iter().chain(others).collect()
    }

    /// Compares a snapshot with the newest of its form, and, as far as the
    /// total goes, with the newest of all if that is of another form.
    ///
    /// The two forms of one registry do not always state the same country for
    /// a block, so what is told by country is never compared across them.
    fn compare(&mut self, snapshot: &Snapshot) {
        let place = self.stocks.len();
        let groups = GroupSet::by_economy(snapshot.date());
        for (form, newest) in &self.newest {
            let Some(from) = self.stocks.iter().rposition(|stock| stock.form == *form) else {
                continue;
            };
            let is_same = *form == snapshot.form();
            if is_same || from + 1 == place {
                let difference = Difference::between(newest, snapshot);
                let flows = FlowTable::of(&difference, &groups);
                let flows = if is_same { flows } else { flows.total_only() };
                self.flows.insert((from, place), flows);
            }
        }
    }

    fn observe(&self, registry: Registry, sampling: Sampling, list: &mut Vec<Observation>) {
        let forms: Vec<Form> = self.stocks.iter().map(|stock| stock.form).collect();
        let history = History {
            registry,
            series: self,
            places: forms::history(&forms),
        };
        let dates = history.dates();
        let calendar = Calendar::new(&dates);
        let sampled = match sampling {
            Sampling::Every => vec![true; dates.len()],
            Sampling::Quarterly => calendar.samples(Period::quarter_of),
            Sampling::Yearly => calendar.samples(|date| Period::Year(date.year())),
        };
        let mut before: Option<&StockTable> = None;
        for (&place, is_sampled) in history.places.iter().zip(sampled) {
            let Some(stock) = self.stocks.get(place).filter(|_| is_sampled) else {
                continue;
            };
            // The break is told at the first date that is told.
            let is_break = before.is_some_and(|before| {
                before.form != stock.form
                    || breaks::between(registry, before.date, stock.date).is_some()
            });
            observe_stock(
                stock,
                &|area| with_break(status_of(stock), is_break, area),
                list,
            );
            before = Some(stock);
        }
        for (place, stock) in self.stocks.iter().enumerate() {
            if !history.places.contains(&place) {
                // Of the other form: by country it may tell something else.
                let status = |area| match (status_of(stock), area) {
                    (ObsStatus::Normal, area) if area != Area::Total => {
                        ObsStatus::DefinitionDiffers
                    }
                    (status, _) => status,
                };
                observe_stock(stock, &status, list);
            }
        }
        for stock in self.all_stocks().into_iter().skip(self.stocks.len()) {
            observe_stock(stock, &|_| status_of(stock), list);
        }
        let segments = [calendar.years(), calendar.quarters(), calendar.stretches()].concat();
        for segment in segments {
            history.observe_flows(segment, list);
        }
        history.observe_missing(&calendar, list);
        if let Some(newest) = self.stocks.last() {
            observe_survivors(newest, list);
        }
    }
}

/// The snapshots of a registry that make its history, by their places.
struct History<'a> {
    registry: Registry,
    series: &'a Series,
    places: Vec<usize>,
}

impl History<'_> {
    fn stocks(&self) -> Vec<&StockTable> {
        self.places
            .iter()
            .filter_map(|&place| self.series.stocks.get(place))
            .collect()
    }

    fn dates(&self) -> Vec<NaiveDate> {
        self.stocks().into_iter().map(StockTable::date).collect()
    }

    fn observe_flows(&self, segment: Segment, observations: &mut Vec<Observation>) {
        let stocks = self.stocks();
        let Some(between) = stocks.get(segment.from..=segment.to) else {
            return;
        };
        let (Some(first), Some(last)) = (between.first(), between.last()) else {
            return;
        };
        let mut sum = FlowTable::default();
        for pair in self
            .places
            .get(segment.from..=segment.to)
            .unwrap_or_default()
            .windows(2)
        {
            if let &[from, to] = pair
                && let Some(flows) = self.series.flows.get(&(from, to))
            {
                sum.add(flows);
            }
        }
        let is_one_form = between.iter().all(|stock| stock.form == first.form);
        let areas: BTreeSet<Area> = if is_one_form {
            first
                .areas
                .keys()
                .chain(last.areas.keys())
                .copied()
                .chain(sum.areas())
                .collect()
        } else {
            BTreeSet::from([Area::Total])
        };
        let (start, end) = (segment.period.first_day(), segment.period.end());
        let is_break = breaks::within(self.registry, start, end);
        let is_damaged = between.iter().any(|stock| stock.vintage.is_damaged());
        let status_of = |area| {
            if is_damaged {
                ObsStatus::Estimated
            } else if !is_one_form {
                ObsStatus::DefinitionDiffers
            } else if is_break && area != Area::Total {
                ObsStatus::Break
            } else if segment.is_unfinished {
                ObsStatus::Provisional
            } else {
                ObsStatus::Normal
            }
        };
        let vintage = vintage_of(self.registry, between);
        for area in areas {
            let flow = sum.of_area(area);
            for indicator in flow_indicators() {
                observations.push(Observation {
                    scope: Scope::Of(self.registry),
                    area,
                    indicator,
                    time: segment.period,
                    value: flow.value(indicator),
                    status: status_of(area),
                    vintage: vintage.clone(),
                });
            }
        }
    }

    /// Says of quarters and years within the series that there is no figure.
    fn observe_missing(&self, calendar: &Calendar<'_>, list: &mut Vec<Observation>) {
        let vintage = vintage_of(self.registry, &self.stocks());
        for period in calendar.missing() {
            for indicator in flow_indicators() {
                list.push(Observation {
                    scope: Scope::Of(self.registry),
                    area: Area::Total,
                    indicator,
                    time: period,
                    value: None,
                    status: ObsStatus::Missing,
                    vintage: vintage.clone(),
                });
            }
        }
    }
}

/// The vintage of a figure from these stocks of a registry.
fn vintage_of(registry: Registry, stocks: &[&StockTable]) -> Vintage {
    let vintages: Vec<&Vintage> = stocks.iter().map(|stock| stock.vintage()).collect();
    match (stocks, stocks.first(), stocks.last()) {
        ([one], ..) => one.vintage.clone(),
        (_, Some(first), Some(last)) => {
            Vintage::of_several(registry.as_str(), first.date, last.date, &vintages)
        }
        _ => Vintage::from_text(registry.as_str()),
    }
}

fn flow_indicators() -> impl Iterator<Item = Indicator> {
    Indicator::ALL
        .iter()
        .copied()
        .filter(|indicator| indicator.measure() == Measure::Flow)
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

fn status_of(stock: &StockTable) -> ObsStatus {
    if stock.vintage.is_damaged() {
        ObsStatus::Estimated
    } else if stock.form == Form::Combined {
        ObsStatus::DefinitionDiffers
    } else {
        ObsStatus::Normal
    }
}

/// A break concerns what is told by country; the total stays as it is.
fn with_break(status: ObsStatus, is_break: bool, area: Area) -> ObsStatus {
    if is_break && area != Area::Total && status == ObsStatus::Normal {
        ObsStatus::Break
    } else {
        status
    }
}

fn observe_stock(
    stock: &StockTable,
    status: &dyn Fn(Area) -> ObsStatus,
    list: &mut Vec<Observation>,
) {
    for (&area, values) in &stock.areas {
        for indicator in stock.indicators() {
            let Some(value) = values.value(indicator) else {
                continue;
            };
            list.push(Observation {
                scope: stock.scope,
                area,
                indicator,
                time: Period::Day(stock.date),
                value: Some(value),
                status: status(area),
                vintage: stock.vintage.clone(),
            });
        }
    }
}

fn observe_survivors(stock: &StockTable, list: &mut Vec<Observation>) {
    for (&(area, year), &records) in &stock.survivors {
        list.push(Observation {
            scope: stock.scope,
            area,
            indicator: Indicator::V6_SURVIVING,
            time: Period::Year(year),
            value: Some(Value::Count(records)),
            status: ObsStatus::DefinitionDiffers,
            vintage: stock.vintage.clone(),
        });
    }
}

/// A snapshot that is not newer than the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfOrder {
    registry: Registry,
    earlier: NaiveDate,
    date: NaiveDate,
}

impl fmt::Display for OutOfOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            registry,
            earlier,
            date,
        } = self;
        write!(
            f,
            "expected a snapshot of {registry} later than {earlier}, found one of {date}"
        )
    }
}

impl std::error::Error for OutOfOrder {}

impl StockTable {
    /// The input of the figures.
    pub fn vintage(&self) -> &Vintage {
        &self.vintage
    }
}
