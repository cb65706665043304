//! A serial that identifies no file.

use crate::check::on::OnLine;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "H006",
    name: "malformed-serial",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a serial that is empty or no plain word",
    explanation: include_str!("malformed_serial.md"),
};

pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>) {
    let serial = on.bytes(2).trim_ascii();
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if !serial.is_empty() && serial.iter().all(is_plain) {
        return;
    }
    let message = if serial.is_empty() {
        "the header has no serial".to_owned()
    } else {
        format!("`{}` is no serial", on.text(2))
    };
    on.found_in(&RULE, "", 2, "expected digits", |label| {
        Diagnostic::new(&RULE, message, label)
            .help("registries write a date, or the seconds or milliseconds since 1970")
    });
}
