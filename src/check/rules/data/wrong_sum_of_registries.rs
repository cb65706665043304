//! Figures of all registries together.

use crate::check::figure::{Figure, Figures, VALUE};
use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D028",
    name: "wrong-sum-of-registries",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a figure of all registries that is not the sum of the five",
    explanation: include_str!("wrong_sum_of_registries.md"),
};

pub(in crate::check) fn found(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    all: &Figure,
    parts: &[&Figure],
    sum: Option<i128>,
) {
    let Some((sheet, row)) = figures.row(all) else {
        return;
    };
    sheet
        .at_cell(findings, row, VALUE)
        .found(&RULE, "not the sum", |label| {
            let Figure {
                area,
                indicator,
                time,
                value,
                ..
            } = all;
            let shown = |value: Option<i128>| {
                value.map_or_else(String::new, |value| Figures::shown(*indicator, value))
            };
            let message = format!(
                "{indicator} of {area} in all registries, {time}, is {}, and theirs add up to {}",
                shown(*value),
                shown(sum)
            );
            let mut finding = Diagnostic::new(&RULE, message, label);
            for part in parts {
                if let Some(label) = figures.label(part, part.scope.as_str()) {
                    finding = finding.and(label);
                }
            }
            finding.help("a row is missing or was changed; measure again")
        });
}
