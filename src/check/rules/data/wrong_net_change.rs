//! What came and went against what there is.

use crate::check::figure::{Figure, Figures, VALUE};
use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::geography::Area;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D027",
    name: "wrong-net-change",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "what came and went is not the difference of what there is",
    explanation: include_str!("wrong_net_change.md"),
};

/// A net change that is not what came less what went.
pub(in crate::check) fn found_net(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    told: &Figure,
    net: i128,
) {
    let Some((sheet, row)) = figures.row(told) else {
        return;
    };
    sheet.at_cell(findings, row, VALUE).found(&RULE, "not the difference", |label| {
        let Figure { area, indicator, time, .. } = told;
        let net = Figures::shown(*indicator, net);
        let message = format!(
            "{indicator} of {area}, {time}, is not {net}, what was added and moved in less what was removed and moved out"
        );
        Diagnostic::new(&RULE, message, label).help("measure again")
    });
}

/// The stock of an area before and after a period, and the net change that
/// the flows tell.
pub(in crate::check) fn found(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    period: &Figure,
    area: Area,
    rows: &[&Figure],
    (before, after, net): (i128, i128, i128),
) {
    let Some((first, others)) = rows.split_first() else {
        return;
    };
    let Some((sheet, row)) = figures.row(first) else {
        return;
    };
    sheet
        .at_cell(findings, row, VALUE)
        .found(&RULE, "this, or", |label| {
            let shown = |amount| Figures::shown(period.indicator, amount);
            let message = format!(
                "{area} in {}, {}: from {} to {}, and the changes add up to {}",
                period.scope,
                period.time,
                shown(before),
                shown(after),
                shown(net)
            );
            let mut finding = Diagnostic::new(&RULE, message, label);
            for other in others {
                if let Some(label) = figures.label(other, "or this, is wrong") {
                    finding = finding.and(label);
                }
            }
            finding.help("a row is missing or was changed; measure again")
        });
}
