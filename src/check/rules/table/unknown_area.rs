//! An area that is not known.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D008",
    name: "unknown-area",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "no country of ISO 3166, no region of ITU",
    explanation: include_str!("unknown_area.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str = "look the code up in data/countries.csv";
