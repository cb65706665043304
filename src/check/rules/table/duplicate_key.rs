//! A key that is there twice.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D006",
    name: "duplicate-key",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a key that a row above has",
    explanation: include_str!("duplicate_key.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "give one of the two another key";
