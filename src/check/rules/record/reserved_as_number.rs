//! A delegated AS number that nobody can have.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::AsnRange;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R102",
    name: "reserved-as-number",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a delegated AS number that is reserved for all",
    explanation: include_str!("reserved_as_number.md"),
};

/// First and last number, and what they are for.
const RESERVED: [(u32, u32, &str); 8] = [
    (0, 0, "not to be used (RFC 7607)"),
    (23_456, 23_456, "AS_TRANS (RFC 6793)"),
    (64_496, 64_511, "for documentation (RFC 5398)"),
    (64_512, 65_534, "for private use (RFC 6996)"),
    (65_535, 65_535, "reserved (RFC 7300)"),
    (65_536, 65_551, "for documentation (RFC 5398)"),
    (4_200_000_000, 4_294_967_294, "for private use (RFC 6996)"),
    (u32::MAX, u32::MAX, "reserved (RFC 7300)"),
];

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>, range: AsnRange) {
    let (first, last) = (range.first(), range.last());
    let is_between = |from, to| first <= to && last >= from;
    if first == 0
        || is_between(23_456, 23_456)
        || is_between(64_496, 65_551)
        || last >= 4_200_000_000
    {
        found(on, range);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, range: AsnRange) {
    if !on.is_delegated_by_registry() {
        return;
    }
    let is_in = |one: &&(u32, u32, &str)| range.first() <= one.1 && range.last() >= one.0;
    let Some((from, to, what)) = RESERVED.iter().find(is_in) else {
        return;
    };
    let (status, about) = (on.record.status(), on.on.text(3));
    on.found_in(&RULE, &about, 3, "reserved", |label| {
        let which = if from == to {
            format!("AS{from} is")
        } else {
            format!("AS{from} to AS{to} are")
        };
        Diagnostic::new(&RULE, format!("{range} is {status}: {which} {what}"), label)
            .help("no registry can delegate it: check start and count")
    });
}
