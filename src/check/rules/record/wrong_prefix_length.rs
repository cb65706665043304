//! An IPv6 prefix length that is none.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R302",
    name: "wrong-prefix-length",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an IPv6 prefix length that is no number from 1 to 128",
    explanation: include_str!("wrong_prefix_length.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(4);
    on.found_at(&RULE, "", problem.place(), "expected 1 to 128", |label| {
        Diagnostic::new(
            &RULE,
            format!("`{found}` is no length of an IPv6 prefix"),
            label,
        )
        .help("the value of an ipv6 record is a prefix length, not a number of addresses")
    });
}
