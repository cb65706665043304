//! A workbook: data, definitions, sources.

use std::fmt;
use std::io::Write;

use chrono::{Datelike, NaiveDate};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::decimal::double;
use super::metadata::Metadata;
use super::names::{alpha3, m49};
use super::readme::{comparability, covered, explained, revision_policy};
use super::row::Row;
use super::settings::{Labels, Settings};
use super::sink::{ExportError, Sink};
use crate::measure::Indicator;

/// Rows that a sheet holds, without its header.
pub const MOST_ROWS: u32 = 1_048_575;

/// Writes a workbook with the sheets Data, Definitions, Sources and Notes.
///
/// Text stays text: no cell is a formula, whatever it begins with.
pub struct Xlsx<W: Write + Send> {
    output: Option<W>,
    workbook: Workbook,
    settings: Settings,
    row: u32,
    day: Format,
}

impl<W: Write + Send> fmt::Debug for Xlsx<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Xlsx")
            .field("row", &self.row)
            .finish_non_exhaustive()
    }
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => Self::Io(error),
            other => Self::Io(std::io::Error::other(other)),
        }
    }
}

impl<W: Write + Send> Xlsx<W> {
    /// A workbook with the header of its first sheet; the file is written when
    /// it is finished.
    ///
    /// # Errors
    ///
    /// If the sheet cannot be made.
    pub fn new(output: W, settings: Settings) -> Result<Self, ExportError> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name("Data")?;
        head(sheet, settings)?;
        Ok(Self {
            output: Some(output),
            workbook,
            settings,
            row: 0,
            day: Format::new().set_num_format(DAY),
        })
    }
}

/// A column of the data: heading, and how wide it is in letters.
fn columns(settings: Settings) -> Vec<(String, f64)> {
    let names = settings.names();
    let heading = |word: &str| names.concept(word);
    let coded = |word: &str, code: f64, name: f64| match settings.labels {
        Labels::Id => vec![(heading(word), code)],
        // No two headings are the same: filters and pivots go by them.
        Labels::Name => vec![(word.to_owned(), code), (heading(word), name)],
        Labels::Both => vec![(heading(word), code + name)],
    };
    let plain = |word: &str, width: f64| vec![(word.to_owned(), width)];
    [
        coded("registry", 10.0, 18.0),
        coded("area", 12.0, 32.0),
        plain("ISO 3166-1 alpha-3", 12.0),
        plain("UN M49", 9.0),
        coded("indicator", 20.0, 48.0),
        plain(&heading("time"), 18.0),
        plain("time_start", 12.0),
        plain("time_end", 12.0),
        plain(&heading("value"), 20.0),
        plain("value_exact", 14.0),
        coded("unit", 12.0, 20.0),
        coded("status", 8.0, 24.0),
        plain(&heading("vintage"), 44.0),
    ]
    .concat()
}

fn head(sheet: &mut Worksheet, settings: Settings) -> Result<(), ExportError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_right_to_left(settings.language.is_right_to_left());
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, 0)?;
    for ((heading, width), at) in columns(settings).iter().zip(0u16..) {
        // A filter's button stands beside the heading; Chinese letters are wide.
        let cells = u16::try_from(heading.width()).unwrap_or(u16::MAX);
        sheet.set_column_width(at, width.max(f64::from(cells) * 1.1 + 3.0))?;
        sheet.write_string_with_format(0, at, heading, &bold)?;
    }
    Ok(())
}

