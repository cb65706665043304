//! Rows of a table with the place of each field, so that a problem can be
//! shown where it stands.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use super::dates::Dates;
use super::problem::{ProblemKind, Refusal, RegisterProblem, Table};

/// The rows of a table that have the table's columns.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    table: Table,
    text: Cow<'a, str>,
    /// Bytes before `text`: a byte order mark.
    skipped: usize,
    columns: &'static [&'static str],
    /// For each column, its place in a row.
    places: Vec<usize>,
    rows: Vec<csv::StringRecord>,
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

impl<'a> Sheet<'a> {
    /// Reads a table that has to have `columns`, in any order. If one is
    /// missing no row is read: each would only be wrong in the same way.
    pub(super) fn read(
        table: Table,
        bytes: &'a [u8],
        columns: &'static [&'static str],
        problems: &mut Vec<RegisterProblem>,
    ) -> Self {
        let body = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        let mut sheet = Self {
            table,
            text: String::from_utf8_lossy(body),
            skipped: bytes.len() - body.len(),
            columns,
            places: Vec::new(),
            rows: Vec::new(),
        };
        if let Err(error) = std::str::from_utf8(body) {
            let at = error.valid_up_to();
            let refusal = Refusal::new(ProblemKind::Encoding, "", "UTF-8", "other bytes");
            problems.push(sheet.problem_at(at..at + 1, 1, refusal));
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(sheet.text.as_bytes());
        // With UTF-8 and rows of any length, no row is an error.
        let mut rows: Vec<csv::StringRecord> = reader.records().filter_map(Result::ok).collect();
        if rows.is_empty() {
            rows.push(csv::StringRecord::new());
        }
        let header = rows.remove(0);
        if sheet.match_columns(&header, problems) {
            for row in rows {
                if row.len() == header.len() {
                    sheet.rows.push(row);
                } else {
                    let refusal = Refusal::new(
                        ProblemKind::FieldCount,
                        "",
                        format!("{} fields", header.len()),
                        row.len(),
                    );
                    let start = sheet.start(&row);
                    let column = row.len().min(header.len());
                    let place = sheet.field_at(start, column.saturating_sub(1));
                    problems.push(sheet.problem_at(place, column, refusal));
                }
            }
        }
        sheet
    }

    /// Finds the columns; whether all are there.
    fn match_columns(
        &mut self,
        header: &csv::StringRecord,
        problems: &mut Vec<RegisterProblem>,
    ) -> bool {
        let names: Vec<&str> = header.iter().map(str::trim).collect();
        for (place, name) in names.iter().enumerate() {
            let before = names.iter().take(place).any(|other| other == name);
            if before || !self.columns.contains(name) {
                let expected = if before {
                    Cow::from("each column once")
                } else {
                    format!("the columns {}", self.columns.join(", ")).into()
                };
                let refusal = Refusal::new(ProblemKind::UnknownColumn, "", expected, name);
                problems.push(self.problem_at(self.field_at(0, place), place + 1, refusal));
            }
        }
        let mut complete = true;
        for column in self.columns {
            if let Some(place) = names.iter().position(|name| name == column) {
                self.places.push(place);
            } else {
                complete = false;
                let refusal = Refusal::new(
                    ProblemKind::MissingColumn,
                    column,
                    format!("a column {column}"),
                    "none",
                );
                problems.push(self.problem_at(self.field_at(0, 0), 1, refusal));
            }
        }
        complete
    }

    /// The rows, each with what collects its problems.
    pub(super) fn rows<'s>(&'s self) -> impl Iterator<Item = Row<'s>> + use<'s, 'a> {
        self.rows.iter().map(move |record| Row {
            sheet: self,
            record,
        })
    }

    /// The byte at which a row begins.
    fn start(&self, record: &csv::StringRecord) -> usize {
        let at = record
            .position()
            .map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        // The reader leaves the line end before the row unread.
        let ends = |b: &&u8| matches!(b, b'\r' | b'\n');
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().take_while(ends).count()
    }

    /// The bytes of the field `index` of the row that begins at `start`.
    fn field_at(&self, start: usize, index: usize) -> Range<usize> {
        let bytes = self.text.as_bytes();
        let (mut from, mut field, mut quoted) = (start, 0, false);
        for (at, byte) in bytes.iter().enumerate().skip(start) {
            match byte {
                // A quote within a field that does not begin with one is text.
                b'"' if bytes.get(from) == Some(&b'"') => quoted = !quoted,
                b',' | b'\r' | b'\n' if !quoted => {
                    if field == index || *byte != b',' {
                        return from..at;
                    }
                    field += 1;
                    from = at + 1;
                }
                _ => {}
            }
        }
        from.min(bytes.len())..bytes.len()
    }

    fn problem_at(&self, place: Range<usize>, column: usize, refusal: Refusal) -> RegisterProblem {
        let before = self.text.as_bytes().get(..place.start).unwrap_or_default();
        let line = before.split(|&byte| byte == b'\n').count();
        let place = place.start + self.skipped..place.end + self.skipped;
        RegisterProblem::new(self.table, line, column, place, refusal)
    }
}

