//! An IPv6 address in an unusual form.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Ipv6Prefix;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R306",
    name: "unusual-ipv6-form",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "an IPv6 address that is not written as RFC 5952 has it",
    explanation: include_str!("unusual_ipv6_form.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix) {
    if !is_plain(on.record.start_text()) {
        compare(on, prefix);
    }
}

/// Whether a text, known to be an address, is certainly in its usual form:
/// groups in small letters without zeros before them, then `::` at the end.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    let Some(groups) = text.strip_suffix(b"::") else {
        return false;
    };
    let mut before = b':';
    let mut colons = 0;
    for &byte in groups {
        if before == b':' && byte == b'0' || matches!(byte, b'A'..=b'F') {
            return false;
        }
        colons += u8::from(byte == b':');
        before = byte;
    }
    // Of seven groups the `::` stands for one, for which it is not used.
    colons < 6
}

#[cold]
fn compare(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix) {
    let usual = prefix.start().to_string();
    if usual.as_bytes() == on.record.start_text() {
        return;
    }
    let found = on.on.text(3);
    on.found_in(&RULE, &found, 3, "unusual form", |label| {
        Diagnostic::new(&RULE, format!("`{found}` is not the usual form"), label).help(format!(
            "RFC 5952 has `{usual}`; the two are the same address"
        ))
    });
}
