//! A table of observations, row by row: one observation in memory, however
//! long the table is.

use std::fmt;
use std::io::{self, Read};
use std::str::{FromStr, from_utf8};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use csv::{ByteRecord, Position, ReaderBuilder};

use crate::measure::{Indicator, ObsStatus, Observation, Scope, Value};
use crate::period::Period;
use crate::snapshot::Vintage;

/// The columns.
pub const COLUMNS: [&str; 8] = [
    "registry",
    "area",
    "indicator",
    "time",
    "value",
    "unit",
    "status",
    "vintage",
];

/// The rows of a table of observations, in the order of the file.
///
/// Cells that repeat those of the row before are not read again: tables are
/// sorted, so most do.
pub struct Rows<R> {
    table: csv::Reader<Tail<R>>,
    /// What the input ended with so far.
    last_byte: Arc<AtomicU8>,
    row: ByteRecord,
    before: ByteRecord,
    current: Option<Observation>,
    known: Known,
}

/// What the series before said, by place: those of one registry mostly have
/// the same times and vintages, one after the other.
#[derive(Default)]
struct Known {
    list: Vec<(Vec<u8>, Period, Vintage)>,
    at: usize,
}

/// Places that are remembered; a longer series is read without help.
const MOST_KNOWN: usize = 1 << 16;

impl Known {
    /// The next place: of the series, or the first of another.
    fn go(&mut self, is_same_series: bool) {
        self.at = if is_same_series { self.at + 1 } else { 0 };
    }

    fn time(&self, cell: &[u8]) -> Option<Period> {
        let (time, period, _) = self.list.get(self.at)?;
        (time == cell).then_some(*period)
    }

    fn vintage(&self, cell: &[u8]) -> Option<Vintage> {
        let (.., vintage) = self.list.get(self.at)?;
        (vintage.as_str().as_bytes() == cell).then(|| vintage.clone())
    }

    fn keep(&mut self, time: &[u8], period: Period, vintage: &Vintage) {
        let entry = (time.to_vec(), period, vintage.clone());
        if let Some(place) = self.list.get_mut(self.at) {
            *place = entry;
        } else if self.list.len() < MOST_KNOWN {
            self.list.push(entry);
        }
    }
}

impl<R: Read> Rows<R> {
    /// The rows of `input`, whose first line names the columns.
    ///
    /// # Errors
    ///
    /// [`TableError`] if the first line cannot be read or is another.
    pub fn new(input: R) -> Result<Self, TableError> {
        let (input, last_byte) = Tail::new(input);
        let mut table = ReaderBuilder::new()
            .flexible(true)
            .buffer_capacity(1 << 16)
            .from_reader(input);
        let columns = table.byte_headers().map_err(TableError::csv)?;
        if !columns.iter().eq(COLUMNS.map(str::as_bytes)) {
            let cells = columns.iter().map(String::from_utf8_lossy);
            let found = shortened(&cells.collect::<Vec<_>>().join(","));
            let message = format!("expected the columns {}, found {found}", COLUMNS.join(","));
            return Err(TableError::new(1, None, message));
        }
        Ok(Self {
            table,
            last_byte,
            row: ByteRecord::new(),
            before: ByteRecord::new(),
            current: None,
            known: Known::default(),
        })
    }

    /// The next row; nothing after the last.
    ///
    /// # Errors
    ///
    /// [`TableError`], with the line and the column, at a cell that is not what
    /// its column asks for, and at the end of a table that is cut off.
    pub fn advance(&mut self) -> Result<Option<&Observation>, TableError> {
        std::mem::swap(&mut self.row, &mut self.before);
        let is_row = self
            .table
            .read_byte_record(&mut self.row)
            .map_err(TableError::csv)?;
        if !is_row {
            self.current = None;
            return if self.last_byte.load(Ordering::Relaxed) == b'\n' {
                Ok(None)
            } else {
                let line = self.table.position().line();
                let message = "the table is cut off: expected a line end after the last row";
                Err(TableError::new(line, None, message.to_owned()))
            };
        }
        let line = self.row.position().map_or(0, Position::line);
        read_row(&self.row, &self.before, &mut self.current, &mut self.known)
            .map_err(|(column, message)| TableError::new(line, column, message))?;
        Ok(self.current.as_ref())
    }

    /// The row that [`Rows::advance`] gave last.
    pub fn current(&self) -> Option<&Observation> {
        self.current.as_ref()
    }

    /// The line of that row.
    pub fn line(&self) -> u64 {
        self.row.position().map_or(0, Position::line)
    }
}

impl<R> fmt::Debug for Rows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("current", &self.current)
            .finish_non_exhaustive()
    }
}

/// Remembers the last byte that was read.
pub(super) struct Tail<R> {
    input: R,
    last_byte: Arc<AtomicU8>,
}

impl<R> Tail<R> {
    /// The same input, and where its last byte is told.
    pub(super) fn new(input: R) -> (Self, Arc<AtomicU8>) {
        let last_byte = Arc::new(AtomicU8::new(0));
        let tail = Self {
            input,
            last_byte: Arc::clone(&last_byte),
        };
        (tail, last_byte)
    }
}

