//! A checksum file that states no digest.

use crate::check::checksums::ChecksumFile;
use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F016",
    name: "unreadable-checksum-file",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a checksum file that states no digest, or a line of it that does not",
    explanation: include_str!("unreadable_checksum_file.md"),
};

pub(super) fn found(findings: &mut Findings<'_>, file: &ChecksumFile, place: Option<&Place>) {
    findings.add(&RULE, RULE.severity, &file.name, || {
        let (message, label) = match place {
            Some(place) => (
                "expected a digest as `MD5 (file) = hex` or `hex  file`",
                Label::at(&file.name, place.clone(), "this states none"),
            ),
            None => ("the checksum file is empty", Label::file(&file.name)),
        };
        Diagnostic::new(&RULE, message, label).help("get the checksum file again")
    });
}
