//! The flows of a registry's history.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{
    Calendar, FlowTable, Indicator, Measure, ObsStatus, Observation, Scope, Segment, StockTable,
    breaks,
};
use crate::geography::Area;
use crate::resource::Registry;
use crate::snapshot::Vintage;

/// The snapshots of a registry that make its history, by their places.
pub(super) struct History<'a> {
    pub(super) registry: Registry,
    /// All stocks of the registry.
    pub(super) stocks: &'a [StockTable],
    /// What changed from one to another, by their places.
    pub(super) flows: &'a BTreeMap<(usize, usize), FlowTable>,
    pub(super) places: Vec<usize>,
}

impl History<'_> {
    fn stocks(&self) -> Vec<&StockTable> {
        self.places
            .iter()
            .filter_map(|&place| self.stocks.get(place))
            .collect()
    }

    /// The dates of the history.
    pub(super) fn dates(&self) -> Vec<NaiveDate> {
        self.stocks().into_iter().map(StockTable::date).collect()
    }

    /// Tells what changed within a segment.
    pub(super) fn observe_flows(&self, segment: Segment, observations: &mut Vec<Observation>) {
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
                && let Some(flows) = self.flows.get(&(from, to))
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
    pub(super) fn observe_missing(&self, calendar: &Calendar<'_>, list: &mut Vec<Observation>) {
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
