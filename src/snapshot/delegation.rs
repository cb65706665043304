//! An IPv6 delegation, and space cut where delegations overlap.

use crate::delegated::RecordDate;
use crate::geography::Economy;
use crate::resource::{Extent, Ipv6Prefix};

/// A delegated IPv6 block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delegation {
    pub(super) prefix: Ipv6Prefix,
    pub(super) economy: Economy,
    pub(super) date: RecordDate,
    /// The holder's number within its snapshot.
    pub(super) holder: Option<u32>,
    pub(super) own: Extent,
}

impl Delegation {
    /// The block.
    pub fn prefix(&self) -> Ipv6Prefix {
        self.prefix
    }

    /// The country, as far as stated.
    pub fn economy(&self) -> Economy {
        self.economy
    }

    /// The date of its (last) delegation.
    pub fn date(&self) -> RecordDate {
        self.date
    }

    /// Its space without that of delegations inside it, so that sums count
    /// every address once. Published files have no delegations inside others.
    pub fn own_extent(&self) -> Extent {
        self.own
    }

    /// The number of its holder within the snapshot, in extended files.
    pub fn holder(&self) -> Option<u32> {
        self.holder
    }
}

/// A stretch of addresses that belongs to one delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub(super) first: u128,
    pub(super) last: u128,
    pub(super) economy: Economy,
    pub(super) date: RecordDate,
}

/// Cuts delegations, sorted by prefix, into pieces that do not overlap: an
/// address belongs to the longest prefix that covers it.
pub(super) fn pieces(delegations: &[Delegation]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(delegations.len());
    // Delegations that cover the current place, outermost first, and how far
    // the pieces reach. Prefixes nest or are apart, so a stack is enough.
    let mut covering: Vec<&Delegation> = Vec::new();
    let mut next: u128 = 0;
    let mut is_past_end = false;
    let mut put = |delegation: &Delegation, first: u128, last: u128| {
        pieces.push(Piece {
            first,
            last,
            economy: delegation.economy,
            date: delegation.date,
        });
    };
    let mut close =
        |covering: &mut Vec<&Delegation>, next: &mut u128, past: &mut bool, until: Option<u128>| {
            while let Some(&top) = covering.last() {
                let last = top.prefix.last_bits();
                if until.is_some_and(|until| last >= until) {
                    break;
                }
                if !*past && *next <= last {
                    put(top, *next, last);
                    *past = last == u128::MAX;
                    *next = last.wrapping_add(1);
                }
                covering.pop();
            }
            if let (Some(until), Some(&top)) = (until, covering.last())
                && *next < until
            {
                put(top, *next, until - 1);
            }
        };
    for delegation in delegations {
        let first = delegation.prefix.start_bits();
        close(&mut covering, &mut next, &mut is_past_end, Some(first));
        next = first;
        covering.push(delegation);
    }
    close(&mut covering, &mut next, &mut is_past_end, None);
    pieces
}

/// Takes from each delegation, sorted by prefix, the space of those directly
/// inside it.
pub(super) fn set_own_extents(delegations: &mut [Delegation]) {
    let mut covering: Vec<usize> = Vec::new();
    for place in 0..delegations.len() {
        let Some(&inner) = delegations.get(place) else {
            return;
        };
        while let Some(outer) = covering
            .last()
            .and_then(|&outer| delegations.get_mut(outer))
        {
            if outer.prefix.covers(inner.prefix) {
                outer.own = outer
                    .own
                    .checked_sub(inner.prefix.extent())
                    .unwrap_or_default();
                break;
            }
            covering.pop();
        }
        covering.push(place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(crate) fn delegation(prefix: &str) -> Delegation {
        let prefix: Ipv6Prefix = prefix.parse().unwrap();
        Delegation {
            prefix,
            economy: Economy::ZZ,
            date: RecordDate::Empty,
            holder: None,
            own: prefix.extent(),
        }
    }

    #[test]
    fn nested_space_is_counted_once() {
        let mut list: Vec<Delegation> = [
            "2001::/16",
            "2001::/17",
            "2001:4000::/18",
            "2001:8000::/17",
            "2002::/16",
        ]
        .map(delegation)
        .to_vec();
        list[2].economy = Economy::EU;
        set_own_extents(&mut list);
        let in_18ths: Vec<String> = list.iter().map(|d| d.own.to_decimal(18)).collect();
        assert_eq!(in_18ths, ["0", "1", "1", "2", "4"]);
        let pieces = pieces(&list);
        let sum: u128 = pieces.iter().map(|p| p.last - p.first + 1).sum();
        assert_eq!(Extent::from_addresses(sum).to_decimal(16), "2");
        assert!(pieces.windows(2).all(|pair| pair[0].last < pair[1].first));
        let eu: Vec<&Piece> = pieces.iter().filter(|p| p.economy == Economy::EU).collect();
        assert_eq!((eu.len(), eu[0].last - eu[0].first + 1), (1, 1 << 110));
    }

    #[test]
    fn the_last_address_is_an_end_too() {
        let list = ["8000::/1", "c000::/2", "ffff::/16"].map(delegation);
        let pieces = pieces(&list);
        assert_eq!(pieces.last().unwrap().last, u128::MAX);
        let sum: u128 = pieces.iter().map(|p| p.last - p.first + 1).sum();
        assert_eq!(sum, 1 << 127);
    }
}
