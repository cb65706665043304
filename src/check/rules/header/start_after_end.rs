//! A start date behind the end date.

use crate::check::on::OnLine;
use crate::delegated::Header;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H011",
    name: "start-after-end",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a start date in the header that is later than its end date",
    explanation: include_str!("start_after_end.md"),
};

pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>, header: &Header) {
    let end = header.end();
    let Some(start) = header.start().day().filter(|&start| start > end) else {
        return;
    };
    on.found_in(&RULE, "", 4, "later than the end date", |label| {
        Diagnostic::new(
            &RULE,
            format!("the file starts on {start} and ends on {end}"),
            label,
        )
        .help("the start date is that of the oldest record, the end date that of the snapshot")
    });
}
