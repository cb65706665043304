//! From the records of a file to a snapshot.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;

use super::delegation::set_own_extents;
use super::error::SnapshotError;
use super::holders::{Held, Holders};
use super::remarks::Remarks;
use super::{Delegation, Form, Snapshot, Vintage};
use crate::delegated::{Content, Publisher, Reader, Record, Tally};
use crate::geography::Economy;
use crate::resource::{Registry, Resource, ResourceKind};
use crate::source::{Fingerprint, Fingerprinted};

/// Reads a file and makes its snapshot: one for a registry's own file, one a
/// registry for the combined file.
///
/// # Errors
///
/// [`SnapshotError`]; [`SnapshotError::Damaged`] only unless
/// `accept_damaged`.
pub fn read(input: impl Read, accept_damaged: bool) -> Result<Vec<Snapshot>, SnapshotError> {
    let mut reader = Reader::new(Fingerprinted::new(input));
    let mut builders: BTreeMap<Registry, Builder> = BTreeMap::new();
    let mut current: Option<(Publisher, Builder)> = None;
    // Records of one registry follow each other; a builder is looked up only
    // where the registry changes.
    while let Some(line) = reader.next_line().map_err(SnapshotError::Io)? {
        let Content::Record(record) = &line.content else {
            continue;
        };
        match &mut current {
            Some((publisher, builder)) if *publisher == record.publisher() => builder.add(record),
            _ => {
                if let Some((publisher, builder)) = current.take()
                    && let Some(registry) = publisher.regional()
                {
                    builders.insert(registry, builder);
                }
                let known = record
                    .publisher()
                    .regional()
                    .and_then(|r| builders.remove(&r));
                let mut builder = known.unwrap_or_default();
                builder.add(record);
                current = Some((record.publisher(), builder));
            }
        }
    }
    if let Some((publisher, builder)) = current
        && let Some(registry) = publisher.regional()
    {
        builders.insert(registry, builder);
    }
    let (input, tally) = reader.into_parts();
    finish(builders, &tally, input, accept_damaged)
}

fn finish<R: Read>(
    mut builders: BTreeMap<Registry, Builder>,
    tally: &Tally,
    input: Fingerprinted<R>,
    accept_damaged: bool,
) -> Result<Vec<Snapshot>, SnapshotError> {
    if tally.lines() == 0 {
        return Err(SnapshotError::Empty);
    }
    let Some(header) = tally.header() else {
        return Err(SnapshotError::NotTheFormat);
    };
    let publisher = header.publisher();
    let registries: Vec<Registry> = match publisher {
        Publisher::Regional(registry) => vec![registry],
        Publisher::Nro => Registry::ALL.to_vec(),
        Publisher::Iana | Publisher::Ietf => {
            return Err(SnapshotError::NothingDelegated(publisher));
        }
    };
    let known = tally.known();
    let damage = if known.is_some() {
        Vec::new()
    } else {
        tally.damage()
    };
    if !damage.is_empty() && !accept_damaged {
        return Err(SnapshotError::Damaged(damage));
    }
    let form = match publisher {
        Publisher::Nro => Form::Combined,
        _ if tally.is_extended() => Form::Extended,
        _ => Form::Standard,
    };
    let fingerprint = input.finish();
    let vintage = Vintage::new(
        publisher.as_str(),
        header.end(),
        header.serial(),
        &fingerprint,
        !damage.is_empty(),
    );
    let own: Vec<(Registry, Builder)> = registries
        .into_iter()
        .map(|registry| (registry, builders.remove(&registry).unwrap_or_default()))
        .collect();
    let foreign = builders.values().map(|builder| builder.records).sum();
    let remarks = Remarks {
        known,
        malformed: tally.malformed_by_kind().clone(),
        first_of_kind: tally.first_of_kind().clone(),
        invalid_dates: tally.invalid_dates(),
        foreign,
        damage,
        ..Remarks::default()
    };
    let snapshot = |(registry, builder): (Registry, Builder)| {
        builder.finish(
            registry,
            header.end(),
            Input {
                vintage: vintage.clone(),
                fingerprint: fingerprint.clone(),
                form,
            },
            remarks.clone(),
        )
    };
    Ok(own.into_iter().map(snapshot).collect())
}

/// The file that snapshots are made from.
struct Input {
    vintage: Vintage,
    fingerprint: Fingerprint,
    form: Form,
}

/// Collects the delegated records of one registry.
#[derive(Default)]
pub struct Builder {
    records: u64,
    ipv6: Vec<Delegation>,
    ipv4: Vec<Stretch>,
    asns: Vec<Stretch>,
    holders: Holders,
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("records", &self.records)
            .finish_non_exhaustive()
    }
}

