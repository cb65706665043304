//! A date of the header that is none.

use crate::check::on::OnLine;
use crate::delegated::{Header, Problem, RecordDate};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H007",
    name: "wrong-header-date",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a date in the header that is no day of the calendar",
    explanation: include_str!("wrong_header_date.md"),
};

/// The start date: many registries have none, and nothing depends on it.
pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>, header: &Header) {
    let is_blank = on.bytes(4).iter().any(u8::is_ascii_whitespace);
    if header.start() != RecordDate::Invalid || is_blank {
        return;
    }
    let (place, message) = (on.line.field(4), message(on, 4));
    on.found_at_as(
        &RULE,
        Severity::Warning,
        place,
        "expected yyyymmdd",
        |label| {
            Diagnostic::new(&RULE, message, label)
                .help("leave the start date empty, or write 00000000, where there is none")
        },
    );
}

/// The end date, which is the date of the file.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let message = message(on, 5);
    on.found_at(&RULE, "", problem.place(), "expected yyyymmdd", |label| {
        Diagnostic::new(&RULE, message, label)
            .help("the end date is the day of the snapshot: no figure can be made without it")
    });
}

fn message(on: &OnLine<'_, '_, '_>, field: usize) -> String {
    let which = if field == 4 { "start" } else { "end" };
    let found = on.text(field);
    if found.is_empty() {
        format!("the header has no {which} date")
    } else {
        format!("the {which} date `{found}` is no day of the calendar")
    }
}
