//! A table of what was found, for other programs: CSV that a spreadsheet opens
//! without harm, and JSON.

use std::fmt;
use std::io::{self, Read, Write};

use csv::{ReaderBuilder, Terminator, WriterBuilder};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// A cell of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known: empty in CSV, `null` in JSON.
    Nothing,
    /// A text or a word.
    Text(String),
    /// A number of things.
    Count(u64),
    /// Several texts: with semicolons between in CSV, an array in JSON.
    List(Vec<String>),
}

impl Cell {
    /// A text; nothing if it is empty.
    pub fn text(text: impl fmt::Display) -> Self {
        let text = text.to_string();
        if text.is_empty() {
            Self::Nothing
        } else {
            Self::Text(text)
        }
    }

    /// A number of things.
    pub fn count(count: usize) -> Self {
        Self::Count(count as u64)
    }

    /// Several texts.
    pub fn list<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(|item| item.to_string()).collect())
    }
}

impl fmt::Display for Cell {
    /// As in CSV, before it is made safe.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => write!(f, "{count}"),
            Self::List(items) => f.write_str(&items.join(";")),
        }
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Count(count) => serializer.serialize_u64(*count),
            Self::List(items) => serializer.collect_seq(items),
        }
    }
}

/// A table with named columns.
///
/// ```
/// use v6atlas::export::{Cell, Listing, read_listing};
///
/// let mut listing = Listing::new(["activity", "countries"]);
/// listing.push([Cell::text("-1"), Cell::list(["CI", "FR"])]);
/// let mut csv = Vec::new();
/// listing.write_csv(&mut csv)?;
/// assert_eq!(csv, b"activity,countries\n'-1,CI;FR\n");
/// let rows = read_listing(&csv[..])?;
/// assert_eq!(rows[1], ["-1", "CI;FR"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing<const N: usize> {
    columns: [&'static str; N],
    rows: Vec<[Cell; N]>,
}

impl<const N: usize> Listing<N> {
    /// With these columns and no row.
    pub fn new(columns: [&'static str; N]) -> Self {
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    /// The names of the columns.
    pub fn columns(&self) -> &[&'static str; N] {
        &self.columns
    }

    /// The rows.
    pub fn rows(&self) -> &[[Cell; N]] {
        &self.rows
    }

    /// Adds a row.
    pub fn push(&mut self, row: [Cell; N]) {
        self.rows.push(row);
    }

    /// Writes it as CSV with a line of headings.
    ///
    /// A cell that a spreadsheet would take for a formula gets an apostrophe
    /// before it, and so does one that begins with an apostrophe, so that
    /// [`read_listing`] can take it off again.
    ///
    /// # Errors
    ///
    /// Only if the output cannot be written.
    pub fn write_csv(&self, output: impl Write) -> Result<(), csv::Error> {
        let mut table = WriterBuilder::new()
            .terminator(Terminator::Any(b'\n'))
            .from_writer(output);
        table.write_record(self.columns)?;
        for row in &self.rows {
            table.write_record(row.each_ref().map(|cell| guarded(&cell.to_string())))?;
        }
        Ok(table.flush()?)
    }

    /// Writes it as JSON: an array with an object a row, members in the order
    /// of the columns.
    ///
    /// # Errors
    ///
    /// Only if the output cannot be written.
    pub fn write_json(&self, mut output: impl Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut output, self)?;
        output.write_all(b"\n")
    }
}

/// Reads what [`Listing::write_csv`] wrote: the headings, and the cells of each
/// row as text.
///
/// # Errors
///
/// With the number of the line, if it is no CSV or a row has another number of
/// cells than the first.
pub fn read_listing(input: impl Read) -> Result<Vec<Vec<String>>, csv::Error> {
    let mut table = ReaderBuilder::new().has_headers(false).from_reader(input);
    let bare = |cell: &str| cell.strip_prefix('\'').unwrap_or(cell).to_owned();
    table
        .records()
        .map(|record| Ok(record?.iter().map(bare).collect()))
        .collect()
}

impl<const N: usize> Serialize for Listing<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(Some(self.rows.len()))?;
        for cells in &self.rows {
            let columns = &self.columns;
            rows.serialize_element(&Row { columns, cells })?;
        }
        rows.end()
    }
}

struct Row<'a, const N: usize> {
    columns: &'a [&'static str; N],
    cells: &'a [Cell; N],
}

impl<const N: usize> Serialize for Row<'_, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(N))?;
        for (column, cell) in self.columns.iter().zip(self.cells) {
            object.serialize_entry(column, cell)?;
        }
        object.end()
    }
}

/// What makes a spreadsheet compute instead of show, in half and full width.
const FORMULA: [char; 10] = [
    '=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULA) || cell.starts_with('\'') {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing() -> Listing<3> {
        let mut listing = Listing::new(["key", "title", "count"]);
        let awkward = [
            "=HYPERLINK(\"http://x\")",
            "'quoted'",
            "a, \"b\"\nc",
            "-1",
            "\u{ff0b}1",
        ];
        for text in awkward {
            listing.push([Cell::list(["a", "b"]), Cell::text(text), Cell::Count(3)]);
        }
        listing.push([Cell::List(Vec::new()), Cell::text(""), Cell::count(0)]);
        listing
    }

    #[test]
    fn csv_is_safe_and_reads_back() {
        let listing = listing();
        let mut out = Vec::new();
        listing.write_csv(&mut out).unwrap();
        assert_eq!(
            String::from_utf8(out.clone()).unwrap(),
            "key,title,count\n\
             a;b,\"'=HYPERLINK(\"\"http://x\"\")\",3\n\
             a;b,''quoted',3\n\
             a;b,\"a, \"\"b\"\"\nc\",3\n\
             a;b,'-1,3\n\
             a;b,'\u{ff0b}1,3\n\
             ,,0\n"
        );
        let read = read_listing(&out[..]).unwrap();
        assert_eq!(read[0], *listing.columns());
        for (read, row) in read[1..].iter().zip(listing.rows()) {
            assert_eq!(*read, row.each_ref().map(Cell::to_string));
        }
        assert_eq!(read.len(), 7);
        assert!(read_listing(&b"a,b\nc\n"[..]).is_err());
    }

    #[test]
    fn json_keeps_the_order_of_the_columns() {
        let mut listing = Listing::new(["key", "countries", "title"]);
        listing.push([
            Cell::text("a"),
            Cell::list(["CI", "FR"]),
            Cell::text("=1+\"2\""),
        ]);
        listing.push([Cell::text("b"), Cell::List(vec![]), Cell::Nothing]);
        let mut out = Vec::new();
        listing.write_json(&mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(
            text.split_whitespace().collect::<String>(),
            r#"[{"key":"a","countries":["CI","FR"],"title":"=1+\"2\""},{"key":"b","countries":[],"title":null}]"#
        );
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value[0]["title"], "=1+\"2\"");
        let mut none = Vec::new();
        Listing::new(["key"]).write_json(&mut none).unwrap();
        assert_eq!(none, b"[]\n");
    }
}
