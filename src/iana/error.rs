//! Why a registry of IANA cannot be read.

use std::fmt;

/// Why a registry of IANA cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IanaError {
    pub(super) file: String,
    /// The line from 1; 0 if the whole file is meant.
    pub(super) line: u64,
    pub(super) text: String,
}

impl IanaError {
    /// The file, as it was named.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line from 1; 0 if the whole file is meant.
    pub fn line(&self) -> u64 {
        self.line
    }
}

impl fmt::Display for IanaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "{}:{}: {}", self.file, self.line, self.text)
        } else {
            write!(f, "{}: {}", self.file, self.text)
        }
    }
}

impl std::error::Error for IanaError {}
