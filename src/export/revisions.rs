//! What changed between two exports.

use std::fmt;
use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use csv::{ReaderBuilder, StringRecord};

use super::cells::encode;
use super::metadata::Metadata;
use super::row::Row;
use super::rows::{Tail, shortened};
use super::selection::Selection;
use super::sink::{ExportError, Sink};
use crate::measure::{Indicator, Observation, Value};
use crate::snapshot::Vintage;

/// The columns of `revisions.csv`.
const COLUMNS: [&str; 11] = [
    "registry",
    "area",
    "indicator",
    "time",
    "old",
    "new",
    "old_status",
    "new_status",
    "old_vintage",
    "new_vintage",
    "reason",
];

/// An earlier export's tidy table, row by row.
#[derive(Debug)]
pub struct Earlier<R> {
    table: csv::Reader<R>,
    /// Where the columns are that are needed.
    places: [usize; 7],
    has_comma: bool,
    last_byte: Arc<AtomicU8>,
    row: StringRecord,
}

const NEEDED: [&str; 7] = [
    "registry",
    "area",
    "indicator",
    "time",
    "value",
    "status",
    "vintage",
];

impl<R: Read> Earlier<R> {
    /// The table in `input`, whatever its labels and its decimal sign.
    ///
    /// # Errors
    ///
    /// [`EarlierError`] if its first line does not name the columns.
    pub fn new(mut input: R) -> Result<Earlier<impl Read + use<R>>, EarlierError> {
        // A mark at the start and semicolons are what a decimal comma brings.
        let mut start = [0; 3];
        let mut count = 0;
        while count < start.len() {
            let rest = start.get_mut(count..).unwrap_or_default();
            match input
                .read(rest)
                .map_err(|error| EarlierError::new(0, &error))?
            {
                0 => break,
                more => count += more,
            }
        }
        let start = start.get(..count).unwrap_or_default().to_vec();
        let has_comma = start == super::settings::BYTE_ORDER_MARK;
        let start = if has_comma { Vec::new() } else { start };
        let (input, last_byte) = Tail::new(input);
        let mut table = ReaderBuilder::new()
            .delimiter(if has_comma { b';' } else { b',' })
            .flexible(true)
            .from_reader(std::io::Cursor::new(start).chain(input));
        let columns = table.headers().map_err(|_| {
            let message = "expected the tidy CSV of an export, found no text";
            EarlierError::new(1, &message)
        })?;
        let mut places = [0; 7];
        for (place, name) in places.iter_mut().zip(NEEDED) {
            *place = columns.iter().position(|one| one == name).ok_or_else(|| {
                let found = shortened(&columns.iter().collect::<Vec<_>>().join(","));
                let message = format!("expected a column {name}, found {found}");
                EarlierError::new(1, &message)
            })?;
        }
        Ok(Earlier {
            table,
            places,
            has_comma,
            last_byte,
            row: StringRecord::new(),
        })
    }

    /// The next observation.
    fn next(&mut self) -> Result<Option<Observation>, EarlierError> {
        let is_row = self
            .table
            .read_record(&mut self.row)
            .map_err(|error| EarlierError::csv(&error))?;
        if !is_row {
            let line = self.table.position().line();
            return match self.last_byte.load(Ordering::Relaxed) {
                b'\n' => Ok(None),
                _ => Err(EarlierError::new(
                    line,
                    &"the table is cut off: expected a line end after the last row",
                )),
            };
        }
        let line = self.row.position().map_or(0, csv::Position::line);
        let mut cells = self.places.map(|place| {
            let cell = self.row.get(place).unwrap_or_default();
            // A label of both kinds: the code is what stands first.
            cell.split_once(": ").map_or(cell, |(code, _)| code)
        });
        let decimal;
        if let (true, [_, _, _, _, value, ..]) = (self.has_comma, &mut cells) {
            decimal = value.replace(',', ".");
            *value = &decimal;
        }
        observation(cells)
            .map(Some)
            .map_err(|message| EarlierError::new(line, &message))
    }
}

fn observation(cells: [&str; 7]) -> Result<Observation, String> {
    fn parse<T: std::str::FromStr<Err: fmt::Display>>(text: &str) -> Result<T, String> {
        text.parse()
            .map_err(|error| format!("{error}, found `{text}`"))
    }
    let [scope, area, indicator, time, value, status, vintage] = cells;
    let indicator: Indicator = parse(indicator)?;
    let value = match value {
        "" => None,
        text => Some(
            Value::parse(text, indicator.unit())
                .map_err(|error| format!("{error}, found `{text}`"))?,
        ),
    };
    Ok(Observation {
        scope: parse(scope)?,
        area: parse(area)?,
        indicator,
        time: parse(time)?,
        value,
        status: parse(status)?,
        vintage: Vintage::from_text(vintage),
    })
}

