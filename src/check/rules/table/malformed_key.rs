//! A text that is no key.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D007",
    name: "malformed-key",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a text that cannot be a key",
    explanation: include_str!("malformed_key.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "use letters, digits and hyphens";
