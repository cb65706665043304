//! Two values where there can be one.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "O002",
    name: "repeated-observation",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "two values of one indicator for the same area and time",
    explanation: include_str!("repeated_observation.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "compute the tables anew, into an empty folder";
