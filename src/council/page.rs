//! The report in words: what every form of it writes, block by block.

use chrono::NaiveDate;

use crate::geography::Language;

/// The report in the words of a language, without any form.
#[derive(Clone, Debug)]
pub struct Page {
    /// The language.
    pub language: Language,
    /// What it is called: the section's title and the time.
    pub title: String,
    /// The last day of the time, which dates the file: the report knows of no
    /// other day.
    pub date: NaiveDate,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

impl Page {
    /// The pictures, in order.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Picture(picture) => Some(picture),
            _ => None,
        })
    }
}

/// A part of the report.
#[derive(Clone, Debug)]
pub enum Block {
    /// The title of the section, with its number in the report.
    Title {
        /// The number.
        number: u32,
        /// The title.
        text: String,
    },
    /// A heading: 2 for a group or an annex, 3 for a part of it.
    Heading {
        /// How deep it stands.
        level: u8,
        /// The heading.
        text: String,
    },
    /// A numbered paragraph.
    Paragraph {
        /// The number of the section and that of the paragraph in it.
        number: (u32, u32),
        /// What it says.
        text: String,
        /// What it rests on; empty in the final text.
        evidence: Vec<String>,
    },
    /// Text without a number.
    Text(String),
    /// What figures were computed from.
    Vintages(Vec<String>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// Points, each by itself.
    Points(Vec<Entry>),
}

/// A table: a head and rows of as many cells.
#[derive(Clone, Debug)]
pub struct Table {
    /// The head, each column with its part of the width, in hundredths.
    pub columns: Vec<(String, u8)>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Whether a column holds numbers, so that its head stands at the far side
    /// as they do.
    pub(super) fn has_numbers(&self, column: usize) -> bool {
        let mut cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.any(|cell| matches!(cell, Cell::Number(_)))
    }
}

/// A cell.
#[derive(Clone, Debug)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number, set at the far side.
    Number(String),
    /// Keys and numbers of paragraphs, of no language.
    Code(Vec<String>),
}

/// A picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its name, which a file of it can have: `CI`.
    pub name: String,
    /// What it shows.
    pub caption: String,
    /// The picture.
    pub svg: String,
    /// Its width and height, in px.
    pub size: (f64, f64),
}

/// A point.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is about.
    pub text: String,
    /// What shows it.
    pub evidence: Vec<String>,
    /// The remark of the register, which is in English.
    pub remark: Option<String>,
}

/// Text without control characters, which neither XML nor HTML can hold, and
/// which a table edited by hand may bring along.
pub(super) fn printable(text: &str) -> String {
    let shown = |letter: char| {
        if letter.is_control() {
            '\u{fffd}'
        } else {
            letter
        }
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn control_characters_are_shown_as_such() {
        assert_eq!(
            printable("a\u{1}b \u{a0}\u{200e}"),
            "a\u{fffd}b \u{a0}\u{200e}"
        );
    }
}
