//! What a file says of blocks and numbers, small enough to be kept.

use std::collections::BTreeMap;

use crate::delegated::{Record, RecordDate};
use crate::geography::Economy;
use crate::resource::{Resource, ResourceKind, Status};

/// A stretch of addresses or numbers, and what a line says of it.
///
/// # Ordering
///
/// By first address, longer stretches before shorter ones, then by line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim<A> {
    pub(super) first: A,
    pub(super) last: A,
    pub(super) line: u32,
    /// Days since 1980 and one; 0 if there is no date.
    date: u16,
    /// The economy, and above it the status.
    what: u16,
}

impl<A: Ord + Copy> Claim<A> {
    pub(super) fn key(&self) -> (A, std::cmp::Reverse<A>, u32) {
        (self.first, std::cmp::Reverse(self.last), self.line)
    }

    pub(super) fn economy(&self) -> usize {
        usize::from(self.what & 0x3ff)
    }

    pub(super) fn is_delegated(&self) -> bool {
        self.what >> 10 <= 1
    }

    /// All that is said of it, as numbers.
    pub(super) fn said(&self) -> (u16, u16) {
        (self.date, self.what)
    }

    /// A number for the status.
    pub(super) fn status(&self) -> u16 {
        self.what >> 10
    }

    /// A number for the date, growing with it; 0 if there is none.
    pub(super) fn date(&self) -> u16 {
        self.date
    }
}

/// The claims of a file, by type. In the order of their lines until
/// [`Claims::sort`].
#[derive(Clone, Debug, Default)]
pub(super) struct Claims {
    pub(super) asn: List<u32>,
    pub(super) ipv4: List<u32>,
    pub(super) ipv6: List<u128>,
}

/// A stretch of lines that repeat lines above them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Repeated {
    pub(super) first: u32,
    pub(super) last: u32,
    /// How many lines above each its twin is.
    pub(super) distance: u32,
    pub(super) records: u64,
}

impl Repeated {
    pub(super) fn contains(&self, line: u32) -> bool {
        (self.first..=self.last).contains(&line)
    }
}

/// The claims of one type.
#[derive(Clone, Debug)]
pub(super) struct List<A> {
    pub(super) claims: Vec<Claim<A>>,
    /// The first claim that comes before the one above it.
    pub(super) unsorted: Option<u32>,
    /// Whether each begins behind the end of the one above it.
    is_apart: bool,
}

impl<A> Default for List<A> {
    fn default() -> Self {
        Self {
            claims: Vec::new(),
            unsorted: None,
            is_apart: true,
        }
    }
}

impl<A: Ord + Copy> List<A> {
    #[inline]
    fn push(&mut self, claim: Claim<A>) {
        if let Some(before) = self.claims.last()
            && claim.first <= before.last
        {
            self.is_apart = false;
            if claim.first < before.first && self.unsorted.is_none() {
                self.unsorted = Some(claim.line);
            }
        }
        self.claims.push(claim);
    }

    fn sort(&mut self) {
        if !self.is_apart {
            // Stable sorting takes runs as they are, and files consist of runs.
            self.claims.sort_by_key(Claim::key);
        }
    }

    /// Each claim that shares something with one sorted before it, with that
    /// one: the one that reaches furthest.
    pub(super) fn overlaps(&self) -> impl Iterator<Item = (Claim<A>, Claim<A>)> {
        let claims: &[Claim<A>] = if self.is_apart { &[] } else { &self.claims };
        let mut furthest: Option<Claim<A>> = None;
        claims.iter().filter_map(move |&claim| {
            let found = furthest.filter(|before| claim.first <= before.last);
            if furthest.is_none_or(|before| claim.last > before.last) {
                furthest = Some(claim);
            }
            // Where rows are listed twice, the twin above is the other one.
            found.map(|before| (before, claim))
        })
    }
}

impl<A: Ord + Copy> List<A> {
    fn first_line(&self) -> Option<u32> {
        self.claims.iter().map(|claim| claim.line).min()
    }

    /// The lines of claims that are of the same stretch as one above, each with
    /// that one's line.
    fn twins(&self) -> impl Iterator<Item = (u32, u32)> {
        self.claims.windows(2).filter_map(|pair| match pair {
            [a, b] if a.first == b.first && a.last == b.last => Some((b.line, a.line)),
            _ => None,
        })
    }

