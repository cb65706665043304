//! Which files an archive has, and what is known of them without reading them
//! again.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use rayon::prelude::*;
use v6atlas::archive::{Content, Seen, Stat};
use v6atlas::delegated::Publisher;
use v6atlas::snapshot::SnapshotError;
use v6atlas::source::Fingerprint;

use super::store::Store;
use crate::cli::inputs::{Input, Refused, files_below, looks_like_one};

/// How old the last change of a file has to be for a later one to show.
const SETTLED: Duration = Duration::from_secs(2);

/// A file of an archive.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Its path below the archive, with `/` between folders.
    pub(super) path: String,
    pub(super) input: Input,
    /// How it looks; nothing if it was changed just now.
    pub(super) stat: Option<Stat>,
    /// The SHA-256 of its plain content, if it is known.
    pub(super) plain: Option<Content>,
    /// What is to be remembered of it: it was moved, or only now can be relied
    /// on to look the same.
    pub(super) refreshed: Option<Seen>,
}

/// What is in an archive.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub(super) files: Vec<Found>,
    /// Files with the name of an allocation file that are none.
    pub(super) refused: Vec<Refused>,
    /// Files of the global registry.
    pub(super) iana: usize,
    /// Files of another kind.
    pub(super) others: usize,
}

enum Kind {
    File(Box<Found>),
    Refused(Refused),
    Iana,
    Other,
}

/// Looks at the files of an archive. Of those that look as they did before
/// nothing is read; of others as much as tells what they are.
pub(super) fn look(archive: &Path, store: &Store) -> Result<Folder> {
    let paths = files_below(archive)?;
    let kinds: Vec<Result<Kind>> = paths
        .into_par_iter()
        .map(|path| kind(archive, &path, store))
        .collect();
    let mut folder = Folder::default();
    for kind in kinds {
        match kind? {
            Kind::File(found) => folder.files.push(*found),
            Kind::Refused(refused) => folder.refused.push(refused),
            Kind::Iana => folder.iana += 1,
            Kind::Other => folder.others += 1,
        }
    }
    Ok(folder)
}

fn kind(archive: &Path, path: &Path, store: &Store) -> Result<Kind> {
    let name = relative(archive, path);
    let unreadable = || format!("{}: cannot be read", path.display());
    let stat = stat(path).with_context(unreadable)?;
    let seen = store.file(&name).and_then(|file| file.seen.as_ref());
    if let Some(seen) = seen {
        if stat.is_some() && seen.stat == stat {
            return Ok(Kind::File(Box::new(known(name, path, seen, stat, false))));
        }
        let bytes = fs::read(path).with_context(unreadable)?;
        if Fingerprint::of(&bytes).to_bytes() == seen.bytes {
            return Ok(Kind::File(Box::new(known(name, path, seen, stat, true))));
        }
    }
    let is_expected = looks_like_one(path);
    Ok(match Input::at(path) {
        Ok(input) if input.publisher == Publisher::Iana => Kind::Iana,
        Ok(input) => Kind::File(Box::new(Found {
            path: name,
            input,
            stat,
            plain: None,
            refreshed: None,
        })),
        Err(_) if !is_expected => Kind::Other,
        Err(error) => Kind::Refused(refused(path, &error)),
    })
}

fn refused(path: &Path, error: &SnapshotError) -> Refused {
    Refused {
        text: format!("{}: {error}", path.display()),
        is_finding: false,
    }
}

fn known(name: String, path: &Path, seen: &Seen, stat: Option<Stat>, is_new: bool) -> Found {
    let size = stat.or(seen.stat).map(|stat| stat.size);
    let size = size.or_else(|| Some(fs::metadata(path).ok()?.len()));
    let refreshed = Seen {
        stat,
        ..seen.clone()
    };
    Found {
        path: name,
        input: Input::known(
            path.to_path_buf(),
            seen.publisher,
            seen.date,
            &seen.serial,
            seen.is_extended,
            size.unwrap_or(0),
        ),
        stat,
        plain: Some(seen.plain),
        refreshed: (is_new && seen.stat != stat).then_some(refreshed),
    }
}

impl Found {
    /// What is to be remembered of it, now that it was read.
    pub(super) fn seen(&self, bytes: Content, plain: Content) -> Seen {
        Seen {
            stat: self.stat,
            bytes,
            plain,
            publisher: self.input.publisher,
            date: self.input.date,
            serial: self.input.serial().as_str().to_owned(),
            is_extended: self.input.is_extended(),
        }
    }

    /// Where it is.
    pub(super) fn file(&self, archive: &Path) -> PathBuf {
        archive.join(&self.path)
    }
}

/// The path of a file below the archive, with `/` between folders.
pub(super) fn relative(archive: &Path, path: &Path) -> String {
    let below = path.strip_prefix(archive).unwrap_or(path);
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// How a file looks; nothing if it was changed so lately that another change
/// might not show in its times.
pub(super) fn stat(path: &Path) -> std::io::Result<Option<Stat>> {
    let metadata = fs::metadata(path)?;
    let since = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let nanoseconds = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
    let modified = metadata
        .modified()
        .map_or(0, |time| nanoseconds(since(time)));
    let (changed, number) = inner(&metadata);
    let last = modified.max(changed);
    let now = nanoseconds(since(SystemTime::now()));
    let is_settled = now
        .checked_sub(last)
        .is_some_and(|age| age >= nanoseconds(SETTLED));
    Ok(is_settled.then_some(Stat {
        size: metadata.len(),
        modified,
        changed,
        number,
    }))
}

#[cfg(unix)]
fn inner(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    let seconds = u64::try_from(metadata.ctime()).unwrap_or(0);
    let rest = u64::try_from(metadata.ctime_nsec()).unwrap_or(0);
    let changed = seconds.saturating_mul(1_000_000_000).saturating_add(rest);
    (changed, metadata.ino())
}

#[cfg(not(unix))]
fn inner(_: &Metadata) -> (u64, u64) {
    (0, 0)
}
