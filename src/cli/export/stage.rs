//! Files that appear together, when all of them are whole.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;
use v6atlas::source::{Algorithm, Digest};

use crate::cli::write;

/// Files on their way: each under another name beside its own until all are
/// written. What is dropped before leaves nothing.
#[derive(Debug, Default)]
pub(super) struct Stage {
    files: Vec<Staged>,
    /// Folders that did not exist before, the innermost first.
    made: Vec<PathBuf>,
}

#[derive(Debug)]
struct Staged {
    path: PathBuf,
    /// Nothing for a device or a pipe, which is written to directly.
    temporary: Option<NamedTempFile>,
}

impl Stage {
    /// Makes a folder for files, if there is none.
    pub(super) fn folder(&mut self, folder: &Path) -> Result<()> {
        let is_missing = |one: &&Path| *one != Path::new("") && !one.exists();
        let missing = folder.ancestors().take_while(is_missing);
        self.made.extend(missing.map(Path::to_path_buf));
        write::folder(folder)
    }

    /// A file to write to.
    pub(super) fn create(&mut self, path: &Path) -> Result<File> {
        let cannot = || format!("{}: cannot be written", path.display());
        if path.is_dir() {
            bail!(
                "{}: expected the name of a file to write, found a folder",
                path.display()
            );
        }
        // A link stays a link: what it leads to is written.
        let resolved = path
            .is_symlink()
            .then(|| path.canonicalize().ok())
            .flatten();
        let path = resolved.unwrap_or_else(|| path.to_path_buf());
        if fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            let file = fs::OpenOptions::new()
                .write(true)
                .open(&path)
                .with_context(cannot)?;
            let temporary = None;
            self.files.push(Staged { path, temporary });
            return Ok(file);
        }
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder.to_path_buf(),
            _ => PathBuf::from("."),
        };
        if !folder.is_dir() {
            bail!(
                "{}: cannot be written: there is no folder {}",
                path.display(),
                folder.display()
            );
        }
        let temporary = NamedTempFile::with_prefix_in(".v6atlas-", &folder).with_context(cannot)?;
        let file = temporary.as_file().try_clone().with_context(cannot)?;
        let temporary = Some(temporary);
        self.files.push(Staged { path, temporary });
        Ok(file)
    }

    /// The names of all files.
    pub(super) fn names(&self) -> Vec<String> {
        let names = self.files.iter().map(|staged| staged.path.file_name());
        names
            .map(|name| name.unwrap_or_default().to_string_lossy().into_owned())
            .collect()
    }

    /// Length and SHA-256 of each file so far, by name.
    pub(super) fn digests(&self) -> Result<Vec<(String, u64, String)>> {
        let mut list = Vec::new();
        for staged in &self.files {
            let Some(temporary) = &staged.temporary else {
                continue;
            };
            let unreadable = || format!("{}: cannot be read again", staged.path.display());
            let file = File::open(temporary.path()).with_context(unreadable)?;
            let bytes = file.metadata().with_context(unreadable)?.len();
            let digest = Digest::of(Algorithm::Sha256, file).with_context(unreadable)?;
            let name = staged
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy();
            list.push((name.into_owned(), bytes, digest.as_str().to_owned()));
        }
        Ok(list)
    }

    /// Gives all files their names.
    pub(super) fn finish(mut self) -> Result<()> {
        for staged in std::mem::take(&mut self.files) {
            let Some(temporary) = staged.temporary else {
                continue;
            };
            let cannot = || format!("{}: cannot be written", staged.path.display());
            write::open_to_others(&temporary).with_context(cannot)?;
            temporary.persist(&staged.path).with_context(cannot)?;
        }
        self.made.clear();
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.files.clear();
        // From within outwards; whoever wrote something else there keeps it.
        for folder in std::mem::take(&mut self.made) {
            let _ = fs::remove_dir(folder);
        }
    }
}
