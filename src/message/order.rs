//! The order of names in a language.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use super::locale::locale;
use crate::geography::Language;

/// Puts names in the order that readers of a language look them up in: accents
/// count only between names that are otherwise equal; Chinese goes by pinyin.
pub(super) struct Order {
    language: Language,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Order {
    pub(super) const fn new(language: Language) -> Self {
        Self {
            language,
            collator: OnceLock::new(),
        }
    }

    /// A total order: what the language holds equal is told apart by its
    /// characters, so that a sorted table is always the same.
    pub(super) fn compare(&self, left: &str, right: &str) -> Ordering {
        let collator = self.collator.get_or_init(|| {
            let options = CollatorOptions::default();
            Collator::try_new(locale(self.language).into(), options).ok()
        });
        collator
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(left, right))
            .then_with(|| left.cmp(right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(language: Language, names: &[&'a str]) -> Vec<&'a str> {
        let order = Order::new(language);
        let mut names = names.to_vec();
        names.sort_by(|a, b| order.compare(a, b));
        names
    }

    #[test]
    fn golden() {
        assert_eq!(
            sorted(
                Language::Fr,
                &["Zambie", "Égypte", "Tchad", "Érythrée", "Espagne"]
            ),
            ["Égypte", "Érythrée", "Espagne", "Tchad", "Zambie"]
        );
        assert_eq!(
            sorted(
                Language::Es,
                &["Oman", "Ñuñoa", "Nepal", "Ámsterdam", "Nigeria"]
            ),
            ["Ámsterdam", "Nepal", "Nigeria", "Ñuñoa", "Oman"]
        );
        assert_eq!(
            sorted(
                Language::En,
                &["Åland Islands", "Zambia", "albania", "Benin"]
            ),
            ["Åland Islands", "albania", "Benin", "Zambia"]
        );
        assert_eq!(
            sorted(Language::Ru, &["Япония", "Ёж", "Жара", "Египет", "Австрия"]),
            ["Австрия", "Египет", "Ёж", "Жара", "Япония"]
        );
        // By pinyin: a'ertiliya, aiji, fei, zhongguo.
        assert_eq!(
            sorted(Language::Zh, &["中国", "埃及", "阿尔及利亚", "法国"]),
            ["阿尔及利亚", "埃及", "法国", "中国"]
        );
        assert_eq!(
            sorted(Language::Ar, &["مصر", "الجزائر", "تونس", "إثيوبيا"]),
            ["إثيوبيا", "الجزائر", "تونس", "مصر"]
        );
    }

    #[test]
    fn is_total() {
        // The same letter in two encodings.
        assert_ne!(
            Order::new(Language::Fr).compare("é", "e\u{301}"),
            Ordering::Equal
        );
    }
}
