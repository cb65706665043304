//! `known-issues.csv`.

use std::collections::BTreeSet;

use crate::check::findings::Findings;
use crate::check::known::KnownIssues;
use crate::check::rules::{self, data};
use crate::check::sheet::Sheet;

/// Checks each entry, and that its rule exists.
pub(super) fn check(sheet: &Sheet, findings: &mut Findings<'_>) {
    let codes: BTreeSet<String> = rules::rules().map(|rule| rule.code.to_owned()).collect();
    for (_, row) in sheet.rows() {
        let columns = 0..sheet.columns.len();
        let cells: csv::StringRecord = columns.map(|column| sheet.cell(row, column)).collect();
        for (column, expected) in KnownIssues::problems(&cells) {
            let found = cells.get(column).unwrap_or_default();
            let on = sheet.at_cell(findings, row, column);
            match sheet.columns.get(column).copied() {
                Some("since" | "until") => data::wrong_date::found(on, expected, found),
                _ => data::unknown_word::found(on, expected, found),
            }
        }
        let code = sheet.named(row, "rule");
        if !codes.contains(code.as_ref()) {
            let on = sheet.at_cell(findings, row, sheet.column("rule"));
            data::unknown_reference::found(on, "the code of a rule", &code, &codes);
        }
        for name in ["text", "source"] {
            if sheet.named(row, name).is_empty() {
                let on = sheet.at_cell(findings, row, sheet.column(name));
                data::empty_field::found(on, "a value");
            }
        }
        let day = |name| sheet.named(row, name).parse::<chrono::NaiveDate>().ok();
        if let (Some(since), Some(until)) = (day("since"), day("until"))
            && until < since
        {
            let on = sheet.at_cell(findings, row, sheet.column("until"));
            let expected = format!("an end not before the start, {since}");
            data::end_before_start::found(on, &expected, &until.to_string());
        }
    }
}
