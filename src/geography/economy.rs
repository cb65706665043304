//! What stands in the country field of a record.

use std::fmt;

use super::country::CountryCode;
use super::letters::{index_letters, letters_index};

/// The country field of an allocation record: a country, one of the codes
/// that stand for none (`EU`, `AP`, `ZZ`), or nothing.
///
/// # Ordering
///
/// By code; nothing comes last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Economy(u16);

impl Economy {
    /// `EU`: somewhere in the region that RIPE NCC serves.
    pub const EU: Self = Self(letters_index(*b"EU"));
    /// `AP`: somewhere in the region that APNIC serves.
    pub const AP: Self = Self(letters_index(*b"AP"));
    /// `ZZ`: no country.
    pub const ZZ: Self = Self(letters_index(*b"ZZ"));
    /// The field is empty.
    pub const NOT_STATED: Self = Self(26 * 26);

    /// How many values [`Economy::index`] can have.
    pub const COUNT: usize = 26 * 26 + 1;

    /// The value of a country field; `None` if it names no country that ISO
    /// 3166 knows or knew and is none of the codes above.
    pub fn parse(field: &[u8]) -> Option<Self> {
        match field {
            [] => Some(Self::NOT_STATED),
            b"EU" => Some(Self::EU),
            b"AP" => Some(Self::AP),
            b"ZZ" => Some(Self::ZZ),
            &[a, b] => CountryCode::from_letters([a, b]).map(Self::from),
            _ => None,
        }
    }

    /// All values that a field can have, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        let is_one =
            |&Self(index): &Self| index == 26 * 26 || Self::parse(&index_letters(index)).is_some();
        (0..=26 * 26).map(Self).filter(is_one)
    }

    /// The country, if the field names one.
    pub fn country(self) -> Option<CountryCode> {
        match self {
            Self::EU | Self::AP | Self::ZZ | Self::NOT_STATED => None,
            Self(index) => Some(CountryCode::from_index(index)),
        }
    }

    /// The same, with `ZZ` for what is not stated: both say that there is no
    /// country.
    #[must_use]
    pub fn or_zz(self) -> Self {
        if self == Self::NOT_STATED {
            Self::ZZ
        } else {
            self
        }
    }

    /// A small number that is different for each value, below
    /// [`Economy::COUNT`], for use in tables.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The two letters; empty if nothing is stated.
    pub fn letters(self) -> [u8; 2] {
        index_letters(self.0)
    }
}

impl From<CountryCode> for Economy {
    fn from(country: CountryCode) -> Self {
        Self(letters_index(country.letters()))
    }
}

impl fmt::Display for Economy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::NOT_STATED {
            return Ok(());
        }
        let [a, b] = self.letters();
        write!(f, "{}{}", char::from(a), char::from(b))
    }
}

impl fmt::Debug for Economy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Economy({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_apart_what_is_no_country() {
        assert_eq!(Economy::parse(b""), Some(Economy::NOT_STATED));
        assert_eq!(Economy::parse(b"EU").unwrap().country(), None);
        assert_eq!(Economy::parse(b"NA").unwrap().to_string(), "NA");
        assert!(Economy::parse(b"NA").unwrap().country().is_some());
        assert_eq!(Economy::parse(b"QQ"), None);
        assert_eq!(Economy::parse(b"ci"), None);
        assert_eq!(Economy::parse(b"CIV"), None);
        assert_eq!(Economy::parse("é".as_bytes()), None);
    }
}
