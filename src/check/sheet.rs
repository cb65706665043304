//! A table while it is checked: its columns, its cells, their places.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::findings::Findings;
use super::grid::{Grid, Row};
use crate::diagnostic::{Diagnostic, Label, Place, Rule};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A table while it is checked.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) file: Arc<str>,
    pub(super) bytes: Vec<u8>,
    pub(super) grid: Grid,
    pub(super) columns: &'static [&'static str],
    /// For each of `columns`, which field of a row it is.
    pub(super) places: Vec<usize>,
    /// Whether the table has its columns and no loose quote, so that its rows
    /// can be looked at.
    pub(super) is_readable: bool,
    pub(super) is_utf8: bool,
}

impl Sheet {
    /// The table of that name, nothing of it checked.
    pub(super) fn new(name: &str, bytes: Vec<u8>, columns: &'static [&'static str]) -> Self {
        let from = if bytes.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len()
        } else {
            0
        };
        Self {
            file: Arc::from(name),
            grid: Grid::new(&bytes, from),
            columns,
            places: Vec::new(),
            is_readable: false,
            is_utf8: std::str::from_utf8(&bytes).is_ok(),
            bytes,
        }
    }

    /// How many fields a row has.
    pub(super) fn width(&self) -> usize {
        self.grid.row(0).map_or(0, |header| header.fields.len())
    }

    /// The rows that have as many fields as the header, with their indices.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, Row<'_>)> {
        let width = self.width();
        let rows = if self.is_readable { self.grid.len() } else { 0 };
        let all = (1..rows).filter_map(|index| Some((index, self.grid.row(index)?)));
        all.filter(move |(_, row)| row.fields.len() == width)
    }

    /// The bytes of a column in a row, quotes included, and where they are.
    pub(super) fn cell_bytes(&self, row: Row<'_>, column: usize) -> Range<usize> {
        let place = self.places.get(column).copied().unwrap_or(usize::MAX);
        row.fields.get(place).cloned().unwrap_or_default()
    }

    /// The value of a column in a row, without the space around it.
    pub(super) fn cell(&self, row: Row<'_>, column: usize) -> Cow<'_, str> {
        self.value(self.cell_bytes(row, column))
    }

    /// The value of a column by its name.
    pub(super) fn named(&self, row: Row<'_>, column: &str) -> Cow<'_, str> {
        self.cell(row, self.column(column))
    }

    /// Which of the columns has that name.
    pub(super) fn column(&self, name: &str) -> usize {
        let found = self.columns.iter().position(|one| *one == name);
        found.unwrap_or(usize::MAX)
    }

    /// What stands in these bytes of a field.
    pub(super) fn value(&self, bytes: Range<usize>) -> Cow<'_, str> {
        let bytes = self.bytes.get(bytes).unwrap_or_default();
        let quoted = bytes
            .strip_prefix(b"\"")
            .and_then(|rest| rest.strip_suffix(b"\""));
        let text = String::from_utf8_lossy(quoted.unwrap_or(bytes));
        if quoted.is_some() && text.contains("\"\"") {
            return text.replace("\"\"", "\"").trim().to_owned().into();
        }
        match text {
            Cow::Borrowed(text) => text.trim().into(),
            Cow::Owned(text) => text.trim().to_owned().into(),
        }
    }

    /// A place by its bytes, in the row that begins in `line` at the byte
    /// `start`. Of a field with line ends its first line is shown.
    pub(super) fn place(&self, line: u64, start: usize, bytes: Range<usize>) -> Place {
        let all = &self.bytes;
        let before = all.get(..bytes.start).unwrap_or(all);
        let begin = before.iter().rposition(|&byte| byte == b'\n');
        let begin = begin.map_or(0, |at| at + 1);
        let rest = all.get(begin..).unwrap_or_default();
        let end = rest.iter().position(|&byte| byte == b'\n');
        let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        let within = all.get(start.min(bytes.start)..bytes.start);
        let breaks = within.unwrap_or_default().split(|&byte| byte == b'\n');
        let line = line + (breaks.count() as u64).saturating_sub(1);
        let marked = bytes.start - begin..bytes.end.max(bytes.start) - begin;
        Place::new(line, begin as u64, text, marked)
    }

    /// The place of some bytes of a row.
    pub(super) fn place_in(&self, row: Row<'_>, bytes: Range<usize>) -> Place {
        let start = row.fields.first().map_or(0, |first| first.start);
        self.place(row.line, start, bytes)
    }

    /// A label at a column of a row.
    pub(super) fn label(&self, row: Row<'_>, column: usize, text: impl Into<String>) -> Label {
        let place = self.place_in(row, self.cell_bytes(row, column));
        Label::at(&self.file, place, text)
    }

    /// A place of the table at which something is found.
    pub(super) fn at<'f, 's, 't>(
        &'t self,
        findings: &'f mut Findings<'s>,
        row: Row<'t>,
        bytes: Range<usize>,
    ) -> OnCell<'f, 's, 't> {
        OnCell {
            findings,
            sheet: self,
            row,
            bytes,
        }
    }

    /// A cell at which something is found.
    pub(super) fn at_cell<'f, 's, 't>(
        &'t self,
        findings: &'f mut Findings<'s>,
        row: Row<'t>,
        column: usize,
    ) -> OnCell<'f, 's, 't> {
        let bytes = self.cell_bytes(row, column);
        self.at(findings, row, bytes)
    }
}

/// A place of a table at which something is found.
#[derive(Debug)]
pub(super) struct OnCell<'f, 's, 't> {
    findings: &'f mut Findings<'s>,
    pub(super) sheet: &'t Sheet,
    row: Row<'t>,
    bytes: Range<usize>,
}

impl OnCell<'_, '_, '_> {
    /// Tells a finding here.
    #[cold]
    pub(super) fn found(
        self,
        rule: &'static Rule,
        label: impl Into<String>,
        make: impl FnOnce(Label) -> Diagnostic,
    ) {
        let Self {
            findings,
            sheet,
            row,
            bytes,
        } = self;
        // What is no text is told as that.
        let cell = sheet.bytes.get(bytes.clone()).unwrap_or_default();
        if std::str::from_utf8(cell).is_err() && rule.code != "D004" {
            return;
        }
        findings.add(rule, rule.severity, &sheet.file, || {
            make(Label::at(&sheet.file, sheet.place_in(row, bytes), label))
        });
    }
}

/// `expected X, found Y`, with `nothing` for what is empty.
pub(super) fn expected(expected: &str, found: &str) -> String {
    match found {
        "" => format!("expected {expected}, found nothing"),
        found => format!(
            "expected {expected}, found `{}`",
            super::on::shown(found.as_bytes())
        ),
    }
}
