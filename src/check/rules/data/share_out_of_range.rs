//! Shares that are not from 0 to 1.

use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::measure::Indicator;

pub(in crate::check) static RULE: Rule = Rule {
    code: "D021",
    name: "share-out-of-range",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a share that is not from 0 to 1",
    explanation: include_str!("share_out_of_range.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, indicator: Indicator, found: &str) {
    on.found(&RULE, "no share", |label| {
        let message = format!(
            "expected a share from 0 to 1 for {indicator}, with at most nine decimals, found `{found}`"
        );
        Diagnostic::new(&RULE, message, label)
            .help("a percentage is divided by 100; a part is never larger than its whole")
    });
}
