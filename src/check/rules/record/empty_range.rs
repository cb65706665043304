//! A count of zero.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R019",
    name: "empty-range",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a record of no addresses or numbers",
    explanation: include_str!("empty_range.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    on.found_at(&RULE, "", problem.place(), "expected at least 1", |label| {
        Diagnostic::new(&RULE, "a record of nothing: its count is 0", label)
            .help("take the record out, or write how many addresses or AS numbers it has")
    });
}
