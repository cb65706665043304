//! Countries that are in a group twice.

use crate::check::findings::Findings;
use crate::check::grid::Row;
use crate::check::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::Membership;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D019",
    name: "overlapping-membership",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a country twice in a group on the same days",
    explanation: include_str!("overlapping_membership.md"),
};

pub(in crate::check) fn found(
    sheet: &Sheet,
    findings: &mut Findings<'_>,
    row: Row<'_>,
    other: usize,
    membership: &Membership,
) {
    let country = sheet.column("country");
    let Some(other) = sheet.grid.row(other) else {
        return;
    };
    let other = sheet.label(other, country, "this membership holds then, too");
    sheet
        .at_cell(findings, row, country)
        .found(&RULE, "twice on some days", |label| {
            let (country, group) = (membership.country(), membership.group());
            Diagnostic::new(
                &RULE,
                format!("{country} is in {group} twice at a time"),
                label,
            )
            .and(other)
            .help("end the first membership before the second begins, or take one out")
        });
}
