//! Countries: codes, names, region, registry.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::Deserialize;

use super::group::Group;
use super::language::Language;
use super::letters::{index_letters, letters_index};
use crate::period::Period;
use crate::resource::Registry;

/// The table that comes with the library, `data/countries.csv`.
const TABLE: &str = include_str!("../../data/countries.csv");

static COUNTRIES: LazyLock<Countries> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the table is part of the program and tested"
    )]
    Countries::parse(TABLE).expect("data/countries.csv is well formed")
});

/// The code of a country or territory that ISO 3166 lists, listed, or leaves
/// to users (`XK`), and that therefore can stand in a file.
///
/// # Ordering
///
/// By code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(u16);

impl CountryCode {
    /// The country with that two-letter code in capitals.
    pub fn new(code: &str) -> Option<Self> {
        Self::from_letters(code.as_bytes().try_into().ok()?)
    }

    /// The country with those two capital letters.
    pub fn from_letters(letters: [u8; 2]) -> Option<Self> {
        if !letters.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let index = letters_index(letters);
        let known = COUNTRIES.places.get(usize::from(index)).copied().flatten();
        known.map(|_| Self(index))
    }

    /// For [`super::Economy`], which holds only places that were checked.
    pub(super) fn from_index(index: u16) -> Self {
        Self(index)
    }

    /// The two letters.
    pub fn letters(self) -> [u8; 2] {
        index_letters(self.0)
    }

    /// What is known of the country.
    ///
    /// # Panics
    ///
    /// Never: a code is made only if its country is listed.
    pub fn country(self) -> &'static Country {
        let place = COUNTRIES.places.get(usize::from(self.0)).copied().flatten();
        let found = place.and_then(|place| COUNTRIES.list.get(usize::from(place)));
        #[expect(
            clippy::expect_used,
            reason = "a code is made only if its country is listed"
        )]
        found.expect("every code has a country")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b] = self.letters();
        write!(f, "{}{}", char::from(a), char::from(b))
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CountryCode({self})")
    }
}

impl FromStr for CountryCode {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        Self::new(code).ok_or(UnknownCountry)
    }
}

/// A text that is no country code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCountry;

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a two-letter country code of ISO 3166 such as CI")
    }
}

impl std::error::Error for UnknownCountry {}

/// Whether a code is in use today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountryStatus {
    /// In ISO 3166-1.
    Current,
    /// Once in ISO 3166-1; may stand in old files.
    Withdrawn,
    /// Left to users by ISO 3166-1 and widely used.
    UserAssigned,
}

/// A country or territory.
#[derive(Clone, Debug)]
pub struct Country {
    code: CountryCode,
    alpha3: Option<String>,
    m49: Option<String>,
    names: [String; 6],
    itu_region: Option<Group>,
    itu_member: bool,
    registry: Option<Registry>,
    status: CountryStatus,
    until: Option<Period>,
    remark: String,
}

impl Country {
    /// The two-letter code.
    pub fn code(&self) -> CountryCode {
        self.code
    }

    /// The three-letter code of ISO 3166, where there is one.
    pub fn alpha3(&self) -> Option<&str> {
        self.alpha3.as_deref()
    }

    /// The three-digit code of the United Nations (M49), where there is one.
    pub fn m49(&self) -> Option<&str> {
        self.m49.as_deref()
    }

    /// The name, as the United Nations write it in that language.
    pub fn name(&self, language: Language) -> &str {
        self.names.get(language.index()).map_or("", String::as_str)
    }

    /// The region of ITU's development sector, for a Member State.
    pub fn itu_region(&self) -> Option<Group> {
        self.itu_region
    }

    /// Whether it is a Member State of ITU.
    pub fn is_itu_member(&self) -> bool {
        self.itu_member
    }

    /// The regional registry that serves it.
    pub fn registry(&self) -> Option<Registry> {
        self.registry
    }

    /// Whether the code is in use.
    pub fn status(&self) -> CountryStatus {
        self.status
    }

    /// When the code was withdrawn, if it was.
    pub fn until(&self) -> Option<Period> {
        self.until
    }

    /// What else has to be said of the row.
    pub fn remark(&self) -> &str {
        &self.remark
    }
}

/// All countries and territories, by code.
pub fn countries() -> &'static [Country] {
    &COUNTRIES.list
}

struct Countries {
    list: Vec<Country>,
    /// Place in the list by the code's place in AA ... ZZ.
    places: [Option<u16>; 26 * 26],
}

#[derive(Deserialize)]
struct Row {
    alpha2: String,
    alpha3: String,
    m49: String,
    name_ar: String,
    name_en: String,
    name_es: String,
    name_fr: String,
    name_ru: String,
    name_zh: String,
    itu_region: String,
    itu_member: String,
    registry: String,
    status: String,
    until: String,
    remark: String,
}

impl Countries {
    fn parse(table: &str) -> Result<Self, String> {
        let mut list = Vec::new();
        let mut places = [None; 26 * 26];
        for row in csv::Reader::from_reader(table.as_bytes()).deserialize() {
            let row: Row = row.map_err(|error| error.to_string())?;
            let country =
                country(&row).ok_or_else(|| format!("country {}: not well formed", row.alpha2))?;
            let place = places
                .get_mut(usize::from(country.code.0))
                .filter(|place| place.is_none())
                .ok_or_else(|| format!("country {}: listed twice", row.alpha2))?;
            *place = u16::try_from(list.len()).ok();
            list.push(country);
        }
        list.sort_by_key(Country::code);
        for (place, country) in (0..).zip(&list) {
            if let Some(slot) = places.get_mut(usize::from(country.code.0)) {
                *slot = Some(place);
            }
        }
        Ok(Self { list, places })
    }
}

fn country(row: &Row) -> Option<Country> {
    let letters: [u8; 2] = row.alpha2.as_bytes().try_into().ok()?;
    if !letters.iter().all(u8::is_ascii_uppercase) {
        return None;
    }
    let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let names = [
        &row.name_ar,
        &row.name_en,
        &row.name_es,
        &row.name_fr,
        &row.name_ru,
        &row.name_zh,
    ];
    if names.iter().any(|name| name.is_empty()) {
        return None;
    }
    Some(Country {
        code: CountryCode(letters_index(letters)),
        alpha3: optional(&row.alpha3),
        m49: optional(&row.m49),
        names: names.map(Clone::clone),
        itu_region: match row.itu_region.as_str() {
            "" => None,
            region => Some(Group::itu_region(region)?),
        },
        itu_member: match row.itu_member.as_str() {
            "yes" => true,
            "no" => false,
            _ => return None,
        },
        registry: match row.registry.as_str() {
            "" => None,
            registry => Some(Registry::parse(registry.as_bytes())?),
        },
        status: match row.status.as_str() {
            "current" => CountryStatus::Current,
            "withdrawn" => CountryStatus::Withdrawn,
            "user-assigned" => CountryStatus::UserAssigned,
            _ => return None,
        },
        until: match row.until.as_str() {
            "" => None,
            until => Some(until.parse().ok()?),
        },
        remark: row.remark.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        assert!(countries().len() >= 250);
        assert!(countries().is_sorted_by_key(Country::code));
        let namibia = CountryCode::new("NA").unwrap().country();
        assert_eq!(namibia.name(Language::En), "Namibia");
        assert_eq!(namibia.registry(), Some(Registry::Afrinic));
        assert_eq!(CountryCode::new("na"), None);
        assert_eq!(CountryCode::new("EU"), None);
    }
}
