//! Tables of which only the first line is left.

use crate::check::findings::Findings;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D032",
    name: "table-without-rows",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a table that has to have rows and has only its columns",
    explanation: include_str!("table_without_rows.md"),
};

pub(in crate::check) fn check(sheet: &Sheet, findings: &mut Findings<'_>) {
    let Some(header) = sheet.grid.row(0).filter(|_| sheet.grid.len() == 1) else {
        return;
    };
    let end = header.fields.last().map_or(0, |last| last.end);
    sheet
        .at(findings, header, end..end)
        .found(&RULE, "nothing follows", |label| {
            Diagnostic::new(&RULE, "the table has no row", label)
                .note("the rows were most likely lost; a table of no figures is not written")
                .help("compare with the version before, or measure again")
        });
}
