//! A line with fewer fields than a record has.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R001",
    name: "too-few-fields",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a line with fewer fields than a record has",
    explanation: include_str!("too_few_fields.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem, found: u8) {
    on.found_at(&RULE, "", problem.place(), "expected a record", |label| {
        Diagnostic::new(
            &RULE,
            format!("expected 7 to 9 fields, found {found}"),
            label,
        )
        .help("a record is registry|country|type|start|value|date|status, then the holder")
    });
}
