//! What a figure is about.

use std::fmt;
use std::str::FromStr;

use super::letters::{index_letters, letters_index};
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

    /// A number in the order of the codes as text: the place of the first two
    /// letters, then what follows them. Codes of groups begin with letters
    /// that the table of economies has a place for, too.
    pub(crate) fn rank(self) -> u32 {
        let place = |letters: [u8; 2]| u32::from(letters_index(letters)) << 8;
        match self {
            Self::Economy(economy) => place(economy.letters()),
            Self::Group(group) => {
                let first = match group.code().as_bytes() {
                    &[a, b, ..] => [a, b],
                    _ => *b"ZZ",
                };
                // The groups of one beginning are listed in the order of text.
                place(first) + 1 + group as u32
            }
            Self::Total => place(*b"TO") + 1,
        }
    }

    /// The area of that [`Area::rank`].
    pub(crate) fn of_rank(rank: u32) -> Option<Self> {
        let found = if rank.trailing_zeros() >= 8 {
            let index = u16::try_from(rank >> 8)
                .ok()
                .filter(|&index| index < 26 * 26)?;
            Self::Economy(Economy::parse(&index_letters(index))?)
        } else {
            let groups = Group::ALL.into_iter().map(Self::Group);
            groups
                .chain([Self::Total])
                .find(|area| area.rank() == rank)?
        };
        (found.rank() == rank).then_some(found)
    }
}

impl From<CountryCode> for Area {
    fn from(country: CountryCode) -> Self {
        Self::Economy(country.into())
    }
}

impl Ord for Area {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank().cmp(&other.rank())
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
    fn the_order_is_that_of_text() {
        let mut areas: Vec<Area> = Economy::all()
            .filter(|e| *e != Economy::NOT_STATED)
            .map(Area::Economy)
            .collect();
        areas.extend(Group::ALL.map(Area::Group));
        areas.push(Area::Total);
        let mut by_text = areas.clone();
        areas.sort();
        by_text.sort_by_key(Area::to_string);
        assert_eq!(areas, by_text);
        for area in areas {
            assert_eq!(Area::of_rank(area.rank()), Some(area));
        }
    }

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
