//! A known issue that cannot be used.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D019",
    name: "unreadable-known-issue",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a row of the known issues that cannot be used",
    explanation: include_str!("unreadable_known_issue.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "correct the row; `v6atlas explain --list` lists the rules";
