//! What codes are called, in a language, and their codes elsewhere.

use crate::geography::{Area, CountryCode, CountryStatus, Group, Language};
use crate::measure::{Indicator, ObsStatus, Scope, Unit};
use crate::message::Messages;
use crate::period::Period;

/// The names of a language.
#[derive(Clone, Copy, Debug)]
pub struct Names(&'static Messages);

impl Names {
    /// Those of `language`.
    pub fn of(language: Language) -> Self {
        Self(Messages::of(language))
    }

    /// The language.
    pub fn language(self) -> Language {
        self.0.language()
    }

    /// Of an area: a country's name, a group's, `Total`.
    pub fn area(self, area: Area) -> String {
        match area.country() {
            Some(code) => code.country().name(self.language()).to_owned(),
            None => self.0.named("area", &area.to_string()),
        }
    }

    /// Of an indicator.
    pub fn indicator(self, indicator: Indicator) -> String {
        self.0.named("indicator", indicator.code())
    }

    /// Of a unit.
    pub fn unit(self, unit: Unit) -> String {
        self.0.named("unit", unit_id(unit))
    }

    /// Of a status.
    pub fn status(self, status: ObsStatus) -> String {
        self.0.named("obs-status", status.as_str())
    }

    /// Of a registry; of all five.
    pub fn registry(self, scope: Scope) -> String {
        match scope.registry() {
            Some(registry) => registry.name().to_owned(),
            None => self.0.text("registry-all"),
        }
    }

    /// Of a frequency.
    pub fn frequency(self, frequency: Frequency) -> String {
        self.0
            .named("freq", frequency.code().trim_start_matches('_'))
    }

    /// Of a column: `area`, `value`.
    pub fn concept(self, column: &str) -> String {
        self.0.named("concept", column)
    }

    /// Of the data as a whole.
    pub fn title(self) -> String {
        self.0.text("dataflow-title")
    }
}

/// The word for a unit where `/32` cannot stand: in code lists.
pub(super) fn unit_id(unit: Unit) -> &'static str {
    match unit {
        Unit::Records => "RECORDS",
        Unit::Blocks => "BLOCKS",
        Unit::Holders => "HOLDERS",
        Unit::Addresses => "ADDRESSES",
        Unit::AsNumbers => "AS_NUMBERS",
        Unit::Slash32 => "SLASH_32",
        Unit::Slash48 => "SLASH_48",
        Unit::Ratio => "RATIO",
    }
}

/// The units, in the order of code lists.
pub(super) const UNITS: [Unit; 8] = [
    Unit::Records,
    Unit::Blocks,
    Unit::Holders,
    Unit::Addresses,
    Unit::AsNumbers,
    Unit::Slash32,
    Unit::Slash48,
    Unit::Ratio,
];

/// The registries and all five together, in the order of tables.
pub(super) fn scopes() -> Vec<Scope> {
    use crate::resource::Registry;
    let mut list: Vec<Scope> = Registry::ALL.into_iter().map(Scope::Of).collect();
    list.push(Scope::All);
    list.sort();
    list
}

/// All areas that a table can name, in the order of tables.
pub(super) fn areas() -> Vec<Area> {
    use crate::geography::Economy;
    let mut list: Vec<Area> = Economy::all().map(Area::of).collect();
    list.extend(Group::ALL.map(Area::Group));
    list.push(Area::Total);
    list.sort();
    list.dedup();
    list
}

/// The three letters of ISO 3166-1; nothing for what is no country.
pub(super) fn alpha3(area: Area) -> &'static str {
    let country = area.country().map(CountryCode::country);
    country.and_then(|country| country.alpha3()).unwrap_or("")
}

/// The three digits of M49; nothing for what is no country, or has none.
pub(super) fn m49(area: Area) -> &'static str {
    let country = area.country().map(CountryCode::country);
    country.and_then(|country| country.m49()).unwrap_or("")
}

/// What kind of area it is: `country`, `withdrawn`, `other`, `group`, `total`.
pub(super) fn area_kind(area: Area) -> &'static str {
    match area {
        Area::Total => "total",
        Area::Group(_) => "group",
        Area::Economy(_) => match area.country().map(|code| code.country().status()) {
            Some(CountryStatus::Withdrawn) => "withdrawn",
            Some(_) => "country",
            None => "other",
        },
    }
}

/// How often an observation's kind of time comes: by the form of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// Years.
    Annual,
    /// Quarters.
    Quarterly,
    /// Months.
    Monthly,
    /// Days: snapshots, not one for every day.
    Daily,
    /// Stretches between two snapshots.
    Other,
}

impl Frequency {
    /// All there are.
    pub const ALL: [Self; 5] = [
        Self::Annual,
        Self::Quarterly,
        Self::Monthly,
        Self::Daily,
        Self::Other,
    ];

    /// That of a time.
    pub fn of(time: Period) -> Self {
        match time {
            Period::Year(_) => Self::Annual,
            Period::Quarter(..) => Self::Quarterly,
            Period::Month(..) => Self::Monthly,
            Period::Day(_) => Self::Daily,
            Period::Span(..) => Self::Other,
        }
    }

    /// The code in code lists.
    pub fn code(self) -> &'static str {
        match self {
            Self::Annual => "A",
            Self::Quarterly => "Q",
            Self::Monthly => "M",
            Self::Daily => "D",
            Self::Other => "_O",
        }
    }
}
