//! Files that are there whole after a crash, or as they were before.

use std::fs::{self, File, FileTimes, Metadata};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::NamedTempFile;

use super::MEMORY;
use crate::cli::write::open_to_others;

/// What the names of unfinished files begin with.
const UNFINISHED: &str = "unfinished-";

/// Writes a file of the archive, of the same time as one it is `like`: beside the memory first, and under its name
/// only when all of it has reached the disk.
pub(super) fn file(
    archive: &Path,
    path: &Path,
    bytes: &[u8],
    like: Option<&Metadata>,
) -> Result<()> {
    let written = || format!("{}: cannot be written", path.display());
    let temporary = NamedTempFile::with_prefix_in(UNFINISHED, archive.join(MEMORY));
    let temporary = temporary.with_context(written)?;
    temporary.as_file().write_all(bytes).with_context(written)?;
    finish(temporary, path, like)
}

/// Gives a file that was written its name.
pub(super) fn finish(temporary: NamedTempFile, path: &Path, like: Option<&Metadata>) -> Result<()> {
    let written = || format!("{}: cannot be written", path.display());
    open_to_others(&temporary).with_context(written)?;
    if let Some(modified) = like.and_then(|like| like.modified().ok()) {
        let times = FileTimes::new().set_modified(modified);
        temporary.as_file().set_times(times).with_context(written)?;
    }
    temporary.as_file().sync_all().with_context(written)?;
    temporary.persist(path).with_context(written)?;
    sync_folder_of(path);
    Ok(())
}

/// A new file for [`finish`].
pub(super) fn begin(archive: &Path) -> Result<NamedTempFile> {
    let folder = archive.join(MEMORY);
    NamedTempFile::with_prefix_in(UNFINISHED, &folder)
        .with_context(|| format!("{}: cannot be written", folder.display()))
}

/// Makes a new name reach the disk. Where a folder cannot be opened, the system
/// takes care of that itself.
pub(super) fn sync_folder_of(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

/// Removes what a run that was killed left unfinished.
pub(super) fn clear(archive: &Path) {
    let Ok(entries) = fs::read_dir(archive.join(MEMORY)) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if name.to_str().is_some_and(|n| n.starts_with(UNFINISHED)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
