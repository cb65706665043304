//! A field that is empty.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D005",
    name: "empty-field",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a field that must not be empty",
    explanation: include_str!("empty_field.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "fill the field in";
