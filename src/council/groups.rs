//! The regions of ITU and the groups of countries: what was told for each, and
//! what was delegated in it.

use chrono::NaiveDate;

use super::figures::{Change, Figures};
use super::item::Item;
use super::term::Term;
use crate::geography::{Area, CountryCode, Group};
use crate::measure::Scope;
use crate::resource::Registry;

/// What was told for a region or group.
#[derive(Clone, Debug)]
pub struct GroupRow {
    /// The region or group; nothing for what is for all regions.
    pub group: Option<Group>,
    /// How many activities were told for it.
    pub activities: usize,
    /// Its countries that a report names with one, as beneficiary, host or
    /// venue, by code.
    pub countries: Vec<CountryCode>,
}

/// What a registry had delegated in a region or group.
#[derive(Clone, Debug)]
pub struct GroupFigures {
    /// The region or group.
    pub group: Group,
    /// The registry.
    pub registry: Registry,
    /// Its figures at both ends of the time.
    pub change: Change,
}

/// One row for each region and group, and one for what is for all regions.
///
/// A region counts the activities that are for it, whatever their venue; a
/// group those that have one of its countries as beneficiary, host or venue. A
/// country counts in a group if it belongs to it at the end of the time.
pub(super) fn rows(items: &[Item<'_>], until: NaiveDate) -> Vec<GroupRow> {
    let measured = Group::MEASURED.into_iter().map(|group| {
        let its = |country: &CountryCode| group.has(*country, until);
        let is_region = Group::ITU_REGIONS.contains(&group);
        let is_for = |item: &Item<'_>| {
            if is_region {
                item.activity.outline().region() == Some(group)
            } else {
                item.countries().iter().any(its)
            }
        };
        row(Some(group), items, is_for, its)
    });
    let worldwide = row(
        None,
        items,
        |item| item.activity.outline().region().is_none(),
        |country| country.country().itu_region().is_none(),
    );
    measured.chain([worldwide]).collect()
}

fn row(
    group: Option<Group>,
    items: &[Item<'_>],
    is_for: impl Fn(&Item<'_>) -> bool,
    is_its: impl Fn(&CountryCode) -> bool,
) -> GroupRow {
    let all = items.iter().flat_map(Item::countries);
    let mut countries: Vec<CountryCode> = all.filter(is_its).collect();
    countries.sort_unstable();
    countries.dedup();
    GroupRow {
        group,
        activities: items.iter().filter(|item| is_for(item)).count(),
        countries,
    }
}

/// The figures of the regions and groups from each registry that has files
/// near both ends of the time. Registries are not added up: a sum of some of
/// them is no figure of the group.
pub(super) fn figures(figures: Figures<'_>, term: Term) -> Vec<GroupFigures> {
    let both = Group::MEASURED
        .into_iter()
        .flat_map(|group| Registry::ALL.map(|registry| (group, registry)));
    both.map(|(group, registry)| GroupFigures {
        group,
        registry,
        change: figures.change(Scope::Of(registry), Area::Group(group), term),
    })
    .filter(|one| has_any(&one.change))
    .collect()
}

/// Whether both ends are known and there was something at one of them: most
/// registries list nothing in most regions.
fn has_any(change: &Change) -> bool {
    let ends = change.start.as_ref().zip(change.end.as_ref());
    ends.is_some_and(|(start, end)| start.records > 0 || end.records > 0)
}

/// The registries that have files near both ends of the time, with the dates
/// of these.
pub(super) fn covered(
    figures: Figures<'_>,
    term: Term,
) -> Vec<(Registry, Option<(NaiveDate, NaiveDate)>)> {
    let of = |registry| {
        let near = |day| figures.near(Scope::Of(registry), day);
        let dates = near(term.first_day()).zip(near(term.last_day()));
        (registry, dates.filter(|(start, end)| start < end))
    };
    Registry::ALL.map(of).to_vec()
}
