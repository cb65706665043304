//! A number of records that is none.

use crate::check::on::OnLine;
use crate::check::words::not_a_number;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H010",
    name: "wrong-record-count",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a number of records in the header that is no number",
    explanation: include_str!("wrong_record_count.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let message = not_a_number(on.bytes(3), "number of records");
    on.found_at(&RULE, "", problem.place(), "expected a number", |label| {
        Diagnostic::new(&RULE, message, label)
            .help("without it nobody can tell whether the file is whole: get it again")
    });
}
