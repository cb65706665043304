//! Tables of observations: each row, and their order.

use std::collections::BTreeSet;

use super::inputs::Inputs;
use super::sums;
use crate::check::figure::{Figure, Figures, Key};
use crate::check::findings::Findings;
use crate::check::grid::Row;
use crate::check::rules::data as rules;
use crate::check::sheet::Sheet;
use crate::geography::Area;
use crate::measure::{Indicator, Measure, ObsStatus, Scope, Unit, Value};
use crate::period::Period;
use crate::snapshot::Vintage;

/// The columns, by their place in a row.
const SCOPE: usize = 0;
const AREA: usize = 1;
const INDICATOR: usize = 2;
const TIME: usize = 3;
const VALUE: usize = 4;
const UNIT: usize = 5;
const STATUS: usize = 6;
const VINTAGE: usize = 7;

/// Checks the rows of each table, what all of them together say, and that they
/// are of listed inputs. Gives the scopes that have rows; nothing if a row is
/// lost.
pub(super) fn check(
    sheets: &[&Sheet],
    inputs: Option<&Inputs>,
    findings: &mut Findings<'_>,
) -> Option<BTreeSet<Scope>> {
    let mut figures = Figures::new(sheets);
    for (index, sheet) in sheets.iter().enumerate() {
        figures.is_whole &= sheet.is_readable;
        if sheet.is_readable && sheet.rows().count() + 1 != sheet.grid.len() {
            figures.is_whole = false;
        }
        let mut before: Option<(usize, Key)> = None;
        for (at, row) in sheet.rows() {
            let Some(figure) = figure(sheet, row, &mut figures, findings, (index, at)) else {
                continue;
            };
            let key = figure.key();
            if let Some((other, its)) = before
                && its > key
            {
                rules::unsorted_rows::found(sheet, findings, row, other);
            }
            before = Some((at, key));
            figures.list.push(figure);
        }
    }
    figures
        .list
        .sort_by_key(|figure| (figure.key(), figure.place));
    let repeated = |pair: &&[Figure]| matches!(pair, [one, other] if one.key() == other.key());
    for pair in figures.list.windows(2).filter(repeated) {
        if let [one, other] = pair {
            rules::duplicate_key::found_figure(&figures, findings, one, other);
            figures.doubtful.insert(one.sum_key());
        }
    }
    for sheet in sheets {
        vintages(sheet, inputs, findings);
    }
    let has = figures.list.iter().map(|figure| figure.scope).collect();
    let has = figures.is_whole.then_some(has);
    sums::check(&mut figures, findings);
    has
}

/// Checks the form of each vintage, and that it is of listed inputs: that once
/// for each.
fn vintages(sheet: &Sheet, inputs: Option<&Inputs>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for (_, row) in sheet.rows() {
        let text = sheet.cell(row, VINTAGE);
        if text.is_empty() || seen.contains(text.as_ref()) {
            continue;
        }
        let on = sheet.at_cell(findings, row, VINTAGE);
        let Some(vintage) = Vintage::parse(&text) else {
            rules::malformed_vintage::found(on, &text);
            continue;
        };
        if let Some(what) = inputs.and_then(|inputs| inputs.refuses(&vintage)) {
            rules::unlisted_input::found(on, &text, &what);
        }
        seen.insert(text.into_owned());
    }
}

