//! Totals that are not the sum of their countries.

use crate::check::figure::{Figure, Figures, VALUE};
use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::Area;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D026",
    name: "wrong-total",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a total or group that is not the sum of its countries",
    explanation: include_str!("wrong_total.md"),
};

/// Totals and groups of one indicator and time, each with the sum of its
/// countries; the first is told, the others beside it.
pub(in crate::check) fn found(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    wrong: &[(Figure, Option<i128>)],
    countries: usize,
) {
    let Some(((first, sum), others)) = wrong.split_first() else {
        return;
    };
    let Some((sheet, row)) = figures.row(first) else {
        return;
    };
    let shown = |sum: &Option<i128>, of: &Figure| {
        sum.map_or_else(
            || "too much to add".to_owned(),
            |sum| Figures::shown(of.indicator, sum),
        )
    };
    sheet.at_cell(findings, row, VALUE).found(&RULE, "not the sum", |label| {
        let Figure { scope, area, indicator, time, value, .. } = first;
        let told = value.map_or_else(String::new, |value| Figures::shown(*indicator, value));
        let (count, what) = if *area == Area::Total {
            (countries as u64, "country")
        } else {
            (0, "")
        };
        let of = match (count, what) {
            (0, _) => "its countries".to_owned(),
            (1, _) => "the one area".to_owned(),
            (count, _) => format!("the {count} areas"),
        };
        let message = format!(
            "{indicator} of {area} in {scope}, {time}, is {told}, and {of} add up to {}",
            shown(sum, first)
        );
        let mut finding = Diagnostic::new(&RULE, message, label);
        for (other, sum) in others {
            let text = format!("its countries add up to {}", shown(sum, other));
            if let Some(label) = figures.label(other, text) {
                finding = finding.and(label);
            }
        }
        let help = if others.is_empty() {
            "a row is missing or was changed; measure again"
        } else {
            "the row of a country that all of these have is missing or was changed; measure again"
        };
        finding.help(help)
    });
}

/// Figures of countries or groups without a total.
pub(in crate::check) fn no_total(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    last: &Figure,
) {
    let Some((sheet, row)) = figures.row(last) else {
        return;
    };
    sheet
        .at_cell(findings, row, VALUE)
        .found(&RULE, "the last of those that are told", |label| {
            let Figure {
                scope,
                indicator,
                time,
                ..
            } = last;
            let message =
                format!("{indicator} in {scope}, {time}, is told of areas and not of TOTAL");
            Diagnostic::new(&RULE, message, label)
                .note("the table may have been cut off at the end of a line")
                .help("get the table again, or measure again")
        });
}
