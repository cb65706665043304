//! The page of all countries.

use super::content::{Content, fields};
use super::row::{CountryRow, current, ends};
use super::site::Site;
use crate::message::{Arg, Messages};

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let ends = ends(site);
    let rows: Vec<CountryRow> = current(words)
        .into_iter()
        .map(|country| CountryRow::new(site, country, ends, words))
        .collect();
    let lead = words.format("site-countries-lead", &[("count", Arg::count(rows.len()))]);
    (
        "countries.html",
        words.text("site-page-countries"),
        lead.clone(),
        fields! { lead, rows, spark => super::spark::SIZE },
    )
}
