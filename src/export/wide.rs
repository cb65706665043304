//! The wide table: countries down, times across, as the World Bank lays it
//! out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use super::cells::encode;
use super::metadata::Metadata;
use super::names::alpha3;
use super::row::Row;
use super::settings::Settings;
use super::sink::{ExportError, Sink};
use crate::period::Period;

/// Writes the wide table. Columns:
/// `Country Name,Country Code,Indicator Name,Indicator Code,Registry`, then
/// each time that occurs, in the order of time.
///
/// The code is that of three letters where there is one. A value that is
/// missing is an empty cell, as is what was never observed: statuses and
/// vintages are told by the tidy table only.
#[derive(Debug)]
pub struct Wide<W> {
    output: W,
    settings: Settings,
    /// The column of each time, from 0.
    places: BTreeMap<Period, usize>,
    before: Vec<u8>,
    /// The values of the line that is being filled.
    values: Vec<String>,
    is_open: bool,
}

impl<W: Write> Wide<W> {
    /// Writes the first line, which names all `times` that rows may have.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn new(
        mut output: W,
        settings: Settings,
        times: &BTreeSet<Period>,
    ) -> Result<Self, ExportError> {
        let fixed = [
            "Country Name",
            "Country Code",
            "Indicator Name",
            "Indicator Code",
            "Registry",
        ];
        let columns = fixed.map(str::to_owned).into_iter();
        let columns = columns.chain(times.iter().map(Period::to_string));
        output.write_all(settings.decimal.mark())?;
        let mut line = encode(columns, settings.decimal.separator());
        line.push(b'\n');
        output.write_all(&line)?;
        Ok(Self {
            output,
            settings,
            places: times.iter().copied().zip(0..).collect(),
            before: Vec::new(),
            values: vec![String::new(); times.len()],
            is_open: false,
        })
    }

    fn write_line(&mut self) -> Result<(), ExportError> {
        if !self.is_open {
            return Ok(());
        }
        let mut line = std::mem::take(&mut self.before);
        for value in &mut self.values {
            line.push(self.settings.decimal.separator());
            self.settings.decimal.push(&mut line, value);
            value.clear();
        }
        line.push(b'\n');
        self.output.write_all(&line)?;
        self.is_open = false;
        Ok(())
    }
}

impl<W: Write> Sink for Wide<W> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        let one = row.observation;
        if row.starts_series {
            self.write_line()?;
            let names = self.settings.names();
            let code = match alpha3(one.area) {
                "" => one.area.to_string(),
                code => code.to_owned(),
            };
            let cells = [
                names.area(one.area),
                code,
                names.indicator(one.indicator),
                one.indicator.code().to_owned(),
                one.scope.to_string(),
            ];
            self.before = encode(cells, self.settings.decimal.separator());
            self.is_open = true;
        }
        let place = self.places.get(&one.time);
        let Some(cell) = place.and_then(|place| self.values.get_mut(*place)) else {
            let message = format!("the time {} was not among the columns", one.time);
            return Err(ExportError::Format(message));
        };
        cell.push_str(row.value);
        Ok(())
    }

    fn finish(&mut self, _: &Metadata) -> Result<(), ExportError> {
        self.write_line()?;
        Ok(self.output.flush()?)
    }
}