/// A row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'s> {
    sheet: &'s Sheet<'s>,
    record: &'s csv::StringRecord,
}

impl<'s> Row<'s> {
    /// Where the value of `column` stands in the row, from 0.
    fn place(self, column: &str) -> usize {
        let found = self.sheet.columns.iter().position(|name| *name == column);
        debug_assert!(found.is_some() || column.is_empty(), "column {column}");
        found
            .and_then(|at| self.sheet.places.get(at).copied())
            .unwrap_or(0)
    }

    /// The text of a column, without the space around it.
    pub(super) fn text(self, column: &str) -> &'s str {
        self.record.get(self.place(column)).unwrap_or("").trim()
    }

    /// The texts of a column that holds several, divided by semicolons.
    pub(super) fn list(self, column: &str) -> impl Iterator<Item = &'s str> {
        let parts = self.text(column).split(';').map(str::trim);
        parts.filter(|part| !part.is_empty())
    }

    /// The problem of that refusal in this row.
    pub(super) fn problem(self, refusal: Refusal) -> RegisterProblem {
        let place = self.place(refusal.field());
        let range = self.sheet.field_at(self.sheet.start(self.record), place);
        self.sheet.problem_at(range, place + 1, refusal)
    }

    /// A reader of the row's values.
    pub(super) fn cells(self, problems: &mut Vec<RegisterProblem>) -> Cells<'_, 's> {
        Cells {
            row: self,
            problems,
        }
    }
}

/// Reads the values of a row and keeps what is wrong with them: all of it, not
/// only the first.
#[derive(Debug)]
pub(super) struct Cells<'p, 's> {
    pub(super) row: Row<'s>,
    problems: &'p mut Vec<RegisterProblem>,
}

impl<'s> Cells<'_, 's> {
    /// Keeps a refusal.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.problems.push(self.row.problem(refusal));
    }

    /// The value, or nothing and the refusal kept.
    pub(super) fn keep<T>(&mut self, result: Result<T, Refusal>) -> Option<T> {
        result.map_err(|refusal| self.refuse(refusal)).ok()
    }

    /// A text that must not be empty.
    pub(super) fn required(&mut self, column: &'static str) -> Option<&'s str> {
        let text = self.row.text(column);
        if text.is_empty() {
            self.refuse(Refusal::new(ProblemKind::Empty, column, "a value", ""));
            return None;
        }
        Some(text)
    }

    /// A value that must be there.
    pub(super) fn value<T>(&mut self, column: &'static str, kind: ProblemKind) -> Option<T>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        let text = self.required(column)?;
        self.parse(text, column, kind)
    }

    /// A value that may be missing; nothing at all if it is there and wrong.
    #[expect(
        clippy::option_option,
        reason = "not stated and not readable are two things"
    )]
    pub(super) fn optional<T>(
        &mut self,
        column: &'static str,
        kind: ProblemKind,
    ) -> Option<Option<T>>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        match self.row.text(column) {
            "" => Some(None),
            text => self.parse(text, column, kind).map(Some),
        }
    }

    /// The values of a list; nothing at all if one is wrong.
    pub(super) fn values<T>(&mut self, column: &'static str, kind: ProblemKind) -> Option<Vec<T>>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        let texts: Vec<&str> = self.row.list(column).collect();
        let values: Vec<Option<T>> = texts
            .into_iter()
            .map(|text| self.parse(text, column, kind))
            .collect();
        values.into_iter().collect()
    }

    /// A start and an end.
    pub(super) fn dates(&mut self, start: &'static str, end: &'static str) -> Option<Dates> {
        let from = self.optional(start, ProblemKind::Date);
        let until = self.optional(end, ProblemKind::Date);
        self.keep(Dates::new(from?, until?).map_err(|refusal| refusal.of_field(end)))
    }

    /// A value from part of a column's text.
    pub(super) fn parse<T>(
        &mut self,
        text: &str,
        column: &'static str,
        kind: ProblemKind,
    ) -> Option<T>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        let value = text.parse().map_err(|error: T::Err| {
            let expected = error.to_string();
            let expected = expected.strip_prefix("expected ").unwrap_or(match kind {
                ProblemKind::Number => "a whole number from 0",
                _ => &expected,
            });
            Refusal::new(kind, column, expected.to_owned(), text)
        });
        self.keep(value)
    }
}

