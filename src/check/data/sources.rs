//! `sources.csv`, the catalogue of what is fetched from where.

use crate::check::findings::Findings;
use crate::check::rules::data;
use crate::check::sheet::Sheet;
use crate::fetch;

/// Checks each row as the command that fetches does.
pub(super) fn check(sheet: &Sheet, findings: &mut Findings<'_>) {
    for (_, row) in sheet.rows() {
        let columns = 0..sheet.columns.len();
        let cells: csv::StringRecord = columns.map(|column| sheet.cell(row, column)).collect();
        for (column, expected) in fetch::problems(&cells) {
            let found = cells.get(column).unwrap_or_default();
            let on = sheet.at_cell(findings, row, column);
            match (sheet.columns.get(column).copied(), found) {
                (_, "") => data::empty_field::found(on, expected),
                (Some("since"), _) => data::wrong_date::found(on, expected, found),
                (Some("lag"), _) => data::wrong_number::found(on, expected, found),
                (Some("address" | "checksum" | "name" | "hosts" | "hour"), _) => {
                    data::malformed_key::found(on, expected, found);
                }
                _ => data::unknown_word::found(on, expected, found),
            }
        }
    }
}
