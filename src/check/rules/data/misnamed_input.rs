//! Inputs whose name tells something else.

use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D034",
    name: "misnamed-input",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an input whose file name tells another registry, date or form",
    explanation: include_str!("misnamed_input.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, file: &str, said: &str, named: &str) {
    on.found(&RULE, format!("the name says {named}"), |label| {
        let message = format!("the row says {said}, the file name says {named}: `{file}`");
        Diagnostic::new(&RULE, message, label)
            .help("compare with the first line of the file, and correct the row")
    });
}