/// The texts, owned.
pub(super) fn owned<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    texts.map(str::to_owned).collect()
}

/// The text, unless it is empty.
pub(super) fn stated(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[&str] = &["key", "number", "remark"];

    fn read(bytes: &[u8]) -> (Vec<Option<u32>>, Vec<RegisterProblem>) {
        let mut problems = Vec::new();
        let sheet = Sheet::read(Table::Systems, bytes, COLUMNS, &mut problems);
        let numbers = sheet
            .rows()
            .map(|row| {
                row.cells(&mut problems)
                    .value("number", ProblemKind::Number)
            })
            .collect();
        (numbers, problems)
    }

    #[test]
    fn a_problem_has_its_place() {
        let text =
            "key,remark,number\n\"a\nb\",\"x, \"\"y\"\"\",7\r\n\r\nc,19\" rack,\"se,ven\"\nd,,\n";
        let (numbers, problems) = read(text.as_bytes());
        assert_eq!(numbers, [Some(7), None, None]);
        assert_eq!(
            problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [
                "systems.csv:5:3: number: expected a whole number from 0, found se,ven",
                "systems.csv:6:3: number: expected a value, found nothing",
            ]
        );
        assert_eq!(text.get(problems[0].place()), Some("\"se,ven\""));
        assert_eq!(text.get(problems[1].place()), Some(""));
    }

    #[test]
    fn a_missing_column_stops_the_table() {
        let (numbers, problems) = read(b"key,nummer,remark,key\na,1,,b\n");
        assert!(numbers.is_empty());
        let kinds: Vec<_> = problems.iter().map(RegisterProblem::kind).collect();
        assert_eq!(
            kinds,
            [
                ProblemKind::UnknownColumn,
                ProblemKind::UnknownColumn,
                ProblemKind::MissingColumn
            ]
        );
        assert_eq!(problems[1].column(), 4);
        let (_, problems) = read(b"");
        assert_eq!(problems.len(), 3);
    }

    #[test]
    fn a_row_of_other_length_is_not_used() {
        let (numbers, problems) = read(b"key,number,remark\na,1\nb,2,,\nc,3,\n");
        assert_eq!(numbers, [Some(3)]);
        assert_eq!(problems[0].kind(), ProblemKind::FieldCount);
        assert_eq!((problems[1].line(), problems[1].column()), (3, 3));
        assert_eq!(
            problems[1].refusal().to_string(),
            "expected 3 fields, found 4"
        );
    }

    #[test]
    fn a_mark_and_foreign_bytes_are_borne() {
        let (numbers, problems) = read(b"\xEF\xBB\xBFkey,number,remark\na,x,\n");
        assert_eq!(numbers, [None]);
        assert_eq!(problems[0].place(), 23..24);
        let (numbers, problems) = read(b"key,number,remark\na,1,C\xF4te\n");
        assert_eq!(numbers, [Some(1)]);
        assert_eq!(problems[0].kind(), ProblemKind::Encoding);
        assert_eq!((problems[0].line(), problems[0].place().start), (2, 23));
    }
}
