//! A column that the table does not know.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Rule, Severity, nearest};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D002",
    name: "unknown-column",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a column that the table does not know, or has twice",
    explanation: include_str!("unknown_column.md"),
};

/// A column that is not known or stands twice. If it is nearly one of the
/// missing ones it is meant as that, which then is not told as well.
pub(in crate::check) fn found(
    sheet: &Sheet,
    findings: &mut Findings<'_>,
    index: usize,
    is_again: bool,
    missing: &mut Vec<&str>,
) {
    let Some((header, field)) = sheet
        .grid
        .row(0)
        .and_then(|row| Some((row, row.fields.get(index)?.clone())))
    else {
        return;
    };
    let name = sheet.value(field.clone()).into_owned();
    let meant = nearest(&name, missing.iter().copied()).filter(|_| !is_again);
    missing.retain(|column| Some(*column) != meant);
    let columns = sheet.columns.join(",");
    sheet
        .at(findings, header, field)
        .found(&RULE, "not a column of this table", |label| {
            let shown = crate::check::on::shown(name.as_bytes());
            let message = match (is_again, meant) {
                (true, _) => format!("the column `{shown}` stands twice"),
                (false, Some(meant)) => {
                    format!("unknown column `{shown}`; did you mean `{meant}`?")
                }
                (false, None) => format!("unknown column `{shown}`"),
            };
            Diagnostic::new(&RULE, message, label).help(format!("the columns are {columns}"))
        });
}

/// All columns are there, in another order than the table's.
pub(in crate::check) fn out_of_order(sheet: &Sheet, findings: &mut Findings<'_>) {
    let Some(header) = sheet.grid.row(0) else {
        return;
    };
    let mut pairs = header.fields.iter().zip(sheet.columns);
    let Some((field, wanted)) =
        pairs.find(|(field, column)| sheet.value((*field).clone()) != **column)
    else {
        return;
    };
    let message = format!(
        "expected the column `{wanted}` here, found `{}`",
        sheet.value(field.clone())
    );
    let columns = sheet.columns.join(",");
    sheet
        .at(findings, header, field.clone())
        .found(&RULE, "out of order", |label| {
            Diagnostic::new(&RULE, message, label).help(format!("the columns are {columns}"))
        });
}
