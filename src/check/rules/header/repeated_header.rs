//! A second header.

use crate::check::on::OnLine;

use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H002",
    name: "repeated-header",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a second header",
    explanation: include_str!("repeated_header.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    on.found_at(&RULE, "", problem.place(), "the file has one already", |label| {
        Diagnostic::new(&RULE, "a second header", label)
            .note("the first one is used; records below this one may be of another file")
            .help("take apart what was put together: one file of one registry and one day at a time")
    });
}
