//! An IPv6 address that is none.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R301",
    name: "wrong-ipv6-address",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a start that is no IPv6 address",
    explanation: include_str!("wrong_ipv6_address.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(3);
    let text = on.bytes(3);
    let has_end = text.windows(2).any(|pair| pair == b"::");
    let help = if text.contains(&b'/') {
        "write the prefix length into the next field"
    } else if has_end || text.is_empty() {
        "eight groups of up to four hexadecimal digits, `::` once for groups of zeros"
    } else {
        "is `::` missing at its end?"
    };
    on.found_at(
        &RULE,
        "",
        problem.place(),
        "expected an IPv6 address",
        |label| Diagnostic::new(&RULE, format!("`{found}` is no IPv6 address"), label).help(help),
    );
}
