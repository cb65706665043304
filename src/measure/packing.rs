//! Tables of stocks and flows in few bytes, and back: what an archive remembers
//! of its files. Areas can be taken out one by one.

use std::collections::BTreeMap;

use super::ratio::Wide;
use super::{AreaFlow, AreaStock, FlowTable, Scope, StockTable};
use crate::geography::Area;
use crate::packed::{Packer, Unpacker};
use crate::resource::{Extent, Registry};
use crate::snapshot::{Change, Form, Vintage};

impl StockTable {
    /// Puts in a table of a registry, without its survivors.
    pub fn pack(&self, packer: &mut Packer) {
        packer.text(self.scope.as_str());
        packer.day(self.date);
        packer.text(self.vintage.as_str());
        packer.byte(self.form.number());
        packer.byte(u8::from(self.has_holders));
        packer.number(self.areas.len() as u64);
        for (area, stock) in &self.areas {
            packer.number(area.rank().into());
            packer.part(|part| pack_numbers(&stock.numbers(), part));
        }
    }

    /// Takes out what [`StockTable::pack`] put in, of the areas wanted; `None`
    /// if it is not whole.
    pub fn unpack(
        unpacker: &mut Unpacker<'_>,
        is_wanted: &dyn Fn(Area) -> bool,
    ) -> Option<(Registry, Self)> {
        let scope: Scope = unpacker.text()?.parse().ok()?;
        let registry = scope.registry()?;
        let mut table = Self {
            scope,
            date: unpacker.day()?,
            vintage: Vintage::parse(unpacker.text()?)?,
            form: Form::of_number(unpacker.byte()?)?,
            has_holders: unpacker.byte()? == 1,
            areas: BTreeMap::new(),
            survivors: BTreeMap::new(),
        };
        let numbers = |numbers| Some(AreaStock::of_numbers(&numbers));
        table.areas = unpack_areas(unpacker, is_wanted, numbers)?;
        Some((registry, table))
    }
}

impl FlowTable {
    /// Puts in a table.
    pub fn pack(&self, packer: &mut Packer) {
        packer.number(self.areas.len() as u64);
        for (area, flow) in &self.areas {
            packer.number(area.rank().into());
            packer.part(|part| pack_numbers(&flow.numbers(), part));
        }
    }

    /// Takes out what [`FlowTable::pack`] put in, of the areas wanted; `None`
    /// if it is not whole.
    pub fn unpack(unpacker: &mut Unpacker<'_>, is_wanted: &dyn Fn(Area) -> bool) -> Option<Self> {
        let areas = unpack_areas(unpacker, is_wanted, |n| AreaFlow::of_numbers(&n))?;
        Some(Self { areas })
    }
}

/// Areas with their numbers; those of areas that are not wanted are passed
/// over without being looked at.
fn unpack_areas<T, const N: usize>(
    unpacker: &mut Unpacker<'_>,
    is_wanted: &dyn Fn(Area) -> bool,
    value: impl Fn([u128; N]) -> Option<T>,
) -> Option<BTreeMap<Area, T>> {
    let mut areas = BTreeMap::new();
    for _ in 0..unpacker.number()? {
        let area = Area::of_rank(u32::try_from(unpacker.number()?).ok()?)?;
        let part = unpacker.bytes()?;
        if is_wanted(area) {
            let numbers = unpack_numbers(&mut Unpacker::new(part))?;
            areas.insert(area, value(numbers)?);
        }
    }
    Some(areas)
}

/// Which numbers are not zero, one bit each, and those.
fn pack_numbers(numbers: &[u128], packer: &mut Packer) {
    let mut which = 0;
    for (place, &number) in numbers.iter().enumerate() {
        which |= u64::from(number != 0) << place;
    }
    packer.number(which);
    for &number in numbers.iter().filter(|number| **number != 0) {
        packer.wide(number);
    }
}

fn unpack_numbers<const N: usize>(unpacker: &mut Unpacker<'_>) -> Option<[u128; N]> {
    let which = unpacker.number()?;
    let mut numbers = [0; N];
    for (place, number) in numbers.iter_mut().enumerate() {
        if which >> place & 1 == 1 {
            *number = unpacker.wide()?;
        }
    }
    unpacker.is_at_end().then_some(numbers)
}

/// A count, which is never below zero, as a wide number.
fn wide(count: i64) -> u128 {
    u128::from(count.unsigned_abs())
}

fn count(number: u128) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn small(number: u128) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

impl AreaStock {
    fn numbers(&self) -> [u128; 16] {
        [
            wide(self.records),
            wide(self.blocks),
            self.space.addresses(),
            self.largest.addresses(),
            self.addresses.into(),
            self.as_numbers.into(),
            self.holders.into(),
            self.v6_holders.into(),
            self.v4_holders.into(),
            self.v4_and_v6.into(),
            self.asn_holders.into(),
            self.asn_and_v6.into(),
            self.held.addresses(),
            self.top.addresses(),
            self.squares.high,
            self.squares.low,
        ]
    }

