//! A column that the table must have.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D001",
    name: "missing-column",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a column that the table must have is not there",
    explanation: include_str!("missing_column.md"),
};

/// A table without a byte.
pub(in crate::check) fn empty(sheet: &Sheet, findings: &mut Findings<'_>) {
    findings.add(&RULE, RULE.severity, &sheet.file, || {
        let columns = sheet.columns.join(",");
        Diagnostic::new(&RULE, "the table is empty", Label::file(&sheet.file))
            .help(format!("it begins with the line {columns}"))
    });
}

pub(in crate::check) fn found(sheet: &Sheet, findings: &mut Findings<'_>, column: &str) {
    let Some(header) = sheet.grid.row(0) else {
        return;
    };
    let ends = (header.fields.first(), header.fields.last());
    let bytes = match ends {
        (Some(first), Some(last)) => first.start..last.end,
        _ => 0..0,
    };
    sheet
        .at(findings, header, bytes)
        .found(&RULE, "the columns of this table", |label| {
            Diagnostic::new(&RULE, format!("the column `{column}` is missing"), label)
                .note("the rows are not looked at: each would be wrong in the same way")
                .help(format!("the columns are {}", sheet.columns.join(",")))
        });
}
