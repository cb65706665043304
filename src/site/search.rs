//! The names of all countries in all languages, for the search box.

use super::content::file;
use crate::geography::{CountryStatus, Language, countries};
use crate::report::File;

/// A script that defines a list: of each country its code, its code of three
/// letters, and its name in each language, in the order of the languages' codes.
pub(super) fn names() -> File {
    let rows: Vec<String> = countries()
        .iter()
        .filter(|country| country.status() == CountryStatus::Current)
        .map(|country| {
            let names = Language::ALL.map(|language| country.name(language));
            let mut cells = vec![country.code().to_string()];
            cells.push(country.alpha3().unwrap_or_default().to_owned());
            cells.extend(names.map(str::to_owned));
            let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
            format!("[{}]", cells.join(","))
        })
        .collect();
    let languages = Language::ALL.map(|language| quoted(language.code()));
    file(
        "assets/names.js",
        &format!(
            "globalThis.v6names={{languages:[{}],rows:[\n{}\n]}};\n",
            languages.join(","),
            rows.join(",\n")
        ),
    )
}

/// A text as a string of a script.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '<' => quoted.push_str("\\u003c"),
            letter if letter.is_control() => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
