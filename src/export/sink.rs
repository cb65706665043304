//! Where rows go: a format that is being written.

use std::fmt;
use std::io;

use super::metadata::Metadata;
use super::row::Row;

/// A format that takes rows, in the order of tables.
pub trait Sink {
    /// Takes a row.
    ///
    /// # Errors
    ///
    /// [`ExportError`] if the output cannot be written, or the format cannot
    /// hold the row.
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError>;

    /// Writes what is left, with what is known of all rows. Nothing is taken
    /// after it.
    ///
    /// # Errors
    ///
    /// [`ExportError`] if the output cannot be written.
    fn finish(&mut self, metadata: &Metadata) -> Result<(), ExportError>;
}

/// Why an export could not be made.
#[derive(Debug)]
pub enum ExportError {
    /// The output cannot be written.
    Io(io::Error),
    /// The format cannot hold the data; why, and what to do.
    Format(String),
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "{error}"),
            Self::Format(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for ExportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Format(_) => None,
        }
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<csv::Error> for ExportError {
    fn from(error: csv::Error) -> Self {
        Self::Io(error.into())
    }
}
