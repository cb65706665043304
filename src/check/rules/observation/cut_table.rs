//! A table that is cut off.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "O004",
    name: "cut-table",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a table whose last row has no line end",
    explanation: include_str!("cut_table.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "compute the table anew, or get it again";
