//! Reading what a memory holds, on any thread.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow};
use v6atlas::archive::{Entry, Frames};

use super::slot::Slot;

/// Reads entries of a memory.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) file: Arc<Mutex<File>>,
}

impl Reader {
    /// The packed table of a stock or a flow.
    pub(super) fn packed(&self, slot: Slot) -> Result<Vec<u8>> {
        let wrong = || "the memory of the archive cannot be read; delete .v6atlas and try again";
        let bytes = self.bytes(slot).with_context(wrong)?;
        match Frames::new(&bytes).next() {
            Some((Entry::Stock(_, _, packed) | Entry::Flow(_, packed), _)) => Ok(packed),
            _ => Err(anyhow!(wrong())),
        }
    }

    pub(super) fn bytes(&self, slot: Slot) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; slot.length];
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(slot.at))?;
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
