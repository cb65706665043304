//! The lock file that `v6atlas fetch` keeps in a folder, for an archive that is
//! in the same one: what files should be, and which should no longer be got.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use v6atlas::archive::Content;
use v6atlas::fetch::{Lock, LockEntry};
use v6atlas::source::Digest;

use crate::cli::write;

/// The name of the lock file.
pub(super) const NAME: &str = "v6atlas.lock";

/// What was fetched into an archive, by path.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    path: PathBuf,
    entries: BTreeMap<String, LockEntry>,
}

impl Ledger {
    /// The lock file of an archive; an empty one if there is none.
    pub(super) fn open(archive: &Path) -> Result<Self> {
        let path = archive.join(NAME);
        let table = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read.with_context(|| format!("{}: cannot be read", path.display()))?,
        };
        let lock = Lock::parse(&table)
            .map_err(|error| anyhow!("{}: {error}; correct it, or move it away", path.display()))?;
        let entries = lock.entries();
        let entries = entries.map(|entry| (entry.path.to_string(), entry.clone()));
        Ok(Self {
            entries: entries.collect(),
            path,
        })
    }

    /// Whether nothing was fetched.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The SHA-256 that a file had when it was fetched.
    pub(super) fn content(&self, path: &str) -> Option<Content> {
        content(&self.entries.get(path)?.sha256)
    }

    /// The paths of all that was fetched.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Takes files out, which are then no longer got again. Written at once.
    pub(super) fn remove<'a>(&mut self, paths: impl Iterator<Item = &'a str>) -> Result<()> {
        let before = self.entries.len();
        for path in paths {
            self.entries.remove(path);
        }
        if self.entries.len() < before {
            self.write()?;
        }
        Ok(())
    }

    /// Gives a file another path. Written at once.
    pub(super) fn rename(&mut self, from: &str, to: &str) -> Result<()> {
        let Some(mut entry) = self.entries.remove(from) else {
            return Ok(());
        };
        // A path that a lock cannot name is no longer one of its files.
        if let Ok(path) = to.parse() {
            entry.path = path;
            self.entries.insert(to.to_owned(), entry);
        }
        self.write()
    }

    fn write(&self) -> Result<()> {
        let mut lock = Lock::default();
        for entry in self.entries.values() {
            lock.insert(entry.clone());
        }
        write::file(&self.path, |output| Ok(lock.write(output)?))
    }
}

/// The bytes of a SHA-256.
fn content(digest: &Digest) -> Option<Content> {
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digest.as_str().as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}
