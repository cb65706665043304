//! Names of bodies in a language. Those that have a name of their own in each
//! language stand in the messages, countries in their table; all others are
//! names that are written the same everywhere.

use crate::geography::{Language, countries};
use crate::message::{Arg, Messages};

/// The name of a body of the register.
pub(super) fn name(words: &Messages, body: &str) -> String {
    for (prefix, id) in [("ITU-T SG", "body-itu-t-sg"), ("ITU-D SG", "body-itu-d-sg")] {
        let number = body.strip_prefix(prefix).and_then(|rest| rest.parse().ok());
        if let Some(number) = number {
            return words.format(id, &[("number", Arg::Count(number))]);
        }
    }
    let id = id(body);
    if words.has(&id) {
        return words.text(&id);
    }
    let is_it = |name: &str| name == body;
    let country = countries()
        .iter()
        .find(|country| is_it(country.name(Language::En)));
    country.map_or_else(
        || body.to_owned(),
        |country| country.name(words.language()).to_owned(),
    )
}

/// The names of several, as a list.
pub(super) fn names(words: &Messages, bodies: &[String]) -> String {
    let names: Vec<String> = bodies.iter().map(|body| name(words, body)).collect();
    words.list(&names)
}

/// How many they are for the grammar: one whose name is a plural counts as
/// several where the word for it follows the number of the name.
pub(super) fn number(words: &Messages, bodies: &[String]) -> usize {
    match (words.language(), bodies) {
        (Language::En | Language::Zh, _) => bodies.len(),
        (_, [one]) if PLURALS.contains(&one.as_str()) => 3,
        _ => bodies.len(),
    }
}

/// Single bodies whose names are plurals.
const PLURALS: [&str; 2] = ["ITU members", "ITU-T study groups"];

/// `MDES (Thailand)`: `body-mdes-thailand`.
fn id(body: &str) -> String {
    let mut id = "body".to_owned();
    for part in body.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        if !part.is_empty() {
            id.push('-');
            id.push_str(&part.to_ascii_lowercase());
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_bodies() {
        let french = Messages::of(Language::Fr);
        assert_eq!(id("MDES (Thailand)"), "body-mdes-thailand");
        assert_eq!(
            name(french, "ITU-T SG20"),
            "Commission d’études 20 de l’UIT-T"
        );
        assert_eq!(name(french, "Australia"), "Australie");
        assert_eq!(name(french, "APNIC"), "APNIC");
        assert_eq!(
            names(french, &["BDT".to_owned(), "APNIC".to_owned()]),
            "BDT et APNIC"
        );
    }
}
