//! A last line without a line end.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D006",
    name: "missing-table-end",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a table whose last line has no line end",
    explanation: include_str!("missing_table_end.md"),
};

pub(in crate::check) fn check(sheet: &Sheet, findings: &mut Findings<'_>) {
    let last = sheet
        .grid
        .len()
        .checked_sub(1)
        .and_then(|index| sheet.grid.row(index));
    let Some(row) = last.filter(|_| sheet.bytes.last() != Some(&b'\n')) else {
        return;
    };
    let end = row.fields.last().map_or(0, |last| last.end);
    sheet
        .at(findings, row, end..end)
        .found(&RULE, "no line end", |label| {
            Diagnostic::new(&RULE, "the last line has no line end", label)
                .note("the table may have been cut off within its last value")
                .help("compare with the version before; if all is there, add a line end")
        });
}
