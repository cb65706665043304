//! A record with more fields than the format has.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R002",
    name: "too-many-fields",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a record with more than nine fields",
    explanation: include_str!("too_many_fields.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if on.record.fields() > 9 {
        found(on);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    let line = on.on.line;
    let count = line.bytes.split(|&byte| byte == b'|').count();
    let place = line.field(9).start..line.bytes.len();
    on.on.found_at(&RULE, "", place, "one too many", |label| {
        Diagnostic::new(
            &RULE,
            format!("expected 7 to 9 fields, found {count}"),
            label,
        )
        .help("see whether two lines were joined; the first seven fields are used as they stand")
    });
}
