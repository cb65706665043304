//! Tables of an earlier run that this one does not write again, as the archive
//! has no files for them any more.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use v6atlas::measure::Scope;
use v6atlas::resource::Registry;
use v6atlas::source::Fingerprint;

use super::{MEMORY, durable};
use crate::cli::write;

/// What each table was when a run wrote it: its SHA-256 by its path.
fn load(archive: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(place(archive)).unwrap_or_default();
    let rows = text.lines().filter_map(|line| line.split_once("  "));
    rows.map(|(digest, path)| (path.to_owned(), digest.to_owned()))
        .collect()
}

fn place(archive: &Path) -> PathBuf {
    archive.join(MEMORY).join("tables")
}

fn digest(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("{}: cannot be read", path.display()))?;
    Ok(Fingerprint::of(&bytes).as_str().to_owned())
}

/// Removes the tables in a folder that were written by an earlier run and are
/// since as they were, and warns of others; then remembers what was written.
pub(super) fn settle(
    archive: &Path,
    folder: &Path,
    written: &[PathBuf],
    is_kept: bool,
) -> Result<()> {
    let mut known = load(archive);
    // By its whole path: the next run may be in another folder.
    let whole = folder
        .canonicalize()
        .unwrap_or_else(|_| folder.to_path_buf());
    let key = |path: &Path| -> Option<String> {
        let path = whole.join(path.file_name()?);
        Some(path.to_str()?.to_owned()).filter(|path| !path.contains('\n'))
    };
    let scopes = Registry::ALL.map(Scope::Of);
    for scope in scopes.into_iter().chain([Scope::All]) {
        let path = folder.join(format!("{scope}.csv"));
        if written.contains(&path) || !path.is_file() {
            continue;
        }
        let before = key(&path).and_then(|key| known.remove(&key));
        if is_kept && before == Some(digest(&path)?) {
            fs::remove_file(&path)
                .with_context(|| format!("{}: cannot be removed", path.display()))?;
            write::note(&format!(
                "{}: is removed: it was of an earlier run, and there is no table of {scope} any \
                 more",
                path.display()
            ));
        } else {
            write::warn(&format!(
                "{}: is not of this run, as the archive gives no table of {scope}; remove it if \
                 it should not be there",
                path.display()
            ));
        }
    }
    if !is_kept {
        return Ok(());
    }
    for path in written {
        if let Some(key) = key(path) {
            known.insert(key, digest(path)?);
        }
    }
    let rows: Vec<String> = known
        .iter()
        .map(|(path, digest)| format!("{digest}  {path}\n"))
        .collect();
    durable::file(archive, &place(archive), rows.concat().as_bytes(), None)
}