impl<W: Write + Send> Sink for Xlsx<W> {
    fn put(&mut self, row: &Row<'_>) -> Result<(), ExportError> {
        if self.row == MOST_ROWS {
            return Err(ExportError::Format(format!(
                "a sheet of a workbook holds {MOST_ROWS} rows, and there are more: choose with \
                 --indicator, --area, --from or --to, or take --format parquet or csv"
            )));
        }
        self.row += 1;
        let (labels, names, one) = (self.settings.labels, self.settings.names(), row.observation);
        let unit = one.indicator.unit();
        let sheet = self.workbook.worksheet_from_index(0)?;
        let mut at = 0;
        let text = |sheet: &mut Worksheet, at: &mut u16, text: &str| {
            // An empty cell is empty, not an empty text.
            if !text.is_empty() {
                sheet.write_string(self.row, *at, text)?;
            }
            *at += 1;
            Ok::<(), XlsxError>(())
        };
        let mut cells = labels.cells(one.scope.as_str(), &names.registry(one.scope));
        cells.extend(labels.cells(&one.area.to_string(), &names.area(one.area)));
        cells.extend([alpha3(one.area).to_owned(), m49(one.area).to_owned()]);
        cells.extend(labels.cells(one.indicator.code(), &names.indicator(one.indicator)));
        cells.push(row.time.to_owned());
        for cell in &cells {
            text(sheet, &mut at, cell)?;
        }
        for day in [one.time.first_day(), one.time.last_day()] {
            // The text beside it tells every day.
            if let Some(date) = date(day)? {
                sheet.write_datetime_with_format(self.row, at, &date, &self.day)?;
            }
            at += 1;
        }
        if let Some(value) = one.value {
            let (near, is_exact) = double(value);
            sheet.write_number(self.row, at, near)?;
            if !is_exact {
                sheet.write_string(self.row, at + 1, row.value)?;
            }
        }
        at += 2;
        let mut cells = labels.cells(unit.as_str(), &names.unit(unit));
        cells.extend(labels.cells(one.status.as_str(), &names.status(one.status)));
        cells.push(one.vintage.as_str().to_owned());
        for cell in &cells {
            text(sheet, &mut at, cell)?;
        }
        Ok(())
    }

    fn finish(&mut self, metadata: &Metadata) -> Result<(), ExportError> {
        let last = u16::try_from(columns(self.settings).len().saturating_sub(1)).unwrap_or(0);
        self.workbook
            .worksheet_from_index(0)?
            .autofilter(0, 0, self.row, last)?;
        definitions(self.workbook.add_worksheet(), metadata)?;
        sources(self.workbook.add_worksheet(), metadata)?;
        notes(self.workbook.add_worksheet())?;
        let mut properties = DocProperties::new()
            .set_title(self.settings.names().title())
            .set_author("v6atlas");
        if let Some(created) = date(metadata.date())? {
            properties = properties.set_creation_datetime(&created);
        }
        self.workbook.set_properties(&properties);
        if let Some(mut output) = self.output.take() {
            // In memory first: the packer reports no error when it is dropped.
            output.write_all(&self.workbook.save_to_buffer()?)?;
            output.flush()?;
        }
        Ok(())
    }
}

/// A part of an explanation as one cell: paragraphs on a line each, and no cell
/// begins with a sign that a program may take for the start of a formula.
fn part(indicator: Indicator, heading: &str) -> String {
    let text = explained(indicator, heading);
    let mut lines: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        let is_verse = line.starts_with("    ");
        if let Some(rest) = line.strip_prefix("- ") {
            lines.push(format!("\u{2022} {rest}"));
        } else if let (true, false, Some(last)) = (is_open, is_verse, lines.last_mut()) {
            last.push(' ');
            last.push_str(line.trim());
        } else if !line.trim().is_empty() {
            lines.push(line.trim().to_owned());
        }
        is_open = !line.trim().is_empty() && !is_verse;
    }
    lines.join("\n")
}

/// How many lines a text takes in a cell so many letters wide.
fn height(text: &str, width: f64) -> f64 {
    let lines = text.lines().map(|line| {
        let letters = u16::try_from(line.width()).unwrap_or(u16::MAX);
        (f64::from(letters) * 1.1 / width).ceil().max(1.0)
    });
    lines.sum()
}

