//! Bytes of value zero.

use crate::check::on::OnLine;
use crate::check::words::counted;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F009",
    name: "nul-bytes",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a byte of value zero",
    explanation: include_str!("nul_bytes.md"),
};

pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>) {
    let bytes = on.line.bytes;
    let Some(start) = bytes.iter().position(|&byte| byte == 0) else {
        return;
    };
    let length = bytes
        .iter()
        .skip(start)
        .take_while(|&&byte| byte == 0)
        .count();
    on.found_at(&RULE, "", start..start + length, "here", |label| {
        Diagnostic::new(
            &RULE,
            format!("{} of value zero", counted(length as u64, "byte")),
            label,
        )
        .note("zeros stand where a disk was full or a transfer was resumed in the wrong place")
        .help("get the file again")
    });
}
