//! From a whole file on the disk to its place: what has to hold before it takes
//! the place of another.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context, Result};
use indicatif::ProgressBar;
use v6atlas::delegated::Publisher;
use v6atlas::fetch::{
    Candidate, Contents, FilePath, Identity, LockEntry, Unfit, Wanted, objections,
};
use v6atlas::source::{self, Algorithm, Digest};

use super::aside::{put_aside, set_aside};
use super::clock;
use super::desk::{Desk, Refusal};
use super::outcome::Outcome;
use super::part::{Part, Validators};

/// What a good file is.
struct Good {
    contents: Contents,
    checksum: Option<Digest>,
    remarks: Vec<String>,
}

impl Desk<'_> {
    /// Checks a file that came, and puts it into its place or aside.
    pub(super) fn keep(
        &self,
        wanted: &Wanted,
        candidate: &Candidate,
        part: &Part,
        validators: Validators,
        bar: &ProgressBar,
    ) -> Result<Outcome> {
        let unreadable = || format!("{}: cannot be read", part.path().display());
        let open = || File::open(part.path()).with_context(unreadable);
        let sha256 = Digest::of(Algorithm::Sha256, open()?).with_context(unreadable)?;
        let size = fs::metadata(part.path()).with_context(unreadable)?.len();
        let good = match self.check(wanted, candidate, part, bar)? {
            Ok(good) => good,
            Err(Refusal(reason)) => {
                return self.refuse(candidate, part, &sha256, &reason);
            }
        };
        let path = self.path_for(candidate, &good.contents.identity);
        let path = path.context("a file has no name")?;
        let place = self.place(&path);
        let is_same = is_file_of(&place, &sha256);
        let mut remarks = good.remarks;
        if is_same {
            part.discard();
        } else {
            let written = || format!("{}: cannot be written", place.display());
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder).with_context(written)?;
            }
            remarks.extend(self.make_room(&path, &good.contents.identity, &sha256)?);
            part.keep(&place).with_context(written)?;
        }
        let plain_sha256 = good.contents.fingerprint.as_str();
        let plain_sha256 = Digest::parse(plain_sha256.as_bytes()).context("a SHA-256")?;
        self.ledger.insert(LockEntry {
            path: path.clone(),
            address: candidate.address().clone(),
            fetched: clock::now(),
            etag: validators.etag,
            last_modified: validators.last_modified,
            size,
            sha256,
            plain_sha256,
            checksum: good.checksum,
            header: good.contents.header,
        })?;
        Ok(if is_same {
            Outcome::Same(path)
        } else {
            Outcome::New {
                path,
                records: good.contents.records,
                size,
                remarks,
            }
        })
    }

    /// All that has to hold.
    fn check(
        &self,
        wanted: &Wanted,
        candidate: &Candidate,
        part: &Part,
        bar: &ProgressBar,
    ) -> Result<Result<Good, Refusal>> {
        let unreadable = || format!("{}: cannot be read", part.path().display());
        let mut remarks = Vec::new();
        let checksum = match self.checksum(candidate, part, bar)? {
            Ok(Some(checksum)) => Some(checksum),
            Ok(None) => {
                if let Some(address) = candidate.checksum() {
                    remarks.push(format!("not verified: there is no checksum file {address}"));
                }
                None
            }
            Err(refusal) => return Ok(Err(refusal)),
        };
        // Before anything else is made of it: most likely it is cut off.
        let is_verified = match &checksum {
            Some(stated) => {
                let found = digests(part.path(), stated, self.limits.max_size);
                let found = found.with_context(unreadable)?;
                if found.last() != Some(stated) {
                    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
                    return Ok(Err(Refusal(format!(
                        "its checksum file states the {} {stated}, found {}; where a registry \
                         publishes the checksum some minutes after the file, try again later",
                        stated.algorithm(),
                        found.join(" and, unpacked, "),
                    ))));
                }
                true
            }
            None => false,
        };
        let file = File::open(part.path()).with_context(unreadable)?;
        let (compression, plain) = source::decode(file).with_context(unreadable)?;
        let contents = Contents::read(plain, self.limits.max_size);
        let contents = match contents {
            Ok(contents) if compression == candidate.compression() => contents,
            Ok(_) => {
                let expected = candidate.compression();
                return Ok(Err(Refusal(format!(
                    "expected a file packed as {expected}, found {compression}"
                ))));
            }
            Err(unfit @ Unfit::TooLarge(_)) => {
                return Ok(Err(Refusal(format!(
                    "{unfit}; if the file is right, allow it with --max-size"
                ))));
            }
            Err(unfit) => return Ok(Err(Refusal(unfit.to_string()))),
        };
        let held = self.held(candidate, &contents.identity);
        let expected = wanted.expected(candidate);
        let (held, allowed) = (held.as_ref(), self.allowed);
        let found = objections(&contents, &expected, held, is_verified, allowed);
        if !found.is_empty() {
            let told: Vec<String> = found.iter().map(ToString::to_string).collect();
            return Ok(Err(Refusal(told.join("; "))));
        }
        if contents.malformed > 0 {
            let lines = crate::cli::tell::count(contents.malformed, "line");
            remarks.push(format!(
                "{lines} cannot be read; `v6atlas check` tells which"
            ));
        }
        if let Some(day) = wanted.day().filter(|day| *day != contents.identity.end) {
            let end = contents.identity.end;
            if contents.identity.serial_day() != Some(day) {
                remarks.push(format!(
                    "published under the name of {day}, it is the file of {end}"
                ));
            }
        }
        Ok(Ok(Good {
            contents,
            checksum,
            remarks,
        }))
    }

    /// The file in whose place or after which one with that header would stand:
    /// the newest of its series, or the one of the same day. What counts is what
    /// lies there, whoever put it there.
    fn held(&self, candidate: &Candidate, identity: &Identity) -> Option<Identity> {
        let path = self.path_for(candidate, identity)?;
        let there = self.lying(&path);
        if candidate.path(identity.publisher).is_some() {
            return there;
        }
        let newest = self.newest_of_series(candidate, identity.publisher);
        let newest = newest
            .filter(|newest| *newest != path)
            .and_then(|newest| self.lying(&newest));
        match (there, newest) {
            (Some(there), Some(newest)) if there.is_before(&newest) => Some(newest),
            (there, newest) => there.or(newest),
        }
    }

    /// Where a file with that header is kept: under the name of the catalogue. If
    /// one of a later day has it, its serial stands behind: APNIC names files by
    /// the day after, and people by the day in the header.
    fn path_for(&self, candidate: &Candidate, identity: &Identity) -> Option<FilePath> {
        let path = candidate.path_of(identity)?;
        let is_taken = candidate.path(identity.publisher).is_some()
            && self.lying(&path).is_some_and(|one| one.end > identity.end);
        if is_taken {
            path.second(&identity.serial)
        } else {
            Some(path)
        }
    }

    /// What the file at a place says of itself; nothing if there is none that
    /// can be read.
    fn lying(&self, path: &FilePath) -> Option<Identity> {
        let place = self.place(path);
        let known = self.ledger.look(|lock| lock.get(path).cloned());
        if let Some(entry) = known.filter(|entry| is_file_of(&place, &entry.sha256)) {
            return entry.identity();
        }
        let (_, plain) = source::decode(File::open(place).ok()?).ok()?;
        let contents = Contents::read(plain, self.limits.max_size).ok()?;
        Some(contents.identity)
    }

    /// The file of the series with the latest day in its name.
    fn newest_of_series(&self, candidate: &Candidate, publisher: Publisher) -> Option<FilePath> {
        let below = |folder: &Path| -> Vec<String> {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
            names.collect()
        };
        let own = self.into.join(publisher.to_string());
        let mut years = below(&own);
        years.sort_unstable();
        // The years are read from the last one back.
        years.iter().rev().find_map(|year| {
            let names = below(&own.join(year)).into_iter();
            let paths = names.filter_map(|name| format!("{publisher}/{year}/{name}").parse().ok());
            paths
                .filter(|path: &FilePath| candidate.is_of_series(path))
                .max_by(|a, b| a.name().cmp(b.name()))
        })
    }

    /// Makes room for a file at a place where another one lies. An earlier state
    /// of the same day stays beside it, with its serial in its name; what is no
    /// such file is set aside. Nothing is written over.
    fn make_room(
        &self,
        path: &FilePath,
        identity: &Identity,
        sha256: &Digest,
    ) -> Result<Option<String>> {
        let place = self.place(path);
        if place.symlink_metadata().is_err() {
            return Ok(None);
        }
        let moved = || format!("{}: cannot be moved", place.display());
        let second = self
            .lying(path)
            .filter(|lying| lying.is_before(identity))
            .and_then(|identity| path.second(&identity.serial));
        if let Some(second) = second.filter(|second| !self.place(second).exists()) {
            let to = self.place(&second);
            fs::rename(&place, &to).with_context(moved)?;
            self.ledger.rename(path, &second, &to)?;
            return Ok(Some(format!(
                "the file that was there is kept as {}",
                second.name()
            )));
        }
        let found = Digest::of(Algorithm::Sha256, File::open(&place).with_context(moved)?);
        let found = found.with_context(moved)?;
        let text = format!(
            "place: {path}\ntime: {}Z\nSHA-256: {found}\nreason: it lay where the file with the \
             SHA-256 {sha256} belongs, and is no earlier state of it that could stay beside it\n",
            clock::now().format("%Y-%m-%dT%H:%M:%S")
        );
        let aside = put_aside(self.into, &place, path.name(), &found, &text);
        let aside = aside.with_context(moved)?;
        Ok(Some(format!(
            "what lay there is set aside as {}",
            aside.display()
        )))
    }

    /// Sets a file aside and says so.
    pub(super) fn refuse(
        &self,
        candidate: &Candidate,
        part: &Part,
        sha256: &Digest,
        reason: &str,
    ) -> Result<Outcome> {
        self.set_aside(
            candidate.address(),
            &candidate.working_name(),
            part,
            sha256,
            reason,
        )
    }

    /// The same of a file from an address, under a name.
    pub(super) fn set_aside(
        &self,
        address: &url::Url,
        name: &str,
        part: &Part,
        sha256: &Digest,
        reason: &str,
    ) -> Result<Outcome> {
        let text = format!(
            "address: {address}\ntime: {}Z\nSHA-256: {sha256}\nreason: {reason}\n",
            clock::now().format("%Y-%m-%dT%H:%M:%S")
        );
        let place = set_aside(self.into, part, name, sha256, &text)
            .with_context(|| format!("{}: cannot be set aside", part.path().display()))?;
        Ok(Outcome::Refused(format!(
            "{address}: refused: {reason}; it is set aside as {}, and what was there stays",
            place.display()
        )))
    }
}

/// The digest of a file as it lies and, if that is not the one stated, that of
/// its plain content where that is another. No more than `limit` bytes are
/// unpacked.
fn digests(path: &Path, stated: &Digest, limit: u64) -> std::io::Result<Vec<Digest>> {
    let algorithm = stated.algorithm();
    let mut list = vec![Digest::of(algorithm, File::open(path)?)?];
    if list.contains(stated) {
        return Ok(list);
    }
    let (compression, plain) = source::decode(File::open(path)?)?;
    if compression != source::Compression::Plain
        && let Ok(plain) = Digest::of(algorithm, plain.take(limit))
    {
        list.push(plain);
    }
    Ok(list)
}

/// Whether there is a file with that digest.
pub(super) fn is_file_of(path: &Path, sha256: &Digest) -> bool {
    let found = File::open(path).and_then(|file| Digest::of(sha256.algorithm(), file));
    found.is_ok_and(|found| found == *sha256)
}
