//! Membership that overlaps.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D018",
    name: "overlapping-membership",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a country that is in one group twice at the same time",
    explanation: include_str!("overlapping_membership.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "end the first membership, or take one of the two out";