/// Why an earlier export could not be read.
#[derive(Debug)]
pub struct EarlierError {
    line: u64,
    message: String,
}

impl EarlierError {
    fn new(line: u64, message: &impl fmt::Display) -> Self {
        Self {
            line,
            message: message.to_string(),
        }
    }

    fn csv(error: &csv::Error) -> Self {
        Self::new(error.position().map_or(0, csv::Position::line), error)
    }
}

impl fmt::Display for EarlierError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for EarlierError {}

/// Writes `revisions.csv`: each figure of the earlier export that is another
/// now, or is no longer told, with the reason. What is told for the first time
/// is no revision. Only what is chosen of the earlier export counts.
#[derive(Debug)]
pub struct Revisions<W, R> {
    output: W,
    earlier: Earlier<R>,
    head: Option<Observation>,
    selection: Selection,
    /// How many were listed.
    pub count: u64,
}

impl<W: Write, R: Read> Revisions<W, R> {
    /// Writes the first line.
    ///
    /// # Errors
    ///
    /// If the output cannot be written or the earlier export not be read.
    pub fn new(
        mut output: W,
        earlier: Earlier<R>,
        selection: Selection,
    ) -> Result<Self, ExportError> {
        output.write_all(&encode(COLUMNS, b','))?;
        output.write_all(b"\n")?;
        let mut made = Self {
            output,
            earlier,
            head: None,
            selection,
            count: 0,
        };
        made.advance()?;
        Ok(made)
    }

    /// Goes to the next chosen row of the earlier export.
    fn advance(&mut self) -> Result<(), ExportError> {
        loop {
            let next = self.earlier.next();
            let next =
                next.map_err(|error| ExportError::Format(format!("the earlier export: {error}")))?;
            if let (Some(before), Some(next)) = (&self.head, &next)
                && before.key() >= next.key()
            {
                return Err(ExportError::Format(format!(
                    "the earlier export: expected rows in the order of registry, area, indicator \
                     and time, found {} {} {} {} after a later one",
                    next.scope, next.area, next.indicator, next.time
                )));
            }
            self.head = next;
            if self
                .head
                .as_ref()
                .is_none_or(|head| self.selection.has(head))
            {
                return Ok(());
            }
        }
    }

    fn tell(&mut self, old: &Observation, new: Option<&Observation>) -> Result<(), ExportError> {
        let value =
            |one: &Observation| one.value.map(|value| value.to_string()).unwrap_or_default();
        let status = |one: &Observation| one.status.to_string();
        let vintage = |one: &Observation| one.vintage.to_string();
        let cells = [
            old.scope.to_string(),
            old.area.to_string(),
            old.indicator.to_string(),
            old.time.to_string(),
            value(old),
            new.map(value).unwrap_or_default(),
            status(old),
            new.map(status).unwrap_or_default(),
            vintage(old),
            new.map(vintage).unwrap_or_default(),
            reason(old, new).to_owned(),
        ];
        self.output.write_all(&encode(cells, b','))?;
        self.output.write_all(b"\n")?;
        self.count += 1;
        Ok(())
    }

    /// Tells all of the earlier export that stands before `until` as withdrawn.
    fn withdraw(&mut self, until: Option<&Observation>) -> Result<(), ExportError> {
        while let Some(old) = self.head.take() {
            let is_before = until.is_none_or(|until| old.key() < until.key());
            if !is_before {
                self.head = Some(old);
                return Ok(());
            }
            self.tell(&old, None)?;
            self.head = Some(old);
            self.advance()?;
        }
        Ok(())
    }
}

impl<W: Write, R: Read> Sink for Revisions<W, R> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        let new = row.observation;
        self.withdraw(Some(new))?;
        let Some(old) = self.head.take() else {
            return Ok(());
        };
        if old.key() != new.key() {
            self.head = Some(old);
            return Ok(());
        }
        if (old.value, old.status) != (new.value, new.status) {
            self.tell(&old, Some(new))?;
        }
        self.head = Some(old);
        self.advance()
    }

    fn finish(&mut self, _: &Metadata) -> Result<(), ExportError> {
        self.withdraw(None)?;
        Ok(self.output.flush()?)
    }
}

/// Why a figure is another one.
fn reason(old: &Observation, new: Option<&Observation>) -> &'static str {
    let Some(new) = new else {
        return "withdrawn";
    };
    if old.vintage == new.vintage {
        return "changed method";
    }
    let of = |one: &Observation| {
        let text = one.vintage.as_str();
        // Without the digits of the content.
        text.strip_suffix("-damaged")
            .unwrap_or(text)
            .rsplit_once('-')
            .map_or_else(String::new, |(name, _)| name.to_owned())
    };
    if of(old) == of(new) {
        "corrected input"
    } else {
        "new vintage"
    }
}
