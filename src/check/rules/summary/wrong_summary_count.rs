//! A number of a summary that is none.

use crate::check::on::OnLine;
use crate::check::words::not_a_number;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "S004",
    name: "wrong-summary-count",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a summary whose number of records is no number",
    explanation: include_str!("wrong_summary_count.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let message = not_a_number(on.bytes(4), "number of records");
    on.found_at(&RULE, "", problem.place(), "expected a number", |label| {
        Diagnostic::new(&RULE, message, label)
            .help("a summary is registry|*|type|*|number of records|summary")
    });
}
