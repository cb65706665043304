//! Text that a terminal can be given.
//!
//! Whoever writes a file can write what a terminal obeys. So each character
//! that would not be seen as itself is shown by one other character: columns
//! stay what they are.

use std::fmt::{self, Write};

/// What a character is shown as.
pub(super) fn shown(character: char) -> char {
    match character {
        // Unicode has a picture of each of the old control characters.
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(character)),
        '\x7f' => Some('\u{2421}'),
        _ if is_unseen(character) => Some(char::REPLACEMENT_CHARACTER),
        _ => Some(character),
    }
    .unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Whether a character is not seen, or moves what stands around it.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'                        // soft hyphen
            | '\u{34f}'                     // grapheme joiner
            | '\u{61c}'                     // Arabic letter mark
            | '\u{115f}' | '\u{1160}'       // Hangul fillers
            | '\u{17b4}' | '\u{17b5}'       // Khmer inherent vowels
            | '\u{180b}'..='\u{180f}'       // Mongolian selectors
            | '\u{200b}'..='\u{200f}'       // zero width, marks of direction
            | '\u{2028}'..='\u{202e}'       // separators, embedding, override
            | '\u{2060}'..='\u{206f}'       // joiners, isolates
            | '\u{3164}' | '\u{ffa0}'       // Hangul fillers
            | '\u{fe00}'..='\u{fe0f}'       // variation selectors
            | '\u{feff}'                    // byte order mark
            | '\u{fff0}'..='\u{fffb}'       // annotation
            | '\u{e0000}'..='\u{e0fff}'     // tags, variation selectors
        )
}

/// A text with every character as it is shown.
pub(super) struct Safe<'a>(pub(super) &'a str);

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return f.write_str(self.0);
        }
        self.0.chars().try_for_each(|one| f.write_char(shown(one)))
    }
}

/// A text of one or more lines with every other character as it is shown.
pub(super) fn lines(text: &str) -> String {
    let keep = |one| if one == '\n' { one } else { shown(one) };
    text.trim_end().chars().map(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown_by_one_character_each() {
        let text = "a\0\x1b[31m\t\x7f\u{9b}\u{202e}b\r\n";
        assert_eq!(
            Safe(text).to_string(),
            "a\u{2400}\u{241b}[31m\u{2409}\u{2421}\u{fffd}\u{fffd}b\u{240d}\u{240a}"
        );
        assert_eq!(lines("one\ntwo\t\n"), "one\ntwo");
        assert_eq!(Safe("C\u{f4}te d'Ivoire").to_string(), "Côte d'Ivoire");
    }
}