/// A stretch of addresses or AS numbers of one economy.
#[derive(Clone, Copy)]
struct Stretch {
    first: u32,
    last: u32,
    economy: Economy,
    holder: Option<u32>,
}

impl Builder {
    /// Takes up a record.
    pub fn add(&mut self, record: &Record<'_>) {
        self.records += 1;
        if !record.status().is_delegated() {
            return;
        }
        let economy = record.economy().or_zz();
        let resource = record.resource();
        let holder = record
            .holder()
            .map(|id| self.holders.add(id, economy, resource.kind()));
        match resource {
            Resource::Ipv6(prefix) => self.ipv6.push(Delegation {
                prefix,
                economy,
                date: record.date(),
                holder,
                own: prefix.extent(),
            }),
            Resource::Ipv4(range) => self.ipv4.push(Stretch {
                first: range.first().into(),
                last: range.last().into(),
                economy,
                holder,
            }),
            Resource::Asn(range) => {
                self.asns.push(Stretch {
                    first: range.first(),
                    last: range.last(),
                    economy,
                    holder,
                });
            }
        }
    }

    fn finish(
        mut self,
        registry: Registry,
        date: chrono::NaiveDate,
        input: Input,
        mut remarks: Remarks,
    ) -> Snapshot {
        let Input {
            vintage,
            fingerprint,
            form,
        } = input;
        // Stable, so that of a block listed twice the first row counts.
        self.ipv6.sort_by_key(|delegation| delegation.prefix);
        let listed = self.ipv6.len();
        self.ipv6.dedup_by_key(|delegation| delegation.prefix);
        remarks.repeated += (listed - self.ipv6.len()) as u64;
        set_own_extents(&mut self.ipv6);
        let is_whole = |delegation: &&Delegation| delegation.own == delegation.prefix.extent();
        remarks.overlapping += (self.ipv6.len() - self.ipv6.iter().filter(is_whole).count()) as u64;
        let ipv4 = sum_once(&mut self.ipv4, &mut remarks);
        let asns = sum_once(&mut self.asns, &mut remarks);
        if remarks.repeated > 0 {
            // A holder that is named only in a row that does not count has
            // nothing.
            let of = |list: &[Stretch], kind| -> Vec<Held> {
                let held = |s: &Stretch| s.holder.map(|holder| (holder, s.economy, kind));
                list.iter().filter_map(held).collect()
            };
            let ipv6 = self.ipv6.iter().filter_map(|delegation| {
                delegation
                    .holder
                    .map(|holder| (holder, delegation.economy, ResourceKind::Ipv6))
            });
            let rest = of(&self.ipv4, ResourceKind::Ipv4).into_iter();
            let rest = rest.chain(of(&self.asns, ResourceKind::Asn));
            self.holders.recount(ipv6.chain(rest));
        }
        // Identifiers of the combined file name registries, not holders, for
        // what is free, and are rewritten for the rest: it has no holders.
        let holdings = if form == Form::Extended {
            self.holders.finish()
        } else {
            None
        };
        let mut snapshot = Snapshot {
            registry,
            date,
            vintage,
            fingerprint,
            form,
            delegations: self.ipv6,
            holdings,
            ipv4,
            asns,
            remarks,
        };
        snapshot.sum_holdings();
        snapshot
    }
}

impl Snapshot {
    /// Adds to each holding its IPv6 space.
    fn sum_holdings(&mut self) {
        let Some(holdings) = &mut self.holdings else {
            return;
        };
        for delegation in &self.delegations {
            let Some(holder) = delegation.holder else {
                continue;
            };
            let key = (delegation.economy, holder);
            if let Ok(place) = holdings.binary_search_by_key(&key, |h| (h.economy, h.holder))
                && let Some(holding) = holdings.get_mut(place)
            {
                // The sum of disjoint parts of the space stays within it.
                holding.space = holding
                    .space
                    .checked_add(delegation.own)
                    .unwrap_or(holding.space);
            }
        }
    }
}

