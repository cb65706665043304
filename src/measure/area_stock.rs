//! What there is in one area, and the indicators that follow from it.

use super::ratio::Wide;
use super::{Indicator, Share, Value};
use crate::resource::{Extent, ResourceKind};
use crate::snapshot::{Delegation, Holding};

/// What there is in one area. Sums and counts, from which indicators follow;
/// those of several registries add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AreaStock {
    pub(super) records: i64,
    pub(super) blocks: i64,
    pub(super) space: Extent,
    pub(super) largest: Extent,
    pub(super) addresses: u64,
    pub(super) as_numbers: u64,
    pub(super) holders: u64,
    pub(super) v6_holders: u64,
    pub(super) v4_holders: u64,
    pub(super) v4_and_v6: u64,
    pub(super) asn_holders: u64,
    pub(super) asn_and_v6: u64,
    pub(super) held: Extent,
    pub(super) top: Extent,
    pub(super) squares: Wide,
}

impl AreaStock {
    pub(super) fn add(&mut self, other: &Self) {
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

    pub(super) fn add_delegation(&mut self, delegation: &Delegation) {
        self.records += 1;
        self.space = self
            .space
            .checked_add(delegation.own_extent())
            .unwrap_or(self.space);
        self.largest = self.largest.max(delegation.prefix().extent());
    }

    /// Counts one holder by what it has in the countries of this area.
    pub(super) fn add_holder(&mut self, holdings: &[&Holding]) {
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
