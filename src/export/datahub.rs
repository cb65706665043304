//! The columns, their order and the byte order mark of ITU's DataHub.

use std::io::Write;

use super::cells::{encode, push};
use super::metadata::Metadata;
use super::names::alpha3;
use super::row::Row;
use super::settings::{BYTE_ORDER_MARK, Settings};
use super::sink::{ExportError, Sink};
use crate::measure::{Indicator, ObsStatus};

/// The columns.
const COLUMNS: [&str; 15] = [
    "SeriesID",
    "SeriesCode",
    "Series",
    "Unit",
    "Database",
    "Year",
    "AreaName",
    "AreaCode",
    "DisaggregationGroup",
    "Disaggregation1",
    "Disaggregation2",
    "Value",
    "Notes",
    "Source",
    "LastModifiedOn",
];

/// Writes a table such as ITU's DataHub gives out.
///
/// DataHub tells years; a registry's file has a day. So `Year` is the year in
/// which the time begins, `Disaggregation1` is the registry and
/// `Disaggregation2` the whole time, and no two rows have one key. `Source` is
/// the vintage and `LastModifiedOn` its newest day.
#[derive(Debug)]
pub struct DataHub<W> {
    output: W,
    settings: Settings,
    before: Vec<u8>,
    area: Vec<u8>,
    line: Vec<u8>,
}

impl<W: Write> DataHub<W> {
    /// Writes the first line.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn new(mut output: W, settings: Settings) -> Result<Self, ExportError> {
        output.write_all(BYTE_ORDER_MARK)?;
        output.write_all(&encode(COLUMNS, b','))?;
        output.write_all(b"\n")?;
        Ok(Self {
            output,
            settings,
            before: Vec::new(),
            area: Vec::new(),
            line: Vec::new(),
        })
    }
}

impl<W: Write> Sink for DataHub<W> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        let one = row.observation;
        let names = self.settings.names();
        if row.starts_series {
            let cells = [
                series_id(one.indicator).to_string(),
                one.indicator.code().to_owned(),
                names.indicator(one.indicator),
                names.unit(one.indicator.unit()),
                "v6atlas".to_owned(),
            ];
            self.before = encode(cells, b',');
            let code = match alpha3(one.area) {
                "" => one.area.to_string(),
                code => code.to_owned(),
            };
            let group = format!("{}; {}", names.concept("registry"), names.concept("time"));
            let cells = [names.area(one.area), code, group, names.registry(one.scope)];
            self.area = encode(cells, b',');
        }
        let notes = match one.status {
            ObsStatus::Normal => String::new(),
            status => names.status(status),
        };
        let modified = one.vintage.days();
        let modified = modified.map_or_else(String::new, |(_, last)| last.to_string());
        let year = one.time.first_day().format("%Y").to_string();
        let after = [row.time, row.value, &notes, one.vintage.as_str(), &modified];
        let line = &mut self.line;
        line.clear();
        line.extend_from_slice(&self.before);
        line.push(b',');
        line.extend_from_slice(year.as_bytes());
        line.push(b',');
        line.extend_from_slice(&self.area);
        for cell in after {
            line.push(b',');
            push(line, cell, b',');
        }
        line.push(b'\n');
        self.output.write_all(line)?;
        Ok(())
    }

    fn finish(&mut self, _: &Metadata) -> Result<(), ExportError> {
        Ok(self.output.flush()?)
    }
}

/// The number of a series: its place in the list of indicators, from 1. A new
/// indicator goes to the end of that list, so a number is never used again.
fn series_id(indicator: Indicator) -> usize {
    let place = Indicator::ALL.iter().position(|one| *one == indicator);
    place.map_or(0, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_series_stay() {
        assert_eq!(series_id(Indicator::V6_RECORDS), 1);
        assert_eq!(series_id(Indicator::ASNS), 14);
        assert_eq!(series_id(Indicator::V6_SURVIVING), 27);
        assert_eq!(Indicator::ALL.len(), 27, "a new one goes to the end");
    }
}
