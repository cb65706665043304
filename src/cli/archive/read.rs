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
/// else these bytes may not be those that it has now. Of one that is damaged
/// nothing is remembered: only who accepts that takes figures from it.
pub(super) fn found(
    archive: &Path,
    file: &Found,
    accept_damaged: bool,
) -> Result<(Read, Option<Seen>), Unread> {
    let path = file.file(archive);
    let before = stat(&path).ok();
    let bytes = fs::read(&path).map_err(SnapshotError::Io)?;
    let after = stat(&path).ok();
    let input = Input::of_bytes(&path, &bytes)?;
    if !input.is_same(&file.input) {
        return Err(Unread::Changed);
    }
    let read = measured(&bytes, accept_damaged)?;
    if read.is_damaged() {
        return Ok((read, None));
    }
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
    Ok((read, Some(seen)))
}

/// Reads a file as it is.
pub(super) fn file(path: &Path, accept_damaged: bool) -> Result<Read, SnapshotError> {
    let bytes = fs::read(path).map_err(SnapshotError::Io)?;
    measured(&bytes, accept_damaged)
}

impl Read {
    fn is_damaged(&self) -> bool {
        !self.remarks.damage.is_empty()
    }
}

fn measured(bytes: &[u8], accept_damaged: bool) -> Result<Read, SnapshotError> {
    let (_, plain) = source::decode(bytes).map_err(SnapshotError::Io)?;
    let snapshots = snapshot::read(plain, accept_damaged)?;
    let plain = snapshots.first().map(content);
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

/// By what the figures of a snapshot are known: the SHA-256 of its plain
/// content. Those of a damaged one are known by another, so that no run takes
/// them for those of a sound file.
fn content(snapshot: &Snapshot) -> Content {
    let plain = snapshot.fingerprint();
    if snapshot.remarks().damage.is_empty() {
        plain.to_bytes()
    } else {
        Fingerprint::of(format!("damaged {plain}").as_bytes()).to_bytes()
    }
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
        let (_, seen) = found(folder.path(), &before, false).unwrap();
        assert_eq!(seen.unwrap().stat, before.stat);
        // Another day.
        fs::write(&path, text(20_240_102)).unwrap();
        let replaced = found(folder.path(), &before, false);
        assert!(matches!(replaced, Err(Unread::Changed)));
        // The same day, another content: measured, but how it looked before is
        // not how these bytes look.
        let other = text(20_240_101).replace("2c0f:", "2c0e:");
        fs::write(&path, other + "# a comment\n").unwrap();
        let (read, seen) = found(folder.path(), &before, false).unwrap();
        let seen = seen.unwrap();
        assert_eq!(seen.stat, None);
        assert_eq!(seen.bytes, read.bytes);
        assert_ne!(Some(stat(&path).unwrap()), before.stat);
    }
}
