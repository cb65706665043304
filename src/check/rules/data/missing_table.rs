//! Tables that a data folder has to have.

use std::sync::Arc;

use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D031",
    name: "missing-table",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a table of a data folder that others refer to is not there",
    explanation: include_str!("missing_table.md"),
};

/// A table that is missing beside `file`, and the file that may be it.
pub(in crate::check) fn found(
    findings: &mut Findings<'_>,
    file: &Arc<str>,
    missing: &str,
    meant: Option<&str>,
) {
    findings.add(&RULE, RULE.severity, file, || {
        let label = Label::file(file);
        let finding = Diagnostic::new(&RULE, format!("`{missing}` is missing"), label);
        match meant {
            Some(meant) => finding.help(format!("is it `{meant}`? Give it its name back")),
            None => finding.help("restore it from the version before"),
        }
    });
}

/// No figures of a registry, though there are figures of all.
pub(in crate::check) fn of_registry(findings: &mut Findings<'_>, file: &Arc<str>, registry: &str) {
    findings.add(&RULE, RULE.severity, file, || {
        let message = format!("there is no observation of {registry}, only of all registries");
        Diagnostic::new(&RULE, message, Label::file(file))
            .help(format!("restore the table of {registry}, or measure again"))
    });
}
