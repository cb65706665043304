//! An activity without a statement.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D017",
    name: "never-stated",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an activity of which no document says anything",
    explanation: include_str!("never_stated.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "add a statement with document and paragraph";
