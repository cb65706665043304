//! One file that is wanted: is it here, where may it be, may it be kept.

use std::fs;
use std::io::{self, Read as _};

use indicatif::ProgressBar;
use v6atlas::fetch::{Candidate, Catalogue, FilePath, LockEntry, Wanted, again};
use v6atlas::source::{self, Algorithm, Compression, Digest};

use super::desk::Desk;
use super::download::{Download, Got};
use super::keep::is_file_of;
use super::outcome::Outcome;
use super::part::{Part, Validators};

impl Desk<'_> {
    /// Gets a file from the first of its addresses that has it.
    pub(super) fn get(&self, wanted: &Wanted, bar: &ProgressBar) -> Outcome {
        if let Some(path) = self.here(wanted) {
            return Outcome::Held(path);
        }
        bar.set_prefix(wanted.to_string());
        let mut asked = Vec::new();
        for candidate in wanted.candidates() {
            let part = self.part(wanted, candidate);
            let held = self.newest(wanted, candidate);
            let validators = held.as_ref().map(|held| Validators {
                etag: held.etag.clone(),
                last_modified: held.last_modified.clone(),
            });
            let got = Download {
                client: self.client,
                limits: self.limits,
                address: candidate.address(),
                hosts: candidate.hosts(),
                part: &part,
                held: validators.as_ref(),
                bar,
            }
            .run();
            match (got, held) {
                (Ok(Got::Whole(validators)), _) => {
                    let kept = self.keep(wanted, candidate, &part, validators, bar);
                    return kept.unwrap_or_else(|error| {
                        Outcome::Failed(format!("{}: {error:#}", candidate.address()))
                    });
                }
                (Ok(Got::NotModified), Some(held)) => return Outcome::Same(held.path),
                (Ok(_), _) => asked.push(candidate.address().to_string()),
                (Err(text), _) => return Outcome::Failed(text),
            }
        }
        Outcome::Missing(format!(
            "{wanted}: there is no such file: {}",
            asked.join(", ")
        ))
    }

    /// Where a dated file is, if it was fetched already: what is published for
    /// a day does not change.
    fn here(&self, wanted: &Wanted) -> Option<FilePath> {
        let paths = wanted.candidates().iter();
        let paths = paths.filter_map(|candidate| candidate.path(wanted.publisher()));
        paths.into_iter().find(|path| {
            let known = self.ledger.look(|lock| lock.get(path).cloned());
            known.is_some_and(|entry| is_file_of(&self.place(path), &entry.sha256))
        })
    }

    /// The newest file that came from an address, if it lies here unchanged.
    fn newest(&self, wanted: &Wanted, candidate: &Candidate) -> Option<LockEntry> {
        if wanted.day().is_some() {
            return None;
        }
        let newest = self.ledger.look(|lock| {
            let newest = lock.newest(|entry| entry.address == *candidate.address());
            newest.cloned()
        })?;
        let is_here = is_file_of(&self.place(&newest.path), &newest.sha256);
        is_here.then_some(newest)
    }

    /// The part of a file, in the folder that it will be in, or near it.
    fn part(&self, wanted: &Wanted, candidate: &Candidate) -> Part {
        let publisher = wanted.publisher();
        let path = candidate.path(publisher).map(|path| self.place(&path));
        let folder = path.as_deref().and_then(|path| path.parent());
        let own = self.into.join(publisher.to_string());
        Part::new(folder.unwrap_or(&own), &candidate.working_name())
    }

    /// Gets a file that a lock names, and no other.
    pub(super) fn get_again(
        &self,
        catalogue: &Catalogue,
        entry: &LockEntry,
        bar: &ProgressBar,
    ) -> Outcome {
        let place = self.place(&entry.path);
        if is_file_of(&place, &entry.sha256) {
            return Outcome::Held(entry.path.clone());
        }
        bar.set_prefix(entry.path.name().to_owned());
        let folder = place.parent().unwrap_or(self.into);
        let part = Part::new(folder, entry.path.name());
        let mut last = None;
        for (address, hosts) in again(catalogue, entry) {
            let got = Download {
                client: self.client,
                limits: self.limits,
                address: &address,
                hosts: &hosts,
                part: &part,
                held: None,
                bar,
            }
            .run();
            match got {
                Ok(Got::Whole(_)) if self.is_entry(&part, entry) => {
                    return match part.keep(&place) {
                        Ok(()) => Outcome::New {
                            path: entry.path.clone(),
                            records: entry.identity().map_or(0, |identity| identity.records),
                            size: entry.size,
                            remarks: Vec::new(),
                        },
                        Err(error) => {
                            let place = place.display();
                            Outcome::Failed(format!("{place}: cannot be written: {error}"))
                        }
                    };
                }
                Ok(Got::Whole(_)) => last = Some(self.differs(entry, &address, &part)),
                Ok(_) => {}
                Err(text) => last = Some(Outcome::Failed(text)),
            }
        }
        last.unwrap_or_else(|| {
            let (path, address) = (&entry.path, &entry.address);
            Outcome::Missing(format!("{path}: there is no such file any more: {address}"))
        })
    }

    /// Whether what came is the file that an entry names, if need be unpacked:
    /// registries pack what they published plain.
    fn is_entry(&self, part: &Part, entry: &LockEntry) -> bool {
        let is_it = || is_file_of(part.path(), &entry.sha256);
        if is_it() {
            return true;
        }
        let is_plain = entry.sha256 == entry.plain_sha256;
        let holds_it = || {
            let (packed, plain) = source::decode(fs::File::open(part.path())?)?;
            let plain = Digest::of(Algorithm::Sha256, plain.take(self.limits.max_size))?;
            Ok::<_, io::Error>(packed != Compression::Plain && plain == entry.plain_sha256)
        };
        is_plain && holds_it().unwrap_or(false) && part.unpack().is_ok() && is_it()
    }

    fn differs(&self, entry: &LockEntry, address: &url::Url, part: &Part) -> Outcome {
        let set_aside = || {
            let file = fs::File::open(part.path())?;
            let sha256 = Digest::of(Algorithm::Sha256, file)?;
            let reason = format!(
                "the lock names the SHA-256 {}, found {sha256}: the server has another file by now",
                entry.sha256
            );
            self.set_aside(address, entry.path.name(), part, &sha256, &reason)
        };
        set_aside().unwrap_or_else(|error| Outcome::Failed(format!("{address}: {error:#}")))
    }
}
