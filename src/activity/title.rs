//! A title in the six languages.

use crate::geography::Language;

/// A title in each of the six languages; none is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title([String; 6]);

impl Title {
    /// The title with one text a language, in the order of [`Language::ALL`].
    ///
    /// # Errors
    ///
    /// The languages whose text is empty.
    pub fn new(texts: [&str; 6]) -> Result<Self, Vec<Language>> {
        let missing: Vec<Language> = Language::ALL
            .into_iter()
            .zip(texts)
            .filter(|(_, text)| text.trim().is_empty())
            .map(|(language, _)| language)
            .collect();
        if missing.is_empty() {
            Ok(Self(texts.map(|text| text.trim().to_owned())))
        } else {
            Err(missing)
        }
    }

    /// The title in that language.
    pub fn get(&self, language: Language) -> &str {
        Language::ALL
            .into_iter()
            .zip(&self.0)
            .find(|(one, _)| *one == language)
            .map_or("", |(_, text)| text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_all_six() {
        let title = Title::new(["ar", "en", "es", "fr", "ru", "zh"]).unwrap();
        for language in Language::ALL {
            assert_eq!(title.get(language), language.code());
        }
        assert_eq!(
            Title::new(["ar", "en", " ", "fr", "", "zh"]),
            Err(vec![Language::Es, Language::Ru])
        );
    }
}
