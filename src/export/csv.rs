//! `observations.csv`: the one table in which everything meets.
//!
//! Columns in this order: `registry,area,indicator,time,value,unit,status,vintage`.
//! Values are exact decimals with a point; an empty value is missing and its
//! status says so. Written from the same observations, the bytes are the same.

use std::fmt;
use std::io::{Read, Write};

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use crate::measure::{Observation, Value};
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

/// Writes observations in the order given.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn write<'a>(
    observations: impl IntoIterator<Item = &'a Observation>,
    output: impl Write,
) -> Result<(), csv::Error> {
    let mut table = WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(output);
    table.write_record(COLUMNS)?;
    for observation in observations {
        table.write_record([
            observation.scope.as_str(),
            &observation.area.to_string(),
            observation.indicator.code(),
            &observation.time.to_string(),
            &observation
                .value
                .map(|value| value.to_string())
                .unwrap_or_default(),
            observation.indicator.unit().as_str(),
            observation.status.as_str(),
            observation.vintage.as_str(),
        ])?;
    }
    table.flush()?;
    Ok(())
}

/// Reads a table of observations.
///
/// # Errors
///
/// [`TableError`], with the line and the column, at the first cell that is
/// not what its column asks for.
pub fn read(input: impl Read) -> Result<Vec<Observation>, TableError> {
    let mut table = ReaderBuilder::new().flexible(true).from_reader(input);
    let columns = table.headers().map_err(TableError::csv)?.clone();
    if !columns.iter().eq(COLUMNS) {
        let found = columns.iter().collect::<Vec<_>>().join(",");
        let expected = COLUMNS.join(",");
        return Err(TableError::new(
            1,
            None,
            format!("expected the columns {expected}, found {found}"),
        ));
    }
    let mut list = Vec::new();
    let mut row = StringRecord::new();
    // Rows of one snapshot follow each other: one copy of its name will do.
    let mut vintage = Vintage::from_text("");
    while table.read_record(&mut row).map_err(TableError::csv)? {
        let line = row.position().map_or(0, csv::Position::line);
        let observation = observation(&row, &vintage)
            .map_err(|(column, message)| TableError::new(line, column, message))?;
        vintage = observation.vintage.clone();
        list.push(observation);
    }
    Ok(list)
}

fn parse<T: std::str::FromStr<Err: fmt::Display>>(
    column: &'static str,
    text: &str,
) -> Result<T, CellError> {
    text.parse()
        .map_err(|error| (Some(column), format!("{error}, found `{text}`")))
}

type CellError = (Option<&'static str>, String);

fn observation(row: &StringRecord, latest: &Vintage) -> Result<Observation, CellError> {
    if row.len() != COLUMNS.len() {
        return Err((
            None,
            format!("expected {} cells, found {}", COLUMNS.len(), row.len()),
        ));
    }
    let cell = |index: usize| row.get(index).unwrap_or_default();
    let indicator: crate::measure::Indicator = parse("indicator", cell(2))?;
    let unit = indicator.unit();
    if cell(5) != unit.as_str() {
        let message = format!(
            "expected the unit {unit} of {indicator}, found `{}`",
            cell(5)
        );
        return Err((Some("unit"), message));
    }
    let value = match cell(4) {
        "" => None,
        text => Some(
            Value::parse(text, unit)
                .map_err(|error| (Some("value"), format!("{error} ({unit}), found `{text}`")))?,
        ),
    };
    let vintage = match cell(7) {
        text if text == latest.as_str() => latest.clone(),
        text => Vintage::from_text(text),
    };
    Ok(Observation {
        scope: parse("registry", cell(0))?,
        area: parse("area", cell(1))?,
        indicator,
        time: parse("time", cell(3))?,
        value,
        status: parse("status", cell(6))?,
        vintage,
    })
}

/// Why a table could not be read.
#[derive(Debug)]
pub struct TableError {
    line: u64,
    column: Option<&'static str>,
    message: String,
}

impl TableError {
    fn new(line: u64, column: Option<&'static str>, message: String) -> Self {
        Self {
            line,
            column,
            message,
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "used with map_err")]
    fn csv(error: csv::Error) -> Self {
        let line = error.position().map_or(0, csv::Position::line);
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

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "registry,area,indicator,time,value,unit,status,vintage\n\
        afrinic,NA,V6_EQ32,2019-09-11,9.5,/32,A,afrinic-20190911-20190911-b455a4b5dadd\n\
        afrinic,TOTAL,V6_ADDED,2021-10-07/P475D,12,records,A,a..b\n\
        afrinic,TOTAL,V6_ADDED,2022,,records,O,a..b\n";

    #[test]
    fn reads_what_it_writes() {
        let list = read(TABLE.as_bytes()).unwrap();
        let mut out = Vec::new();
        write(&list, &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), TABLE);
    }

    #[test]
    fn says_which_cell_is_wrong() {
        let error = |from: &str, to: &str| {
            read(TABLE.replacen(from, to, 1).as_bytes())
                .unwrap_err()
                .to_string()
        };
        assert_eq!(
            error(",9.5,", ",9;5,"),
            "line 2, column value: expected a value in the unit of the indicator (/32), found `9;5`"
        );
        assert!(error("A,a..b", "X,a..b").starts_with("line 3, column status: expected one of"));
        assert!(error("area,", "").starts_with("line 1: expected the columns registry,area"));
        assert!(
            error(",9.5,/32", ",9.5,/48").starts_with("line 2, column unit: expected the unit /32")
        );
        assert!(error(",O,a..b\n", "\n").starts_with("line 4: expected 8 cells, found 6"));
    }
}
