//! A count that is none.

use crate::check::on::OnLine;
use crate::check::words::not_a_number;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R020",
    name: "wrong-count",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a count of addresses or AS numbers that is no number",
    explanation: include_str!("wrong_count.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let message = not_a_number(on.bytes(4), "count");
    on.found_at(&RULE, "", problem.place(), "expected a number", |label| {
        Diagnostic::new(&RULE, message, label).help(
            "the value is the number of AS numbers or IPv4 addresses, without sign or prefix length",
        )
    });
}
