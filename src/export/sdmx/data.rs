//! SDMX-CSV.

use std::io::Write;

use super::{AGENCY, COMPONENTS, Edition, VERSION, id, registry_code};
use crate::export::cells::{encode, push};
use crate::export::metadata::Metadata;
use crate::export::names::{Frequency, Names, unit_id};
use crate::export::row::Row;
use crate::export::settings::{Labels, Settings};
use crate::export::sink::{ExportError, Sink};
use crate::measure::ObsStatus;

/// Writes SDMX-CSV, 2.0.0 or 2.1.0.
///
/// The action is `I` in 2.0.0, which is what its readers take for granted, and
/// `R` (replace) in 2.1.0, where `I` is deprecated. A missing value is an
/// empty cell with the status `O` in both.
#[derive(Debug)]
pub struct SdmxCsv<W> {
    output: W,
    settings: Settings,
    /// Cells before the frequency.
    start: Vec<u8>,
    /// Cells between the frequency and the time.
    series: Vec<u8>,
    unit: Vec<u8>,
    /// The cells of the last frequency and of the last status.
    frequency: (Option<Frequency>, Vec<u8>),
    status: (Option<ObsStatus>, Vec<u8>),
    line: Vec<u8>,
}

impl<W: Write> SdmxCsv<W> {
    /// Writes the first line.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn new(mut output: W, settings: Settings, edition: Edition) -> Result<Self, ExportError> {
        let (labels, names) = (settings.labels, settings.names());
        let structure = format!("{AGENCY}:{}({VERSION})", id(settings.area_codes));
        let mut columns = vec!["STRUCTURE".to_owned(), "STRUCTURE_ID".to_owned()];
        if labels == Labels::Name {
            columns.push("STRUCTURE_NAME".to_owned());
        }
        columns.push("ACTION".to_owned());
        for (id, word) in COMPONENTS {
            columns.extend(labels.cells(id, &names.concept(word)));
        }
        let mut line = encode(columns, b',');
        line.push(b'\n');
        output.write_all(&line)?;
        let mut start = vec!["dataflow".to_owned()];
        start.extend(labels.cells(&structure, &names.title()));
        start.push(match edition {
            Edition::V3_0 => "I".to_owned(),
            Edition::V3_1 => "R".to_owned(),
        });
        let mut start = encode(start, b',');
        start.push(b',');
        Ok(Self {
            output,
            settings,
            start,
            series: Vec::new(),
            unit: Vec::new(),
            frequency: (None, Vec::new()),
            status: (None, Vec::new()),
            line,
        })
    }

    fn names(&self) -> Names {
        self.settings.names()
    }
}

impl<W: Write> Sink for SdmxCsv<W> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        let (labels, names, one) = (self.settings.labels, self.names(), row.observation);
        if row.starts_series {
            let area = self.settings.area_codes.code(one.area);
            let mut cells = labels.cells(&area, &names.area(one.area));
            cells.extend(labels.cells(one.indicator.code(), &names.indicator(one.indicator)));
            cells.extend(labels.cells(&registry_code(one.scope), &names.registry(one.scope)));
            self.series = encode(cells, b',');
            let unit = one.indicator.unit();
            self.unit = encode(labels.cells(unit_id(unit), &names.unit(unit)), b',');
        }
        // A column of names stands beside every column, also of what has none.
        let no_name: &[u8] = match labels {
            Labels::Name => b",",
            _ => b"",
        };
        let frequency = Frequency::of(one.time);
        if self.frequency.0 != Some(frequency) {
            let cells = labels.cells(frequency.code(), &names.frequency(frequency));
            self.frequency = (Some(frequency), encode(cells, b','));
        }
        if self.status.0 != Some(one.status) {
            let cells = labels.cells(one.status.as_str(), &names.status(one.status));
            self.status = (Some(one.status), encode(cells, b','));
        }
        let line = &mut self.line;
        line.clear();
        line.extend_from_slice(&self.start);
        line.extend_from_slice(&self.frequency.1);
        line.push(b',');
        line.extend_from_slice(&self.series);
        line.push(b',');
        line.extend_from_slice(row.time.as_bytes());
        line.extend_from_slice(no_name);
        line.push(b',');
        line.extend_from_slice(row.value.as_bytes());
        line.extend_from_slice(no_name);
        line.push(b',');
        line.extend_from_slice(&self.unit);
        line.push(b',');
        line.extend_from_slice(&self.status.1);
        line.push(b',');
        push(line, one.vintage.as_str(), b',');
        line.extend_from_slice(no_name);
        line.push(b'\n');
        self.output.write_all(line)?;
        Ok(())
    }

    fn finish(&mut self, _: &Metadata) -> Result<(), ExportError> {
        Ok(self.output.flush()?)
    }
}
