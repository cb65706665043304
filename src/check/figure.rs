//! Observations while they are checked, small and with their places.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::grid::Row;
use super::sheet::Sheet;
use crate::diagnostic::Label;
use crate::geography::Area;
use crate::measure::{Indicator, ObsStatus, Scope};
use crate::period::Period;

/// What a figure is found by, in the order of tables.
pub(super) type Key = (Scope, u32, &'static str, Period);

/// What the figures of a sum have in common.
pub(super) type SumKey = (Scope, Indicator, Period);

/// The column of the value.
pub(super) const VALUE: usize = 4;

/// The column of the vintage.
const VINTAGE: usize = 7;

/// A figure, and the table and row where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figure {
    pub(super) place: (usize, usize),
    pub(super) scope: Scope,
    pub(super) area: Area,
    pub(super) indicator: Indicator,
    pub(super) time: Period,
    /// As a whole number of things, of addresses, of billionths.
    pub(super) value: Option<i128>,
    pub(super) status: ObsStatus,
}

impl Figure {
    pub(super) fn key(&self) -> Key {
        let Self {
            scope,
            area,
            indicator,
            time,
            ..
        } = *self;
        (scope, area.rank(), indicator.code(), time)
    }

    pub(super) fn sum_key(&self) -> SumKey {
        (self.scope, self.indicator, self.time)
    }
}

/// The figures of all tables.
#[derive(Debug)]
pub(super) struct Figures<'t> {
    sheets: &'t [&'t Sheet],
    pub(super) list: Vec<Figure>,
    /// Sums of which a row is wrong, or that are wrong themselves.
    pub(super) doubtful: BTreeSet<SumKey>,
    /// Whether no row is lost that could belong to any sum.
    pub(super) is_whole: bool,
}

impl<'t> Figures<'t> {
    pub(super) fn new(sheets: &'t [&'t Sheet]) -> Self {
        Self {
            sheets,
            list: Vec::new(),
            doubtful: BTreeSet::new(),
            is_whole: true,
        }
    }

    /// Where a figure stands.
    pub(super) fn row(&self, figure: &Figure) -> Option<(&'t Sheet, Row<'t>)> {
        let sheet: &'t Sheet = self.sheets.get(figure.place.0)?;
        Some((sheet, sheet.grid.row(figure.place.1)?))
    }

    /// The dates of the first and the last input of a figure, as its vintage
    /// names them.
    pub(super) fn inputs(&self, figure: &Figure) -> Option<(NaiveDate, NaiveDate)> {
        let (sheet, row) = self.row(figure)?;
        let vintage = sheet.cell(row, VINTAGE);
        let dates = vintage.split('-').nth(1)?;
        let (first, last) = dates.split_once("..").unwrap_or((dates, dates));
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y%m%d").ok();
        Some((day(first)?, day(last)?))
    }

    /// A label at the value of a figure.
    pub(super) fn label(&self, figure: &Figure, text: impl Into<String>) -> Option<Label> {
        let (sheet, row) = self.row(figure)?;
        Some(sheet.label(row, VALUE, text))
    }

    /// A value as its table writes it.
    pub(super) fn shown(indicator: Indicator, amount: i128) -> String {
        use crate::measure::Unit;
        let sign = if amount < 0 { "-" } else { "" };
        let len = match indicator.unit() {
            Unit::Slash32 => 32,
            Unit::Slash48 => 48,
            _ => return format!("{sign}{}", amount.unsigned_abs()),
        };
        let extent = crate::resource::Extent::from_addresses(amount.unsigned_abs());
        format!("{sign}{}", extent.to_decimal(len))
    }
}
