//! A version of the format that is not known.

use crate::check::on::OnLine;

use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H004",
    name: "unsupported-version",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a version of the format other than 2 or 2.x",
    explanation: include_str!("unsupported_version.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(0);
    on.found_at(&RULE, "", problem.place(), "expected `2` or `2.x`", |label| {
        Diagnostic::new(
            &RULE,
            format!("`{found}` is no version of the format that is known"),
            label,
        )
        .help("all registries publish version 2 or 2.3; the fields of another may mean other things")
    });
}
