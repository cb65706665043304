//! A file that was read to its end and is what it says.

use std::fs;
use std::path::Path;

use v6atlas::archive::{Content, ending};
use v6atlas::snapshot::{self, Form, SnapshotError};
use v6atlas::source::{self, Fingerprint};

use crate::cli::inputs::Input;

/// A file that is sound.
pub(super) struct Sound {
    pub(super) bytes: Vec<u8>,
    pub(super) digest: Content,
    pub(super) plain: Content,
    pub(super) ending: &'static str,
    pub(super) input: Input,
    pub(super) is_extended: bool,
    /// What it is a copy of, if that is a file and no pipe.
    pub(super) like: Option<fs::Metadata>,
}

/// Reads a file to its end.
pub(super) fn sound(path: &Path) -> Result<Sound, SnapshotError> {
    let metadata = fs::metadata(path).map_err(SnapshotError::Io)?;
    let bytes = fs::read(path).map_err(SnapshotError::Io)?;
    let (compression, plain) = source::decode(&bytes[..]).map_err(SnapshotError::Io)?;
    let snapshots = snapshot::read(plain, false)?;
    let first = snapshots.first().ok_or(SnapshotError::Empty)?;
    let (plain, form) = (first.fingerprint().to_bytes(), first.form());
    Ok(Sound {
        digest: Fingerprint::of(&bytes).to_bytes(),
        plain,
        ending: ending(compression),
        // Of these bytes: the path may lead to others by now.
        input: Input::of_bytes(path, &bytes)?,
        is_extended: form == Form::Extended,
        like: Some(metadata).filter(fs::Metadata::is_file),
        bytes,
    })
}
