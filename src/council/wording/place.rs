//! Names of countries inside sentences.
//!
//! The tables have the names as they stand in lists: `Iran (Islamic Republic
//! of)`, `Sudan`. Inside an English sentence some take an article or another
//! order of words; which, tells a table beside this file, in the usage of the
//! United Nations. The other languages write names after a colon or without an
//! article, as they stand.

use crate::geography::{CountryCode, Language};
use crate::message::Messages;

const ENGLISH: &str = include_str!("names_en.csv");

/// The name of a country as it stands in a list.
pub(super) fn name(words: &Messages, country: CountryCode) -> &'static str {
    country.country().name(words.language())
}

/// The names of countries, in the order of the language.
pub(super) fn names(words: &Messages, countries: &[CountryCode]) -> String {
    words.list(&in_order(words, countries, name))
}

/// The same as they stand in a sentence.
pub(super) fn in_sentence(words: &Messages, countries: &[CountryCode]) -> String {
    words.list(&in_order(words, countries, within))
}

fn in_order(
    words: &Messages,
    countries: &[CountryCode],
    written: fn(&Messages, CountryCode) -> &'static str,
) -> Vec<&'static str> {
    let mut countries = countries.to_vec();
    words.sort_by_name(&mut countries, |country| name(words, *country));
    let names = countries.into_iter();
    names.map(|country| written(words, country)).collect()
}

fn within(words: &Messages, country: CountryCode) -> &'static str {
    let plain = name(words, country);
    if words.language() != Language::En {
        return plain;
    }
    let code = country.to_string();
    let mut rows = ENGLISH.lines().filter_map(|line| line.split_once(','));
    rows.find(|(one, _)| *one == code)
        .map_or(plain, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geography::countries;

    #[test]
    fn some_names_take_the_article_in_english_sentences() {
        let codes = ["IR", "SD", "PH", "US", "KE"].map(|code| code.parse().unwrap());
        assert_eq!(
            in_sentence(Messages::of(Language::En), &codes),
            "the Islamic Republic of Iran, Kenya, the Philippines, the Sudan and the United \
             States of America"
        );
        assert_eq!(
            in_sentence(Messages::of(Language::Es), &codes[1..3]),
            "Filipinas y Sudán"
        );
        assert_eq!(
            names(Messages::of(Language::En), &codes[..2]),
            "Iran (Islamic Republic of) and Sudan"
        );
    }

    /// No name that is written with brackets or in the plural is forgotten,
    /// and none of a country that is not there is in the table.
    #[test]
    fn the_table_knows_the_countries() {
        let codes: Vec<&str> = ENGLISH
            .lines()
            .skip(1)
            .filter_map(|line| Some(line.split_once(',')?.0))
            .collect();
        assert!(codes.is_sorted());
        for code in &codes {
            let country: CountryCode = code.parse().unwrap();
            let name = within(Messages::of(Language::En), country);
            assert!(name.starts_with("the "), "{name}");
        }
        for country in countries() {
            let name = country.name(Language::En);
            let is_told = codes.contains(&country.code().to_string().as_str());
            let wants = [
                " of)", " of the)", "Republic", "Kingdom", "Emirates", "State of",
            ];
            let wants = wants.iter().any(|part| name.contains(part));
            assert!(is_told || !wants, "{name}");
        }
    }
}
