//! Amounts below zero.

use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::measure::Indicator;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D022",
    name: "negative-amount",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an amount below zero, or beyond all there is",
    explanation: include_str!("negative_amount.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, indicator: Indicator, found: &str) {
    on.found(&RULE, "cannot be", |label| {
        let message = format!("{indicator} cannot be `{found}`");
        Diagnostic::new(&RULE, message, label)
            .help("only net changes are below zero, and no space is larger than the address space")
    });
}
