//! One run at a time changes an archive; others wait and say so.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};

use super::MEMORY;
use crate::cli::write;

/// Held as long as the value lives.
#[derive(Debug)]
pub(super) struct Lock {
    _file: Option<File>,
    _busy: Option<File>,
}

/// What `v6atlas fetch` holds while it writes into a folder.
const BUSY: &str = ".v6atlas.busy";
const OTHERS: &str = "another run works on this archive";
const FETCHES: &str = "a run of `v6atlas fetch` writes into this folder";

/// Waits until no other run reads or changes the archive or fetches into it.
/// The folder of the memory is made if there is none.
pub(super) fn alone(archive: &Path) -> Result<Lock> {
    let folder = archive.join(MEMORY);
    fs::create_dir_all(&folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    let path = folder.join("lock");
    let failed = || format!("{}: cannot be locked", path.display());
    let file = open(&path).with_context(failed)?;
    wait(archive, OTHERS, file.try_lock(), || file.lock()).with_context(failed)?;
    // When this run began, by the clock of the file system.
    (&file).write_all(b"\n").with_context(failed)?;
    let path = archive.join(BUSY);
    let failed = || format!("{}: cannot be locked", path.display());
    let busy = open(&path).with_context(failed)?;
    wait(archive, FETCHES, busy.try_lock(), || busy.lock()).with_context(failed)?;
    Ok(Lock {
        _file: Some(file),
        _busy: Some(busy),
    })
}

fn open(path: &Path) -> io::Result<File> {
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
}

/// Waits until no other run changes the archive. An archive without a memory is
/// not locked, so that one that cannot be written can be looked at.
pub(super) fn shared(archive: &Path) -> Result<Lock> {
    let path = archive.join(MEMORY).join("lock");
    let failed = || format!("{}: cannot be locked", path.display());
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Lock {
                _file: None,
                _busy: None,
            });
        }
        Err(error) => return Err(error).with_context(failed),
    };
    wait(archive, OTHERS, file.try_lock_shared(), || {
        file.lock_shared()
    })
    .with_context(failed)?;
    Ok(Lock {
        _file: Some(file),
        _busy: None,
    })
}

fn wait(
    archive: &Path,
    who: &str,
    tried: Result<(), TryLockError>,
    lock: impl FnOnce() -> io::Result<()>,
) -> io::Result<()> {
    match tried {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            write::note(&format!(
                "{}: {who}; waiting for it to end",
                archive.display()
            ));
            lock()
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}
