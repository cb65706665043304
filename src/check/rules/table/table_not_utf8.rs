//! Bytes of a table that are no UTF-8.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D001",
    name: "table-not-utf8",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "bytes of a table that are no UTF-8",
    explanation: include_str!("table_not_utf8.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "save the table as UTF-8";
