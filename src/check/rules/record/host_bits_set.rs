//! A prefix with bits behind its length.

use crate::check::on::OnLine;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::resource::Ipv6Prefix;

pub(in crate::check) static RULE: Rule = Rule {
    code: "R303",
    name: "host-bits-set",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "an IPv6 prefix with bits set behind its length",
    explanation: include_str!("host_bits_set.md"),
};

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let (start, len) = (on.text(3), on.text(4));
    let covering = start.parse().ok().zip(len.parse().ok());
    let covering = covering.and_then(|(start, len)| Ipv6Prefix::covering(start, len).ok());
    on.found_at(
        &RULE,
        "",
        problem.place(),
        "has bits behind its length",
        |label| {
            let message = format!("`{start}` is not the beginning of a /{len}");
            let finding = Diagnostic::new(&RULE, message, label);
            match covering {
                Some(prefix) => finding.help(format!(
                    "the /{len} that it is in begins at {}; or the length is larger",
                    prefix.start()
                )),
                None => finding,
            }
        },
    );
}
