//! Countries: codes, names, region, registry.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use super::group::Group;
use super::language::Language;
use super::letters::{index_letters, letters_index};
use super::row::{CellProblem, CellProblemKind, Problems, row};
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

row! {
    /// A row of the table.
    struct Row {
        alpha2, alpha3, m49,
        name_ar, name_en, name_es, name_fr, name_ru, name_zh,
        itu_region, itu_member, registry, status, from, until, remark,
    }
}

/// The columns of `countries.csv`.
pub const COUNTRY_COLUMNS: &[&str] = Row::COLUMNS;

/// What is wrong with a row of `countries.csv`, given its values in the order
/// of [`COUNTRY_COLUMNS`].
pub fn country_problems(cells: &[String]) -> Vec<CellProblem> {
    let mut problems = Problems::default();
    country(&Row::from_cells(cells), &mut problems);
    problems.0
}

impl Countries {
    fn parse(table: &str) -> Result<Self, String> {
        let mut list = Vec::new();
        let mut places = [None; 26 * 26];
        for row in csv::Reader::from_reader(table.as_bytes()).deserialize() {
            let row: Row = row.map_err(|error| error.to_string())?;
            let country = country(&row, &mut Problems::default())
                .ok_or_else(|| format!("country {}: not well formed", row.alpha2))?;
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

fn country(row: &Row, problems: &mut Problems) -> Option<Country> {
    use CellProblemKind::{Empty, EndBeforeStart, Key, UnknownWord};
    let letters = <[u8; 2]>::try_from(row.alpha2.as_bytes()).ok();
    let letters = letters.filter(|letters| letters.iter().all(u8::is_ascii_uppercase));
    let letters = problems.keep(letters, "alpha2", Key, "two capital letters");
    let is_made_of = |text: &str, is_one: fn(&u8) -> bool| {
        text.is_empty() || text.len() == 3 && text.as_bytes().iter().all(is_one)
    };
    let alpha3 = is_made_of(&row.alpha3, u8::is_ascii_uppercase).then(|| optional(&row.alpha3));
    let alpha3 = problems.keep(alpha3, "alpha3", Key, "three capital letters, or nothing");
    let m49 = is_made_of(&row.m49, u8::is_ascii_digit).then(|| optional(&row.m49));
    let m49 = problems.keep(m49, "m49", Key, "three digits, or nothing");
    let names = [
        ("name_ar", &row.name_ar),
        ("name_en", &row.name_en),
        ("name_es", &row.name_es),
        ("name_fr", &row.name_fr),
        ("name_ru", &row.name_ru),
        ("name_zh", &row.name_zh),
    ];
    for (column, name) in names {
        let name = (!name.is_empty()).then_some(());
        problems.keep(name, column, Empty, "a name in each language");
    }
    let region = match row.itu_region.as_str() {
        "" => Some(None),
        region => Group::itu_region(region).map(Some),
    };
    let expected = "a region: AFR, AMS, ARB, ASP, CIS, EUR";
    let region = problems.keep(region, "itu_region", UnknownWord, expected);
    let itu_member = match row.itu_member.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let itu_member = problems.keep(itu_member, "itu_member", UnknownWord, "a word: yes, no");
    let registry = match row.registry.as_str() {
        "" => Some(None),
        registry => Registry::parse(registry.as_bytes()).map(Some),
    };
    let expected = "a registry: afrinic, apnic, arin, lacnic, ripencc";
    let registry = problems.keep(registry, "registry", UnknownWord, expected);
    let status = match row.status.as_str() {
        "current" => Some(CountryStatus::Current),
        "withdrawn" => Some(CountryStatus::Withdrawn),
        "user-assigned" => Some(CountryStatus::UserAssigned),
        _ => None,
    };
    let expected = "a status: current, withdrawn, user-assigned";
    let status = problems.keep(status, "status", UnknownWord, expected);
    let from = problems.time(&row.from, "from");
    let until = problems.time(&row.until, "until");
    if let (Some(Some(from)), Some(Some(until))) = (from, until) {
        let is_later = (from.first_day() <= until.first_day()).then_some(());
        let expected = format!("an end not before the start, {from}");
        problems.keep(is_later, "until", EndBeforeStart, expected)?;
    }
    from?;
    if names.iter().any(|(_, name)| name.is_empty()) {
        return None;
    }
    Some(Country {
        code: CountryCode(letters_index(letters?)),
        alpha3: alpha3?,
        m49: m49?,
        names: names.map(|(_, name)| name.clone()),
        itu_region: region?,
        itu_member: itu_member?,
        registry: registry?,
        status: status?,
        until: until?,
        remark: row.remark.clone(),
    })
}

fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
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
