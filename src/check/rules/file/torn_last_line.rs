//! A last line that is cut off.

use crate::check::file::Ending;
use crate::check::on::Context;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F007",
    name: "torn-last-line",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a last line that is cut off",
    explanation: include_str!("torn_last_line.md"),
};

/// Told unless the count of records tells of it already.
pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>, is_told: bool) {
    let Some((problem, place)) = ending.torn.as_ref().filter(|_| !is_told && !ending.is_cut) else {
        return;
    };
    context.found(&RULE, "", |file| {
        Diagnostic::new(
            &RULE,
            "the last line is cut off",
            Label::at(file, place.clone(), problem.kind().to_string()),
        )
        .note("it has no line end, and cannot be read")
        .help("get the file again, and compare its checksum")
    });
}
