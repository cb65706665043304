//! Why no snapshot could be made.

use std::fmt;
use std::io;

use crate::delegated::{Damage, Publisher};

/// Why no snapshot could be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum SnapshotError {
    /// The input cannot be read to its end.
    Io(io::Error),
    /// There is nothing in it.
    Empty,
    /// There is no header: not a file of the format.
    NotTheFormat,
    /// It does not hold what it declares.
    Damaged(Vec<Damage>),
    /// It is the global registry's: nothing in it is delegated to holders.
    NothingDelegated(Publisher),
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "cannot be read to its end: {error}"),
            Self::Empty => f.write_str("expected an allocation file, found nothing at all"),
            Self::NotTheFormat => f.write_str(
                "expected a header line such as 2|afrinic|20190911|9943|00000000|20190911|00000, \
                 found none",
            ),
            Self::Damaged(damage) => {
                f.write_str("the file does not hold what it declares")?;
                damage.iter().try_for_each(|damage| write!(f, "; {damage}"))
            }
            Self::NothingDelegated(publisher) => {
                write!(
                    f,
                    "expected a file of a regional registry, found one of {publisher}"
                )
            }
        }
    }
}

impl std::error::Error for SnapshotError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}
