//! Numbers and words in messages.

use crate::diagnostic::distance;

/// A number with commas between thousands.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The word that `found` was probably meant as.
pub(super) fn meant<'w>(found: &[u8], words: &[&'w str]) -> Option<&'w str> {
    let found = std::str::from_utf8(found).ok()?.trim();
    if found.len() < 2 || found.len() > 20 {
        return None;
    }
    let found = found.to_ascii_lowercase();
    let mut longer = words.iter().filter(|word| word.starts_with(&found));
    if let (Some(&word), None) = (longer.next(), longer.next()) {
        return Some(word);
    }
    let distances = words.iter().map(|&word| (distance(&found, word), word));
    let (distance, word) = distances.min()?;
    (distance <= word.len() / 3).then_some(word)
}

/// What a field is that should be a number.
pub(super) fn not_a_number(field: &[u8], what: &str) -> String {
    let found = super::on::shown(field);
    if field.is_empty() {
        format!("a {what} is missing")
    } else if field.iter().all(u8::is_ascii_digit) {
        format!("the {what} {found} is larger than any")
    } else {
        format!("`{found}` is no {what}")
    }
}

/// `1 record`, `2,530 records`.
pub(super) fn counted(number: u64, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {thing}{plural}", grouped(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_what_was_meant() {
        let words = ["afrinic", "apnic", "arin", "lacnic", "ripencc"];
        for (found, word) in [
            ("ripe", Some("ripencc")),
            ("APNIC", Some("apnic")),
            ("lacnci", Some("lacnic")),
            ("afnic", Some("apnic")),
            ("x", None),
            ("", None),
            ("internic", None),
        ] {
            assert_eq!(meant(found.as_bytes(), &words), word, "{found}");
        }
    }
}
