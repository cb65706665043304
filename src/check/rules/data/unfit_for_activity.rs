//! What an activity cannot have.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D017",
    name: "unfit-for-activity",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "something that the activity cannot have",
    explanation: include_str!("unfit_for_activity.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "does not fit", |label| {
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .help("correct this, or the kind, scope, countries or bodies of the activity")
    });
}
