//! What a figure is about.

use std::fmt;
use std::str::FromStr;

use super::{CountryCode, Economy, Group};

/// The area of a figure: a country, a code that stands for none, a group of
/// countries, or everything.
///
/// # Ordering
///
/// By code, as text, so that tables sorted by it are sorted for any tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Area {
    /// A country, `EU`, `AP`, or `ZZ` for all that has no country.
    Economy(Economy),
    /// A group.
    Group(Group),
    /// All of what the registry delegated.
    Total,
}

impl Area {
    /// The area of an economy; what is not stated belongs to `ZZ`.
    pub fn of(economy: Economy) -> Self {
        Self::Economy(economy.or_zz())
    }

    /// The country, if it is one.
    pub fn country(self) -> Option<CountryCode> {
        match self {
            Self::Economy(economy) => economy.country(),
            Self::Group(_) | Self::Total => None,
        }
    }

    fn key(self) -> [u8; 8] {
        let mut key = [0; 8];
        let mut put = |text: &[u8]| key.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
        match self {
            Self::Economy(economy) => put(&economy.letters()),
            Self::Group(group) => put(group.code().as_bytes()),
            Self::Total => put(b"TOTAL"),
        }
        key
    }
}

impl From<CountryCode> for Area {
    fn from(country: CountryCode) -> Self {
        Self::Economy(country.into())
    }
}

impl Ord for Area {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Area {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Economy(economy) => write!(f, "{economy}"),
            Self::Group(group) => write!(f, "{group}"),
            Self::Total => f.write_str("TOTAL"),
        }
    }
}

impl FromStr for Area {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, UnknownArea> {
        match text {
            "" => Err(UnknownArea),
            "TOTAL" => Ok(Self::Total),
            _ => Economy::parse(text.as_bytes())
                .map(Self::Economy)
                .or_else(|| Group::parse(text).map(Self::Group))
                .ok_or(UnknownArea),
        }
    }
}

/// A text that names no area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownArea;

impl fmt::Display for UnknownArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a country code, EU, AP, ZZ, a group such as UN_LDC, or TOTAL")
    }
}

impl std::error::Error for UnknownArea {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_order_and_value_agree() {
        let texts = [
            "AP", "CI", "EU", "ITU_AFR", "NA", "TN", "TOTAL", "TZ", "UN_LDC", "US", "ZZ",
        ];
        let areas: Vec<Area> = texts.iter().map(|text| text.parse().unwrap()).collect();
        assert!(areas.is_sorted());
        assert_eq!(areas.iter().map(Area::to_string).collect::<Vec<_>>(), texts);
        assert_eq!("".parse::<Area>(), Err(UnknownArea));
    }
}
