//! Keys that stand twice.

use crate::check::figure::{Figure, Figures, VALUE};
use crate::check::findings::Findings;
use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D008",
    name: "duplicate-key",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a key that another row has",
    explanation: include_str!("duplicate_key.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, key: &str, before: Label) {
    on.found(&RULE, "here it stands again", |label| {
        let key = crate::check::on::shown(key.as_bytes());
        Diagnostic::new(&RULE, format!("two rows have the key `{key}`"), label)
            .and(before)
            .help("take one of the rows out, or give it a key of its own")
    });
}

/// Two values for one figure.
pub(in crate::check) fn found_figure(
    figures: &Figures<'_>,
    findings: &mut Findings<'_>,
    one: &Figure,
    other: &Figure,
) {
    let (Some((sheet, row)), Some(before)) = (figures.row(other), figures.label(one, "and here"))
    else {
        return;
    };
    sheet
        .at_cell(findings, row, VALUE)
        .found(&RULE, "here", |label| {
            let Figure {
                scope,
                area,
                indicator,
                time,
                ..
            } = one;
            let same = if one.value == other.value {
                "the same value"
            } else {
                "two values"
            };
            let message = format!("{same} for {indicator} of {area} in {scope}, {time}");
            Diagnostic::new(&RULE, message, label)
                .and(before)
                .help("measure again; a table holds each figure once")
        });
}
