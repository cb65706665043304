//! The lock file of a folder while files come in from several hosts.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use v6atlas::fetch::{FilePath, Lock, LockEntry};

use super::keep::is_file_of;
use crate::cli::write;

/// The name of the lock file.
pub(crate) const NAME: &str = "v6atlas.lock";

/// How long an entry may be in memory only. Each time the whole file is
/// written, which for years of days should not be done for each of them; what
/// is lost in a crash is fetched again.
const PATIENCE: Duration = Duration::from_secs(2);

/// A lock file, and what came in since it was written.
#[derive(Debug)]
pub(super) struct Ledger {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    lock: Lock,
    written: Instant,
    is_new: bool,
}

impl Ledger {
    /// The lock file of a folder; an empty one if there is none.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(NAME);
        let table = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read.with_context(|| format!("{}: cannot be read", path.display()))?,
        };
        let lock = Lock::parse(&table).map_err(|error| {
            anyhow!(
                "{}: {error}; correct it, or move it away to begin a new one",
                path.display()
            )
        })?;
        let state = State {
            lock,
            written: Instant::now(),
            is_new: false,
        };
        Ok(Self {
            path,
            state: Mutex::new(state),
        })
    }

    /// Looks something up.
    pub(super) fn look<T>(&self, look: impl FnOnce(&Lock) -> T) -> T {
        look(
            &self
                .state
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .lock,
        )
    }

    /// Notes a file that is in its place.
    pub(super) fn insert(&self, entry: LockEntry) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.lock.insert(entry);
        state.is_new = true;
        if state.written.elapsed() >= PATIENCE {
            self.write(&mut state)?;
        }
        Ok(())
    }

    /// Notes that the file at a path was moved to another; if it was not the one
    /// that is noted there, the note goes.
    pub(super) fn rename(&self, from: &FilePath, to: &FilePath, place: &Path) -> Result<()> {
        let Some(entry) = self.look(|lock| lock.get(from).cloned()) else {
            return Ok(());
        };
        let is_it = is_file_of(place, &entry.sha256);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.lock.remove(from);
        if is_it {
            state.lock.insert(LockEntry {
                path: to.clone(),
                ..entry
            });
        }
        state.is_new = true;
        // At once: the lock and what lies there should agree if the run ends.
        self.write(&mut state)
    }

    /// Writes what is not written yet.
    pub(super) fn save(&self) -> Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.is_new {
            self.write(&mut state)?;
        }
        Ok(())
    }

    fn write(&self, state: &mut State) -> Result<()> {
        write::file(&self.path, |output| Ok(state.lock.write(output)?))?;
        state.written = Instant::now();
        state.is_new = false;
        Ok(())
    }
}
