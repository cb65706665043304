//! A country as a row of a table.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

use super::site::Site;
use super::spark;
use crate::geography::{Country, CountryStatus, Group, countries};
use crate::measure::Share;
use crate::message::{Arg, Figure, Messages};
use crate::profile::Profile;
use crate::resource::Extent;

/// A country as a row. Texts are for reading, the fields `*_sort` for sorting;
/// what is not known is empty.
#[derive(Debug, Serialize)]
pub(super) struct CountryRow {
    code: String,
    pub(super) name: String,
    registry: String,
    date: String,
    date_sort: String,
    records: String,
    pub(super) records_sort: Option<i64>,
    space: String,
    space_sort: String,
    share: String,
    share_sort: Option<u32>,
    spark: Option<String>,
    spark_text: String,
    activities: usize,
}

/// The first and the last date of all countries: the ends of small charts.
pub(super) fn ends(site: &Site<'_>) -> (NaiveDate, NaiveDate) {
    let dates = || site.profiles.values();
    let first = dates().map(Profile::first_date).min();
    let last = dates().map(Profile::date).max();
    (
        first.unwrap_or(NaiveDate::MIN),
        last.unwrap_or(NaiveDate::MIN),
    )
}

/// The countries of today, by name.
pub(super) fn current(words: &Messages) -> Vec<&'static Country> {
    let mut list: Vec<&Country> = countries()
        .iter()
        .filter(|country| country.status() == CountryStatus::Current)
        .collect();
    words.sort_by_name(&mut list, |country| country.name(words.language()));
    list
}

/// An amount of space in /32s with as many decimals as it needs to be told.
pub(super) fn space(space: Extent, words: &Messages) -> String {
    let size = space.approximate(32);
    let most = if size >= 10.0 {
        0
    } else if size >= 0.01 {
        2
    } else {
        4
    };
    let text = space.to_decimal(32);
    if space == Extent::ZERO {
        return words.count(0);
    }
    Figure::rounded(&text, most)
        .map(Figure::without_zeros)
        .map_or(text, |figure| words.figure(&figure))
}

/// A share as per cent with one decimal.
pub(super) fn percent(billionths: u32, words: &Messages) -> String {
    Figure::share(u128::from(billionths), 1_000_000_000, 1)
        .map_or_else(String::new, |figure| words.percent(&figure))
}

/// The name under which a region has its page.
pub(super) fn region_name(group: Group, words: &Messages) -> String {
    words.named("area", group.code())
}

impl CountryRow {
    pub(super) fn new(
        site: &Site<'_>,
        country: &'static Country,
        (from, to): (NaiveDate, NaiveDate),
        words: &Messages,
    ) -> Self {
        let profile = site.profiles.get(&country.code());
        let share = profile
            .and_then(Profile::holders)
            .and_then(|holders| holders.share);
        let text = |value: Option<String>| value.unwrap_or_default();
        let spark = profile.and_then(|profile| spark::path(profile, from, to));
        let activities = site.tables.register.for_country(country.code());
        Self {
            code: country.code().to_string(),
            name: country.name(words.language()).to_owned(),
            registry: text(profile.map(|one| one.registry().name().to_owned())),
            date: text(profile.map(|one| words.day_short(one.date()))),
            date_sort: text(profile.map(|one| one.date().to_string())),
            records: text(profile.map(|one| words.count(one.records()))),
            records_sort: profile.map(Profile::records),
            space: text(profile.map(|one| space(one.space(), words))),
            space_sort: text(profile.map(|one| one.space().to_decimal(32))),
            share: text(profile.and_then(|one| share_of(one, words))),
            share_sort: share.map(Share::billionths),
            spark_text: match (profile, &spark) {
                (Some(profile), Some(_)) => trend(profile, words),
                _ => String::new(),
            },
            spark,
            activities: activities.entries().count(),
        }
    }
}

/// The share of holders with IPv6; one of an older file with its year.
fn share_of(profile: &Profile, words: &Messages) -> Option<String> {
    let holders = profile.holders()?;
    let share = percent(holders.share?.billionths(), words);
    if holders.date == profile.date() {
        return Some(share);
    }
    let year = words.year(holders.date.year());
    Some(format!("{share} ({year})"))
}

fn trend(profile: &Profile, words: &Messages) -> String {
    let (Some(&(from, first)), Some(&(to, last))) =
        (profile.stock().first(), profile.stock().last())
    else {
        return String::new();
    };
    let text = words.format(
        "site-trend-of",
        &[
            ("first", Arg::text(words.count(first))),
            ("last", Arg::text(words.count(last))),
        ],
    );
    format!("{text} ({})", words.days_short(from, to))
}
