//! A row that is no observation.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "O001",
    name: "wrong-observation",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a row that is no observation",
    explanation: include_str!("wrong_observation.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "compute the table anew with `v6atlas measure`";
