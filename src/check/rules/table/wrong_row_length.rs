//! A row of another length.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D004",
    name: "wrong-row-length",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a row with more or fewer fields than the first line",
    explanation: include_str!("wrong_row_length.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str =
    "put texts with commas into quotes; look for a quote that was left open";
