//! What is to be checked.

use std::io::{self, Read};

/// A file to check: its name, and its bytes as often as they are wanted.
///
/// They are wanted once, and once more if a finding at the end of the file, or
/// in another file, needs to show a line.
pub trait Source: Sync {
    /// What to call it in findings: as a rule its path.
    fn name(&self) -> &str;

    /// Its bytes from the start, compressed or not.
    ///
    /// # Errors
    ///
    /// If it cannot be opened.
    fn open(&self) -> io::Result<Box<dyn Read + Send + '_>>;
}

/// Bytes in memory with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bytes {
    /// What to call them.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Source for Bytes {
    fn name(&self) -> &str {
        &self.name
    }

    fn open(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        Ok(Box::new(&self.bytes[..]))
    }
}
