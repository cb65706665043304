//! Codes of countries against the `countries.csv` that is under check.

use std::collections::BTreeSet;

use super::about::Kind;
use crate::check::findings::Findings;
use crate::check::rules::data::unlisted_country;
use crate::check::sheet::Sheet;
use crate::geography::{Area, CountryCode};

/// Tells, once a table and code, codes that exist and that the table under
/// check does not list. Nothing if there is none, or rows of it are lost.
pub(super) fn check(sheets: &[(Kind, Sheet)], findings: &mut Findings<'_>) {
    let mut listed = BTreeSet::new();
    for (_, sheet) in sheets.iter().filter(|(kind, _)| *kind == Kind::Countries) {
        if sheet.rows().count() + 1 != sheet.grid.len() {
            return;
        }
        let codes = sheet.rows().map(|(_, row)| sheet.named(row, "alpha2"));
        listed.extend(codes.map(std::borrow::Cow::into_owned));
    }
    if listed.is_empty() {
        return;
    }
    for (kind, sheet) in sheets.iter().filter(|(kind, _)| *kind != Kind::Countries) {
        let column = if *kind == Kind::Observations {
            "area"
        } else {
            "country"
        };
        for column in [column, "countries"] {
            if sheet.columns.contains(&column) {
                of_column(sheet, column, &listed, findings);
            }
        }
    }
}

fn of_column(sheet: &Sheet, column: &str, listed: &BTreeSet<String>, findings: &mut Findings<'_>) {
    let column = sheet.column(column);
    let mut seen = BTreeSet::new();
    for (_, row) in sheet.rows() {
        let cell = sheet.cell(row, column);
        let words = cell.split(|one: char| !one.is_ascii_alphanumeric() && one != '_');
        for word in words.filter(|word| word.len() == 2 && !listed.contains(*word)) {
            // `EU`, `AP` and `ZZ` are areas and no countries.
            let area = word.parse::<Area>().ok();
            let is_other = area.is_some_and(|area| area.country().is_none());
            let is_country = !is_other && word.parse::<CountryCode>().is_ok();
            if is_country && seen.insert(word.to_owned()) {
                unlisted_country::not_in_table(sheet.at_cell(findings, row, column), word);
            }
        }
    }
}
