//! Reading a memory from its beginning, and what is left of a damaged one.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

use anyhow::{Context, Result};
use v6atlas::archive::{Frames, Salvage, is_cut_off};
use v6atlas::packed::Unpacker;

use super::store::{MAGIC, Store, head, shared};

impl Store {
    /// Takes up all that is in the file.
    pub(super) fn scan(&mut self) -> Result<()> {
        let path = self.path();
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if is_nothing(&error) => return Ok(()),
            Err(error) => {
                return Err(error).with_context(|| format!("{}: cannot be read", path.display()));
            }
        };
        let unreadable = || format!("{}: cannot be read", path.display());
        let size = file.metadata().map_or(0, |metadata| metadata.len());
        let mut input = BufReader::with_capacity(1 << 18, file);
        let head = head();
        let mut found = vec![0; head.len()];
        let is_ours = input.read_exact(&mut found).is_ok() && found.starts_with(MAGIC.as_bytes());
        let is_current = found == head.as_bytes();
        let mut at = if is_ours { head.len() as u64 } else { 0 };
        while let Some(bytes) = next_frame(&mut input, size - at).filter(|_| is_ours) {
            let Some((entry, length)) = Frames::new(&bytes).next() else {
                break;
            };
            self.note(entry, at, length);
            at += length as u64;
        }
        self.end = at;
        if at < size {
            // Seldom, so all that is left may be in memory at once.
            let mut rest = Vec::new();
            input.seek(SeekFrom::Start(at)).with_context(unreadable)?;
            input.read_to_end(&mut rest).with_context(unreadable)?;
            let mut saved = 0;
            for (offset, entry, length) in Salvage::new(&rest) {
                self.note(entry, at + offset as u64, length);
                saved += 1;
            }
            self.is_damaged = saved > 0 || is_ours && !is_cut_off(&rest);
            self.remark = Some(format!("{}: {}", path.display(), remark(at, size, saved)));
        }
        if !is_current {
            self.end = 0;
            self.stocks.clear();
            self.flows.clear();
            if is_ours && !self.is_damaged {
                self.remark = Some(format!(
                    "{}: was made by another version of v6atlas; all is measured again",
                    path.display()
                ));
            }
        }
        self.file = Some(shared(input.into_inner()));
        Ok(())
    }
}

/// Whether an error says that there is no memory.
fn is_nothing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// What is said of a memory that is whole up to a place and of which so many
/// entries behind it were saved.
fn remark(at: u64, size: u64, saved: usize) -> String {
    let lost = "what it told there of files that were added is lost, and `verify` says of these \
                that they were not added";
    if at > 0 {
        format!(
            "is damaged after {at} of {size} bytes; what was measured there is measured again; {lost}"
        )
    } else if saved > 0 {
        format!("is damaged in its first line; all is measured again; {lost}")
    } else {
        "is no memory of an archive; it is made again".to_owned()
    }
}

/// The bytes of the next frame; nothing if there is none that is whole.
fn next_frame(input: &mut impl Read, left: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let mut byte = [0];
        input.read_exact(&mut byte).ok()?;
        bytes.extend(byte);
        let [byte] = byte;
        if byte < 0x80 {
            break;
        }
        if bytes.len() > 9 {
            return None;
        }
    }
    let length = Unpacker::new(&bytes).number()?.checked_add(8)?;
    if length > left {
        return None;
    }
    let start = bytes.len();
    bytes.resize(start + usize::try_from(length).ok()?, 0);
    input.read_exact(bytes.get_mut(start..)?).ok()?;
    Some(bytes)
}
