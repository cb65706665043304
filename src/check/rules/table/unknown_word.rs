//! A word that is not known.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D009",
    name: "unknown-word",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a word that is not in the vocabulary of its column",
    explanation: include_str!("unknown_word.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "use one of the words that are known";
