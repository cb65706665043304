//! Two runs at once in one folder would mix: the second says so and ends.

use std::fs::{File, TryLockError};
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The name of the file that a run holds.
const NAME: &str = ".v6atlas.busy";

/// The right to write into a folder. The system takes it back when the process
/// ends, however it does, so the file may stay.
#[derive(Debug)]
pub(super) struct Busy {
    _file: File,
}

impl Busy {
    /// Claims a folder.
    pub(super) fn claim(folder: &Path) -> Result<Self> {
        let path = folder.join(NAME);
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .with_context(|| format!("{}: cannot be written", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => bail!(
                "{}: another v6atlas is writing into this folder; wait until it is done, or name \
                 another folder with --into",
                folder.display()
            ),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("{}: cannot be locked", path.display()))
            }
        }
    }
}
