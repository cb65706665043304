//! A header below records.

use crate::check::on::OnLine;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H012",
    name: "late-header",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a header that stands below records",
    explanation: include_str!("late_header.md"),
};

pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>, is_late: bool) {
    if !is_late {
        return;
    }
    let line = 0..on.line.bytes.len();
    on.found_at(&RULE, "", line, "records stand above it", |label| {
        Diagnostic::new(&RULE, "the header is not the first line", label)
            .note("records above it were not held against its registry and its date")
            .help("write the header before all records; comments may stand above it")
    });
}