/// Reads a row; nothing if anything of it is wrong, which is told.
fn figure(
    sheet: &Sheet,
    row: Row<'_>,
    figures: &mut Figures<'_>,
    findings: &mut Findings<'_>,
    place: (usize, usize),
) -> Option<Figure> {
    let cell = |column| sheet.cell(row, column);
    let scope: Option<Scope> = cell(SCOPE).parse().ok();
    if scope.is_none() {
        let words = "a registry: afrinic, apnic, arin, lacnic, ripencc, all";
        rules::unknown_word::found(sheet.at_cell(findings, row, SCOPE), words, &cell(SCOPE));
    }
    let area: Option<Area> = cell(AREA).parse().ok();
    if area.is_none() {
        rules::unlisted_country::found(
            sheet.at_cell(findings, row, AREA),
            "a country code, EU, AP, ZZ, a group such as UN_LDC, or TOTAL",
            &cell(AREA),
        );
    }
    let indicator: Option<Indicator> = cell(INDICATOR).parse().ok();
    if indicator.is_none() {
        let codes: Vec<&str> = Indicator::ALL.iter().map(|one| one.code()).collect();
        let words = format!("an indicator: {}", codes.join(", "));
        let on = sheet.at_cell(findings, row, INDICATOR);
        rules::unknown_word::found(on, &words, &cell(INDICATOR));
    }
    let time: Option<Period> = cell(TIME).parse().ok();
    match (time, indicator) {
        (None, _) => {
            let expected = "a time such as 2024, 2024-Q3, 2024-09-11 or 2021-10-07/P475D";
            let on = sheet.at_cell(findings, row, TIME);
            rules::wrong_date::found(on, expected, &cell(TIME));
        }
        (Some(time), Some(indicator)) if !is_time_of(indicator.measure(), time) => {
            rules::wrong_period::found(sheet.at_cell(findings, row, TIME), indicator, time);
        }
        _ => {}
    }
    let status: Option<ObsStatus> = cell(STATUS).parse().ok();
    if status.is_none() {
        let words = "a status: A, B, D, E, O, P";
        rules::unknown_word::found(sheet.at_cell(findings, row, STATUS), words, &cell(STATUS));
    }
    if cell(VINTAGE).is_empty() {
        let on = sheet.at_cell(findings, row, VINTAGE);
        rules::empty_field::found(on, "the input that the figure was computed from");
    }
    let (Some(scope), Some(indicator), Some(time)) = (scope, indicator, time) else {
        // It may belong to any sum.
        figures.is_whole = false;
        return None;
    };
    let value = value(sheet, row, indicator, status, findings);
    if let (Some(area), Some(status), Ok(value)) = (area, status, value) {
        return Some(Figure {
            place,
            scope,
            area,
            indicator,
            time,
            value,
            status,
        });
    }
    figures.doubtful.insert((scope, indicator, time));
    None
}

/// The value, exact; an error if it is wrong, which is told.
fn value(
    sheet: &Sheet,
    row: Row<'_>,
    indicator: Indicator,
    status: Option<ObsStatus>,
    findings: &mut Findings<'_>,
) -> Result<Option<i128>, ()> {
    let unit = indicator.unit();
    let told = sheet.cell(row, UNIT);
    if told != unit.as_str() {
        rules::wrong_unit::found(sheet.at_cell(findings, row, UNIT), indicator, &told);
    }
    let text = sheet.cell(row, VALUE);
    if let Some(status) = status
        && text.is_empty() != (status == ObsStatus::Missing)
    {
        rules::unexplained_gap::found(sheet, findings, row, (VALUE, STATUS), status);
        return Err(());
    }
    if text.is_empty() {
        return Ok(None);
    }
    let on = sheet.at_cell(findings, row, VALUE);
    match Value::parse(&text, unit) {
        Ok(value) => match amount(value) {
            Some(amount) if amount < 0 && !may_be_negative(indicator) => {
                rules::negative_amount::found(on, indicator, &text);
                Err(())
            }
            Some(amount) => Ok(Some(amount)),
            None if may_be_negative(indicator) => Ok(None),
            None => {
                rules::negative_amount::found(on, indicator, &text);
                Err(())
            }
        },
        Err(_) if unit == Unit::Ratio && text.parse().is_ok_and(|n: f64| n.is_finite()) => {
            rules::share_out_of_range::found(on, indicator, &text);
            Err(())
        }
        Err(_) => {
            rules::wrong_number::found(on, &format!("a number of {unit}"), &text);
            Err(())
        }
    }
}

/// A value as a whole number: of things, of addresses, of billionths.
fn amount(value: Value) -> Option<i128> {
    match value {
        Value::Count(count) => Some(count.into()),
        Value::Share(share) => Some(share.billionths().into()),
        Value::In32s(amount) | Value::In48s(amount) => {
            i128::try_from(amount.extent()?.addresses()).ok()
        }
    }
}

fn may_be_negative(indicator: Indicator) -> bool {
    matches!(indicator, Indicator::V6_NET | Indicator::V6_NET_EQ32)
}

fn is_time_of(measure: Measure, time: Period) -> bool {
    match measure {
        Measure::Stock => matches!(time, Period::Day(_)),
        Measure::Flow => !matches!(time, Period::Day(_)),
        Measure::Survivors => matches!(time, Period::Year(_)),
    }
}
