//! Lists of names: "A, B and C".
//!
//! Three marks a language; a crate for it would bring more data than it saves.

use crate::geography::Language;

/// The items with the marks and the word that `language` sets between them.
pub(super) fn join<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let Some((last, before)) = items.split_last() else {
        return String::new();
    };
    let last = last.as_ref();
    let (comma, and) = match language {
        Language::Ar => (" و", " و"),
        Language::En => (", ", " and "),
        Language::Es => (", ", if sounds_like_i(last) { " e " } else { " y " }),
        Language::Fr => (", ", " et "),
        Language::Ru => (", ", " и "),
        Language::Zh => ("、", "和"),
    };
    let mut text = String::new();
    for (place, item) in before.iter().enumerate() {
        if place > 0 {
            text.push_str(comma);
        }
        text.push_str(item.as_ref());
    }
    if !before.is_empty() {
        text.push_str(and);
    }
    text + last
}

/// Whether a Spanish word begins with the sound of `i`, before which `y`
/// becomes `e`: Irán, historia, but not hielo.
fn sounds_like_i(word: &str) -> bool {
    let lower = word.to_lowercase();
    let bare = lower.strip_prefix('h').unwrap_or(&lower);
    let mut letters = bare.chars();
    matches!(letters.next(), Some('i' | 'í'))
        && !matches!(letters.next(), Some('a' | 'e' | 'o' | 'á' | 'é' | 'ó'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden() {
        let three = Language::ALL.map(|language| join(language, &["A", "B", "C"]));
        assert_eq!(
            three,
            [
                "A وB وC",
                "A, B and C",
                "A, B y C",
                "A, B et C",
                "A, B и C",
                "A、B和C"
            ]
        );
        let two = Language::ALL.map(|language| join(language, &["A", "B"]));
        assert_eq!(two, ["A وB", "A and B", "A y B", "A et B", "A и B", "A和B"]);
        for language in Language::ALL {
            assert_eq!(join(language, &["A"]), "A");
            assert_eq!(join::<&str>(language, &[]), "");
        }
    }

    #[test]
    fn spanish_y_becomes_e() {
        assert_eq!(join(Language::Es, &["Argelia", "Irán"]), "Argelia e Irán");
        assert_eq!(join(Language::Es, &["IPv4", "IPv6"]), "IPv4 e IPv6");
        assert_eq!(join(Language::Es, &["fuego", "hielo"]), "fuego y hielo");
        assert_eq!(join(Language::Es, &["Irán", "Haití"]), "Irán y Haití");
    }
}
