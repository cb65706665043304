//! Whether a file of an archive is what it should be.

use std::fs;
use std::io::Read;
use std::path::Path;

use v6atlas::archive::Content;
use v6atlas::delegated::Reader;
use v6atlas::snapshot::{self, SnapshotError};
use v6atlas::source::{self, Compression, Fingerprint};

use crate::cli::inputs::looks_like_one;

/// The SHA-256 of a file's bytes, and whether it is a sound allocation file.
pub(super) fn look(path: &Path) -> (Option<Content>, Result<(), SnapshotError>) {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return (None, Err(SnapshotError::Io(error))),
    };
    let plain = || source::decode(&bytes[..]).map_err(SnapshotError::Io);
    let read = plain().and_then(|(_, plain)| snapshot::read(plain, false));
    let read = match read {
        Err(SnapshotError::NothingDelegated(publisher)) => {
            Err(damage(plain).unwrap_or(SnapshotError::NothingDelegated(publisher)))
        }
        read => read.map(|_| ()),
    };
    let digest = Fingerprint::of(&bytes).to_bytes();
    (Some(digest), read)
}

/// Whether a file of the global registry, of which no snapshot is made, holds
/// what it declares.
fn damage<R: Read>(
    plain: impl FnOnce() -> Result<(Compression, R), SnapshotError>,
) -> Option<SnapshotError> {
    let mut reader = Reader::new(plain().ok()?.1);
    loop {
        match reader.next_line() {
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(error) => return Some(SnapshotError::Io(error)),
        }
    }
    let (_, tally) = reader.into_parts();
    let damage = tally.damage();
    (tally.known().is_none() && !damage.is_empty()).then_some(SnapshotError::Damaged(damage))
}

/// What a file should be, and what to do if it is not.
pub(super) struct Reference {
    pub(super) content: Option<Content>,
    pub(super) again: &'static str,
}

/// Whether a file is as it should be, what is wrong with it, or nothing if it
/// is no allocation file and should not be one.
pub(super) fn judge(
    path: &Path,
    (bytes, read): (Option<Content>, Result<(), SnapshotError>),
    reference: &Reference,
    is_remembered: bool,
) -> Option<Result<(), String>> {
    let short = |content: Content| Fingerprint::from_bytes(&content).short().to_owned();
    let again = reference.again;
    match (read, reference.content, bytes) {
        (read, Some(added), Some(bytes)) if added != bytes => {
            let why = read.map_or_else(|error| format!(" ({error})"), |()| String::new());
            Some(Err(format!(
                "was changed: expected the SHA-256 {}..., found {}...{why}; {again}",
                short(added),
                short(bytes)
            )))
        }
        (Err(error), None, _) if !looks_like_one(path) => {
            // Of another kind, as a README or a checksum file is.
            matches!(error, SnapshotError::Damaged(_)).then(|| Err(error.to_string()))
        }
        (Err(SnapshotError::NothingDelegated(_)), None, _) => None,
        (Err(error), ..) => Some(Err(error.to_string())),
        (Ok(()), None, _) if is_remembered => Some(Err(
            "was not added; take it with `v6atlas archive add` or remove it".to_owned(),
        )),
        (Ok(()), ..) => Some(Ok(())),
    }
}
