//! A column that is missing.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D002",
    name: "missing-column",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a table without a column that it must have",
    explanation: include_str!("missing_column.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "add the column to the first line and to every row";
