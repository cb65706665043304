//! The page of all countries.

use super::content::{Content, fields};
use super::row::{CountryRow, current, ends};
use super::site::Site;
use crate::geography::{Country, CountryStatus, countries};
use crate::message::{Arg, Messages};

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let ends = ends(site);
    let rows: Vec<CountryRow> = current(words)
        .into_iter()
        .map(|country| CountryRow::new(site, country, ends, words))
        .collect();
    let lead = words.format("site-countries-lead", &[("count", Arg::count(rows.len()))]);
    // Codes that were taken back, and those that their users assign: they have a
    // page, as files list them.
    let mut others: Vec<&Country> = countries()
        .iter()
        .filter(|country| country.status() != CountryStatus::Current)
        .collect();
    words.sort_by_name(&mut others, |country| country.name(words.language()));
    let others: Vec<(String, &str)> = others
        .into_iter()
        .map(|country| (country.code().to_string(), country.name(words.language())))
        .collect();
    (
        "countries.html",
        words.text("site-page-countries"),
        lead.clone(),
        fields! { lead, rows, others, spark => super::spark::SIZE },
    )
}
