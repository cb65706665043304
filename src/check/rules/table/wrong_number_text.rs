//! A text that is no number.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D012",
    name: "wrong-number-text",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a text that is no whole number",
    explanation: include_str!("wrong_number_text.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str =
    "write the number in digits, or leave it empty and say it in the remark";
