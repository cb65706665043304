//! The part of a line that is shown, with the marks in it.

use std::ops::Range;

use super::super::place::Place;
use super::safe::shown;

/// What stands for the parts of a line that are left out.
const ELLIPSIS: &str = "...";

/// The part of a line around its marks that fits a width.
#[derive(Debug)]
pub(super) struct Window {
    /// The text, every character safe for a terminal.
    pub(super) text: String,
    /// The marks, in bytes of the text, in the order of the places.
    pub(super) marks: Vec<Range<usize>>,
}

/// A character as it is shown, and where it begins in the line.
struct Shown {
    character: char,
    start: usize,
}

impl Shown {
    /// How many columns it takes at most. From here on scripts are wide, and
    /// what is not wide but counts as if it were makes the window smaller.
    fn width(&self) -> usize {
        if self.character < '\u{1100}' { 1 } else { 2 }
    }
}

/// Whether two places keep the same part of the same line of one file.
pub(super) fn is_same_line(one: &Place, other: &Place) -> bool {
    (one.line(), one.first_column()) == (other.line(), other.first_column())
        && one.text() == other.text()
}

impl Window {
    /// The window of `width` columns around marks of one line; nothing if there
    /// are several marks and they do not fit. Of a single one that does not fit
    /// the beginning is shown.
    pub(super) fn around(places: &[&Place], width: usize) -> Option<Self> {
        let place = places.first()?;
        let line = characters(place.text());
        let marks: Vec<Range<usize>> = places
            .iter()
            .map(|place| in_characters(&line, place))
            .collect();
        let (cut_before, cut_after) = (place.first_column() > 1, place.goes_on());
        let ends = (usize::from(cut_before) + usize::from(cut_after)) * ELLIPSIS.len();
        let kept = if columns(&line, 0..line.len()) + ends <= width {
            0..line.len()
        } else {
            chosen(&line, &marks, width.saturating_sub(2 * ELLIPSIS.len()))?
        };

        let mut text = String::new();
        if cut_before || kept.start > 0 {
            text.push_str(ELLIPSIS);
        }
        // Where each character begins in the text, and where the last one ends.
        let mut starts = Vec::with_capacity(kept.len() + 1);
        for one in line.get(kept.clone()).unwrap_or_default() {
            starts.push(text.len());
            text.push(one.character);
        }
        starts.push(text.len());
        let behind = text.len();
        if cut_after || kept.end < line.len() {
            text.push_str(ELLIPSIS);
        }
        let place_of = |at: usize| {
            let at = at.saturating_sub(kept.start);
            starts.get(at).copied().unwrap_or(behind)
        };
        let marks = marks
            .into_iter()
            .map(|mark| place_of(mark.start)..place_of(mark.end))
            .collect();
        Some(Self { text, marks })
    }
}

/// The characters of a line; bytes that are not UTF-8 are one each time.
fn characters(bytes: &[u8]) -> Vec<Shown> {
    let mut line = Vec::with_capacity(bytes.len());
    let mut place = 0;
    for chunk in bytes.utf8_chunks() {
        line.extend(chunk.valid().char_indices().map(|(at, one)| Shown {
            character: shown(one),
            start: place + at,
        }));
        place += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            line.push(Shown {
                character: char::REPLACEMENT_CHARACTER,
                start: place,
            });
            place += chunk.invalid().len();
        }
    }
    line
}

/// The marked characters, whole ones.
fn in_characters(line: &[Shown], place: &Place) -> Range<usize> {
    let marked = place.marked();
    let start = if marked.start < place.text().len() {
        line.partition_point(|one| one.start <= marked.start)
            .saturating_sub(1)
    } else {
        line.len()
    };
    let end = line.partition_point(|one| one.start < marked.end);
    if marked.is_empty() {
        start..start
    } else {
        start..end.max(start)
    }
}

fn columns(line: &[Shown], range: Range<usize>) -> usize {
    let range = line.get(range).unwrap_or_default();
    range.iter().map(Shown::width).sum()
}

/// The characters around all marks that fit, as many before as behind them.
fn chosen(line: &[Shown], marks: &[Range<usize>], width: usize) -> Option<Range<usize>> {
    let mut start = marks.iter().map(|mark| mark.start).min()?.min(line.len());
    let end = marks.iter().map(|mark| mark.end).max()?;
    let mut end = end.max(start + 1).min(line.len());
    let mut taken = columns(line, start..end);
    if taken > width && marks.len() > 1 {
        return None;
    }
    while taken > width && end > start + 1 {
        end -= 1;
        taken -= columns(line, end..end + 1);
    }
    loop {
        let before = columns(line, start.saturating_sub(1)..start);
        let can_before = start > 0 && taken + before <= width;
        if can_before {
            start -= 1;
            taken += before;
        }
        let behind = columns(line, end..(end + 1).min(line.len()));
        let can_behind = end < line.len() && taken + behind <= width;
        if can_behind {
            end += 1;
            taken += behind;
        }
        if !can_before && !can_behind {
            return Some(start..end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(line: &[u8], marked: Range<usize>, width: usize) -> (String, String) {
        let place = Place::new(1, 0, line, marked);
        let window = Window::around(&[&place], width).unwrap();
        let mark = window.text.get(window.marks[0].clone()).unwrap().to_owned();
        (window.text, mark)
    }

    #[test]
    fn a_line_that_fits_is_whole() {
        let (text, mark) = marked(b"apnic|CN|ipv6", 6..8, 20);
        assert_eq!((text.as_str(), mark.as_str()), ("apnic|CN|ipv6", "CN"));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = b"abcdefghijklmnopqrstuvwxyz";
        let cut = |range| marked(line, range, 16);
        assert_eq!(cut(12..14), ("...ijklmnopqr...".into(), "mn".into()));
        assert_eq!(cut(0..1), ("abcdefghij...".into(), "a".into()));
        assert_eq!(cut(26..26), ("...qrstuvwxyz".into(), String::new()));
        assert_eq!(cut(2..24), ("...cdefghijkl...".into(), "cdefghijkl".into()));
    }

    #[test]
    fn marks_that_are_far_apart_do_not_share_a_window() {
        let line = [b'x'; 100];
        let places = [0..1, 90..91].map(|mark| Place::new(1, 0, &line, mark));
        let [one, other] = &places;
        assert!(Window::around(&[one, other], 40).is_none());
        assert!(Window::around(&[one, other], 100).is_some());
    }

    #[test]
    fn bytes_in_the_middle_of_characters_are_rounded_to_whole_ones() {
        let line = "a\u{6f22}b".as_bytes();
        assert_eq!(marked(line, 2..3, 40).1, "\u{6f22}");
        assert_eq!(marked(line, 2..2, 40).1, "");
        assert_eq!(marked(b"a\xff\xfeb", 1..2, 40).1, "\u{fffd}");
    }
}
