//! What a snapshot has in each area, while it is being counted.

use std::collections::{BTreeMap, BTreeSet};

use super::area_stock::AreaStock;
use super::blocks;
use crate::geography::{Area, CountryStatus, Economy, Group, GroupSet, countries};
use crate::snapshot::{Delegation, Holding, Snapshot};

/// What there is in each area, while it is being counted.
pub(super) struct Sums<'a> {
    groups: &'a [GroupSet],
    pub(super) economies: Vec<AreaStock>,
    by_group: [AreaStock; Group::MEASURED.len()],
    total: AreaStock,
    /// For an index beyond the table, which does not occur.
    nowhere: AreaStock,
}

impl<'a> Sums<'a> {
    pub(super) fn new(groups: &'a [GroupSet]) -> Self {
        Self {
            groups,
            economies: vec![AreaStock::default(); Economy::COUNT],
            by_group: [AreaStock::default(); Group::MEASURED.len()],
            total: AreaStock::default(),
            nowhere: AreaStock::default(),
        }
    }

    pub(super) fn economy(&mut self, economy: Economy) -> &mut AreaStock {
        self.economies
            .get_mut(economy.index())
            .unwrap_or(&mut self.nowhere)
    }

    fn groups_of(&self, economy: Economy) -> GroupSet {
        self.groups
            .get(economy.index())
            .copied()
            .unwrap_or_default()
    }

    /// Adds what is counted by economy to the groups and the total. The areas
    /// that are told: those that have something, or that the registry serves
    /// and that therefore truly have nothing, their groups, and the total.
    pub(super) fn spread(&mut self, snapshot: &Snapshot) -> BTreeSet<Area> {
        let mut is_there = BTreeSet::from([Area::Total]);
        let mut put = |economy: Economy, groups: GroupSet| {
            is_there.insert(Area::of(economy));
            let its = Group::MEASURED
                .into_iter()
                .filter(|&group| groups.contains(group));
            is_there.extend(its.map(Area::Group));
        };
        for economy in Economy::all() {
            let Some(stock) = self.economies.get(economy.index()).copied() else {
                continue;
            };
            if stock == AreaStock::default() {
                continue;
            }
            let its = self.groups_of(economy);
            put(economy, its);
            for (group, sum) in Group::MEASURED.into_iter().zip(&mut self.by_group) {
                if its.contains(group) {
                    sum.add(&stock);
                }
            }
            self.total.add(&stock);
        }
        for country in countries() {
            let is_served = country.registry() == Some(snapshot.registry())
                && country.status() == CountryStatus::Current;
            if is_served {
                let economy = Economy::from(country.code());
                put(economy, self.groups_of(economy));
            }
        }
        is_there
    }

    /// Counts holders in every area: in a group, and in the total, a holder in
    /// two of its countries is one.
    pub(super) fn count_holders(&mut self, holdings: &[Holding]) {
        for holding in holdings {
            self.economy(holding.economy()).add_holder(&[holding]);
        }
        let mut by_holder: Vec<&Holding> = holdings.iter().collect();
        by_holder.sort_unstable_by_key(|holding| (holding.holder(), holding.economy()));
        for of_one in by_holder.chunk_by(|one, other| one.holder() == other.holder()) {
            self.total.add_holder(of_one);
            for (group, sum) in Group::MEASURED.into_iter().zip(&mut self.by_group) {
                let is_member = |holding: &&&Holding| {
                    let index = holding.economy().index();
                    self.groups
                        .get(index)
                        .is_some_and(|its| its.contains(group))
                };
                match of_one {
                    [one] if is_member(&one) => sum.add_holder(&[one]),
                    [_] => {}
                    several => {
                        let within: Vec<&Holding> =
                            several.iter().filter(is_member).copied().collect();
                        if !within.is_empty() {
                            sum.add_holder(&within);
                        }
                    }
                }
            }
        }
    }

    pub(super) fn into_areas(mut self, is_there: &BTreeSet<Area>) -> BTreeMap<Area, AreaStock> {
        let groups: BTreeMap<Group, AreaStock> =
            Group::MEASURED.into_iter().zip(self.by_group).collect();
        let total = self.total;
        let mut of = |area: Area| match area {
            Area::Economy(economy) => *self.economy(economy),
            Area::Group(group) => groups.get(&group).copied().unwrap_or_default(),
            Area::Total => total,
        };
        is_there.iter().map(|&area| (area, of(area))).collect()
    }
}

/// Counts, for each economy, the fewest prefixes that cover exactly what each
/// holder has there.
pub(super) fn count_blocks(delegations: &[Delegation], sums: &mut Sums<'_>) {
    let mut order: Vec<&Delegation> = delegations.iter().collect();
    // Stable: within a holder they stay sorted by prefix.
    order.sort_by_key(|delegation| (delegation.economy(), delegation.holder()));
    let same = |a: &&Delegation, b: &&Delegation| {
        // Without a holder nothing says that two belong together.
        a.economy() == b.economy() && a.holder() == b.holder() && a.holder().is_some()
    };
    for of_one in order.chunk_by(same) {
        let blocks = blocks::merged(of_one.iter().map(|delegation| delegation.prefix()));
        if let Some(first) = of_one.first() {
            sums.economy(first.economy()).blocks += blocks;
        }
    }
}
