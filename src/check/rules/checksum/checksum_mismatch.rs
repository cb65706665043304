//! A file whose digest is not the one stated for it.

use std::sync::Arc;

use crate::check::checksum::Checksum;
use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};
use crate::source::Digest;

pub(in crate::check) static RULE: Rule = Rule {
    code: "F015",
    name: "checksum-mismatch",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a file whose digest is not the one stated for it",
    explanation: include_str!("checksum_mismatch.md"),
};

pub(in crate::check) fn found(
    findings: &mut Findings<'_>,
    file: &Arc<str>,
    checksum: &Checksum,
    found: &Digest,
) {
    let algorithm = found.algorithm();
    findings.add(&RULE, RULE.severity, file, || {
        Diagnostic::new(
            &RULE,
            format!(
                "expected the {algorithm} {}, found {found}",
                checksum.digest
            ),
            Label {
                text: format!("its content has the {algorithm} {found}"),
                ..Label::file(file)
            },
        )
        .and(Label::at(
            &checksum.source,
            checksum.place.clone(),
            "stated here",
        ))
        .help(
            "get both again: a checksum file may follow its file by minutes; if they still \
             differ, do not use the file",
        )
    });
}
