//! A stretch of a line.

use std::borrow::Cow;
use std::ops::Range;

/// The most bytes of a line that a place keeps, so that a million findings in
/// lines of 64 KiB do not fill the memory.
const MOST: usize = 1024;

/// A stretch of a line, with the line around it.
///
/// # Ordering
///
/// By line, then by byte.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    line: u64,
    offset: u64,
    marked: Range2,
    text: Box<[u8]>,
    columns_before: u64,
    beyond: Beyond,
}

/// What of a long line lies behind the text that is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Beyond {
    goes_on: bool,
    marked_bytes: u64,
    marked_columns: u64,
}

/// A range with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Range2 {
    start: usize,
    end: usize,
}

impl Place {
    /// The bytes `marked` of `bytes`, a line without its line end, which is
    /// the `line`th from 1 and begins at the byte `offset` of the content. A
    /// range that is empty marks the place between two bytes.
    pub fn new(line: u64, offset: u64, bytes: &[u8], marked: Range<usize>) -> Self {
        let end = marked.end.min(bytes.len());
        let start = marked.start.min(end);
        // Of a long line what is marked and something before it is kept.
        let (first, last) = if bytes.len() <= MOST {
            (0, bytes.len())
        } else {
            let first = start_of_character(bytes, start.saturating_sub(MOST / 4));
            let last = (first + MOST).min(bytes.len());
            (first, start_of_character(bytes, last).max(start))
        };
        let before = bytes.get(..first).unwrap_or_default();
        Self {
            line,
            offset: offset + first as u64,
            marked: Range2 {
                start: start - first,
                end: end.min(last) - first,
            },
            text: bytes.get(first..last).unwrap_or_default().into(),
            columns_before: characters(before),
            beyond: Beyond {
                goes_on: last < bytes.len(),
                marked_bytes: end.saturating_sub(last) as u64,
                marked_columns: characters(bytes.get(last..end).unwrap_or_default()),
            },
        }
    }

    /// The number of the line, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The column at which the marked part begins, in characters from 1.
    pub fn column(&self) -> u64 {
        self.column_of(self.marked.start)
    }

    /// The column behind the marked part.
    pub fn end_column(&self) -> u64 {
        self.column_of(self.marked.end) + self.beyond.marked_columns
    }

    fn column_of(&self, at: usize) -> u64 {
        self.columns_before + characters(self.text.get(..at).unwrap_or_default()) + 1
    }

    /// The marked bytes, counted from the start of the plain content.
    pub fn bytes(&self) -> Range<u64> {
        let end = self.offset + self.marked.end as u64 + self.beyond.marked_bytes;
        self.offset + self.marked.start as u64..end
    }

    /// The column at which [`Place::text`] begins: 1 unless the line is long.
    pub fn first_column(&self) -> u64 {
        self.columns_before + 1
    }

    /// The line, or the part of a long one around the marked bytes.
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Whether the line goes on behind [`Place::text`].
    pub fn goes_on(&self) -> bool {
        self.beyond.goes_on
    }

    /// The marked part of [`Place::text`], in bytes.
    pub fn marked(&self) -> Range<usize> {
        self.marked.start..self.marked.end
    }

    /// The marked part as text.
    pub fn marked_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.text.get(self.marked()).unwrap_or_default())
    }
}

/// The byte at which the character begins that goes on at `at`; `at` itself if
/// none does.
fn start_of_character(bytes: &[u8], at: usize) -> usize {
    let goes_on = |at: usize| bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
    (at.saturating_sub(3)..=at)
        .rev()
        .find(|&at| !goes_on(at))
        .unwrap_or(at)
}

/// How many characters these bytes are when shown.
fn characters(bytes: &[u8]) -> u64 {
    if bytes.is_ascii() {
        bytes.len() as u64
    } else {
        String::from_utf8_lossy(bytes).chars().count() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_bytes_count_bytes() {
        let place = Place::new(7, 100, "é|abc".as_bytes(), 3..6);
        assert_eq!(
            (place.line(), place.column(), place.end_column()),
            (7, 3, 6)
        );
        assert_eq!(place.bytes(), 103..106);
        assert_eq!(place.marked_text(), "abc");
    }

    #[test]
    fn a_long_line_is_kept_in_part() {
        let line: Vec<u8> = (0..9000u32).map(|n| b'a' + (n % 26) as u8).collect();
        let place = Place::new(1, 10, &line, 5000..5003);
        assert_eq!((place.column(), place.end_column()), (5001, 5004));
        assert_eq!(place.bytes(), 5010..5013);
        assert_eq!(place.marked_text().as_bytes(), &line[5000..5003]);
        assert!(place.text().len() <= MOST);
        assert_eq!(place.first_column(), 5001 - MOST as u64 / 4);
    }

    #[test]
    fn a_place_beyond_the_line_is_its_end() {
        let place = Place::new(1, 0, b"abc", 5..9);
        assert_eq!((place.marked(), place.column()), (3..3, 4));
        let whole = Place::new(1, 0, &[b'x'; 5000], 0..5000);
        assert_eq!(whole.marked(), 0..MOST);
        assert_eq!((whole.bytes(), whole.end_column()), (0..5000, 5001));
        assert!(whole.goes_on() && !place.goes_on());
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        let line = "\u{6f22}".repeat(1000);
        for start in (0..3000).step_by(3) {
            let place = Place::new(1, 0, line.as_bytes(), start..start + 3);
            assert_eq!(place.column(), start as u64 / 3 + 1);
            assert_eq!(place.end_column(), place.column() + 1);
            assert!(std::str::from_utf8(place.text()).is_ok());
        }
    }
}
