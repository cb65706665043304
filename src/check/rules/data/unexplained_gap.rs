//! Missing values and their status.

use crate::check::findings::Findings;
use crate::check::grid::Row;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::measure::ObsStatus;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D024",
    name: "unexplained-gap",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a missing value whose status does not say so, or the reverse",
    explanation: include_str!("unexplained_gap.md"),
};

pub(in crate::check) fn found(
    sheet: &Sheet,
    findings: &mut Findings<'_>,
    row: Row<'_>,
    (value, status): (usize, usize),
    found: ObsStatus,
) {
    let other = sheet.label(row, status, "this status");
    let message = if found == ObsStatus::Missing {
        "the status says that there is no value, and there is one".to_owned()
    } else {
        format!("the value is missing, and the status is {found}, not O")
    };
    sheet
        .at_cell(findings, row, value)
        .found(&RULE, "", |label| {
            Diagnostic::new(&RULE, message, label)
                .and(other)
                .help("O stands with an empty value, all other letters with one")
        });
}
