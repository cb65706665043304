//! What there is on a date, by area.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::ratio::Wide;
use super::{Indicator, Scope, Share, Value};
use crate::geography::{Area, CountryStatus, Economy, Group, GroupSet, countries};
use crate::resource::{Extent, Ipv6Prefix, ResourceKind};
use crate::snapshot::{Delegation, Form, Holding, Snapshot, Vintage};

/// What there is on one date, by area.
#[derive(Clone, Debug)]
pub struct StockTable {
    pub(super) scope: Scope,
    pub(super) date: NaiveDate,
    pub(super) vintage: Vintage,
    pub(super) form: Form,
    pub(super) has_holders: bool,
    pub(super) areas: BTreeMap<Area, AreaStock>,
    /// Records that are there today, by the year of their own date.
    pub(super) survivors: BTreeMap<(Area, i32), i64>,
}

/// What there is in one area. Sums and counts, from which indicators follow;
/// those of several registries add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AreaStock {
    records: i64,
    blocks: i64,
    space: Extent,
    largest: Extent,
    addresses: u64,
    as_numbers: u64,
    holders: u64,
    v6_holders: u64,
    v4_holders: u64,
    v4_and_v6: u64,
    asn_holders: u64,
    asn_and_v6: u64,
    held: Extent,
    top: Extent,
    squares: Wide,
}

impl StockTable {
    /// The figures of a snapshot.
    pub fn of(snapshot: &Snapshot) -> Self {
        let groups = GroupSet::by_economy(snapshot.date());
        let mut table = Self {
            scope: Scope::Of(snapshot.registry()),
            date: snapshot.date(),
            vintage: snapshot.vintage().clone(),
            form: snapshot.form(),
            has_holders: snapshot.holdings().is_some(),
            areas: BTreeMap::new(),
            survivors: BTreeMap::new(),
        };
        // In arrays until all is counted: a look-up in a map for every holder
        // and delegation took as long as reading them.
        let mut sums = Sums::new(&groups);
        for delegation in snapshot.delegations() {
            sums.economy(delegation.economy())
                .add_delegation(delegation);
        }
        if snapshot.holdings().is_some() {
            count_blocks(snapshot.delegations(), &mut sums);
        }
        let others = snapshot
            .ipv4_by_economy()
            .iter()
            .zip(snapshot.asns_by_economy());
        for (stock, (&addresses, &as_numbers)) in sums.economies.iter_mut().zip(others) {
            stock.addresses = addresses;
            stock.as_numbers = as_numbers;
        }
        let is_there = sums.spread(snapshot);
        if let Some(holdings) = snapshot.holdings() {
            sums.count_holders(holdings);
        }
        table.areas = sums.into_areas(&is_there);
        table.count_survivors(snapshot.delegations(), &groups);
        table
    }

    /// The figures of all registries together. The date is the latest.
    pub fn all(parts: &[&Self]) -> Option<Self> {
        let first = parts.iter().map(|part| part.date).min()?;
        let latest = parts.iter().max_by_key(|part| part.date)?;
        let mut vintages: Vec<&Vintage> = Vec::new();
        for part in parts {
            if !vintages.contains(&&part.vintage) {
                vintages.push(&part.vintage);
            }
        }
        let vintage = match vintages[..] {
            [one] => one.clone(),
            _ => Vintage::of_several("all", first, latest.date, &vintages),
        };
        let mut table = Self {
            scope: Scope::All,
            date: latest.date,
            vintage,
            form: parts.iter().map(|part| part.form).min()?,
            has_holders: parts.iter().all(|part| part.has_holders),
            areas: BTreeMap::new(),
            survivors: BTreeMap::new(),
        };
        for part in parts {
            for (area, stock) in &part.areas {
                table.areas.entry(*area).or_default().add(stock);
            }
        }
        Some(table)
    }

    /// The date.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// The areas and what there is in each.
    pub fn areas(&self) -> &BTreeMap<Area, AreaStock> {
        &self.areas
    }

