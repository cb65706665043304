//! An IPv4 address that is none.

use std::net::Ipv4Addr;

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R201",
    name: "wrong-ipv4-address",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a start that is no IPv4 address",
    explanation: include_str!("wrong_ipv4_address.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(3);
    let plain = without_zeros(on.bytes(3));
    on.found_at(
        &RULE,
        "",
        problem.place(),
        "expected an IPv4 address",
        |label| {
            let finding = Diagnostic::new(&RULE, format!("`{found}` is no IPv4 address"), label);
            match plain {
                Some(address) => finding
                    .note("a zero before an octet means octal in some programs")
                    .help(format!("did you mean `{address}`?")),
                None => {
                    finding.help("four numbers from 0 to 255 with points between, as 192.0.2.0")
                }
            }
        },
    );
}

/// The address if only zeros before its octets are wrong.
fn without_zeros(text: &[u8]) -> Option<Ipv4Addr> {
    let mut octets = [0; 4];
    let mut parts = text.split(|&byte| byte == b'.');
    for octet in &mut octets {
        *octet = std::str::from_utf8(parts.next()?).ok()?.parse().ok()?;
    }
    parts.next().is_none().then(|| Ipv4Addr::from(octets))
}
