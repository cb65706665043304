//! Reading one file of an archive to its end.

use std::fs;
use std::path::Path;

use v6atlas::archive::{Content, Seen};
use v6atlas::measure::StockTable;
use v6atlas::packed::Packer;
use v6atlas::snapshot::{self, Footprint, Remarks, Snapshot, SnapshotError};
use v6atlas::source::{self, Fingerprint};

use super::folder::{Found, stat};
use crate::cli::inputs::Input;

/// A file that was read.
pub(super) struct Read {
    pub(super) bytes: Content,
    pub(super) plain: Content,
    pub(super) remarks: Remarks,
    pub(super) parts: Vec<Part>,
}

/// What is kept of one snapshot. It is packed where it was measured: what one
/// thread takes from the system and another gives back is scattered.
pub(super) struct Part {
    pub(super) packed: Vec<u8>,
    pub(super) footprint: Footprint,
}

/// Why a file of an archive was not measured.
#[derive(Debug)]
pub(super) enum Unread {
    Wrong(SnapshotError),
    /// It is of another registry, day, serial or form than when it was looked
    /// at: measured now, it would stand at the wrong place.
    Changed,
}

impl From<SnapshotError> for Unread {
    fn from(error: SnapshotError) -> Self {
        Self::Wrong(error)
    }
}

/// Reads a file that was looked at, and says what is to be remembered of it.
/// How it looks is remembered only if it did so before and after the reading:
/// else these bytes may not be those that it has now.
pub(super) fn found(archive: &Path, file: &Found) -> Result<(Read, Seen), Unread> {
    let path = file.file(archive);
    let before = stat(&path).ok();
    let bytes = fs::read(&path).map_err(SnapshotError::Io)?;
    let after = stat(&path).ok();
    let input = Input::of_bytes(&path, &bytes)?;
    if !input.is_same(&file.input) {
        return Err(Unread::Changed);
    }
    let read = measured(&bytes)?;
    let its = file.stat.filter(|_| file.stat == before && before == after);
    let seen = Seen {
        stat: its,
        bytes: read.bytes,
        plain: read.plain,
        publisher: input.publisher,
        date: input.date,
        serial: input.serial().as_str().to_owned(),
        is_extended: input.is_extended(),
    };
    Ok((read, seen))
}

/// Reads a file as it is.
pub(super) fn file(path: &Path) -> Result<Read, SnapshotError> {
    measured(&fs::read(path).map_err(SnapshotError::Io)?)
}

fn measured(bytes: &[u8]) -> Result<Read, SnapshotError> {
    let (_, plain) = source::decode(bytes).map_err(SnapshotError::Io)?;
    let snapshots = snapshot::read(plain, false)?;
    let plain = snapshots
        .first()
        .map(|first| first.fingerprint().to_bytes());
    Ok(Read {
        bytes: Fingerprint::of(bytes).to_bytes(),
        plain: plain.unwrap_or_default(),
        remarks: snapshots
            .first()
            .map(|first| first.remarks().clone())
            .unwrap_or_default(),
        parts: snapshots.into_iter().map(part).collect(),
    })
}

fn part(snapshot: Snapshot) -> Part {
    let mut packer = Packer::new();
    StockTable::of(&snapshot).pack(&mut packer);
    Part {
        packed: packer.finish(),
        footprint: Footprint::from(snapshot),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(day: u32) -> String {
        format!(
            "2|afrinic|{day}|1|00000000|{day}|00000\n\
             afrinic|KE|ipv6|2c0f:{day}::|32|20100101|allocated\n"
        )
    }

    fn look(path: &Path) -> Found {
        Found {
            path: "file".to_owned(),
            input: Input::at(path).unwrap(),
            stat: Some(stat(path).unwrap()),
            plain: None,
            refreshed: None,
        }
    }

    #[test]
    fn what_was_replaced_since_it_was_looked_at_is_not_taken_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, text(20_240_101)).unwrap();
        let before = look(&path);
        let (_, seen) = found(folder.path(), &before).unwrap();
        assert_eq!(seen.stat, before.stat);
        // Another day.
        fs::write(&path, text(20_240_102)).unwrap();
        let replaced = found(folder.path(), &before);
        assert!(matches!(replaced, Err(Unread::Changed)));
        // The same day, another content: measured, but how it looked before is
        // not how these bytes look.
        let other = text(20_240_101).replace("2c0f:", "2c0e:");
        fs::write(&path, other + "# a comment\n").unwrap();
        let (read, seen) = found(folder.path(), &before).unwrap();
        assert_eq!(seen.stat, None);
        assert_eq!(seen.bytes, read.bytes);
        assert_ne!(Some(stat(&path).unwrap()), before.stat);
    }
}
