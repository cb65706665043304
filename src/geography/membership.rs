//! Which countries are in which groups, and since when.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::country::{CountryCode, countries};
use super::economy::Economy;
use super::group::{Group, GroupSet};
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

#[derive(Deserialize)]
struct Row {
    group: String,
    country: String,
    from: String,
    until: String,
    source: String,
    remark: String,
}

fn parse(table: &str) -> Result<Vec<Membership>, String> {
    let mut list = Vec::new();
    for row in csv::Reader::from_reader(table.as_bytes()).deserialize() {
        let row: Row = row.map_err(|error| error.to_string())?;
        let wrong = || {
            format!(
                "group {} country {}: not well formed",
                row.group, row.country
            )
        };
        let time = |text: &str| match text {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| wrong()),
        };
        list.push(Membership {
            group: Group::parse(&row.group).ok_or_else(wrong)?,
            country: CountryCode::new(&row.country).ok_or_else(wrong)?,
            from: time(&row.from)?,
            until: time(&row.until)?,
            source: row.source.clone(),
            remark: row.remark.clone(),
        });
    }
    Ok(list)
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
