//! A text that is no date.

use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D011",
    name: "wrong-date-text",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a text that is no date, month or year",
    explanation: include_str!("wrong_date_text.md"),
};

/// What to do.
pub(in crate::check) const HELP: &str =
    "write 2017, 2017-09 or 2017-09-04, as precisely as it is known";
