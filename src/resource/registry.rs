//! The five regional registries.

use std::fmt;

/// A regional Internet registry.
///
/// # Ordering
///
/// By the name in allocation files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Registry {
    /// AFRINIC
    Afrinic,
    /// APNIC
    Apnic,
    /// ARIN
    Arin,
    /// LACNIC
    Lacnic,
    /// RIPE NCC
    Ripencc,
}

impl Registry {
    /// The five, in the order of their names in allocation files.
    pub const ALL: [Self; 5] = [
        Self::Afrinic,
        Self::Apnic,
        Self::Arin,
        Self::Lacnic,
        Self::Ripencc,
    ];

    /// The name in allocation files: `ripencc`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Afrinic => "afrinic",
            Self::Apnic => "apnic",
            Self::Arin => "arin",
            Self::Lacnic => "lacnic",
            Self::Ripencc => "ripencc",
        }
    }

    /// The name that the registry goes by: `RIPE NCC`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Afrinic => "AFRINIC",
            Self::Apnic => "APNIC",
            Self::Arin => "ARIN",
            Self::Lacnic => "LACNIC",
            Self::Ripencc => "RIPE NCC",
        }
    }

    /// The registry of that name in allocation files.
    pub fn parse(text: &[u8]) -> Option<Self> {
        match text {
            b"afrinic" => Some(Self::Afrinic),
            b"apnic" => Some(Self::Apnic),
            b"arin" => Some(Self::Arin),
            b"lacnic" => Some(Self::Lacnic),
            b"ripencc" => Some(Self::Ripencc),
            _ => None,
        }
    }
}

impl fmt::Display for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
