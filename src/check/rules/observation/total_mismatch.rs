//! A total that is not the sum of its areas.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "O003",
    name: "total-mismatch",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a total that is not the sum of its areas",
    explanation: include_str!("total_mismatch.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "compute the table anew with `v6atlas measure`";
