//! Lines of iCalendar (RFC 5545): a name and a value, escaped, folded at 75
//! octets, ended with CR and LF.

/// The longest line, in octets, without its end.
const LONGEST: usize = 75;

/// Adds a line whose value is written as it is.
pub(super) fn push(text: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        // A letter of several octets stays whole.
        if octets + letter.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            octets = 1;
        }
        text.push(letter);
        octets += letter.len_utf8();
    }
    text.push_str("\r\n");
}

/// Adds a line whose value is a text.
pub(super) fn push_text(text: &mut String, name: &str, value: &str) {
    push(text, name, &escaped(value));
}

/// A text as a value of the type TEXT (3.3.11). Control characters, which it
/// cannot hold, are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            _ if letter.is_control() && letter != '\t' => {}
            _ => value.push(letter),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, value: &str) -> String {
        let mut text = String::new();
        push_text(&mut text, name, value);
        text
    }

    #[test]
    fn texts_are_escaped() {
        assert_eq!(
            line("SUMMARY", "a, b; c\\d\ne\r\u{7}:\"f\""),
            "SUMMARY:a\\, b\\; c\\\\d\\ne:\"f\"\r\n"
        );
    }

    #[test]
    fn lines_are_folded_between_letters() {
        let whole = "x".repeat(67);
        assert_eq!(line("SUMMARY", &whole), format!("SUMMARY:{whole}\r\n"));
        let folded = line("SUMMARY", &"x".repeat(68));
        assert_eq!(folded, format!("SUMMARY:{}\r\n x\r\n", "x".repeat(67)));
        for (letter, count) in [("训", 60), ("é", 200), ("🙂", 50), ("a", 75 * 4)] {
            let folded = line("X", &letter.repeat(count));
            let lines: Vec<&str> = folded.trim_end_matches("\r\n").split("\r\n").collect();
            assert!(lines.iter().all(|line| line.len() <= 75), "{letter}");
            assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
            assert_eq!(
                folded.replace("\r\n ", ""),
                format!("X:{}\r\n", letter.repeat(count))
            );
        }
    }
}
