//! An offset from UTC that is none.

use crate::check::on::{Context, OnLine, place};
use crate::delegated::{Header, Publisher};
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};
use crate::resource::Registry;

pub(in crate::check) static RULE: Rule = Rule {
    code: "H008",
    name: "wrong-utc-offset",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "an offset from UTC that is not written like +1000",
    explanation: include_str!("wrong_utc_offset.md"),
};

const AFRINIC: Publisher = Publisher::Regional(Registry::Afrinic);

/// What AFRINIC writes, for as long as files are kept.
const AFRINICS: &[u8] = b"00000";

const LABEL: &str = "expected such as `+1000`";

pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>, header: &Header) {
    let offset = on.bytes(6).trim_ascii();
    let has_field = on.line.bytes.split(|&byte| byte == b'|').count() >= 7;
    let is_afrinic = header.publisher() == AFRINIC;
    if !has_field || is_offset(offset) || is_afrinic && offset == AFRINICS {
        return;
    }
    if offset == AFRINICS {
        // Whether it is another's or the registry is wrong shows at the end.
        on.context.offset_of_afrinic = Some(place(on.line, on.line.field(6)));
        return;
    }
    let message = if offset.is_empty() {
        "the header has no offset from UTC".to_owned()
    } else {
        format!("`{}` is no offset from UTC", on.text(6))
    };
    on.found_in(&RULE, "", 6, LABEL, |label| told(message, label));
}

/// AFRINIC's offset in a header of another registry, unless all records are
/// AFRINIC's and it is the registry that is wrong.
pub(in crate::check) fn ending(context: &mut Context<'_>) {
    let is_afrinics = context.header_is_of_another() == Some(AFRINIC);
    let held = context.offset_of_afrinic.take();
    let Some(place) = held.filter(|_| !is_afrinics) else {
        return;
    };
    context.found(&RULE, "", |file| {
        let message = format!("`{}` is no offset from UTC", place.marked_text());
        told(message, Label::at(file, place, LABEL))
    });
}

fn told(message: String, label: Label) -> Diagnostic {
    Diagnostic::new(&RULE, message, label)
        .help("write a sign, two digits for hours and two for minutes; UTC itself is +0000")
}

/// Whether it is a sign, hours up to 14, and minutes.
fn is_offset(text: &[u8]) -> bool {
    let &[b'+' | b'-', h, hours, m, minutes] = text else {
        return false;
    };
    let are_digits = [h, hours, m, minutes].iter().all(u8::is_ascii_digit);
    are_digits && (h == b'0' || h == b'1' && hours <= b'4') && m <= b'5'
}
