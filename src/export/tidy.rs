//! The tidy table: one row an observation, with the codes of others and, on
//! demand, names.

use std::io::Write;

use super::cells::{encode, push};
use super::metadata::Metadata;
use super::names::{alpha3, m49};
use super::row::Row;
use super::settings::{Labels, Settings};
use super::sink::{ExportError, Sink};
use crate::measure::ObsStatus;

/// Writes the tidy table. Columns:
/// `registry,area,alpha3,m49,indicator,time,value,unit,status,vintage`; with
/// [`Labels::Name`] a column of names (`area_name`) after each of codes.
#[derive(Debug)]
pub struct Tidy<W> {
    output: W,
    settings: Settings,
    line: Vec<u8>,
    /// Cells of the series before and after time and value.
    before: Vec<u8>,
    unit: Vec<u8>,
    /// The cells of the last status.
    status: Vec<u8>,
    status_of: Option<ObsStatus>,
}

impl<W: Write> Tidy<W> {
    /// Writes the first line.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn new(mut output: W, settings: Settings) -> Result<Self, ExportError> {
        output.write_all(settings.decimal.mark())?;
        let mut line = encode(columns(settings.labels), settings.decimal.separator());
        line.push(b'\n');
        output.write_all(&line)?;
        Ok(Self {
            output,
            settings,
            line,
            before: Vec::new(),
            unit: Vec::new(),
            status: Vec::new(),
            status_of: None,
        })
    }

    fn start_series(&mut self, row: &Row<'_>) {
        let (labels, separator) = (self.settings.labels, self.settings.decimal.separator());
        let names = self.settings.names();
        let one = row.observation;
        let name = |name: &dyn Fn() -> String| match labels {
            Labels::Id => String::new(),
            _ => name(),
        };
        let mut cells = labels.cells(one.scope.as_str(), &name(&|| names.registry(one.scope)));
        cells.extend(labels.cells(&one.area.to_string(), &name(&|| names.area(one.area))));
        cells.push(alpha3(one.area).to_owned());
        cells.push(m49(one.area).to_owned());
        cells.extend(labels.cells(
            one.indicator.code(),
            &name(&|| names.indicator(one.indicator)),
        ));
        self.before = encode(&cells, separator);
        self.before.push(separator);
        let unit = one.indicator.unit();
        let cells = labels.cells(unit.as_str(), &name(&|| names.unit(unit)));
        self.unit = vec![separator];
        self.unit.extend(encode(&cells, separator));
        self.unit.push(separator);
    }
}

impl<W: Write> Sink for Tidy<W> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        if row.starts_series {
            self.start_series(row);
        }
        let separator = self.settings.decimal.separator();
        let one = row.observation;
        if self.status_of != Some(one.status) {
            let name = self.settings.names().status(one.status);
            let cells = self.settings.labels.cells(one.status.as_str(), &name);
            self.status = encode(&cells, separator);
            self.status.push(separator);
            self.status_of = Some(one.status);
        }
        self.line.clear();
        self.line.extend_from_slice(&self.before);
        self.line.extend_from_slice(row.time.as_bytes());
        self.line.push(separator);
        self.settings.decimal.push(&mut self.line, row.value);
        self.line.extend_from_slice(&self.unit);
        self.line.extend_from_slice(&self.status);
        push(&mut self.line, one.vintage.as_str(), separator);
        self.line.push(b'\n');
        self.output.write_all(&self.line)?;
        Ok(())
    }

    fn finish(&mut self, _: &Metadata) -> Result<(), ExportError> {
        Ok(self.output.flush()?)
    }
}

/// The columns.
pub(super) fn columns(labels: Labels) -> Vec<String> {
    let coded = |column: &str| match labels {
        Labels::Name => vec![column.to_owned(), format!("{column}_name")],
        _ => vec![column.to_owned()],
    };
    let plain = |columns: &[&str]| {
        columns
            .iter()
            .map(|one| (*one).to_owned())
            .collect::<Vec<_>>()
    };
    [
        coded("registry"),
        coded("area"),
        plain(&["alpha3", "m49"]),
        coded("indicator"),
        plain(&["time", "value"]),
        coded("unit"),
        coded("status"),
        plain(&["vintage"]),
    ]
    .concat()
}
