//! More persons than there were.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D014",
    name: "more-certified-than-taught",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "more persons certified than completed, or more than took part",
    explanation: include_str!("more_certified_than_taught.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "look the numbers up where they are stated";
