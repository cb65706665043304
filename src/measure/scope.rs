//! Whose delegations a figure counts.

use std::fmt;
use std::str::FromStr;

use crate::resource::Registry;

/// One registry, or all five together.
///
/// # Ordering
///
/// By name, as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// One registry.
    Of(Registry),
    /// All five, where each has a snapshot.
    All,
}

impl Scope {
    /// The name in tables: that of the registry, or `all`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Of(registry) => registry.as_str(),
            Self::All => "all",
        }
    }

    /// The registry, if it is one.
    pub fn registry(self) -> Option<Registry> {
        match self {
            Self::Of(registry) => Some(registry),
            Self::All => None,
        }
    }
}

impl Ord for Scope {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for Scope {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        match text {
            "all" => Ok(Self::All),
            _ => Registry::parse(text.as_bytes())
                .map(Self::Of)
                .ok_or(UnknownScope),
        }
    }
}

/// A text that names neither a registry nor all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownScope;

impl fmt::Display for UnknownScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected afrinic, apnic, arin, lacnic, ripencc or all")
    }
}

impl std::error::Error for UnknownScope {}
