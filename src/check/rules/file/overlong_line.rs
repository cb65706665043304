//! A line longer than any of the format.

use crate::check::on::OnLine;
use crate::delegated::{MAX_LINE, Problem};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F014",
    name: "overlong-line",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a line longer than any line of the format",
    explanation: include_str!("overlong_line.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    on.found_at(&RULE, "", problem.place(), "goes on like this", |label| {
        Diagnostic::new(
            &RULE,
            format!("a line of more than {MAX_LINE} bytes"),
            label,
        )
        .help("see what it is: lines of the format stay below 200 bytes")
    });
}
