//! Vintages that have not the form of one.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D029",
    name: "malformed-vintage",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a vintage that has not the form of one",
    explanation: include_str!("malformed_vintage.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, found: &str) {
    on.found(&RULE, "names no input", |label| {
        let wanted = "a vintage such as afrinic-20190911-20190911-b455a4b5dadd";
        Diagnostic::new(&RULE, expected(wanted, found), label)
            .note("of several inputs: afrinic-20190401..20190701-4-0f0e1b5a7c11")
            .help("measure again; a vintage is not written by hand")
    });
}
