//! A checksum file that belongs to none of the files.

use crate::check::checksum::Checksum;
use crate::check::checksums::ChecksumFile;
use crate::check::findings::Findings;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F017",
    name: "checksum-without-file",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "a checksum file that belongs to none of the files",
    explanation: include_str!("checksum_without_file.md"),
};

pub(super) fn found(findings: &mut Findings<'_>, file: &ChecksumFile, list: &[Checksum]) {
    findings.add(&RULE, RULE.severity, &file.name, || {
        let named = list
            .iter()
            .map(Checksum::named)
            .find(|name| !name.is_empty());
        let message = match named {
            Some(name) => format!("names `{name}`, and no such file is checked beside it"),
            None => "no file that it belongs to is checked beside it".to_owned(),
        };
        Diagnostic::new(&RULE, message, Label::file(&file.name))
            .help("check it together with its file, named as the file is with `.md5` added")
    });
}