    /// The indicators of a stock that exist for this table.
    pub(super) fn indicators(&self) -> impl Iterator<Item = Indicator> {
        let has_holders = self.has_holders;
        Indicator::ALL.iter().copied().filter(move |indicator| {
            indicator.measure() == super::Measure::Stock
                && (has_holders || !indicator.needs_holders())
        })
    }

    fn count_survivors(&mut self, delegations: &[Delegation], groups: &[GroupSet]) {
        use chrono::Datelike;
        let mut by_economy: BTreeMap<(Economy, i32), i64> = BTreeMap::new();
        for delegation in delegations {
            if let Some(day) = delegation.date().day() {
                *by_economy
                    .entry((delegation.economy(), day.year()))
                    .or_default() += 1;
            }
        }
        for ((economy, year), records) in by_economy {
            let its_groups = groups.get(economy.index()).copied().unwrap_or_default();
            let groups = Group::MEASURED
                .into_iter()
                .filter(|&group| its_groups.contains(group));
            let areas = [Area::of(economy), Area::Total]
                .into_iter()
                .chain(groups.map(Area::Group));
            for area in areas {
                *self.survivors.entry((area, year)).or_default() += records;
            }
        }
    }
}

/// What there is in each area, while it is being counted.
struct Sums<'a> {
    groups: &'a [GroupSet],
    economies: Vec<AreaStock>,
    by_group: [AreaStock; Group::MEASURED.len()],
    total: AreaStock,
    /// For an index beyond the table, which does not occur.
    nowhere: AreaStock,
}

impl<'a> Sums<'a> {
    fn new(groups: &'a [GroupSet]) -> Self {
        Self {
            groups,
            economies: vec![AreaStock::default(); Economy::COUNT],
            by_group: [AreaStock::default(); Group::MEASURED.len()],
            total: AreaStock::default(),
            nowhere: AreaStock::default(),
        }
    }

