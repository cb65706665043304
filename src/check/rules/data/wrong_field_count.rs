//! Rows with another number of fields than there are columns.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D003",
    name: "wrong-field-count",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a row with more or fewer fields than the table has columns",
    explanation: include_str!("wrong_field_count.md"),
};

/// Whether the last row is one of them, so that the table seems torn.
pub(in crate::check) fn check(sheet: &Sheet, findings: &mut Findings<'_>) -> bool {
    let width = sheet.width();
    let mut is_last = false;
    for row in (1..sheet.grid.len()).filter_map(|index| sheet.grid.row(index)) {
        let count = row.fields.len();
        is_last = count != width;
        if !is_last {
            continue;
        }
        // What is too much; or the end, where something is missing.
        let end = row.fields.last().map_or(0, |last| last.end);
        let extra = row.fields.get(width).map_or(end, |field| field.start);
        let label = if count > width {
            "too much"
        } else {
            "the row ends here"
        };
        sheet
            .at(findings, row, extra..end)
            .found(&RULE, label, |label| {
                Diagnostic::new(
                    &RULE,
                    format!("expected {width} fields, found {count}"),
                    label,
                )
                .help("a value with a comma needs quotes around it: \"a, b\"")
            });
    }
    is_last
}
