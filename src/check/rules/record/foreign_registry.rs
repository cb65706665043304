//! A record of another registry than the file's.

use crate::check::on::OnRecord;
use crate::delegated::Publisher;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R004",
    name: "foreign-registry",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a record of another registry than the header's",
    explanation: include_str!("foreign_registry.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    let Some(publisher) = on.publisher() else {
        return;
    };
    let own = on.record.publisher();
    // The combined file holds the records of all.
    if own == publisher || publisher == Publisher::Nro {
        return;
    }
    on.found_in(
        &RULE,
        own.as_str(),
        0,
        format!("expected `{publisher}`"),
        |label| {
            Diagnostic::new(
                &RULE,
                format!("a record of {own} in a file of {publisher}"),
                label,
            )
            .help("find out how the line got here: each registry lists its own records only")
        },
    );
}
