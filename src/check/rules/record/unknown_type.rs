//! A type that is not known.

use crate::check::on::OnLine;
use crate::check::words::meant;
use crate::delegated::Problem;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R010",
    name: "unknown-type",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a record whose type is not asn, ipv4 or ipv6",
    explanation: include_str!("unknown_type.md"),
};

const WORDS: [&str; 3] = ["asn", "ipv4", "ipv6"];

pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(2);
    let meant = meant(on.bytes(2), &WORDS);
    on.found_at(
        &RULE,
        "",
        problem.place(),
        "expected asn, ipv4 or ipv6",
        |label| {
            let finding = Diagnostic::new(&RULE, format!("`{found}` is no type of record"), label);
            match meant {
                Some(word) => finding.help(format!("did you mean `{word}`?")),
                None => finding.help("see whether a field is missing or one too many"),
            }
        },
    );
}
