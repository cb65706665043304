//! Which countries are in which groups, and since when.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::country::{CountryCode, countries};
use super::economy::Economy;
use super::group::{Group, GroupSet};
use super::row::{CellProblem, CellProblemKind, Problems, row};
use crate::period::Period;

/// The table that comes with the library, `data/groups.csv`.
const TABLE: &str = include_str!("../../data/groups.csv");

static MEMBERSHIPS: LazyLock<Vec<Membership>> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the table is part of the program and tested"
    )]
    parse(TABLE).expect("data/groups.csv is well formed")
});

/// That a country belongs, or belonged, to a group.
#[derive(Clone, Debug)]
pub struct Membership {
    group: Group,
    country: CountryCode,
    from: Option<Period>,
    until: Option<Period>,
    source: String,
    remark: String,
}

impl Membership {
    /// The group.
    pub fn group(&self) -> Group {
        self.group
    }

    /// The country.
    pub fn country(&self) -> CountryCode {
        self.country
    }

    /// Since when, as precisely as known; nothing if it always was or is not
    /// known.
    pub fn from(&self) -> Option<Period> {
        self.from
    }

    /// From when on no longer; nothing if it still is.
    pub fn until(&self) -> Option<Period> {
        self.until
    }

    /// Who says so.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What else has to be said.
    pub fn remark(&self) -> &str {
        &self.remark
    }

    /// Whether it holds on `date`. A date known only to the year or month
    /// counts from its first day.
    pub fn is_in_force(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from.first_day() <= date)
            && self.until.is_none_or(|until| date < until.first_day())
    }
}

/// All memberships but those of the ITU regions, which are told by the
/// country.
pub fn memberships() -> &'static [Membership] {
    &MEMBERSHIPS
}

impl Group {
    /// Whether `country` belongs to the group on `date`.
    pub fn has(self, country: CountryCode, date: NaiveDate) -> bool {
        if Self::ITU_REGIONS.contains(&self) {
            return country.country().itu_region() == Some(self);
        }
        memberships()
            .iter()
            .any(|m| m.group == self && m.country == country && m.is_in_force(date))
    }
}

impl GroupSet {
    /// For each economy, by [`Economy::index`], the groups it belongs to on
    /// `date`.
    pub fn by_economy(date: NaiveDate) -> Vec<Self> {
        let mut table = vec![Self::default(); Economy::COUNT];
        let mut add = |country: CountryCode, group: Group| {
            if let Some(set) = table.get_mut(Economy::from(country).index()) {
                set.insert(group);
            }
        };
        for country in countries() {
            if let Some(region) = country.itu_region() {
                add(country.code(), region);
            }
        }
        for membership in memberships().iter().filter(|m| m.is_in_force(date)) {
            add(membership.country, membership.group);
        }
        table
    }
}

row! {
    /// A row of the table.
    struct Row { group, country, from, until, source, remark, }
}

/// The columns of `groups.csv`.
pub const MEMBERSHIP_COLUMNS: &[&str] = Row::COLUMNS;

/// What is wrong with a row of `groups.csv`, given its values in the order of
/// [`MEMBERSHIP_COLUMNS`]; or the membership that it tells.
///
/// # Errors
///
/// All that is wrong with the row.
pub fn read_membership(cells: &[String]) -> Result<Membership, Vec<CellProblem>> {
    let mut problems = Problems::default();
    membership(&Row::from_cells(cells), &mut problems).ok_or(problems.0)
}

fn parse(table: &str) -> Result<Vec<Membership>, String> {
    let mut list = Vec::new();
    for row in csv::Reader::from_reader(table.as_bytes()).deserialize() {
        let row: Row = row.map_err(|error| error.to_string())?;
        list.push(membership(&row, &mut Problems::default()).ok_or_else(|| {
            format!(
                "group {} country {}: not well formed",
                row.group, row.country
            )
        })?);
    }
    Ok(list)
}

fn membership(row: &Row, problems: &mut Problems) -> Option<Membership> {
    use CellProblemKind::{Empty, EndBeforeStart, UnknownCountry, UnknownWord};
    let group = Group::parse(&row.group);
    let group = group.filter(|group| !Group::ITU_REGIONS.contains(group));
    let expected = "a group: UN_LDC, UN_LLDC, UN_SIDS, WB_HIC, WB_LIC, WB_LMC, WB_UMC";
    let group = problems.keep(group, "group", UnknownWord, expected);
    let country = CountryCode::new(&row.country);
    let expected = "a two-letter country code of ISO 3166";
    let country = problems.keep(country, "country", UnknownCountry, expected);
    let from = problems.time(&row.from, "from");
    let until = problems.time(&row.until, "until");
    let mut is_in_order = Some(());
    if let (Some(Some(from)), Some(Some(until))) = (from, until) {
        is_in_order = (from.first_day() < until.first_day()).then_some(());
        let expected = format!("an end after the start, {from}");
        problems.keep(is_in_order, "until", EndBeforeStart, expected);
    }
    let source = (!row.source.is_empty()).then(|| row.source.clone());
    let source = problems.keep(source, "source", Empty, "who says so");
    is_in_order?;
    Some(Membership {
        group: group?,
        country: country?,
        from: from?,
        until: until?,
        source: source?,
        remark: row.remark.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn membership_has_dates() {
        let bhutan = CountryCode::new("BT").unwrap();
        assert!(Group::UnLdc.has(bhutan, day("2023-12-12")));
        assert!(!Group::UnLdc.has(bhutan, day("2023-12-13")));
        assert!(Group::UnLldc.has(bhutan, day("2026-01-01")));
        let table = GroupSet::by_economy(day("2020-01-01"));
        let set = table[Economy::from(bhutan).index()];
        assert!(set.contains(Group::UnLdc) && set.contains(Group::ItuAsp));
        assert!(!set.contains(Group::ItuAfr));
    }

    #[test]
    fn nobody_is_twice_in_a_group() {
        let list = memberships();
        for (place, one) in list.iter().enumerate() {
            for other in &list[place + 1..] {
                if one.group == other.group && one.country == other.country {
                    let (first, second) =
                        if one.from.map(Period::first_day) <= other.from.map(Period::first_day) {
                            (one, other)
                        } else {
                            (other, one)
                        };
                    let end = first.until.expect("the earlier one ends").first_day();
                    assert!(end <= second.from.expect("the later one begins").first_day());
                }
            }
        }
    }
}
