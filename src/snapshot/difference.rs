//! What changed between two snapshots of a registry.
//!
//! Records and space are compared apart. A record is the same if its prefix
//! is; so a block that is merely written as two halves counts as one record
//! removed and two added. Space is compared address by address, so the same
//! block adds and removes nothing.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::delegation::{Piece, pieces};
use super::{Delegation, Snapshot};
use crate::geography::Economy;
use crate::resource::Extent;

/// An amount of change: records, and space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// How many records.
    pub records: u64,
    /// How much space.
    pub space: Extent,
}

impl Change {
    /// Adds another change.
    pub fn add(&mut self, other: Self) {
        self.records += other.records;
        // Sums over many snapshots of a space of 2^125: far from the limit.
        self.space = self.space.checked_add(other.space).unwrap_or(self.space);
    }
}

/// What moved from one economy to another.
pub type Move = (Economy, Economy);

/// What changed between two snapshots of one registry, by economy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// In the later one only.
    pub added: BTreeMap<Economy, Change>,
    /// In the earlier one only.
    pub removed: BTreeMap<Economy, Change>,
    /// In both, with another date.
    pub redated: BTreeMap<Economy, Change>,
    /// In both, of another economy: from, to.
    pub moved: BTreeMap<Move, Change>,
}

impl Difference {
    /// What changed from `earlier` to `later`.
    pub fn between(earlier: &Snapshot, later: &Snapshot) -> Self {
        Self::of(earlier.delegations(), later.delegations())
    }

    /// What changed from some delegations to others, each list sorted by
    /// prefix and without a prefix twice, as in a snapshot.
    pub fn of(earlier: &[Delegation], later: &[Delegation]) -> Self {
        let mut difference = Self::default();
        difference.compare_records(earlier, later);
        difference.compare_space(&pieces(earlier), &pieces(later));
        difference
    }

    /// Adds what changed at another time, for the sum over a longer time.
    pub fn add(&mut self, other: &Self) {
        add_all(&mut self.added, &other.added);
        add_all(&mut self.removed, &other.removed);
        add_all(&mut self.redated, &other.redated);
        add_all(&mut self.moved, &other.moved);
    }

    fn compare_records(&mut self, mut earlier: &[Delegation], mut later: &[Delegation]) {
        loop {
            let order = match (earlier.first(), later.first()) {
                (None, None) => return,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(old), Some(new)) => old.prefix.cmp(&new.prefix),
            };
            if let (Some(old), Some(new), Ordering::Equal) = (earlier.first(), later.first(), order)
            {
                self.note(
                    (old.economy, old.date),
                    (new.economy, new.date),
                    Amount::Record,
                );
            } else if let (Some(old), Ordering::Less) = (earlier.first(), order) {
                Amount::Record.put(self.removed.entry(old.economy).or_default());
            } else if let Some(new) = later.first() {
                Amount::Record.put(self.added.entry(new.economy).or_default());
            }
            if order != Ordering::Greater {
                earlier = earlier.get(1..).unwrap_or_default();
            }
            if order != Ordering::Less {
                later = later.get(1..).unwrap_or_default();
            }
        }
    }

    /// Walks along both lists of pieces, from one end of a piece to the next.
    fn compare_space(&mut self, earlier: &[Piece], later: &[Piece]) {
        let (mut earlier, mut later) = (earlier.iter().copied(), later.iter().copied());
        let (mut old, mut new) = (earlier.next(), later.next());
        loop {
            match (old, new) {
                (Some(piece), other) if other.is_none_or(|other| piece.last < other.first) => {
                    Amount::of(&piece).put(self.removed.entry(piece.economy).or_default());
                    old = earlier.next();
                }
                (other, Some(piece)) if other.is_none_or(|other| piece.last < other.first) => {
                    Amount::of(&piece).put(self.added.entry(piece.economy).or_default());
                    new = later.next();
                }
                (Some(mut a), Some(mut b)) => {
                    // They overlap: first what only one has, then the common part.
                    if a.first < b.first {
                        let only = Piece {
                            last: b.first - 1,
                            ..a
                        };
                        Amount::of(&only).put(self.removed.entry(a.economy).or_default());
                        a.first = b.first;
                    } else if b.first < a.first {
                        let only = Piece {
                            last: a.first - 1,
                            ..b
                        };
                        Amount::of(&only).put(self.added.entry(b.economy).or_default());
                        b.first = a.first;
                    }
                    let last = a.last.min(b.last);
                    let common = Piece { last, ..a };
                    self.note(
                        (a.economy, a.date),
                        (b.economy, b.date),
                        Amount::of(&common),
                    );
                    old = if a.last == last {
                        earlier.next()
                    } else {
                        Some(Piece {
                            first: last + 1,
                            ..a
                        })
                    };
                    new = if b.last == last {
                        later.next()
                    } else {
                        Some(Piece {
                            first: last + 1,
                            ..b
                        })
                    };
                }
                // Nothing is left; where only one is, an arm above was taken.
                (_, None) | (None, _) => return,
            }
        }
    }

    fn note(
        &mut self,
        (old, old_date): (Economy, crate::delegated::RecordDate),
        (new, new_date): (Economy, crate::delegated::RecordDate),
        amount: Amount,
    ) {
        if old != new {
            amount.put(self.moved.entry((old, new)).or_default());
        } else if old_date != new_date {
            amount.put(self.redated.entry(new).or_default());
        }
    }
}

