//! The place of a two-letter code in the sequence AA, AB, ... ZZ.

/// The place of two capital letters in the sequence AA, AB, ... ZZ.
pub(super) const fn letters_index(letters: [u8; 2]) -> u16 {
    (letters[0] - b'A') as u16 * 26 + (letters[1] - b'A') as u16
}

/// The letters at a place of that sequence.
#[expect(
    clippy::cast_possible_truncation,
    reason = "both quotients are below 27"
)]
pub(super) const fn index_letters(index: u16) -> [u8; 2] {
    [b'A' + (index / 26) as u8, b'A' + (index % 26) as u8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_letters_are_each_others_inverse() {
        assert_eq!(letters_index(*b"AA"), 0);
        assert_eq!(letters_index(*b"ZZ"), 26 * 26 - 1);
        for index in 0..26 * 26 {
            assert_eq!(letters_index(index_letters(index)), index);
        }
    }
}
