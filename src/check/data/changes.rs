//! What came and went against what there is.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use crate::check::figure::{Figure, Figures};
use crate::check::findings::Findings;
use crate::check::rules::data as rules;
use crate::geography::Area;
use crate::measure::{Indicator, ObsStatus, Scope};
use crate::period::Period;

/// A stock, and the flows that change it: added, moved in, removed, moved out;
/// and the net change, which not every table tells.
struct Change {
    stock: Indicator,
    flows: [Indicator; 4],
    net: Indicator,
}

const CHANGES: [Change; 2] = [
    Change {
        stock: Indicator::V6_RECORDS,
        flows: [
            Indicator::V6_ADDED,
            Indicator::V6_MOVED_IN,
            Indicator::V6_REMOVED,
            Indicator::V6_MOVED_OUT,
        ],
        net: Indicator::V6_NET,
    },
    Change {
        stock: Indicator::V6_EQ32,
        flows: [
            Indicator::V6_ADDED_EQ32,
            Indicator::V6_MOVED_IN_EQ32,
            Indicator::V6_REMOVED_EQ32,
            Indicator::V6_MOVED_OUT_EQ32,
        ],
        net: Indicator::V6_NET_EQ32,
    },
];

type Places = BTreeMap<(Scope, Indicator, Area, Period), Figure>;

/// Checks, for every period whose snapshots the table tells, that each area
/// grew by what came less what went.
pub(super) fn check(figures: &Figures<'_>, findings: &mut Findings<'_>) {
    let mut places = Places::new();
    let mut areas: BTreeMap<Scope, BTreeSet<Area>> = BTreeMap::new();
    let is_needed = |one: Indicator| {
        let mut all = CHANGES.iter();
        all.any(|change| change.stock == one || change.net == one || change.flows.contains(&one))
    };
    for figure in figures.list.iter().filter(|one| is_needed(one.indicator)) {
        let key = (figure.scope, figure.indicator, figure.area, figure.time);
        if let Entry::Vacant(vacant) = places.entry(key) {
            vacant.insert(*figure);
        }
        areas.entry(figure.scope).or_default().insert(figure.area);
    }
    for change in &CHANGES {
        let is_period = |one: &&Figure| {
            one.area == Area::Total && one.indicator == change.flows[0] && one.value.is_some()
        };
        for period in figures.list.iter().filter(is_period) {
            // Between files of two forms the total alone is told.
            let is_alone = period.status == ObsStatus::DefinitionDiffers;
            for &area in areas.get(&period.scope).into_iter().flatten() {
                if matches!(area, Area::Group(_)) || is_alone && area != Area::Total {
                    continue;
                }
                of_area(figures, findings, &places, change, period, area);
            }
        }
    }
}

fn of_area(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    places: &Places,
    change: &Change,
    period: &Figure,
    area: Area,
) {
    let get = |indicator, area, time| places.get(&(period.scope, indicator, area, time));
    let is_doubtful = |indicator, time| figures.doubtful.contains(&(period.scope, indicator, time));
    // A flow that is not listed is zero.
    let flows = change.flows.map(|flow| get(flow, area, period.time));
    if change
        .flows
        .iter()
        .any(|&flow| is_doubtful(flow, period.time))
    {
        return;
    }
    let [added, moved_in, removed, moved_out] =
        flows.map(|flow| flow.and_then(|flow| flow.value).unwrap_or(0));
    let come = added.checked_add(moved_in);
    let gone = removed.checked_add(moved_out);
    let Some(net) = come
        .zip(gone)
        .and_then(|(come, gone)| come.checked_sub(gone))
    else {
        return;
    };
    let told = get(change.net, area, period.time);
    if let Some((told, value)) = told.and_then(|told| Some((told, told.value?)))
        && value != net
        && !is_doubtful(change.net, period.time)
    {
        rules::wrong_net_change::found_net(figures, findings, told, net);
        return;
    }
    let Some((from, until)) = figures.inputs(period) else {
        return;
    };
    let [from, until] = [from, until].map(Period::Day);
    let days_are_told = [from, until].iter().all(|&day| {
        get(change.stock, Area::Total, day).is_some() && !is_doubtful(change.stock, day)
    });
    if !days_are_told {
        return;
    }
    let stocks = [from, until].map(|day| get(change.stock, area, day));
    let [before, after] = stocks.map(|stock| stock.and_then(|stock| stock.value).unwrap_or(0));
    if after.checked_sub(before) != Some(net) {
        let rows: Vec<&Figure> = flows.into_iter().chain(stocks).flatten().collect();
        let amounts = (before, after, net);
        rules::wrong_net_change::found(figures, findings, period, area, &rows, amounts);
    }
}