/// How many addresses or numbers each economy has, each counted once, for the
/// stretch that begins first. Stretches that count nothing are dropped.
fn sum_once(stretches: &mut Vec<Stretch>, remarks: &mut Remarks) -> Vec<u64> {
    let mut sums = vec![0; Economy::COUNT];
    // Stable, so that of one listed twice the first row counts; files are
    // nearly sorted, which it makes use of.
    stretches.sort_by_key(|stretch| stretch.first);
    let mut next: u64 = 0;
    let mut previous: Option<(u32, u32)> = None;
    stretches.retain(|stretch| {
        let bounds = (stretch.first, stretch.last);
        let first = u64::from(stretch.first).max(next);
        let end = u64::from(stretch.last) + 1;
        if previous == Some(bounds) {
            remarks.repeated += 1;
        } else if u64::from(stretch.first) < next {
            remarks.overlapping += 1;
        }
        previous = Some(bounds);
        let counts = end > first;
        if counts {
            if let Some(sum) = sums.get_mut(stretch.economy.index()) {
                *sum += end - first;
            }
            next = end;
        }
        counts
    });
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "2|afrinic|20190911|8|00000000|20190911|00000\n\
        afrinic|*|asn|*|2|summary\nafrinic|*|ipv4|*|3|summary\nafrinic|*|ipv6|*|3|summary\n\
        afrinic|CI|asn|1|2|20100101|allocated|A\n\
        afrinic|CI|asn|1|2|20100101|allocated|A\n\
        afrinic|CI|ipv4|10.0.0.0|300|20100101|allocated|A\n\
        afrinic|KE|ipv4|10.0.1.0|256|20100101|assigned|B\n\
        afrinic||ipv4|10.1.0.0|256||available|\n\
        afrinic|KE|ipv6|2c0f:1::|32|20100101|allocated|B\n\
        afrinic|CI|ipv6|2c0f:2::|32|20100101|allocated|A\n\
        afrinic|CI|ipv6|2c0f:2::|48|20100101|assigned|B\n";

    fn read_one(text: &str) -> Result<Snapshot, SnapshotError> {
        read(text.as_bytes(), false).map(|mut list| list.remove(0))
    }

    #[test]
    fn counts_everything_once() {
        let snapshot = read_one(FILE).unwrap();
        let at = |table: &[u64], code: &[u8]| table[Economy::parse(code).unwrap().index()];
        assert_eq!(at(snapshot.asns_by_economy(), b"CI"), 2);
        assert_eq!(at(snapshot.ipv4_by_economy(), b"CI"), 300);
        assert_eq!(at(snapshot.ipv4_by_economy(), b"KE"), 212);
        assert_eq!(
            (snapshot.remarks().repeated, snapshot.remarks().overlapping),
            (1, 2)
        );
        assert_eq!(snapshot.delegations().len(), 3);
        assert_eq!(snapshot.vintage().as_str().split('-').count(), 4);
        let holdings = snapshot.holdings().unwrap();
        assert_eq!(holdings.len(), 3);
        assert_eq!(snapshot.form(), Form::Extended);
    }

    #[test]
    fn the_combined_file_is_told_by_registry_without_holders() {
        let text = "2|nro|20260101|3|19821213|20260101|+0000\n\
            afrinic|CI|ipv6|2c0f:1::|32|20100101|assigned|A1|e-stats\n\
            apnic|JP|asn|10|4|20100101|assigned|A2|e-stats\n\
            iana|ZZ|ipv6|2000::|16||ianapool|iana|iana\n";
        let snapshots = read(text.as_bytes(), false).unwrap();
        assert_eq!(snapshots.len(), 5);
        assert!(
            snapshots
                .iter()
                .all(|one| one.form() == Form::Combined && one.holdings().is_none())
        );
        let delegations: Vec<usize> = snapshots
            .iter()
            .map(|one| one.delegations().len())
            .collect();
        assert_eq!(delegations, [1, 0, 0, 0, 0]);
        let japan = Economy::parse(b"JP").unwrap().index();
        assert_eq!(snapshots[1].asns_by_economy()[japan], 4);
    }

    #[test]
    fn the_global_registry_delegates_to_no_holder() {
        let text = "2|iana|20190624|1|19830101|20190612|+0000\n\
            iana|ZZ|ipv6|2400:0000::|12|20061003|apnic\n";
        let result = read(text.as_bytes(), false);
        assert!(matches!(
            result,
            Err(SnapshotError::NothingDelegated(Publisher::Iana))
        ));
    }

    #[test]
    fn a_row_that_does_not_count_has_no_holder() {
        let text = "2|afrinic|1|2|00000000|20190911|00000\n\
            afrinic|KE|ipv6|2c0f:1::|32|20100101|allocated|A\n\
            afrinic|UG|ipv6|2c0f:1::|32|20100101|allocated|B\n";
        let snapshot = read_one(text).unwrap();
        assert_eq!(snapshot.delegations().len(), 1);
        assert_eq!(snapshot.holdings().unwrap().len(), 1);
    }

    #[test]
    fn damage_is_refused_unless_accepted() {
        let cut = FILE.rsplit_once("afrinic|").unwrap().0;
        let Err(SnapshotError::Damaged(damage)) = read(cut.as_bytes(), false) else {
            panic!()
        };
        assert_eq!(damage.len(), 2);
        let accepted = read(cut.as_bytes(), true).unwrap();
        assert!(accepted[0].vintage().is_damaged());
        assert!(matches!(read(&b""[..], true), Err(SnapshotError::Empty)));
        assert!(matches!(
            read(&b"hello\n"[..], true),
            Err(SnapshotError::NotTheFormat)
        ));
    }
}
