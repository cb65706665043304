//! What arrived and is not kept: set aside with the reason, for people to look
//! at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use v6atlas::source::Digest;

use super::part::Part;

/// The folder, below that of all files. It is hidden, so that nothing in it is
/// measured.
const FOLDER: &str = ".rejected";

/// Moves a part to the folder of what was refused, under its name and the first
/// digits of its SHA-256, with a text beside it. Gives where it is.
pub(super) fn set_aside(
    into: &Path,
    part: &Part,
    name: &str,
    sha256: &Digest,
    reason: &str,
) -> io::Result<PathBuf> {
    let folder = into.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let short = sha256.as_str().get(..12).unwrap_or_default();
    let place = folder.join(format!("{name}.{short}"));
    fs::write(folder.join(format!("{name}.{short}.txt")), reason)?;
    part.keep(&place)?;
    Ok(place)
}
