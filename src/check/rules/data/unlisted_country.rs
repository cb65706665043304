//! Codes of countries and areas.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity, nearest};
use crate::geography::{Area, Country, CountryStatus, Group, Language, countries};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D010",
    name: "unlisted-country",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a country or area code that is none",
    explanation: include_str!("unlisted_country.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "no such code", |label| {
        let finding = Diagnostic::new(&RULE, expected(wanted, found), label);
        match meant(found) {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None => finding.help("data/countries.csv lists the codes"),
        }
    });
}

/// A code that the countries.csv under check does not have.
pub(in crate::check) fn not_in_table(on: OnCell<'_, '_, '_>, found: &str) {
    on.found(&RULE, "no row has this code", |label| {
        let message = format!("countries.csv, as it is here, does not list `{found}`");
        Diagnostic::new(&RULE, message, label)
            .note("told once for each table and code")
            .help("put the country back into countries.csv")
    });
}

/// The code that was probably meant: of the country of that three-letter code
/// or name, in capitals, or of a group.
fn meant(found: &str) -> Option<String> {
    let capitals = found.to_uppercase();
    if capitals == "UK" {
        return Some("GB".to_owned());
    }
    if capitals.parse::<Area>().is_ok() {
        return Some(capitals);
    }
    let is_meant = |country: &&Country| {
        country.alpha3() == Some(&capitals)
            || country.name(Language::En).eq_ignore_ascii_case(found)
    };
    let current = countries()
        .iter()
        .filter(|one| one.status() == CountryStatus::Current);
    let country = current
        .clone()
        .find(is_meant)
        .map(|one| one.code().to_string());
    country.or_else(|| {
        let groups = Group::ALL.map(Group::code);
        nearest(&capitals, groups)
            .filter(|_| capitals.len() > 3)
            .map(str::to_owned)
    })
}
