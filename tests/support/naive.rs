//! A second reader and meter, as plain as can be, to hold the first against:
//! text split at bars, sets and maps of strings, no idea shared with `src/`.

use std::collections::{BTreeMap, BTreeSet};

/// One record, its fields as text.
pub(crate) struct Row {
    pub(crate) cc: String,
    pub(crate) kind: String,
    pub(crate) start: String,
    pub(crate) value: u128,
    pub(crate) is_delegated: bool,
    pub(crate) holder: String,
}

/// A file: the records, what its header and its summaries declare.
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    pub(crate) declared: usize,
    pub(crate) summaries: BTreeMap<String, usize>,
}

/// Splits a file; fails on anything unusual.
pub(crate) fn read(bytes: &[u8]) -> Table {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut table = Table {
        rows: Vec::new(),
        declared: 0,
        summaries: BTreeMap::new(),
    };
    let mut has_header = false;
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
    {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if !has_header {
            has_header = true;
            assert!(cells[0].starts_with('2'), "{line}");
            table.declared = cells[3].parse().unwrap();
        } else if cells[1] == "*" {
            table
                .summaries
                .insert(cells[2].to_owned(), cells[4].parse().unwrap());
        } else {
            table.rows.push(Row {
                cc: if cells[1].is_empty() { "ZZ" } else { cells[1] }.to_owned(),
                kind: cells[2].to_owned(),
                start: cells[3].to_owned(),
                value: cells[4].parse().unwrap(),
                is_delegated: cells[6] == "allocated" || cells[6] == "assigned",
                holder: cells.get(7).copied().unwrap_or_default().to_owned(),
            });
        }
    }
    table
}

impl Table {
    pub(crate) fn count(&self, kind: &str) -> usize {
        self.rows.iter().filter(|row| row.kind == kind).count()
    }
}

/// What one country, or all, has, counted one row at a time.
#[derive(Default)]
pub(crate) struct Sums {
    pub(crate) records: i64,
    /// Space in /64s: no real delegation is smaller.
    pub(crate) space: u128,
    pub(crate) largest: u128,
    pub(crate) addresses: i64,
    pub(crate) asns: i64,
    v6: BTreeSet<String>,
    v4: BTreeSet<String>,
    asn: BTreeSet<String>,
    by_holder: BTreeMap<String, u128>,
    blocks: BTreeMap<(String, String), BTreeSet<(u128, u32)>>,
}

impl Sums {
    /// By country, and under `TOTAL` of all.
    pub(crate) fn of(table: &Table) -> BTreeMap<String, Self> {
        let mut all: BTreeMap<String, Self> = BTreeMap::new();
        for row in table.rows.iter().filter(|row| row.is_delegated) {
            for area in [row.cc.as_str(), "TOTAL"] {
                all.entry(area.to_owned()).or_default().add(row);
            }
        }
        all
    }

    fn add(&mut self, row: &Row) {
        let holder = row.holder.clone();
        match row.kind.as_str() {
            "asn" => {
                self.asns += i64::try_from(row.value).unwrap();
                self.asn.insert(holder);
            }
            "ipv4" => {
                self.addresses += i64::try_from(row.value).unwrap();
                self.v4.insert(holder);
            }
            "ipv6" => {
                let length = u32::try_from(row.value).unwrap();
                let start = u128::from(row.start.parse::<std::net::Ipv6Addr>().unwrap()) >> 64;
                self.records += 1;
                self.space += 1 << (64 - length);
                self.largest = self.largest.max(1 << (64 - length));
                *self.by_holder.entry(holder.clone()).or_default() += 1 << (64 - length);
                let key = (row.cc.clone(), holder.clone());
                self.blocks.entry(key).or_default().insert((start, length));
                self.v6.insert(holder);
            }
            other => panic!("{other}"),
        }
    }

    /// Joins halves until none are left to join.
    pub(crate) fn blocks(&self) -> i64 {
        let mut count = 0;
        for blocks in self.blocks.values() {
            let mut blocks = blocks.clone();
            while let Some((start, length)) = blocks.iter().copied().find(|&(start, length)| {
                let size = 1u128 << (64 - length);
                start % (2 * size) == 0 && blocks.contains(&(start + size, length))
            }) {
                blocks.remove(&(start, length));
                blocks.remove(&(start + (1 << (64 - length)), length));
                blocks.insert((start, length - 1));
            }
            count += i64::try_from(blocks.len()).unwrap();
        }
        count
    }

    pub(crate) fn v6_holders(&self) -> usize {
        self.v6.len()
    }

    pub(crate) fn holders(&self) -> usize {
        self.v6
            .iter()
            .chain(&self.v4)
            .chain(&self.asn)
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// Part and whole of those among holders of IPv4 who have IPv6, and among
    /// holders of AS numbers.
    pub(crate) fn among_v4(&self) -> (u128, u128) {
        (
            self.v4.intersection(&self.v6).count() as u128,
            self.v4.len() as u128,
        )
    }

    pub(crate) fn among_asn(&self) -> (u128, u128) {
        (
            self.asn.intersection(&self.v6).count() as u128,
            self.asn.len() as u128,
        )
    }

    pub(crate) fn top(&self) -> (u128, u128) {
        (
            self.by_holder.values().copied().max().unwrap_or(0),
            self.space,
        )
    }

    pub(crate) fn squares(&self) -> (u128, u128) {
        (
            self.by_holder.values().map(|space| space * space).sum(),
            self.space * self.space,
        )
    }
}
