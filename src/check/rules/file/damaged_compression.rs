//! Compressed content that cannot be read to its end.

use std::io;

use crate::check::on::Context;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F013",
    name: "damaged-compression",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "compressed content that breaks off or is damaged",
    explanation: include_str!("damaged_compression.md"),
};

/// The compressed content breaks off or does not add up. Whether that is told.
pub(in crate::check) fn found(context: &mut Context<'_>, error: &io::Error) -> bool {
    context.found(&RULE, "", |file| {
        Diagnostic::new(
            &RULE,
            format!("the compressed content cannot be read to its end: {error}"),
            Label::file(file),
        )
        .note("what came before was checked; counts were not, as the rest is not known")
        .help("get the file again")
    });
    context.findings.wants(&RULE)
}
