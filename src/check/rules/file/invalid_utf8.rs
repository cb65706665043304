//! Bytes that are no text.

use crate::check::on::OnLine;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F008",
    name: "invalid-utf8",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "bytes that are no UTF-8",
    explanation: include_str!("invalid_utf8.md"),
};

/// Whether a line has such bytes; told at the first of them.
pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>) {
    let Err(error) = std::str::from_utf8(on.line.bytes) else {
        return;
    };
    let start = error.valid_up_to();
    let length = error.error_len().unwrap_or(1);
    on.found_at(&RULE, "", start..start + length, "here", |label| {
        Diagnostic::new(&RULE, "bytes that are no UTF-8", label)
            .help("the format is ASCII; if you publish the file, write holders and comments in it")
    });
}
