//! A file without a header.

use std::sync::Arc;

use crate::check::file::Ending;
use crate::check::findings::LineLabel;
use crate::check::on::Context;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H001",
    name: "missing-header",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a file without a header",
    explanation: include_str!("missing_header.md"),
};

/// Told at the first summary, or at the first line. A header that cannot be
/// read is a finding of its own.
pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>) {
    if !is_missing(ending) {
        return;
    }
    let line = ending
        .summaries
        .first()
        .map_or(1, |(_, place)| place.line());
    context.found_late(
        &RULE,
        "",
        |file| {
            let label = LineLabel {
                file: Arc::clone(file),
                line,
                field: None,
                text: "expected a header above".to_owned(),
            };
            ("the file has no header".to_owned(), vec![label])
        },
        |finding| {
            finding
                .note("without it neither the date of the file is known nor whether it is whole")
                .help("get the file again: its beginning is missing")
        },
    );
}

/// Whether no line is a header or is meant as one.
pub(in crate::check) fn is_missing(ending: &Ending<'_>) -> bool {
    let tally = ending.tally;
    let mut problems = tally.malformed_by_kind().keys();
    tally.header().is_none() && !ending.is_cut && !problems.any(|kind| kind.is_of_header())
}
