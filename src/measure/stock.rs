//! What there is on a date, by area.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::area_stock::AreaStock;
use super::sums::{Sums, count_blocks};
use super::{Indicator, Scope};
use crate::geography::{Area, Economy, Group, GroupSet};
use crate::snapshot::{Delegation, Form, Snapshot, Vintage};

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

    /// The input of the figures.
    pub fn vintage(&self) -> &Vintage {
        &self.vintage
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

    /// The same with the survivors of these delegations, those of the snapshot:
    /// what is remembered of a table is without them, as only the newest is
    /// asked for them.
    #[must_use]
    pub fn with_survivors(mut self, delegations: &[Delegation]) -> Self {
        self.survivors.clear();
        self.count_survivors(delegations, &GroupSet::by_economy(self.date));
        self
    }

    /// Which kind of file the figures are of.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Whose delegations are counted.
    pub fn scope(&self) -> Scope {
        self.scope
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

#[cfg(test)]
mod tests {
    use super::*;

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
