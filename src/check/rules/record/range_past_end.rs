//! A range that runs past the end of its space.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R021",
    name: "range-past-end",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a range that runs past the last address or AS number",
    explanation: include_str!("range_past_end.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let (start, count) = (on.text(3), on.text(4));
    let (things, last) = if on.bytes(2) == b"asn" {
        ("AS numbers", "4294967295")
    } else {
        ("addresses", "255.255.255.255")
    };
    on.found_at(&RULE, "", problem.place(), "too many", |label| {
        Diagnostic::new(
            &RULE,
            format!("{count} {things} from {start} on run past {last}"),
            label,
        )
        .help("one of start and count is wrong: see whether a digit was added or two fields exchanged")
    });
}
