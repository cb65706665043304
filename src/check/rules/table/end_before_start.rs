//! An end before its start.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D013",
    name: "end-before-start",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an end that is before its start",
    explanation: include_str!("end_before_start.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "look both dates up where they are stated";
