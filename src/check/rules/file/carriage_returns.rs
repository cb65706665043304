//! Line ends of another system.

use crate::check::on::OnLine;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F011",
    name: "carriage-returns",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "lines that end with a carriage return",
    explanation: include_str!("carriage_returns.md"),
};

/// Tells the first line that ends so; a file has them everywhere.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>) {
    let end = on.line.bytes.len();
    on.found_at(&RULE, "", end..end, "ends with CR LF", |label| {
        Diagnostic::new(&RULE, "lines end with a carriage return", label).help(
            "the format ends lines with a line feed; a copy through another system adds these",
        )
    });
}
