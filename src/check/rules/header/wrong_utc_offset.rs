//! An offset from UTC that is none.

use crate::check::on::OnLine;
use crate::delegated::{Header, Publisher};
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Registry;

pub(in crate::check) static RULE: Rule = Rule {
    code: "H008",
    name: "wrong-utc-offset",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "an offset from UTC that is not written like +1000",
    explanation: include_str!("wrong_utc_offset.md"),
};

pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>, header: &Header) {
    let offset = on.bytes(6).trim_ascii();
    let has_field = on.line.bytes.split(|&byte| byte == b'|').count() >= 7;
    let is_afrinic = header.publisher() == Publisher::Regional(Registry::Afrinic);
    // AFRINIC has written its offset like this for as long as files are kept.
    if !has_field || is_offset(offset) || is_afrinic && offset == b"00000" {
        return;
    }
    let message = if offset.is_empty() {
        "the header has no offset from UTC".to_owned()
    } else {
        format!("`{}` is no offset from UTC", on.text(6))
    };
    on.found_in(&RULE, "", 6, "expected such as `+1000`", |label| {
        Diagnostic::new(&RULE, message, label)
            .help("write a sign, two digits for hours and two for minutes; UTC itself is +0000")
    });
}

/// Whether it is a sign, hours up to 14, and minutes.
fn is_offset(text: &[u8]) -> bool {
    let &[b'+' | b'-', h, hours, m, minutes] = text else {
        return false;
    };
    let are_digits = [h, hours, m, minutes].iter().all(u8::is_ascii_digit);
    are_digits && (h == b'0' || h == b'1' && hours <= b'4') && m <= b'5'
}
