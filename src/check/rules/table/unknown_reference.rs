//! Something that is referred to and not there.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D010",
    name: "unknown-reference",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a document, activity or duty that its table does not list",
    explanation: include_str!("unknown_reference.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "correct the key, or add the row it names";
