//! What figures have to add up to.
//!
//! Space, records, addresses and numbers of a registry are each in one
//! country (or in `EU`, `AP`, `ZZ`), so countries add up to the total and the
//! members of a group to the group. Holders do not: one may be in two
//! countries. What moved between countries moved nowhere in the total. All is
//! exact: amounts of space are whole numbers of addresses.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::check::figure::{Figure, Figures, SumKey};
use crate::check::findings::Findings;
use crate::check::rules::data as rules;
use crate::geography::{Area, Group, GroupSet};
use crate::measure::{Indicator, Measure, Scope};
use crate::resource::Registry;

/// The indicators whose countries add up.
const SUMMED: [Indicator; 12] = [
    Indicator::V6_RECORDS,
    Indicator::V6_EQ32,
    Indicator::V6_EQ48,
    Indicator::V4_ADDRESSES,
    Indicator::ASNS,
    Indicator::V6_ADDED,
    Indicator::V6_ADDED_EQ32,
    Indicator::V6_REMOVED,
    Indicator::V6_REMOVED_EQ32,
    Indicator::V6_REDATED,
    Indicator::V6_REDATED_EQ32,
    Indicator::V6_SURVIVING,
];

/// Indicators of which the five registries add up to `all`, besides.
const ADDED_UP: [Indicator; 3] = [
    Indicator::HOLDERS,
    Indicator::V6_HOLDERS,
    Indicator::V6_BLOCKS,
];

/// Checks all sums; none if rows are lost that may belong to any.
pub(super) fn check(figures: &mut Figures<'_>, findings: &mut Findings<'_>) {
    if !figures.is_whole {
        return;
    }
    totals(figures, findings);
    registries(figures, findings);
    super::changes::check(figures, findings);
}

/// Countries against the total and the groups.
fn totals(figures: &mut Figures<'_>, findings: &mut Findings<'_>) {
    let mut by_sum: BTreeMap<SumKey, Vec<Figure>> = BTreeMap::new();
    for figure in &figures.list {
        if SUMMED.contains(&figure.indicator) && !figures.doubtful.contains(&figure.sum_key()) {
            by_sum.entry(figure.sum_key()).or_default().push(*figure);
        }
    }
    let mut members = Members::default();
    for (key, list) in by_sum {
        let countries = list
            .iter()
            .filter(|one| matches!(one.area, Area::Economy(_)));
        let countries: Vec<&Figure> = countries.collect();
        let total = list.iter().find(|one| one.area == Area::Total);
        let Some(total) = total else {
            // Countries or groups of which no total is told.
            if let Some(last) = list.last() {
                rules::wrong_total::no_total(figures, findings, last);
                figures.doubtful.insert(key);
            }
            continue;
        };
        // Between files of two forms, and where there are none, the total
        // alone is told.
        let is_alone = total.status == crate::measure::ObsStatus::DefinitionDiffers
            && key.1.measure() == Measure::Flow;
        if countries.is_empty() && (is_alone || total.value.is_none()) {
            continue;
        }
        let mut wrong = Vec::new();
        let sum = added(countries.iter().copied());
        if sum != total.value {
            wrong.push((*total, sum));
        }
        for group in list.iter().filter(|one| matches!(one.area, Area::Group(_))) {
            let Area::Group(its) = group.area else {
                continue;
            };
            let Some(has) = members.of(its, group, figures) else {
                continue;
            };
            let is_member = |one: &&Figure| match one.area {
                Area::Economy(economy) => has.get(economy.index()) == Some(&true),
                _ => false,
            };
            let sum = added(countries.iter().copied().filter(is_member));
            if sum != group.value {
                wrong.push((*group, sum));
            }
        }
        if !wrong.is_empty() {
            rules::wrong_total::found(figures, findings, &wrong, countries.len());
            figures.doubtful.insert(key);
        }
    }
}

/// The sum; nothing if it is past all bounds.
fn added<'f>(list: impl Iterator<Item = &'f Figure>) -> Option<i128> {
    list.filter_map(|one| one.value)
        .try_fold(0_i128, i128::checked_add)
}

/// Who is in which groups on which days.
#[derive(Default)]
struct Members(BTreeMap<NaiveDate, Vec<GroupSet>>);

impl Members {
    /// Which economies are in a group, by their index, in the time of a
    /// figure; nothing if that changes meanwhile.
    fn of(&mut self, group: Group, figure: &Figure, figures: &Figures<'_>) -> Option<Vec<bool>> {
        let day = figure.time.first_day();
        let days = match figure.indicator.measure() {
            Measure::Stock => (day, day),
            Measure::Flow => figures.inputs(figure)?,
            // What is left is grouped as of the file in which it is left.
            Measure::Survivors => {
                let (_, last) = figures.inputs(figure)?;
                (last, last)
            }
        };
        let first = self.on(group, days.0);
        let last = if days.0 == days.1 {
            first.clone()
        } else {
            self.on(group, days.1)
        };
        (first == last).then_some(first)
    }

    fn on(&mut self, group: Group, day: NaiveDate) -> Vec<bool> {
        let table = self.0.entry(day);
        let table = table.or_insert_with(|| GroupSet::by_economy(day));
        table.iter().map(|set| set.contains(group)).collect()
    }
}

/// The five registries against all.
fn registries(figures: &Figures<'_>, findings: &mut Findings<'_>) {
    let mut stocks: BTreeMap<(Scope, Indicator, Area), Vec<&Figure>> = BTreeMap::new();
    let is_summed = |one: Indicator| {
        one.measure() == Measure::Stock && (SUMMED.contains(&one) || ADDED_UP.contains(&one))
    };
    let has_all = figures.list.iter().any(|figure| figure.scope == Scope::All);
    if !has_all {
        return;
    }
    for figure in figures
        .list
        .iter()
        .filter(|figure| is_summed(figure.indicator))
    {
        let key = (figure.scope, figure.indicator, figure.area);
        stocks.entry(key).or_default().push(figure);
    }
    for all in figures.list.iter().filter(|one| one.scope == Scope::All) {
        if !is_summed(all.indicator) || figures.doubtful.contains(&all.sum_key()) {
            continue;
        }
        let Some((from, until)) = figures.inputs(all) else {
            continue;
        };
        let of = |registry: Registry, area| {
            let key = (Scope::Of(registry), all.indicator, area);
            let list = stocks.get(&key).into_iter().flatten();
            let mut list = list.filter(|one| (from..=until).contains(&one.time.first_day()));
            (list.next().copied(), list.next().is_some())
        };
        // Each of the five has exactly one day in the stretch.
        let totals = Registry::ALL.map(|registry| of(registry, Area::Total));
        let is_plain = totals.iter().all(|(one, has_more)| {
            one.is_some_and(|one| !figures.doubtful.contains(&one.sum_key())) && !has_more
        });
        if !is_plain {
            continue;
        }
        let parts: Vec<&Figure> = Registry::ALL
            .into_iter()
            .filter_map(|registry| of(registry, all.area).0)
            .collect();
        let sum = added(parts.iter().copied());
        if sum != all.value {
            rules::wrong_sum_of_registries::found(figures, findings, all, &parts, sum);
        }
    }
}