impl<R: Read> Read for Tail<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        if let Some(byte) = buffer.get(..count).and_then(<[u8]>::last) {
            self.last_byte.store(*byte, Ordering::Relaxed);
        }
        Ok(count)
    }
}

type CellError = (Option<&'static str>, String);

fn text<'a>(cell: &'a [u8], column: &'static str) -> Result<&'a str, CellError> {
    from_utf8(cell).map_err(|_| {
        let found = String::from_utf8_lossy(cell);
        (Some(column), format!("expected UTF-8, found `{found}`"))
    })
}

fn parse<T: FromStr<Err: fmt::Display>>(cell: &[u8], column: &'static str) -> Result<T, CellError> {
    let text = text(cell, column)?;
    text.parse()
        .map_err(|error| (Some(column), format!("{error}, found `{text}`")))
}

/// What can be more or less than before; all else is an amount of something.
fn may_be_negative(indicator: Indicator) -> bool {
    [Indicator::V6_NET, Indicator::V6_NET_EQ32].contains(&indicator)
}

/// The name of an input. It holds the serial of a file, as it came; what a
/// spreadsheet would take for a formula is none.
fn vintage_of(text: &str) -> Result<Vintage, CellError> {
    let is_formula = text.starts_with(['=', '+', '-', '@']);
    if !is_formula && !text.chars().any(char::is_control) {
        return Ok(Vintage::from_text(text));
    }
    let message = format!(
        "expected the name of an input such as afrinic-20190911-20190911-b455a4b5dadd, found `{}`",
        shortened(text)
    );
    Err((Some("vintage"), message))
}

/// As much of a text as an error needs.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 100;
    if text.chars().count() <= MOST {
        return text.escape_debug().to_string();
    }
    let start: String = text.chars().take(MOST).collect();
    format!("{} ...", start.escape_debug())
}

/// Reads `row` into `current`, which holds what `before` said.
fn read_row(
    row: &ByteRecord,
    before: &ByteRecord,
    current: &mut Option<Observation>,
    places: &mut Known,
) -> Result<(), CellError> {
    if row.len() != COLUMNS.len() {
        let message = format!("expected {} cells, found {}", COLUMNS.len(), row.len());
        return Err((None, message));
    }
    let cell = |index: usize| row.get(index).unwrap_or_default();
    // After a row that could not be read nothing is known to repeat.
    let known = current.take();
    let is_same = |index: usize| known.is_some() && before.get(index) == row.get(index);
    let known_or = |index: usize| known.as_ref().filter(|_| is_same(index));

    let scope: Scope = match known_or(0) {
        Some(one) => one.scope,
        None => parse(cell(0), "registry")?,
    };
    let area = match known_or(1) {
        Some(one) => one.area,
        None => parse(cell(1), "area")?,
    };
    let indicator: Indicator = match known_or(2) {
        Some(one) => one.indicator,
        None => parse(cell(2), "indicator")?,
    };
    let unit = indicator.unit();
    if cell(5) != unit.as_str().as_bytes() {
        let found = String::from_utf8_lossy(cell(5));
        let message = format!("expected the unit {unit} of {indicator}, found `{found}`");
        return Err((Some("unit"), message));
    }
    places.go(is_same(0) && is_same(1) && is_same(2));
    let known_time = places.time(cell(3));
    let time: Period = match known_time {
        Some(time) => time,
        None => parse(cell(3), "time")?,
    };
    let value = match cell(4) {
        b"" => None,
        digits => {
            let digits = text(digits, "value")?;
            let value = Value::parse(digits, unit)
                .map_err(|error| (Some("value"), format!("{error} ({unit}), found `{digits}`")))?;
            if value.is_negative() && !may_be_negative(indicator) {
                let message = format!("expected {indicator} to be zero or more, found `{digits}`");
                return Err((Some("value"), message));
            }
            Some(value)
        }
    };
    let status: ObsStatus = match known_or(6) {
        Some(one) => one.status,
        None => parse(cell(6), "status")?,
    };
    let known_vintage = places.vintage(cell(7));
    let is_new = known_time.is_none() || known_vintage.is_none();
    let vintage = match known_vintage {
        Some(vintage) => vintage,
        None => vintage_of(text(cell(7), "vintage")?)?,
    };
    if is_new {
        places.keep(cell(3), time, &vintage);
    }
    *current = Some(Observation {
        scope,
        area,
        indicator,
        time,
        value,
        status,
        vintage,
    });
    Ok(())
}

/// Why a table could not be read.
#[derive(Debug)]
pub struct TableError {
    line: u64,
    column: Option<&'static str>,
    message: String,
}

impl TableError {
    pub(super) fn new(line: u64, column: Option<&'static str>, message: String) -> Self {
        Self {
            line,
            column,
            message,
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "used with map_err")]
    fn csv(error: csv::Error) -> Self {
        let line = error.position().map_or(0, Position::line);
        Self::new(line, None, error.to_string())
    }

    /// The number of the line, from 1; 0 if not known.
    pub fn line(&self) -> u64 {
        self.line
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for TableError {}
