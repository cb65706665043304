//! From a context to HTML: the templates, with the words of a language at hand.

use std::fmt;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, escape_formatter};

use crate::chart::PngError;
use crate::geography::Language;
use crate::message::Messages;

const TEMPLATES: [(&str, &str); 18] = [
    ("base.html", include_str!("templates/base.html")),
    ("parts.html", include_str!("templates/parts.html")),
    ("about.html", include_str!("templates/about.html")),
    ("activities.html", include_str!("templates/activities.html")),
    ("activity.html", include_str!("templates/activity.html")),
    ("area.html", include_str!("templates/area.html")),
    ("choose.html", include_str!("templates/choose.html")),
    ("countries.html", include_str!("templates/countries.html")),
    ("country.html", include_str!("templates/country.html")),
    ("duties.html", include_str!("templates/duties.html")),
    ("indicators.html", include_str!("templates/indicators.html")),
    ("regions.html", include_str!("templates/regions.html")),
    ("rule.html", include_str!("templates/rule.html")),
    ("rules.html", include_str!("templates/rules.html")),
    ("sources.html", include_str!("templates/sources.html")),
    ("statistics.html", include_str!("templates/statistics.html")),
    ("training.html", include_str!("templates/training.html")),
    ("world.html", include_str!("templates/world.html")),
];

/// The mark that has the direction of Arabic and is not seen.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// A text from right to left whose Latin words do not take along what follows
/// them: a number, or a comma with a number behind it, would stand on their
/// other side.
fn kept_apart(text: &str) -> String {
    let is_arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
    if !text.contains(is_arabic) {
        return text.to_owned();
    }
    let mut apart = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        apart.push(letter);
        if !letter.is_ascii_alphabetic() && !letter.is_ascii_digit() {
            continue;
        }
        let Some(&next) = letters.peek() else { break };
        let mut ahead = letters.clone();
        ahead.next();
        let number_follows = letter.is_ascii_alphabetic()
            && matches!(next, ' ' | '\u{a0}')
            && ahead.peek().is_some_and(char::is_ascii_digit);
        if matches!(next, '،' | ':') || number_follows {
            apart.push(RIGHT_TO_LEFT);
        }
    }
    apart
}

/// A page or table that cannot be made: a fault of this program.
#[derive(Debug)]
#[non_exhaustive]
pub enum SiteError {
    /// A template cannot be read or filled.
    Template(minijinja::Error),
    /// A table over all countries cannot be made.
    Table(PngError),
    /// A page is asked for in a language that the site is not in.
    Language(Language),
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(error) => write!(f, "a template cannot be filled: {error}"),
            Self::Table(error) => write!(f, "a table cannot be made: {error}"),
            Self::Language(language) => {
                write!(f, "expected a language of the site, found {language}")
            }
        }
    }
}

impl std::error::Error for SiteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Template(error) => Some(error),
            Self::Table(error) => Some(error),
            Self::Language(_) => None,
        }
    }
}

impl From<minijinja::Error> for SiteError {
    fn from(error: minijinja::Error) -> Self {
        Self::Template(error)
    }
}

impl From<PngError> for SiteError {
    fn from(error: PngError) -> Self {
        Self::Table(error)
    }
}

/// The templates in one language.
pub(super) struct Renderer(Environment<'static>);

impl Renderer {
    pub(super) fn new(language: Language) -> Result<Self, SiteError> {
        let words = Messages::of(language);
        let mut environment = Environment::new();
        // A name that a context lacks is a fault, and not an empty place.
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        // Lines that hold only a tag leave nothing behind.
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()?;
        environment.set_syntax(syntax);
        environment.add_function("t", move |id: &str| words.text(id));
        environment.add_function("named", move |family: &str, code: &str| {
            words.named(family, code)
        });
        environment.add_function("number", move |count: i64| words.count(count));
        // What stands between things of a list, and after the name of one.
        let (comma, colon) = match language {
            Language::Ar => ("، ", ": "),
            Language::Zh => ("、", "："),
            Language::Fr => (", ", "\u{a0}: "),
            _ => (", ", ": "),
        };
        environment.add_global("comma", comma);
        environment.add_global("colon", colon);
        if language.is_right_to_left() {
            environment.set_formatter(|output, state, value| {
                match value.as_str().filter(|_| !value.is_safe()) {
                    Some(text) => escape_formatter(output, state, &Value::from(kept_apart(text))),
                    None => escape_formatter(output, state, value),
                }
            });
        }
        for (name, text) in TEMPLATES {
            environment.add_template(name, text)?;
        }
        Ok(Self(environment))
    }

    pub(super) fn render(&self, template: &str, context: Value) -> Result<String, SiteError> {
        Ok(self.0.get_template(template)?.render(context)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_behind_a_latin_word_stands_behind_it() {
        assert_eq!(
            kept_apart("أدرج AFRINIC 158 كتلة"),
            "أدرج AFRINIC\u{200f} 158 كتلة"
        );
        assert_eq!(kept_apart("AFRINIC، 5 مايو"), "AFRINIC\u{200f}، 5 مايو");
        assert_eq!(
            kept_apart("../data/countries/CI.csv"),
            "../data/countries/CI.csv"
        );
    }
}
