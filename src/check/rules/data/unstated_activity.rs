//! Activities without a statement.

use crate::check::sheet::OnCell;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D018",
    name: "unstated-activity",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an activity of which no document says anything",
    explanation: include_str!("unstated_activity.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>) {
    on.found(&RULE, "no row of statements.csv names it", |label| {
        Diagnostic::new(&RULE, "no document says anything of this activity", label)
            .help("add what a document says of it to statements.csv, or take it out")
    });
}
