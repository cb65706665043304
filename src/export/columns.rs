//! Columns of text for a terminal: aligned, and wrapped to its width. Chinese
//! letters take two cells, marks above Arabic ones none.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What stands between two columns.
const GUTTER: usize = 2;
/// No word is cut shorter than this to fit the terminal.
const NARROWEST: usize = 8;

/// Sets rows in columns, each line at most `width` cells wide where words allow
/// it, and `indent` cells from the edge. `headings`, if any, are underlined
/// with hyphens.
///
/// Columns are as wide as they must be; if they are too wide together, the
/// widest give way first, and their cells take several lines.
pub fn set<const N: usize>(
    headings: Option<&[String; N]>,
    rows: &[[String; N]],
    indent: usize,
    width: usize,
) -> String {
    let (mut widths, mut words) = ([0; N], [0; N]);
    for row in headings.into_iter().chain(rows) {
        for ((column, word), cell) in widths.iter_mut().zip(&mut words).zip(row) {
            *column = (*column).max(cell.width());
            let longest = pieces(cell).iter().map(|one| one.trim_end().width()).max();
            *word = (*word).max(longest.unwrap_or(0));
        }
    }
    let used = widths.iter().filter(|column| **column > 0).count();
    let gutters = indent + used.saturating_sub(1) * GUTTER;
    fit(&mut widths, &words, width.saturating_sub(gutters));
    let mut text = String::new();
    if let Some(headings) = headings {
        put(&mut text, headings, &widths, indent);
        let rule = widths.map(|column| "-".repeat(column));
        put(&mut text, &rule, &widths, indent);
    }
    for row in rows {
        put(&mut text, row, &widths, indent);
    }
    text
}

/// Takes cells off the widest columns until all fit, or none can give way.
/// First no column is made narrower than its longest word; if that is not
/// enough, words are cut.
fn fit(widths: &mut [usize], words: &[usize], room: usize) {
    for least in [words, &vec![NARROWEST; words.len()]] {
        while widths.iter().sum::<usize>() > room {
            let columns = widths.iter_mut().zip(least);
            let open = columns.filter(|(column, least)| **column > **least);
            let Some((widest, _)) = open.max_by_key(|(column, _)| **column) else {
                break;
            };
            *widest -= 1;
        }
    }
}

/// A row, over as many lines as its longest cell takes.
fn put<const N: usize>(text: &mut String, row: &[String; N], widths: &[usize; N], indent: usize) {
    let cells: Vec<(Vec<String>, usize)> = row
        .iter()
        .zip(widths)
        .filter(|(_, column)| **column > 0)
        .map(|(cell, column)| (wrap(cell, *column), *column))
        .collect();
    let lines = cells
        .iter()
        .map(|(lines, _)| lines.len())
        .max()
        .unwrap_or(0);
    for index in 0..lines {
        let mut line = " ".repeat(indent);
        for (lines, column) in &cells {
            let part = lines.get(index).map_or("", String::as_str);
            line.push_str(part);
            let rest = (column + GUTTER).saturating_sub(part.width());
            line.push_str(&" ".repeat(rest));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// Text in lines of at most `width` cells. It breaks at spaces, after hyphens
/// before a letter, after slashes and middle dots, beside wide letters, and within a word only if that
/// is wider than a line.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(2);
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && line.width() + piece.trim_end().width() > width {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        for letter in piece.chars() {
            // A word that no line holds is cut.
            if letter != ' ' && line.width() + letter.width().unwrap_or(0) > width {
                lines.push(std::mem::take(&mut line));
            }
            if !(line.is_empty() && letter == ' ') {
                line.push(letter);
            }
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The text in pieces that stay together.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before = None;
    for letter in text.chars() {
        match pieces.last_mut() {
            Some(piece) if !before.is_some_and(|before| may_part(before, letter)) => {
                piece.push(letter);
            }
            _ => pieces.push(letter.to_string()),
        }
        before = Some(letter);
    }
    pieces
}

/// Whether a line may end after `before`, so that the next begins with `letter`.
fn may_part(before: char, letter: char) -> bool {
    let is_wide = |letter: char| letter.width() == Some(2);
    if letter == ' ' || CLOSING.contains(&letter) || OPENING.contains(&before) {
        return false;
    }
    match before {
        ' ' | '/' | '\u{b7}' => true,
        // Not within a date.
        '-' => letter.is_alphabetic(),
        _ => is_wide(before) || is_wide(letter),
    }
}

/// Marks that no line begins with.
const CLOSING: [char; 10] = [
    '\u{ff0c}', '\u{3002}', '\u{3001}', '\u{ff1a}', '\u{ff1b}', '\u{ff09}', '\u{300b}', ')', ',',
    '.',
];
/// Marks that no line ends with.
const OPENING: [char; 3] = ['\u{ff08}', '\u{300a}', '('];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_whatever_the_script() {
        let row = |one: &str, other: &str| [one.to_owned(), other.to_owned()];
        let rows = [
            row("key", "title"),
            row("培训", "in China"),
            row("منصّة", "in Arabic"),
            row("", "alone"),
        ];
        let text = set(Some(&row("A", "B")), &rows, 1, 80);
        assert_eq!(
            text,
            " A     B\n ----  ---------\n key   title\n 培训  in China\n منصّة  in Arabic\n       alone\n"
        );
    }

    #[test]
    fn the_widest_column_gives_way() {
        let rows = [["short".to_owned(), "one two three four five".to_owned()]];
        assert_eq!(
            set(None, &rows, 2, 20),
            "  short  one two\n         three four\n         five\n"
        );
        // Words are cut only where nothing else helps.
        let rows = [["unbroken-word".to_owned(), "one two".to_owned()]];
        assert_eq!(set(None, &rows, 0, 14), "unbroken-  one\nword       two\n");
        let rows = [["unbrokenword".to_owned(), "one".to_owned()]];
        assert_eq!(set(None, &rows, 0, 14), "unbrokenw  one\nord\n");
        // An empty column takes no room.
        let rows = [["a".to_owned(), String::new(), "b".to_owned()]];
        assert_eq!(set(None, &rows, 0, 20), "a  b\n");
        assert_eq!(set::<1>(None, &[], 0, 20), "");
    }

    #[test]
    fn lines_break_where_words_do() {
        assert_eq!(
            wrap("ws-iot-cis-petersburg", 12),
            ["ws-iot-cis-", "petersburg"]
        );
        assert_eq!(wrap("2017-05/2018-Q3", 10), ["2017-05/", "2018-Q3"]);
        assert_eq!(wrap("深入学习，互联网", 10), ["深入学习，", "互联网"]);
        assert_eq!(wrap("深入学习，互联网", 8), ["深入学", "习，互联", "网"]);
        assert_eq!(wrap("unbreakable", 4), ["unbr", "eaka", "ble"]);
        assert_eq!(wrap("one, (two) three", 6), ["one,", "(two)", "three"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
