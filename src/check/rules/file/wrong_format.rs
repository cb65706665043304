//! A file of something else.

use crate::check::file::Ending;
use crate::check::on::Context;
use crate::check::words::counted;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F012",
    name: "wrong-format",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "no line of the file is of the format",
    explanation: include_str!("wrong_format.md"),
};

/// Whether no line of the file is of the format, and that is told.
pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>) -> bool {
    let tally = ending.tally;
    let has_any = tally.header().is_some()
        || tally.records() > 0
        || !ending.summaries.is_empty()
        || tally.malformed() == 0
        || tally
            .malformed_by_kind()
            .keys()
            .any(|kind| kind.is_of_header_or_summary())
        || ending.is_cut;
    if has_any || !context.findings.wants(&RULE) {
        return false;
    }
    // What was said of each of its lines is beside the point.
    context.findings.forget();
    context.found(&RULE, "", |file| {
        Diagnostic::new(
            &RULE,
            format!(
                "none of {} is of the format",
                counted(tally.lines(), "line")
            ),
            Label::file(file),
        )
        .note("expected a header such as 2|afrinic|20240101|2|00000000|20240101|00000")
        .help("see what it is: an error page that was saved in place of the file looks like this")
    });
    true
}
