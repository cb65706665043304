//! Something that the kind cannot have.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D016",
    name: "not-of-the-kind",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "something that the kind of the activity cannot have",
    explanation: include_str!("not_of_the_kind.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "find the activity that is meant, or correct its kind";
