//! Times that an indicator cannot be of.

use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::measure::{Indicator, Measure};
use crate::period::Period;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D023",
    name: "wrong-period",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a time that the indicator cannot be of",
    explanation: include_str!("wrong_period.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, indicator: Indicator, found: Period) {
    on.found(&RULE, "not of this kind", |label| {
        let wanted = match indicator.measure() {
            Measure::Stock => "a day for what there is",
            Measure::Flow => "a year, a quarter or a stretch for what changed",
            Measure::Survivors => "the year of the records that are left",
        };
        let message = format!("expected {wanted} ({indicator}), found `{found}`");
        Diagnostic::new(&RULE, message, label).help("measure again, or correct the indicator")
    });
}
