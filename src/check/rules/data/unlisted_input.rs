//! Figures of inputs that are not listed.

use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D030",
    name: "unlisted-input",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "observations of an input that inputs.csv does not list",
    explanation: include_str!("unlisted_input.md"),
};

/// At the first row of a vintage that names such an input.
pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, vintage: &str, what: &str) {
    on.found(&RULE, "the first row of it", |label| {
        Diagnostic::new(&RULE, format!("`{vintage}` {what}"), label)
            .help("list the file with its SHA-256, or measure the listed one again")
    });
}