    fn of_numbers(numbers: &[u128; 16]) -> Self {
        let &[
            records,
            blocks,
            space,
            largest,
            addresses,
            as_numbers,
            holders,
            v6_holders,
            v4_holders,
            v4_and_v6,
            asn_holders,
            asn_and_v6,
            held,
            top,
            high,
            low,
        ] = numbers;
        Self {
            records: count(records),
            blocks: count(blocks),
            space: Extent::from_addresses(space),
            largest: Extent::from_addresses(largest),
            addresses: small(addresses),
            as_numbers: small(as_numbers),
            holders: small(holders),
            v6_holders: small(v6_holders),
            v4_holders: small(v4_holders),
            v4_and_v6: small(v4_and_v6),
            asn_holders: small(asn_holders),
            asn_and_v6: small(asn_and_v6),
            held: Extent::from_addresses(held),
            top: Extent::from_addresses(top),
            squares: Wide { high, low },
        }
    }
}

impl AreaFlow {
    fn numbers(&self) -> [u128; 10] {
        let changes = [
            self.added,
            self.removed,
            self.moved_in,
            self.moved_out,
            self.redated,
        ];
        let mut numbers = [0; 10];
        for (pair, change) in numbers.chunks_exact_mut(2).zip(changes) {
            if let [records, space] = pair {
                *records = change.records.into();
                *space = change.space.addresses();
            }
        }
        numbers
    }

    fn of_numbers(numbers: &[u128; 10]) -> Option<Self> {
        let mut changes = [Change::default(); 5];
        for (pair, change) in numbers.chunks_exact(2).zip(&mut changes) {
            if let &[records, space] = pair {
                change.records = u64::try_from(records).ok()?;
                change.space = Extent::from_addresses(space);
            }
        }
        let [added, removed, moved_in, moved_out, redated] = changes;
        Some(Self {
            added,
            removed,
            moved_in,
            moved_out,
            redated,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Compared;
    use crate::snapshot::{Snapshot, read};

    const EARLIER: &str = "2|afrinic|1|5|00000000|20190911|00000\n\
        afrinic|KE|ipv6|2c0f:1::|32|20100101|allocated|A\n\
        afrinic|KE|ipv4|10.0.0.0|300|20100101|allocated|A\n\
        afrinic|UG|ipv6|2c0f:1::|48|00000000|allocated|B\n\
        afrinic||ipv6|2c0f:1:0:1::|64||assigned|B\n\
        afrinic|UG|asn|10|4|20100101|allocated|B\n";
    const LATER: &str = "2|afrinic|1|2|00000000|20190912|00000\n\
        afrinic|UG|ipv6|2c0f:1::|32|20100101|allocated|A\n\
        afrinic|UG|ipv6|2c0f:2::|33|20100101|allocated|B\n";

    fn snapshot(text: &str) -> Snapshot {
        read(text.as_bytes(), false).unwrap().remove(0)
    }

    #[test]
    fn a_stock_packed_and_unpacked_is_the_same() {
        let snapshot = snapshot(EARLIER);
        let stock = StockTable::of(&snapshot);
        let mut packer = Packer::new();
        stock.pack(&mut packer);
        let bytes = packer.finish();
        let (registry, again) = StockTable::unpack(&mut Unpacker::new(&bytes), &|_| true).unwrap();
        assert_eq!(registry, Registry::Afrinic);
        let again = again.with_survivors(snapshot.delegations());
        assert_eq!(format!("{again:?}"), format!("{stock:?}"));
        let kenya: Area = "KE".parse().unwrap();
        let (_, part) =
            StockTable::unpack(&mut Unpacker::new(&bytes), &|area| area == kenya).unwrap();
        assert_eq!(part.areas.keys().collect::<Vec<_>>(), [&kenya]);
        assert_eq!(part.areas[&kenya], stock.areas[&kenya]);
        for end in 0..bytes.len() {
            let cut = StockTable::unpack(&mut Unpacker::new(&bytes[..end]), &|_| true);
            assert!(cut.is_none(), "{end}");
        }
    }

    #[test]
    fn flows_packed_and_unpacked_are_the_same() {
        let (earlier, later) = (snapshot(EARLIER), snapshot(LATER));
        let (old, new) = (earlier.delegations(), later.delegations());
        for compared in [Compared::Whole, Compared::Total] {
            let flows = FlowTable::between(old, new, later.date(), compared);
            assert!(flows.areas.len() == 1 || compared == Compared::Whole);
            let mut packer = Packer::new();
            flows.pack(&mut packer);
            let bytes = packer.finish();
            let again = FlowTable::unpack(&mut Unpacker::new(&bytes), &|_| true).unwrap();
            assert_eq!(again.areas, flows.areas);
        }
    }
}
