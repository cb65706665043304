//! A place that does not fit.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D015",
    name: "mismatched-place",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a region or a country that does not fit the rest of the row",
    explanation: include_str!("mismatched_place.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "correct the region or the country";