    fn economy(&mut self, economy: Economy) -> &mut AreaStock {
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
    fn spread(&mut self, snapshot: &Snapshot) -> BTreeSet<Area> {
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
    fn count_holders(&mut self, holdings: &[Holding]) {
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

    fn into_areas(mut self, is_there: &BTreeSet<Area>) -> BTreeMap<Area, AreaStock> {
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

impl AreaStock {
    fn add(&mut self, other: &Self) {
        // Sums of disjoint parts of a space stay within it; a file that
        // delegates the whole space twice over is cut at its size.
        let sum = |a: Extent, b: Extent| a.checked_add(b).unwrap_or(a);
        self.records += other.records;
        self.blocks += other.blocks;
        self.space = sum(self.space, other.space);
        self.largest = self.largest.max(other.largest);
        self.addresses += other.addresses;
        self.as_numbers += other.as_numbers;
        self.holders += other.holders;
        self.v6_holders += other.v6_holders;
        self.v4_holders += other.v4_holders;
        self.v4_and_v6 += other.v4_and_v6;
        self.asn_holders += other.asn_holders;
        self.asn_and_v6 += other.asn_and_v6;
        self.held = sum(self.held, other.held);
        self.top = self.top.max(other.top);
        self.squares = self.squares.plus(other.squares);
    }

    fn add_delegation(&mut self, delegation: &Delegation) {
        self.records += 1;
        self.space = self
            .space
            .checked_add(delegation.own_extent())
            .unwrap_or(self.space);
        self.largest = self.largest.max(delegation.prefix().extent());
    }

    /// Counts one holder by what it has in the countries of this area.
    fn add_holder(&mut self, holdings: &[&Holding]) {
        let has = |kind| holdings.iter().any(|holding| holding.has(kind));
        let (asn, v4, v6) = (
            has(ResourceKind::Asn),
            has(ResourceKind::Ipv4),
            has(ResourceKind::Ipv6),
        );
        self.holders += 1;
        self.v6_holders += u64::from(v6);
        self.v4_holders += u64::from(v4);
        self.v4_and_v6 += u64::from(v4 && v6);
        self.asn_holders += u64::from(asn);
        self.asn_and_v6 += u64::from(asn && v6);
        let space = holdings.iter().fold(Extent::ZERO, |sum, holding| {
            sum.checked_add(holding.ipv6_space()).unwrap_or(sum)
        });
        self.held = self.held.checked_add(space).unwrap_or(self.held);
        self.top = self.top.max(space);
        self.squares = self.squares.plus(Wide::square(space.addresses()));
    }

    /// The value of an indicator of a stock; nothing where it does not exist,
    /// as a share of nothing.
    pub fn value(&self, indicator: Indicator) -> Option<Value> {
        let count = |count: u64| Some(Value::Count(i64::try_from(count).unwrap_or(i64::MAX)));
        let share = |part: u64, whole: u64| Share::of(part.into(), whole.into()).map(Value::Share);
        match indicator {
            Indicator::V6_RECORDS => Some(Value::Count(self.records)),
            Indicator::V6_BLOCKS => Some(Value::Count(self.blocks)),
            Indicator::V6_EQ32 => Some(Value::In32s(self.space.into())),
            Indicator::V6_EQ48 => Some(Value::In48s(self.space.into())),
            Indicator::V6_LARGEST => Some(Value::In32s(self.largest.into())),
            Indicator::V6_HOLDERS => count(self.v6_holders),
            Indicator::HOLDERS => count(self.holders),
            Indicator::V6_HOLDER_SHARE => share(self.v6_holders, self.holders),
            Indicator::V6_AMONG_V4 => share(self.v4_and_v6, self.v4_holders),
            Indicator::V6_AMONG_ASN => share(self.asn_and_v6, self.asn_holders),
            Indicator::V6_HHI => {
                Share::of_wide(self.squares, Wide::square(self.held.addresses())).map(Value::Share)
            }
            Indicator::V6_CR1 => {
                Share::of(self.top.addresses(), self.held.addresses()).map(Value::Share)
            }
            Indicator::V4_ADDRESSES => count(self.addresses),
            Indicator::ASNS => count(self.as_numbers),
            _ => None,
        }
    }
}

/// Counts, for each economy, the fewest prefixes that cover exactly what each
/// holder has there.
fn count_blocks(delegations: &[Delegation], sums: &mut Sums<'_>) {
    let mut order: Vec<&Delegation> = delegations.iter().collect();
    // Stable: within a holder they stay sorted by prefix.
    order.sort_by_key(|delegation| (delegation.economy(), delegation.holder()));
    let same = |a: &&Delegation, b: &&Delegation| {
        // Without a holder nothing says that two belong together.
        a.economy() == b.economy() && a.holder() == b.holder() && a.holder().is_some()
    };
    for of_one in order.chunk_by(same) {
        let blocks = merged(of_one.iter().map(|delegation| delegation.prefix()));
        if let Some(first) = of_one.first() {
            sums.economy(first.economy()).blocks += blocks;
        }
    }
}

/// The number of prefixes that are left of sorted ones once those inside
/// others are dropped and halves are joined.
fn merged(prefixes: impl Iterator<Item = Ipv6Prefix>) -> i64 {
    let mut stack: Vec<Ipv6Prefix> = Vec::new();
    for prefix in prefixes {
        if stack.last().is_some_and(|top| top.covers(prefix)) {
            continue;
        }
        stack.push(prefix);
        while let Some(joined) = join_top(&stack) {
            stack.truncate(stack.len() - 2);
            stack.push(joined);
        }
    }
    i64::try_from(stack.len()).unwrap_or(i64::MAX)
}

/// The prefix that the topmost two are the halves of.
fn join_top(stack: &[Ipv6Prefix]) -> Option<Ipv6Prefix> {
    let [.., lower, upper] = stack else {
        return None;
    };
    let parent = lower.parent().filter(|_| lower.len() == upper.len())?;
    (Some(parent) == upper.parent() && lower != upper).then_some(parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(prefixes: &[&str]) -> i64 {
        let mut list: Vec<Ipv6Prefix> = prefixes.iter().map(|p| p.parse().unwrap()).collect();
        list.sort();
        merged(list.into_iter())
    }

    #[test]
    fn halves_are_joined_neighbours_are_not() {
        assert_eq!(blocks(&["2001:db8::/33", "2001:db8:8000::/33"]), 1);
        assert_eq!(blocks(&["2001:db8:8000::/33", "2001:db9::/33"]), 2);
        assert_eq!(
            blocks(&[
                "2001:db8::/35",
                "2001:db8:2000::/35",
                "2001:db8:4000::/34",
                "2001:db8:8000::/33"
            ]),
            1
        );
        assert_eq!(
            blocks(&["2001:db8::/32", "2001:db8::/48", "2001:db8:1::/48"]),
            1
        );
        assert_eq!(blocks(&[]), 0);
        assert_eq!(blocks(&["::/1", "8000::/1"]), 2);
    }

    fn table(rows: &str) -> StockTable {
        let text = format!(
            "2|afrinic|1|{}|00000000|20260101|00000\n{rows}",
            rows.lines().count()
        );
        StockTable::of(
            &crate::snapshot::read(text.as_bytes(), false)
                .unwrap()
                .remove(0),
        )
    }

    fn value(table: &StockTable, area: &str, indicator: Indicator) -> Option<String> {
        let stock = table.areas.get(&area.parse().unwrap())?;
        stock.value(indicator).map(|value| value.to_string())
    }

    #[test]
    fn by_hand() {
        // A holds 3 of the 4 /32s of Kenya, B one, C none but an AS number; A
        // also holds a /32 in Uganda, and D has space without a country.
        let table = table(
            "afrinic|KE|ipv6|2c0f:0::|32|20100101|allocated|A\n\
             afrinic|KE|ipv6|2c0f:2::|31|20110101|allocated|A\n\
             afrinic|KE|ipv6|2c0f:4::|32|20110101|allocated|B\n\
             afrinic|KE|asn|10|4|20110101|allocated|C\n\
             afrinic|KE|ipv4|10.0.0.0|300|20110101|assigned|A\n\
             afrinic|UG|ipv6|2c0f:1::|32|20120101|allocated|A\n\
             afrinic||ipv6|2c0f:8::|64|20120101|assigned|D\n\
             afrinic|ZZ|ipv6|2c0f:9::|32||available|\n",
        );
        let of = |area, indicator| value(&table, area, indicator).unwrap_or_default();
        assert_eq!(of("KE", Indicator::V6_RECORDS), "3");
        assert_eq!(of("KE", Indicator::V6_BLOCKS), "3");
        assert_eq!(of("KE", Indicator::V6_EQ32), "4");
        assert_eq!(of("KE", Indicator::V6_LARGEST), "2");
        assert_eq!(of("KE", Indicator::V6_HOLDERS), "2");
        assert_eq!(of("KE", Indicator::HOLDERS), "3");
        assert_eq!(of("KE", Indicator::V6_HOLDER_SHARE), "0.666666667");
        assert_eq!(of("KE", Indicator::V6_AMONG_V4), "1");
        assert_eq!(of("KE", Indicator::V6_AMONG_ASN), "0");
        assert_eq!(of("KE", Indicator::V6_HHI), "0.625");
        assert_eq!(of("KE", Indicator::V6_CR1), "0.75");
        assert_eq!(of("KE", Indicator::V4_ADDRESSES), "300");
        assert_eq!(of("KE", Indicator::ASNS), "4");
        // A is one holder in the region although it is in two countries.
        assert_eq!(of("ITU_AFR", Indicator::V6_HOLDERS), "2");
        assert_eq!(of("ITU_AFR", Indicator::V6_CR1), "0.8");
        assert_eq!(of("TOTAL", Indicator::V6_HOLDERS), "3");
        assert_eq!(of("ZZ", Indicator::V6_EQ48), "0.0000152587890625");
        assert_eq!(of("UN_LDC", Indicator::V6_RECORDS), "1");
        // Served and without IPv6: a true zero; a share of nothing is nothing.
        assert_eq!(of("NA", Indicator::V6_RECORDS), "0");
        assert_eq!(value(&table, "NA", Indicator::V6_HHI), None);
        assert_eq!(value(&table, "BR", Indicator::V6_RECORDS), None);
    }
}
