//! A number with zeros before it.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Resource;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R023",
    name: "leading-zeros",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "an AS number, a count or a prefix length with zeros before it",
    explanation: include_str!("leading_zeros.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    // A value of nothing is no record's.
    if on.record.value_text().first() == Some(&b'0') {
        let what = match on.record.resource() {
            Resource::Asn(_) | Resource::Ipv4(_) => "count",
            Resource::Ipv6(_) => "prefix length",
        };
        found(on, 4, what);
    }
    if let (Resource::Asn(_), [b'0', _, ..]) = (on.record.resource(), on.record.start_text()) {
        found(on, 3, "AS number");
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, field: usize, what: &str) {
    let text = on.on.text(field);
    let number = match text.trim_start_matches('0') {
        "" => "0".to_owned(),
        number => number.to_owned(),
    };
    on.found_in(&RULE, "", field, "zeros before it", |label| {
        Diagnostic::new(
            &RULE,
            format!("the {what} `{text}` has zeros before it"),
            label,
        )
        .note(format!(
            "it is taken as {number}; some programs read it as octal"
        ))
        .help(format!("write `{number}`, if no digit is wrong"))
    });
}
