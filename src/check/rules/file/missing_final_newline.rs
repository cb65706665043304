//! A last line without a line end.

use crate::check::file::Ending;
use crate::check::on::Context;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F006",
    name: "missing-final-newline",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a last line without a line end",
    explanation: include_str!("missing_final_newline.md"),
};

pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>) {
    let Some(place) = ending
        .last
        .as_ref()
        .filter(|_| ending.torn.is_none() && !ending.is_cut)
    else {
        return;
    };
    context.found(&RULE, "", |file| {
        Diagnostic::new(
            &RULE,
            "the last line has no line end",
            Label::at(file, place.clone(), "expected a line feed"),
        )
        .note("it can be read, but whether it is whole is not certain")
        .help("compare the file with its checksum")
    });
}
