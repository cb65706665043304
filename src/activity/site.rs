//! Where a thing that stands somewhere stands.

use super::outline::Outline;
use crate::geography::{CountryCode, Group};

/// Where a thing that stands somewhere stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// In a country.
    Country(CountryCode),
    /// Somewhere in a region: the documents name a part of it, or all of it,
    /// and no country.
    Region(Group),
}

impl Site {
    /// The site of an activity: the one country that has it, or else its
    /// region.
    pub(super) fn of(outline: &Outline) -> Option<Self> {
        let mut all = outline.countries().iter().filter(|(_, role)| role.gains());
        match (all.next(), all.next()) {
            (Some((country, _)), None) => Some(Self::Country(*country)),
            (None, _) => outline.region().map(Self::Region),
            _ => None,
        }
    }

    /// The country, if one is named.
    pub fn country(self) -> Option<CountryCode> {
        match self {
            Self::Country(country) => Some(country),
            Self::Region(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_site_is_a_country_or_a_region() {
        let afr = outline("", "AFR");
        assert_eq!(Site::of(&afr), Some(Site::Region(Group::ItuAfr)));
        let ci: CountryCode = "CI".parse().unwrap();
        let site = Site::of(&outline("CI:beneficiary;FR:partner", "AFR"));
        assert_eq!(site.and_then(Site::country), Some(ci));
        assert_eq!(Site::of(&outline("CI:beneficiary;SN:host", "AFR")), None);
        assert_eq!(Site::of(&outline("", "")), None);
    }
}
