//! Rows out of order.

use crate::check::findings::Findings;
use crate::check::grid::Row;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D025",
    name: "unsorted-rows",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "rows of observations that are out of order",
    explanation: include_str!("unsorted_rows.md"),
};

pub(in crate::check) fn found(
    sheet: &Sheet,
    findings: &mut Findings<'_>,
    row: Row<'_>,
    before: usize,
) {
    let Some(before) = sheet.grid.row(before) else {
        return;
    };
    let end = row.fields.get(3).map_or(0, |field| field.end);
    let start = row.fields.first().map_or(0, |field| field.start);
    let ends = before.fields.first().zip(before.fields.get(3));
    let bytes = ends.map_or(0..0, |(first, last)| first.start..last.end);
    let other = Label::at(
        &sheet.file,
        sheet.place_in(before, bytes),
        "stands above it",
    );
    sheet.at(findings, row, start..end).found(&RULE, "belongs further up", |label| {
        Diagnostic::new(&RULE, "this row is out of order", label)
            .and(other)
            .help("order: registry, area, indicator, time; of two times that begin together the longer first")
    });
}
