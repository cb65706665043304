//! Tables that nothing reads.

use std::sync::Arc;

use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D033",
    name: "unknown-table",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a table that nothing reads",
    explanation: include_str!("unknown_table.md"),
};

/// In a data folder a table of another name may be in its place; one that was
/// named is to be checked and cannot be.
pub(in crate::check) fn found(
    findings: &mut Findings<'_>,
    file: &Arc<str>,
    (is_named, meant): (bool, Option<&str>),
    names: &str,
) {
    let severity = if is_named {
        Severity::Error
    } else {
        RULE.severity
    };
    findings.add(&RULE, severity, file, || {
        let message = "no table of the project has this name";
        let finding = Diagnostic::new(&RULE, message, Label::file(file))
            .note(format!("the tables are {names}"));
        match meant {
            Some(meant) => finding.help(format!("did you mean `{meant}`?")),
            None if is_named => finding.help("name one of these, or an allocation file"),
            None => finding.help("take it out of the folder, or give it its name"),
        }
    });
}
