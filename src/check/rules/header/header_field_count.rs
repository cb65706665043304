//! A header with too few or too many fields.

use crate::check::on::OnLine;

use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H003",
    name: "header-field-count",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a header that has not seven fields",
    explanation: include_str!("header_field_count.md"),
};

/// A header that can be read: it has six fields or more.
pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>) {
    let found = on.line.bytes.split(|&byte| byte == b'|').count();
    if found == 7 {
        return;
    }
    let end = on.line.bytes.len();
    let (place, text) = if found < 7 {
        (end..end, "expected the offset from UTC")
    } else {
        (on.line.field(7).start..end, "one too many")
    };
    on.found_at_as(&RULE, Severity::Warning, place, text, |label| {
        tell(found, label)
    });
}

/// A header that cannot be read for want of fields.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem, found: u8) {
    on.found_at(&RULE, "", problem.place(), "expected a header", |label| {
        tell(usize::from(found), label)
    });
}

fn tell(found: usize, label: Label) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        format!("expected a header of 7 fields, found {found}"),
        label,
    )
    .help("a header is version|registry|serial|records|start date|end date|UTC offset")
}
