//! The rows of a row group, column by column.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::{Datelike, NaiveDate};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType, Int32Type,
};
use parquet::file::writer::SerializedRowGroupWriter;

use super::BATCH;
use super::columns::TEXTS;
use crate::export::decimal::{Fixed, addresses};
use crate::export::names::{alpha3, m49};
use crate::export::row::Row;
use crate::export::settings::Settings;
use crate::export::sink::ExportError;

/// A column of texts that repeat: each text once.
#[derive(Default)]
struct Texts {
    places: BTreeMap<String, u32>,
    all: Vec<ByteArray>,
    rows: Vec<Option<u32>>,
    latest: Option<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        // Series tell the same times and vintages in the same order.
        let next = self.latest.map_or(0, |latest| latest + 1);
        let is_at = |place: u32| {
            let found = self.all.get(place as usize);
            found.is_some_and(|found| found.data() == text.as_bytes())
        };
        if text.is_empty() {
            self.latest = None;
        } else if is_at(next) {
            self.latest = Some(next);
        } else if let Some(place) = self.places.get(text) {
            self.latest = Some(*place);
        } else {
            let place = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
            self.all.push(ByteArray::from(text.as_bytes().to_vec()));
            self.places.insert(text.to_owned(), place);
            self.latest = Some(place);
        }
        self.rows.push(self.latest);
    }

    fn push_again(&mut self) {
        self.rows.push(self.latest);
    }

    fn clear(&mut self) {
        self.rows.clear();
        // Vintages of old dates are not needed for ever.
        if self.all.len() > 65_536 {
            self.places.clear();
            self.all.clear();
        }
    }
}

/// The rows of a row group, column by column.
pub(super) struct Group {
    pub(super) rows: usize,
    has_names: bool,
    texts: [Texts; 14],
    starts: Vec<i32>,
    ends: Vec<i32>,
    values: Vec<Option<i128>>,
    are_exact: Vec<Option<bool>>,
    addresses: Vec<Option<i128>>,
}

impl Group {
    pub(super) fn new(has_names: bool) -> Self {
        Self {
            rows: 0,
            has_names,
            texts: Default::default(),
            starts: Vec::new(),
            ends: Vec::new(),
            values: Vec::new(),
            are_exact: Vec::new(),
            addresses: Vec::new(),
        }
    }

    pub(super) fn clear(&mut self) {
        self.rows = 0;
        for texts in &mut self.texts {
            texts.clear();
        }
        self.starts.clear();
        self.ends.clear();
        self.values.clear();
        self.are_exact.clear();
        self.addresses.clear();
    }

    pub(super) fn put(&mut self, row: &Row<'_>, settings: Settings) {
        let one = row.observation;
        let is_new = row.starts_series || self.rows == 0;
        let names = self.has_names.then(|| settings.names());
        for ((name, _), texts) in TEXTS.iter().zip(&mut self.texts) {
            let is_of_series = !matches!(*name, "time" | "status" | "status_name" | "vintage");
            if is_of_series && !is_new {
                texts.push_again();
                continue;
            }
            match (*name, names) {
                ("registry", _) => texts.push(one.scope.as_str()),
                ("area", _) => texts.push(&one.area.to_string()),
                ("alpha3", _) => texts.push(alpha3(one.area)),
                ("m49", _) => texts.push(m49(one.area)),
                ("indicator", _) => texts.push(one.indicator.code()),
                ("time", _) => texts.push(row.time),
                ("unit", _) => texts.push(one.indicator.unit().as_str()),
                ("status", _) => texts.push(one.status.as_str()),
                ("vintage", _) => texts.push(one.vintage.as_str()),
                ("registry_name", Some(names)) => texts.push(&names.registry(one.scope)),
                ("area_name", Some(names)) => texts.push(&names.area(one.area)),
                ("indicator_name", Some(names)) => texts.push(&names.indicator(one.indicator)),
                ("unit_name", Some(names)) => texts.push(&names.unit(one.indicator.unit())),
                ("status_name", Some(names)) => texts.push(&names.status(one.status)),
                _ => {}
            }
        }
        self.starts.push(days_since_1970(one.time.first_day()));
        self.ends.push(days_since_1970(one.time.last_day()));
        let fixed = one.value.and_then(Fixed::of);
        self.values.push(fixed.map(|fixed| fixed.units));
        // A value too large for the type is told to be inexact.
        let is_exact = one.value.map(|_| fixed.is_some_and(|fixed| fixed.is_exact));
        self.are_exact.push(is_exact);
        self.addresses.push(one.value.and_then(addresses));
        self.rows += 1;
    }

