//! The figures of one registry, snapshot by snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::history::History;
use super::observe::{observe_stock, observe_survivors, status_of, with_break};
use super::{Calendar, Chain, FlowTable, ObsStatus, Observation, StockTable, breaks, forms};
use crate::geography::Area;
use crate::period::Period;
use crate::resource::Registry;
use crate::snapshot::{Form, Snapshot};

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

/// The figures of one registry.
#[derive(Debug, Default)]
pub(super) struct Series {
    /// The newest snapshot of each form, and its place.
    newest: Chain<(usize, Snapshot)>,
    stocks: Vec<StockTable>,
    /// What changed from each stock to the next of its form, and, as a total
    /// only, from each to the next of another form; by their places.
    flows: BTreeMap<(usize, usize), FlowTable>,
    /// Figures of combined files, of which there are no flows.
    combined: Vec<StockTable>,
}

impl Series {
    /// Takes the next snapshot.
    pub(super) fn push(&mut self, snapshot: Snapshot, stock: StockTable) -> Result<(), OutOfOrder> {
        let (registry, form) = (snapshot.registry(), snapshot.form());
        self.put(registry, stock)?;
        if form == Form::Combined {
            return Ok(());
        }
        let place = self.stocks.len() - 1;
        for ((from, earlier), compared) in self.newest.before(form) {
            let flows = FlowTable::between(
                earlier.delegations(),
                snapshot.delegations(),
                snapshot.date(),
                compared,
            );
            self.flows.insert((*from, place), flows);
        }
        self.newest.push(form, (place, snapshot));
        Ok(())
    }

    /// Takes the next stock as it is remembered, and the flows from the stocks
    /// of those dates.
    pub(super) fn recall(
        &mut self,
        registry: Registry,
        stock: StockTable,
        flows: Vec<(NaiveDate, FlowTable)>,
    ) -> Result<(), OutOfOrder> {
        let form = stock.form;
        self.put(registry, stock)?;
        if form == Form::Combined {
            return Ok(());
        }
        let place = self.stocks.len() - 1;
        for (date, flows) in flows {
            if let Ok(from) = self.stocks.binary_search_by_key(&date, StockTable::date) {
                self.flows.insert((from, place), flows);
            }
        }
        Ok(())
    }

    fn put(&mut self, registry: Registry, stock: StockTable) -> Result<(), OutOfOrder> {
        let stocks = match stock.form {
            Form::Combined => &mut self.combined,
            Form::Standard | Form::Extended => &mut self.stocks,
        };
        if let Some(previous) = stocks.last_mut() {
            if previous.date >= stock.date {
                return Err(OutOfOrder {
                    registry,
                    earlier: previous.date,
                    date: stock.date,
                });
            }
            // Only the newest is asked for its survivors.
            previous.survivors.clear();
        }
        stocks.push(stock);
        Ok(())
    }

    /// The stocks of the registry's own files, and of combined files for
    /// dates that have none.
    pub(super) fn all_stocks(&self) -> Vec<&StockTable> {
        let own: BTreeSet<NaiveDate> = self.stocks.iter().map(StockTable::date).collect();
        let others = self
            .combined
            .iter()
            .filter(|stock| !own.contains(&stock.date));
        self.stocks.iter().chain(others).collect()
    }

    /// The observations of the registry.
    pub(super) fn observe(
        &self,
        registry: Registry,
        sampling: Sampling,
        list: &mut Vec<Observation>,
    ) {
        let forms: Vec<Form> = self.stocks.iter().map(|stock| stock.form).collect();
        let history = History {
            registry,
            stocks: &self.stocks,
            flows: &self.flows,
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
        let in_history: BTreeSet<usize> = history.places.iter().copied().collect();
        for (place, stock) in self.stocks.iter().enumerate() {
            if !in_history.contains(&place) {
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
