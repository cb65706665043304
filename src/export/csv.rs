//! `observations.csv`: the one table in which everything meets.
//!
//! Columns in this order: `registry,area,indicator,time,value,unit,status,vintage`.
//! Values are exact decimals with a point; an empty value is missing and its
//! status says so. Written from the same observations, the bytes are the same.

use std::io::{Read, Write};

use csv::{Terminator, WriterBuilder};

pub use super::rows::COLUMNS;
use super::rows::{Rows, TableError};
use crate::measure::Observation;

/// Writes observations in the order given.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn write<'a>(
    observations: impl IntoIterator<Item = &'a Observation>,
    output: impl Write,
) -> Result<(), csv::Error> {
    let mut table = table(output);
    table.write_record(COLUMNS)?;
    put(observations, &mut table)
}

/// Writes observations without the line of headings, for a table that is
/// written piece by piece.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn write_rows<'a>(
    observations: impl IntoIterator<Item = &'a Observation>,
    output: impl Write,
) -> Result<(), csv::Error> {
    put(observations, &mut table(output))
}

fn table<W: Write>(output: W) -> csv::Writer<W> {
    WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(output)
}

fn put<'a>(
    observations: impl IntoIterator<Item = &'a Observation>,
    table: &mut csv::Writer<impl Write>,
) -> Result<(), csv::Error> {
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

/// Reads a table of observations whole; [`Rows`] reads it row by row.
///
/// # Errors
///
/// [`TableError`], with the line and the column, at the first cell that is
/// not what its column asks for.
pub fn read(input: impl Read) -> Result<Vec<Observation>, TableError> {
    let mut rows = Rows::new(input)?;
    let mut list = Vec::new();
    while let Some(observation) = rows.advance()? {
        list.push(observation.clone());
    }
    Ok(list)
}

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