    /// How many claims below a line repeat one above it or on it.
    fn repeated_below(&self, line: u32) -> u64 {
        let twins = self.claims.windows(2).filter(|pair| {
            matches!(pair, [a, b] if a.first == b.first && a.last == b.last
                && a.line <= line && line < b.line)
        });
        twins.count() as u64
    }
}

impl Claims {
    /// How many claims below a line repeat one above it or on it.
    pub(super) fn repeated_below(&self, line: u32) -> u64 {
        self.asn.repeated_below(line)
            + self.ipv4.repeated_below(line)
            + self.ipv6.repeated_below(line)
    }

    /// The longest stretch of lines that repeat lines above them, each as far
    /// above.
    pub(super) fn repeated(&self) -> Option<Repeated> {
        let mut twins: Vec<(u32, u32)> = self.asn.twins().collect();
        twins.extend(self.ipv4.twins());
        twins.extend(self.ipv6.twins());
        let mut by_distance: BTreeMap<u32, Repeated> = BTreeMap::new();
        for (below, above) in twins {
            let own = by_distance
                .entry(below.abs_diff(above))
                .or_insert(Repeated {
                    first: below,
                    last: below,
                    distance: below.abs_diff(above),
                    records: 0,
                });
            own.first = own.first.min(below);
            own.last = own.last.max(below);
            own.records += 1;
        }
        by_distance.into_values().max_by_key(|own| own.records)
    }

    /// Room for that many records of a type, as far as a file can be trusted.
    pub(super) fn reserve(&mut self, kind: ResourceKind, records: u64) {
        let room = usize::try_from(records.min(400_000)).unwrap_or(0);
        match kind {
            ResourceKind::Asn => self.asn.claims.reserve(room),
            ResourceKind::Ipv4 => self.ipv4.claims.reserve(room),
            ResourceKind::Ipv6 => self.ipv6.claims.reserve(room),
        }
    }

    #[inline]
    pub(super) fn push(&mut self, line: u32, record: &Record<'_>) {
        let date = date_number(record.date());
        let what = what(record.economy(), record.status());
        match record.resource() {
            Resource::Asn(range) => self.asn.push(Claim {
                first: range.first(),
                last: range.last(),
                line,
                date,
                what,
            }),
            Resource::Ipv4(range) => self.ipv4.push(Claim {
                first: u32::from(range.first()),
                last: u32::from(range.last()),
                line,
                date,
                what,
            }),
            Resource::Ipv6(prefix) => self.ipv6.push(Claim {
                first: u128::from(prefix.start()),
                last: u128::from(prefix.last()),
                line,
                date,
                what,
            }),
        }
    }

    /// The first line of a type.
    pub(super) fn first_line_of(&self, kind: ResourceKind) -> Option<u32> {
        match kind {
            ResourceKind::Asn => self.asn.first_line(),
            ResourceKind::Ipv4 => self.ipv4.first_line(),
            ResourceKind::Ipv6 => self.ipv6.first_line(),
        }
    }

    /// Sorts by address or number.
    pub(super) fn sort(&mut self) {
        self.asn.sort();
        self.ipv4.sort();
        self.ipv6.sort();
    }

    /// The first line that comes before the one above it of its type.
    pub(super) fn first_unsorted(&self) -> Option<u32> {
        [self.asn.unsorted, self.ipv4.unsorted, self.ipv6.unsorted]
            .into_iter()
            .flatten()
            .min()
    }
}

#[inline]
fn what(economy: Economy, status: Status) -> u16 {
    let status: u16 = match status {
        Status::Allocated => 0,
        Status::Assigned => 1,
        Status::Available => 2,
        Status::Reserved => 3,
        Status::IanaPool => 4,
        Status::PassedOn => 5,
    };
    // There are 677 economies.
    u16::try_from(economy.index()).unwrap_or(0x3ff) | status << 10
}

#[inline]
fn date_number(date: RecordDate) -> u16 {
    use chrono::Datelike;
    const BEFORE_1980: i32 = 722_814;
    match date {
        RecordDate::Day(day) => u16::try_from(day.num_days_from_ce() - BEFORE_1980).unwrap_or(0),
        RecordDate::Empty | RecordDate::Zero | RecordDate::Invalid => 0,
    }
}
