//! A second summary of a type.

use crate::check::on::OnLine;
use crate::delegated::Summary;
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "S002",
    name: "repeated-summary",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a second summary of a type",
    explanation: include_str!("repeated_summary.md"),
};

pub(in crate::check) fn check(
    on: &mut OnLine<'_, '_, '_>,
    summary: &Summary,
    above: &[(Summary, Place)],
) {
    let Some((first, place)) = above.iter().find(|(one, _)| one.kind == summary.kind) else {
        return;
    };
    let agree = first.records == summary.records;
    let file = on.context.file.clone();
    on.found_in(
        &RULE,
        summary.kind.as_str(),
        2,
        "summarised already",
        |label| {
            Diagnostic::new(
                &RULE,
                format!("a second summary of {}", summary.kind),
                label,
            )
            .and(Label::at(&file, place.clone(), "the first one"))
            .help(if agree {
                "take one of the two out"
            } else {
                "they differ: keep the one that counts the records of the file"
            })
        },
    );
}
