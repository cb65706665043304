//! A file without a byte.

use crate::check::file::Ending;
use crate::check::on::Context;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F001",
    name: "empty-file",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a file without a byte",
    explanation: include_str!("empty_file.md"),
};

/// Whether the file is empty.
pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>) -> bool {
    if ending.tally.lines() > 0 || ending.is_cut {
        return false;
    }
    context.found(&RULE, "", |file| {
        Diagnostic::new(&RULE, "the file is empty", Label::file(file))
            .note("no registry has ever had nothing: nothing arrived")
            .help("get the file again")
    });
    true
}
