//! Which conventions each language is written by.

use std::cell::OnceCell;

use icu_locale_core::Locale;

use crate::geography::Language;

/// The locale of numbers, dates and order: Latin digits in Arabic, dates with
/// the day first in English, the Gregorian calendar everywhere.
pub(super) fn locale(language: Language) -> Locale {
    tag(language).parse().unwrap_or(Locale::UNKNOWN)
}

fn tag(language: Language) -> &'static str {
    match language {
        Language::Ar => "ar-u-ca-gregory-nu-latn",
        Language::En => "en-GB-u-ca-gregory",
        Language::Es => "es-u-ca-gregory",
        Language::Fr => "fr-u-ca-gregory",
        Language::Ru => "ru-u-ca-gregory",
        Language::Zh => "zh-u-ca-gregory",
    }
}

/// One value a language, made when it is first needed. For thread-local use:
/// the formatters cannot be shared between threads.
#[derive(Debug)]
pub(super) struct PerLanguage<T>([OnceCell<T>; 6]);

impl<T> PerLanguage<T> {
    pub(super) const fn new() -> Self {
        Self([const { OnceCell::new() }; 6])
    }

    /// The value of `language`.
    pub(super) fn get(&self, language: Language, make: impl FnOnce() -> T) -> &T {
        let [ar, en, es, fr, ru, zh] = &self.0;
        let cell = match language {
            Language::Ar => ar,
            Language::En => en,
            Language::Es => es,
            Language::Fr => fr,
            Language::Ru => ru,
            Language::Zh => zh,
        };
        cell.get_or_init(make)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_well_formed() {
        for language in Language::ALL {
            assert_eq!(locale(language).to_string(), tag(language));
            assert_eq!(locale(language).id.language.as_str(), language.code());
        }
    }
}