fn add_all<K: Ord + Copy>(to: &mut BTreeMap<K, Change>, from: &BTreeMap<K, Change>) {
    for (key, change) in from {
        to.entry(*key).or_default().add(*change);
    }
}

/// One record, or some space.
#[derive(Clone, Copy)]
enum Amount {
    Record,
    Space(Extent),
}

impl Amount {
    fn of(piece: &Piece) -> Self {
        // A piece is at most half the space, so one more does not overflow.
        Self::Space(Extent::from_addresses(
            (piece.last - piece.first).saturating_add(1),
        ))
    }

    fn put(self, change: &mut Change) {
        change.add(match self {
            Self::Record => Change {
                records: 1,
                space: Extent::ZERO,
            },
            Self::Space(space) => Change { records: 0, space },
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(rows: &[&str]) -> Snapshot {
        let mut text = format!("2|afrinic|1|{}|00000000|20190911|00000\n", rows.len());
        for row in rows {
            let [cc, prefix, len, date] = row.split(' ').collect::<Vec<_>>()[..] else {
                panic!()
            };
            let row = format!("afrinic|{cc}|ipv6|{prefix}|{len}|{date}|allocated\n");
            text.push_str(&row);
        }
        super::super::read(text.as_bytes(), false)
            .unwrap()
            .remove(0)
    }

    fn told(map: &BTreeMap<Economy, Change>) -> Vec<String> {
        map.iter()
            .map(|(economy, c)| format!("{economy} {} {}", c.records, c.space.to_decimal(32)))
            .collect()
    }

    #[test]
    fn names_every_kind_of_change() {
        let earlier = snapshot(&[
            "CI 2c0f:1:: 32 20100101",
            "CI 2c0f:2:: 32 20100101",
            "KE 2c0f:3:: 32 20100101",
            "KE 2c0f:4:: 32 20100101",
        ]);
        let later = snapshot(&[
            "CI 2c0f:2:: 32 20150101",
            "TZ 2c0f:3:: 32 20100101",
            "KE 2c0f:4:: 33 20100101",
            "KE 2c0f:4:8000:: 33 20100101",
            "KE 2c0f:5:: 48 20190101",
        ]);
        let difference = Difference::between(&earlier, &later);
        assert_eq!(told(&difference.added), ["KE 3 0.0000152587890625"]);
        assert_eq!(told(&difference.removed), ["CI 1 1", "KE 1 0"]);
        assert_eq!(told(&difference.redated), ["CI 1 1"]);
        let moved: Vec<String> = difference
            .moved
            .iter()
            .map(|((a, b), c)| format!("{a} {b} {} {}", c.records, c.space.to_decimal(32)))
            .collect();
        assert_eq!(moved, ["KE TZ 1 1"]);
    }

    #[test]
    fn nothing_changed() {
        let one = snapshot(&["CI 2c0f:1:: 32 20100101", "CI 2c0f:1:: 48 20110101"]);
        assert_eq!(Difference::between(&one, &one), Difference::default());
    }
}
