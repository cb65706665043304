//! Which files an archive has, and what is known of them without reading them
//! again.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result};
use rayon::prelude::*;
use v6atlas::archive::{Content, Seen, Stat};
use v6atlas::delegated::Publisher;
use v6atlas::snapshot::SnapshotError;
use v6atlas::source::Fingerprint;

use super::MEMORY;
use super::store::Store;
use crate::cli::inputs::{Input, Refused, files_below, looks_like_one};

/// How old the last change of a file has to be for a later one to show.
const SETTLED: Duration = Duration::from_secs(2);

/// What is said of an allocation file whose name is no text.
pub(super) const NOT_A_NAME: &str =
    "expected a name in UTF-8, found one in another encoding; rename the file";

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
    // A run that remembers anything has just written its lock: the clock of the
    // file system says when.
    let now = stat(&archive.join(MEMORY).join("lock")).map_or(0, |stat| stat.modified);
    let kinds: Vec<Result<Kind>> = paths
        .into_par_iter()
        .map(|path| kind(archive, &path, store, now))
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

fn kind(archive: &Path, path: &Path, store: &Store, now: u64) -> Result<Kind> {
    let Some(name) = relative(archive, path) else {
        return Ok(match Input::at(path) {
            Ok(_) => Kind::Refused(Refused {
                text: format!("{}: {NOT_A_NAME}", path.display()),
                is_finding: false,
            }),
            Err(_) => Kind::Other,
        });
    };
    let unreadable = || format!("{}: cannot be read", path.display());
    let found = stat(path).with_context(unreadable)?;
    let stat = is_settled(&found, now).then_some(found);
    let seen = store.file(&name).and_then(|file| file.seen.as_ref());
    if let Some(seen) = seen {
        if seen.stat == Some(found) {
            return Ok(Kind::File(Box::new(known(
                name, path, seen, seen.stat, false,
            ))));
        }
        let bytes = fs::read(path).with_context(unreadable)?;
        // Only if it did not change while it was read are these its bytes.
        let stat = stat.filter(|_| self::stat(path).is_ok_and(|now| now == found));
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
    /// Where it is.
    pub(super) fn file(&self, archive: &Path) -> PathBuf {
        archive.join(&self.path)
    }
}

/// The path of a file below the archive, with `/` between folders.
/// Nothing if it is not in UTF-8: it could not be remembered.
pub(super) fn relative(archive: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(archive).unwrap_or(path);
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Whether the last change of a file is old enough for a later one to show.
fn is_settled(stat: &Stat, now: u64) -> bool {
    let last = stat.modified.max(stat.changed);
    now.checked_sub(last)
        .is_some_and(|age| age >= nanoseconds(SETTLED))
}

/// How a file looks.
pub(super) fn stat(path: &Path) -> std::io::Result<Stat> {
    let metadata = fs::metadata(path)?;
    let modified = metadata.modified().ok();
    let modified = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let (changed, number) = inner(&metadata);
    Ok(Stat {
        size: metadata.len(),
        modified: modified.map_or(0, nanoseconds),
        changed,
        number,
    })
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
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
