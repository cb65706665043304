//! Units that are not those of the indicator.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::measure::Indicator;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D020",
    name: "wrong-unit",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "another unit than the indicator has",
    explanation: include_str!("wrong_unit.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, indicator: Indicator, found: &str) {
    let unit = indicator.unit();
    on.found(&RULE, "another unit", |label| {
        let wanted = format!("the unit `{unit}` of {indicator}");
        Diagnostic::new(&RULE, expected(&wanted, found), label).help(
            "write the unit of the indicator; a value in another one has to be computed again",
        )
    });
}
