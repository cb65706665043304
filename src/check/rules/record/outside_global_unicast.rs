//! IPv6 space that no registry has.

use crate::check::on::OnRecord;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Ipv6Prefix;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R304",
    name: "outside-global-unicast",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an IPv6 prefix outside 2000::/3",
    explanation: include_str!("outside_global_unicast.md"),
};

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix) {
    if prefix.start_bits() >> 125 != 1 || prefix.len() < 3 {
        found(on, prefix);
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, prefix: Ipv6Prefix) {
    // The global registry lists all of the space.
    if on.record.publisher().regional().is_none() {
        return;
    }
    let about = on.on.text(3);
    on.found_in(&RULE, &about, 3, "expected 2000:: to 3fff:…", |label| {
        Diagnostic::new(&RULE, format!("{prefix} is not inside 2000::/3"), label)
            .help("check the first digits: registries have global unicast addresses only")
    });
}
