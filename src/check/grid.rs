//! Rows and fields of a table with commas, each with its bytes.
//!
//! The reader of the `csv` library gives values; a finding needs the place of
//! each, quotes included, also where a row is not as it should be.

use std::ops::Range;

/// Where the fields of a table stand.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: Vec<Span>,
    fields: Vec<Range<usize>>,
    unbalanced: Option<Unbalanced>,
}

#[derive(Debug)]
struct Span {
    line: u64,
    first: usize,
}

/// A row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'g> {
    /// The line in which it begins, from 1.
    pub(super) line: u64,
    /// The bytes of its fields, quotes included.
    pub(super) fields: &'g [Range<usize>],
}

/// A quote that is not closed where its field ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unbalanced {
    /// The byte of the opening quote.
    pub(super) open: usize,
    /// The quote that seems to close it, in the midst of a field; nothing if
    /// there is none.
    pub(super) close: Option<usize>,
    line: u64,
}

impl Unbalanced {
    /// The line of the row.
    pub(super) fn line(self) -> u64 {
        self.line
    }
}

impl Grid {
    /// The rows of a table from the byte `from` on, up to a quote that is not
    /// closed. Lines without a byte are no rows.
    pub(super) fn new(bytes: &[u8], from: usize) -> Self {
        let mut grid = Self::default();
        let mut scan = Scan {
            bytes,
            at: from,
            line: 1,
        };
        while scan.skip_empty_lines() {
            let (line, first) = (scan.line, grid.fields.len());
            loop {
                match scan.field() {
                    Ok(field) => grid.fields.push(field),
                    Err((open, close)) => {
                        grid.fields.truncate(first);
                        grid.unbalanced = Some(Unbalanced { open, close, line });
                        return grid;
                    }
                }
                if scan.byte() != Some(b',') {
                    break;
                }
                scan.at += 1;
            }
            grid.rows.push(Span { line, first });
        }
        grid
    }

    /// How many rows there are, the header included.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// A row, 0 being the header.
    pub(super) fn row(&self, index: usize) -> Option<Row<'_>> {
        let span = self.rows.get(index)?;
        let end = self.rows.get(index + 1).map(|next| next.first);
        let end = end.unwrap_or(self.fields.len());
        Some(Row {
            line: span.line,
            fields: self.fields.get(span.first..end)?,
        })
    }

    /// The row in which a line lies.
    pub(super) fn row_of_line(&self, line: u64) -> Option<usize> {
        self.rows
            .partition_point(|row| row.line <= line)
            .checked_sub(1)
    }

    /// The quote at which the reading stopped.
    pub(super) fn unbalanced(&self) -> Option<Unbalanced> {
        self.unbalanced
    }
}

struct Scan<'b> {
    bytes: &'b [u8],
    at: usize,
    line: u64,
}

impl Scan<'_> {
    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Goes to the next row; whether there is one.
    fn skip_empty_lines(&mut self) -> bool {
        while let Some(byte) = self.byte() {
            match byte {
                b'\n' => self.line += 1,
                b'\r' => {}
                _ => return true,
            }
            self.at += 1;
        }
        false
    }

    /// The next field; or the quotes that do not enclose it.
    fn field(&mut self) -> Result<Range<usize>, (usize, Option<usize>)> {
        let start = self.at;
        if self.byte() == Some(b'"') {
            self.at += 1;
            loop {
                match self.byte() {
                    None => return Err((start, None)),
                    Some(b'"') if self.bytes.get(self.at + 1) == Some(&b'"') => self.at += 1,
                    Some(b'"') => break,
                    Some(b'\n') => self.line += 1,
                    Some(_) => {}
                }
                self.at += 1;
            }
            self.at += 1;
            if !matches!(self.byte(), None | Some(b',' | b'\r' | b'\n')) {
                return Err((start, Some(self.at - 1)));
            }
        } else {
            let rest = self.bytes.get(start..).unwrap_or_default();
            let ends = |byte: &u8| matches!(byte, b',' | b'\r' | b'\n');
            self.at += rest.iter().position(ends).unwrap_or(rest.len());
        }
        Ok(start..self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Vec<&str>)> {
        let grid = Grid::new(text.as_bytes(), 0);
        let rows = (0..grid.len()).map(|index| grid.row(index).unwrap());
        rows.map(|row| {
            (
                row.line,
                row.fields
                    .iter()
                    .map(|f| text.get(f.clone()).unwrap())
                    .collect(),
            )
        })
        .collect()
    }

    #[test]
    fn fields_stand_where_they_stand() {
        assert_eq!(
            rows("a,b\r\n\n\"x\ny\",\"1, \"\"2\"\"\"\n,19\" rack"),
            [
                (1, vec!["a", "b"]),
                (3, vec!["\"x\ny\"", "\"1, \"\"2\"\"\""]),
                (5, vec!["", "19\" rack"]),
            ]
        );
        assert_eq!(rows(""), []);
        assert_eq!(rows("a,"), [(1, vec!["a", ""])]);
    }

    #[test]
    fn a_quote_that_is_not_closed_is_told() {
        let unbalanced = |text: &str| Grid::new(text.as_bytes(), 0).unbalanced();
        assert_eq!(
            unbalanced("a\n\"b\nc\n").map(|u| (u.open, u.close, u.line())),
            Some((2, None, 2))
        );
        assert_eq!(
            unbalanced("\"a,\nb,\"c\"\n").map(|u| (u.open, u.close)),
            Some((0, Some(6)))
        );
        assert_eq!(unbalanced("\"a\",b\n"), None);
    }
}
