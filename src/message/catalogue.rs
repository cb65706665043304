//! The Fluent files, and a bundle of them for each language.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::LanguageIdentifier;

use super::argument::Arg;
use super::date::{self, Form};
use super::number::{self, Figure};

use crate::geography::Language;

/// One file in the six languages, in the order of `Language::ALL`.
macro_rules! in_six_languages {
    ($file:literal) => {
        [
            include_str!(concat!("ar/", $file)),
            include_str!(concat!("en/", $file)),
            include_str!(concat!("es/", $file)),
            include_str!(concat!("fr/", $file)),
            include_str!(concat!("ru/", $file)),
            include_str!(concat!("zh/", $file)),
        ]
    };
}

/// The files: one line for each subject.
const FILES: [[&str; 6]; 7] = [
    in_six_languages!("chart.ftl"),
    in_six_languages!("area.ftl"),
    in_six_languages!("activity.ftl"),
    in_six_languages!("register.ftl"),
    in_six_languages!("council.ftl"),
    in_six_languages!("export.ftl"),
    in_six_languages!("site.ftl"),
];

/// The text of each file in `language`.
pub(super) fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    FILES
        .into_iter()
        .map(move |[ar, en, es, fr, ru, zh]| match language {
            Language::Ar => ar,
            Language::En => en,
            Language::Es => es,
            Language::Fr => fr,
            Language::Ru => ru,
            Language::Zh => zh,
        })
}

/// All messages of one language.
pub(super) struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// What is wrong with the files; empty, as a test proves.
    #[cfg(test)]
    pub(super) problems: Vec<String>,
}

impl Catalogue {
    pub(super) fn new(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Charts and reports have no use for marks around each value; what
        // Arabic needs is in its files.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Ar => |value, _| print_number(Language::Ar, value),
            Language::En => |value, _| print_number(Language::En, value),
            Language::Es => |value, _| print_number(Language::Es, value),
            Language::Fr => |value, _| print_number(Language::Fr, value),
            Language::Ru => |value, _| print_number(Language::Ru, value),
            Language::Zh => |value, _| print_number(Language::Zh, value),
        }));
        let mut problems = Vec::new();
        for source in sources(language) {
            // A file with an error gives all its other messages.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
                    problems.extend(errors.iter().map(ToString::to_string));
                    resource
                });
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(ToString::to_string));
            }
        }
        Self {
            language,
            bundle,
            #[cfg(test)]
            problems,
        }
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message, with what could not be filled in; `None` if there is none
    /// of that name.
    pub(super) fn format(
        &self,
        id: &str,
        arguments: &[(&str, Arg<'_>)],
    ) -> Option<(String, Vec<FluentError>)> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, value(self.language, argument));
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        Some((text.into_owned(), errors))
    }
}

/// What Fluent is given: a number where it may choose a plural, else the text.
fn value<'a>(language: Language, argument: &'a Arg<'_>) -> FluentValue<'a> {
    match argument {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Count(count) => figure_value(language, &Figure::from(*count)),
        Arg::Number(figure) => figure_value(language, figure),
        Arg::Percent(figure) => number::print_percent(language, figure).into(),
        Arg::Day(day) => date::print(language, *day, Form::Day).into(),
        Arg::Month(day) => date::print(language, *day, Form::Month).into(),
        Arg::Year(year) => year.to_string().into(),
    }
}

/// Fluent counts in `f64`: a number with more digits is given as text, and the
/// message's default form stands beside it.
fn figure_value(language: Language, figure: &Figure) -> FluentValue<'static> {
    match figure.plural_operand() {
        Some((value, decimals)) => {
            let options = FluentNumberOptions {
                minimum_fraction_digits: (decimals > 0).then_some(decimals),
                ..FluentNumberOptions::default()
            };
            FluentValue::Number(FluentNumber::new(value, options))
        }
        None => number::print(language, figure).into(),
    }
}

fn print_number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0);
    let figure = Figure::approximate(number.value, u8::try_from(decimals).ok()?)?;
    Some(number::print(language, &figure))
}
