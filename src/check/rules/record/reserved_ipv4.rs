//! Delegated IPv4 space that nobody can have.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Ipv4Range;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R202",
    name: "reserved-ipv4",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "delegated IPv4 addresses that are reserved for all",
    explanation: include_str!("reserved_ipv4.md"),
};

/// First and last address, and what they are for, of IANA's registry of
/// special purpose addresses. Those in it that a registry did delegate, such
/// as 192.175.48.0/24 of the AS112 project, are not here.
const RESERVED: [(u32, u32, &str); 13] = [
    block([0, 0, 0, 0], 8, "0.0.0.0/8, this network (RFC 791)"),
    block([10, 0, 0, 0], 8, "10.0.0.0/8, private use (RFC 1918)"),
    block(
        [100, 64, 0, 0],
        10,
        "100.64.0.0/10, shared by carriers (RFC 6598)",
    ),
    block([127, 0, 0, 0], 8, "127.0.0.0/8, loopback (RFC 1122)"),
    block(
        [169, 254, 0, 0],
        16,
        "169.254.0.0/16, link-local (RFC 3927)",
    ),
    block([172, 16, 0, 0], 12, "172.16.0.0/12, private use (RFC 1918)"),
    block(
        [192, 0, 0, 0],
        24,
        "192.0.0.0/24, protocol assignments (RFC 6890)",
    ),
    block([192, 0, 2, 0], 24, "192.0.2.0/24, documentation (RFC 5737)"),
    block(
        [192, 168, 0, 0],
        16,
        "192.168.0.0/16, private use (RFC 1918)",
    ),
    block(
        [198, 18, 0, 0],
        15,
        "198.18.0.0/15, benchmarking (RFC 2544)",
    ),
    block(
        [198, 51, 100, 0],
        24,
        "198.51.100.0/24, documentation (RFC 5737)",
    ),
    block(
        [203, 0, 113, 0],
        24,
        "203.0.113.0/24, documentation (RFC 5737)",
    ),
    block(
        [224, 0, 0, 0],
        3,
        "224.0.0.0/3, multicast and reserved (RFC 1112)",
    ),
];

const fn block(first: [u8; 4], len: u32, what: &str) -> (u32, u32, &str) {
    let first = u32::from_be_bytes(first);
    (first, first | u32::MAX >> len, what)
}

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>, range: Ipv4Range) {
    let first = u32::from(range.first());
    // Most records are of one octet that holds none of them.
    if first >> 24 != u32::from(range.last()) >> 24
        || matches!(
            first >> 24,
            0 | 10 | 100 | 127 | 169 | 172 | 192 | 198 | 203 | 224..
        )
    {
        compare(on, range);
    }
}

fn compare(on: &mut OnRecord<'_, '_, '_>, range: Ipv4Range) {
    let (first, last) = (u32::from(range.first()), u32::from(range.last()));
    let is_in = |one: &&(u32, u32, &str)| first <= one.1 && last >= one.0;
    if let Some((_, _, what)) = RESERVED.iter().find(is_in) {
        found(on, range, what);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, range: Ipv4Range, what: &str) {
    if !on.is_delegated_by_registry() {
        return;
    }
    let (status, about) = (on.record.status(), on.on.text(3));
    on.found_in(&RULE, &about, 3, "reserved", |label| {
        let message = format!(
            "{} to {} is {status} and holds addresses of {what}",
            range.first(),
            range.last()
        );
        Diagnostic::new(&RULE, message, label)
            .help("no registry can delegate them: check start and count")
    });
}
