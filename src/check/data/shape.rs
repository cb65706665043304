//! The form of a table: text, quotes, columns, fields, keys.

use std::collections::BTreeMap;

use super::about::Kind;
use crate::check::findings::Findings;
use crate::check::rules::data::{
    duplicate_key, invalid_table_utf8, missing_column, missing_table_end, unbalanced_quote,
    unknown_column, wrong_field_count,
};
use crate::check::sheet::Sheet;

/// Checks the form of a table and finds its columns.
pub(super) fn check(sheet: &mut Sheet, kind: Kind, findings: &mut Findings<'_>) {
    invalid_table_utf8::check(sheet, findings);
    if unbalanced_quote::check(sheet, findings) {
        return;
    }
    let Some(places) = columns(sheet, kind, findings) else {
        return;
    };
    sheet.places = places;
    sheet.is_readable = true;
    let is_torn = wrong_field_count::check(sheet, findings);
    if !is_torn {
        missing_table_end::check(sheet, findings);
    }
    keys(sheet, kind, findings);
}

/// Where the columns are; nothing if one is missing.
fn columns(sheet: &Sheet, kind: Kind, findings: &mut Findings<'_>) -> Option<Vec<usize>> {
    let Some(header) = sheet.grid.row(0) else {
        missing_column::empty(sheet, findings);
        return None;
    };
    let names: Vec<_> = header
        .fields
        .iter()
        .map(|field| sheet.value(field.clone()))
        .collect();
    let place = |column: &str| names.iter().position(|name| name == column);
    let mut missing: Vec<&str> = sheet.columns.to_vec();
    missing.retain(|column| place(column).is_none());
    let is_complete = missing.is_empty();
    let mut is_foreign = false;
    for (index, name) in names.iter().enumerate() {
        let is_again = place(name) != Some(index);
        if is_again || !sheet.columns.contains(&name.as_ref()) {
            is_foreign = true;
            unknown_column::found(sheet, findings, index, is_again, &mut missing);
        }
    }
    for column in &missing {
        missing_column::found(sheet, findings, column);
    }
    let is_in_order = names.iter().eq(sheet.columns);
    if kind.is_ordered() && !is_in_order && is_complete && !is_foreign {
        unknown_column::out_of_order(sheet, findings);
    }
    is_complete.then(|| {
        sheet
            .columns
            .iter()
            .filter_map(|column| place(column))
            .collect()
    })
}

/// Rows that have the key of a row before them.
fn keys(sheet: &Sheet, kind: Kind, findings: &mut Findings<'_>) {
    let columns: Vec<usize> = kind.key().iter().map(|name| sheet.column(name)).collect();
    let Some(&first) = columns.first() else {
        return;
    };
    let mut seen = BTreeMap::new();
    for (index, row) in sheet.rows() {
        let key: Vec<_> = columns
            .iter()
            .map(|&column| sheet.cell(row, column))
            .collect();
        // That a key is missing is told where values are looked at.
        if key.first().is_some_and(|key| key.is_empty()) {
            continue;
        }
        let text = key.join(",");
        if let Some(before) = seen.get(&key).and_then(|&before| sheet.grid.row(before)) {
            let before = sheet.label(before, first, "here it stands first");
            duplicate_key::found(sheet.at_cell(findings, row, first), &text, before);
        } else {
            seen.insert(key, index);
        }
    }
}
