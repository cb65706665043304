//! A column that is not known.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D003",
    name: "unknown-column",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a column that the table does not have, or has twice",
    explanation: include_str!("unknown_column.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "take the column out, or correct its name";