fn definitions(sheet: &mut Worksheet, metadata: &Metadata) -> Result<(), ExportError> {
    const PARTS: [&str; 5] = ["Definition", "Formula", "Unit", "Source", "Limits"];
    let names = metadata.settings.names();
    let bold = Format::new().set_bold();
    let wrap = Format::new()
        .set_text_wrap()
        .set_align(rust_xlsxwriter::FormatAlign::Top);
    sheet.set_name("Definitions")?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_column_width(0, 20.0)?;
    sheet.set_column_width(1, 40.0)?;
    let headings = ["Indicator", "Name"]
        .into_iter()
        .chain(PARTS)
        .chain(["Coverage"]);
    for (heading, at) in headings.zip(0u16..) {
        sheet.write_string_with_format(0, at, heading, &bold)?;
        if at > 1 {
            sheet.set_column_width(at, 60.0)?;
        }
    }
    for ((indicator, coverage), row) in metadata.coverage.indicators.iter().zip(1u32..) {
        sheet.write_string_with_format(row, 0, indicator.code(), &wrap)?;
        let name = names.indicator(*indicator);
        let mut lines = height(&name, 40.0);
        sheet.write_string_with_format(row, 1, name, &wrap)?;
        let parts = PARTS.map(|heading| part(*indicator, heading)).into_iter();
        for (text, at) in parts.chain([covered(coverage)]).zip(2u16..) {
            lines = lines.max(height(&text, 60.0));
            sheet.write_string_with_format(row, at, text, &wrap)?;
        }
        // Programs do not agree on who measures the height of wrapped text. 409
        // points are the most that a row can have.
        sheet.set_row_height(row, (lines * 15.0).min(409.0))?;
    }
    let last = u32::try_from(metadata.coverage.indicators.len()).unwrap_or(0);
    sheet.autofilter(0, 0, last, 7)?;
    Ok(())
}

fn sources(sheet: &mut Worksheet, metadata: &Metadata) -> Result<(), ExportError> {
    let bold = Format::new().set_bold();
    sheet.set_name("Sources")?;
    sheet.set_freeze_panes(1, 0)?;
    let columns = [
        ("Registry", 10.0),
        ("Date", 12.0),
        ("Form", 10.0),
        ("File", 44.0),
        ("Serial", 14.0),
        ("SHA-256 of the plain content", 70.0),
    ];
    for ((heading, width), at) in columns.into_iter().zip(0u16..) {
        sheet.set_column_width(at, width)?;
        sheet.write_string_with_format(0, at, heading, &bold)?;
    }
    let day = Format::new().set_num_format(DAY);
    for (one, row) in metadata.inputs.iter().zip(1u32..) {
        sheet.write_string(row, 0, &one.registry)?;
        if let Some(date) = date(one.date)? {
            sheet.write_datetime_with_format(row, 1, &date, &day)?;
        }
        let cells = [&one.form, &one.file, &one.serial, &one.sha256];
        for (cell, at) in cells.into_iter().zip(2u16..) {
            sheet.write_string(row, at, cell)?;
        }
    }
    let last = u32::try_from(metadata.inputs.len()).unwrap_or(0);
    sheet.autofilter(0, 0, last, 5)?;
    Ok(())
}

/// What makes figures comparable or not, and when they change.
fn notes(sheet: &mut Worksheet) -> Result<(), ExportError> {
    let bold = Format::new().set_bold();
    let wrap = Format::new().set_text_wrap();
    sheet.set_name("Notes")?;
    sheet.set_column_width(0, 100.0)?;
    let mut row = 0;
    for (heading, text) in [
        ("Comparability", comparability()),
        ("Revisions", revision_policy().to_owned()),
    ] {
        sheet.write_string_with_format(row, 0, heading, &bold)?;
        row += 1;
        let text = text.replace("\n  ", " ").replace("- ", "\u{2022} ");
        for line in text.lines() {
            sheet.write_string_with_format(row, 0, line, &wrap)?;
            sheet.set_row_height(row, height(line, 100.0) * 15.0)?;
            row += 1;
        }
        row += 1;
    }
    Ok(())
}

/// How days are shown.
const DAY: &str = "yyyy-mm-dd";

/// A day; nothing before 1900, of which spreadsheets know none.
fn date(day: NaiveDate) -> Result<Option<ExcelDateTime>, ExportError> {
    let year = u16::try_from(day.year()).unwrap_or(0);
    let (month, number) = (u8::try_from(day.month()), u8::try_from(day.day()));
    Ok(match (year, month, number) {
        (1900.., Ok(month), Ok(number)) => Some(ExcelDateTime::from_ymd(year, month, number)?),
        _ => None,
    })
}
