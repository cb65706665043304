//! Who holds which kinds of resource in which economy.

use foldhash::fast::FixedState;
use hashbrown::{HashMap, HashTable};
use std::hash::BuildHasher;

use crate::geography::Economy;
use crate::resource::{Extent, HolderId, ResourceKind};

/// What one holder has in one economy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holding {
    pub(super) economy: Economy,
    pub(super) holder: u32,
    pub(super) kinds: u8,
    pub(super) space: Extent,
}

impl Holding {
    /// The economy.
    pub fn economy(&self) -> Economy {
        self.economy
    }

    /// The holder's number within its snapshot.
    pub fn holder(&self) -> u32 {
        self.holder
    }

    /// Whether the holder has resources of that kind there.
    pub fn has(&self, kind: ResourceKind) -> bool {
        self.kinds & bit(kind) != 0
    }

    /// The holder's IPv6 space there.
    pub fn ipv6_space(&self) -> Extent {
        self.space
    }
}

fn bit(kind: ResourceKind) -> u8 {
    match kind {
        ResourceKind::Asn => 1,
        ResourceKind::Ipv4 => 2,
        ResourceKind::Ipv6 => 4,
    }
}

/// A holder's number, and that it has a resource of a kind in an economy.
pub(super) type Held = (u32, Economy, ResourceKind);

/// Numbers for the holders of one file, in the order they appear, and what
/// each has. Nearly every holder has one economy; that case is an array.
#[derive(Default)]
pub(super) struct Holders {
    names: Vec<u8>,
    /// Where each holder's name ends in `names`.
    ends: Vec<u32>,
    table: HashTable<u32>,
    first: Vec<(Economy, u8)>,
    further: HashMap<(u32, Economy), u8, FixedState>,
    hasher: FixedState,
}

impl Holders {
    /// The number of a holder, who has a resource of `kind` in `economy`.
    pub(super) fn add(&mut self, id: HolderId<'_>, economy: Economy, kind: ResourceKind) -> u32 {
        let holder = self.number(id.as_bytes());
        match self.first.get_mut(holder as usize) {
            Some((its, kinds)) if *its == economy => *kinds |= bit(kind),
            Some(_) => *self.further.entry((holder, economy)).or_default() |= bit(kind),
            None => self.first.push((economy, bit(kind))),
        }
        holder
    }

    /// Forgets what holders have and counts it again.
    pub(super) fn recount(&mut self, held: impl Iterator<Item = Held>) {
        self.first.iter_mut().for_each(|(_, kinds)| *kinds = 0);
        self.further.clear();
        for (holder, economy, kind) in held {
            match self.first.get_mut(holder as usize) {
                Some((its, kinds)) if *its == economy => *kinds |= bit(kind),
                _ => *self.further.entry((holder, economy)).or_default() |= bit(kind),
            }
        }
    }

    fn number(&mut self, name: &[u8]) -> u32 {
        let hash = self.hasher.hash_one(name);
        let (names, ends) = (&self.names, &self.ends);
        let found = self
            .table
            .find(hash, |&holder| name_of(names, ends, holder) == name)
            .copied();
        found.unwrap_or_else(|| {
            let holder = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
            self.names.extend_from_slice(name);
            self.ends
                .push(u32::try_from(self.names.len()).unwrap_or(u32::MAX));
            let (names, ends, hasher) = (&self.names, &self.ends, &self.hasher);
            self.table
                .insert_unique(hash, holder, |&h| hasher.hash_one(name_of(names, ends, h)));
            holder
        })
    }

    /// What each holder has, by economy and holder, without the space; nothing
    /// if there was no holder at all.
    pub(super) fn finish(self) -> Option<Vec<Holding>> {
        if self.first.is_empty() {
            return None;
        }
        let holding = |holder, economy, kinds| Holding {
            economy,
            holder,
            kinds,
            space: Extent::ZERO,
        };
        let mut list: Vec<Holding> = (0..)
            .zip(&self.first)
            .map(|(holder, &(economy, kinds))| holding(holder, economy, kinds))
            .collect();
        // In any order: sorted below.
        for ((holder, economy), kinds) in self.further {
            list.push(holding(holder, economy, kinds));
        }
        list.retain(|holding| holding.kinds != 0);
        list.sort_unstable_by_key(|holding| (holding.economy, holding.holder));
        Some(list)
    }
}

fn name_of<'a>(names: &'a [u8], ends: &[u32], holder: u32) -> &'a [u8] {
    let holder = holder as usize;
    let end_of = |holder: usize| ends.get(holder).map_or(0, |&end| end as usize);
    let start = holder.checked_sub(1).map_or(0, end_of);
    names.get(start..end_of(holder)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_holder_in_two_economies() {
        let mut holders = Holders::default();
        let id = |name| HolderId::new(name).unwrap();
        let (ci, ke) = (
            Economy::parse(b"CI").unwrap(),
            Economy::parse(b"KE").unwrap(),
        );
        assert_eq!(holders.add(id(b"A1"), ke, ResourceKind::Ipv4), 0);
        assert_eq!(holders.add(id(b"A2"), ci, ResourceKind::Ipv6), 1);
        assert_eq!(holders.add(id(b"A1"), ci, ResourceKind::Asn), 0);
        assert_eq!(holders.add(id(b"A1"), ke, ResourceKind::Ipv6), 0);
        let list = holders.finish().unwrap();
        let seen: Vec<_> = list
            .iter()
            .map(|h| (h.economy, h.holder, h.kinds))
            .collect();
        assert_eq!(seen, [(ci, 0, 1), (ci, 1, 4), (ke, 0, 6)]);
        assert!(Holders::default().finish().is_none());
    }
}
