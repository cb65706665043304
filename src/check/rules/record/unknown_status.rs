//! A status that is not known.

use std::ops::Range;

use crate::check::on::{OnLine, OnRecord};
use crate::check::words::meant;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Status;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R011",
    name: "unknown-status",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a record whose status is not known",
    explanation: include_str!("unknown_status.md"),
};

const WORDS: [&str; 4] = ["allocated", "assigned", "available", "reserved"];

/// A status that only the combined file and the global registry's have.
#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if matches!(on.record.status(), Status::IanaPool | Status::PassedOn) {
        found_elsewhere(on);
    }
}

#[cold]
fn found_elsewhere(on: &mut OnRecord<'_, '_, '_>) {
    if on.publisher().is_some_and(|own| own.regional().is_some()) {
        let place = on.on.line.field(6);
        tell(&mut on.on, place);
    }
}

/// A status of no file.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    tell(on, problem.place());
}

fn tell(on: &mut OnLine<'_, '_, '_>, place: Range<usize>) {
    let found = on.text(6);
    let meant = meant(on.bytes(6), &WORDS);
    on.found_at(&RULE, "", place, "expected a status", |label| {
        let message = if found.is_empty() {
            "a record without a status".to_owned()
        } else {
            format!("`{found}` is no status of a regional registry")
        };
        let finding = Diagnostic::new(&RULE, message, label);
        match meant {
            Some(word) => finding.help(format!("did you mean `{word}`?")),
            None => finding.help(format!("one of {}", WORDS.join(", "))),
        }
    });
}