    pub(super) fn write<W: Write + Send>(
        &self,
        writer: &mut SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), ExportError> {
        for ((name, is_optional), texts) in TEXTS.iter().zip(&self.texts) {
            if self.has_names || !name.ends_with("_name") {
                write_texts(writer, texts, *is_optional)?;
            }
            if *name == "time" {
                write_days(writer, &self.starts)?;
                write_days(writer, &self.ends)?;
                write_decimals(writer, &self.values)?;
                write_flags(writer, &self.are_exact)?;
                write_decimals(writer, &self.addresses)?;
            }
        }
        Ok(())
    }
}

fn days_since_1970(day: NaiveDate) -> i32 {
    day.num_days_from_ce() - NaiveDate::default().num_days_from_ce()
}

/// A cell is there, or not.
fn levels<T>(cells: &[Option<T>]) -> Vec<i16> {
    cells.iter().map(|cell| i16::from(cell.is_some())).collect()
}

fn missing() -> ExportError {
    ExportError::Io(std::io::Error::other(
        "a column of the Parquet file is missing",
    ))
}

fn write_texts<W: Write + Send>(
    writer: &mut SerializedRowGroupWriter<'_, W>,
    texts: &Texts,
    is_optional: bool,
) -> Result<(), ExportError> {
    let mut column = writer.next_column()?.ok_or_else(missing)?;
    for rows in texts.rows.chunks(BATCH) {
        let cells = rows.iter().flatten();
        let cells = cells.filter_map(|place| texts.all.get(*place as usize).cloned());
        let cells: Vec<ByteArray> = cells.collect();
        let levels = is_optional.then(|| levels(rows));
        let typed = column.typed::<ByteArrayType>();
        typed.write_batch(&cells, levels.as_deref(), None)?;
    }
    Ok(column.close()?)
}

fn write_days<W: Write + Send>(
    writer: &mut SerializedRowGroupWriter<'_, W>,
    days: &[i32],
) -> Result<(), ExportError> {
    let mut column = writer.next_column()?.ok_or_else(missing)?;
    column.typed::<Int32Type>().write_batch(days, None, None)?;
    Ok(column.close()?)
}

fn write_flags<W: Write + Send>(
    writer: &mut SerializedRowGroupWriter<'_, W>,
    flags: &[Option<bool>],
) -> Result<(), ExportError> {
    let mut column = writer.next_column()?.ok_or_else(missing)?;
    let cells: Vec<bool> = flags.iter().flatten().copied().collect();
    let typed = column.typed::<BoolType>();
    typed.write_batch(&cells, Some(&levels(flags)), None)?;
    Ok(column.close()?)
}

fn write_decimals<W: Write + Send>(
    writer: &mut SerializedRowGroupWriter<'_, W>,
    decimals: &[Option<i128>],
) -> Result<(), ExportError> {
    let mut column = writer.next_column()?.ok_or_else(missing)?;
    for rows in decimals.chunks(BATCH) {
        // One piece of memory for a batch; cells are parts of it.
        let bytes: Vec<u8> = rows
            .iter()
            .flatten()
            .flat_map(|one| one.to_be_bytes())
            .collect();
        let count = bytes.len() / 16;
        let bytes = ByteArray::from(bytes);
        let cells = (0..count).map(|at| FixedLenByteArray::from(bytes.slice(at * 16, 16)));
        let cells: Vec<FixedLenByteArray> = cells.collect();
        let typed = column.typed::<FixedLenByteArrayType>();
        typed.write_batch(&cells, Some(&levels(rows)), None)?;
    }
    Ok(column.close()?)
}
