//! Delegated IPv6 space that has another purpose.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Ipv6Prefix;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R305",
    name: "special-purpose-ipv6",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a delegated IPv6 prefix that is set aside for a special purpose",
    explanation: include_str!("special_purpose_ipv6.md"),
};

/// Blocks inside `2000::/3` of IANA's registry of special purpose addresses,
/// and what they are for. Those in it that a registry did delegate, such as
/// `2620:4f:8000::/48` of the AS112 project, are not here.
const SPECIAL: [(u128, u8, &str); 4] = [
    (0x2001, 23, "2001::/23, protocol assignments (RFC 2928)"),
    (0x2001_0db8, 32, "2001:db8::/32, documentation (RFC 3849)"),
    (0x2002, 16, "2002::/16, 6to4 (RFC 3056)"),
    (0x3fff, 20, "3fff::/20, documentation (RFC 9637)"),
];

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix) {
    let top = prefix.start_bits() >> 112;
    if matches!(top, 0x2001 | 0x2002 | 0x3fff) || prefix.len() < 16 {
        compare(on, prefix);
    }
}

fn compare(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix) {
    let (start, last) = (prefix.start_bits(), prefix.last_bits());
    let is_in = |&&(digits, len, _): &&(u128, u8, &str)| {
        let first = digits << if digits > 0xffff { 96 } else { 112 };
        start <= first | u128::MAX >> len && last >= first
    };
    if let Some((_, _, what)) = SPECIAL.iter().find(is_in) {
        found(on, prefix, what);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix, what: &str) {
    if !on.is_delegated_by_registry() {
        return;
    }
    let (status, about) = (on.record.status(), on.on.text(3));
    on.found_in(&RULE, &about, 3, "set aside", |label| {
        Diagnostic::new(
            &RULE,
            format!("{prefix} is {status} and holds addresses of {what}"),
            label,
        )
        .help("no registry can delegate them: check start and length")
    });
}
