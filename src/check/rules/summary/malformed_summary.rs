//! A summary that is not as summaries are.

use crate::check::on::OnLine;
use crate::check::words::meant;
use crate::delegated::{Header, Problem, Publisher};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "S005",
    name: "malformed-summary",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a summary with a wrong field",
    explanation: include_str!("malformed_summary.md"),
};

const TYPES: [&str; 3] = ["asn", "ipv4", "ipv6"];

/// A summary that can be read.
pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>) {
    let fields = on.line.bytes.split(|&byte| byte == b'|').count();
    let publisher = on.context.header.as_ref().map(Header::publisher);
    let own = Publisher::parse(on.bytes(0).trim_ascii());
    let is_foreign = publisher.is_some_and(|publisher| own != Some(publisher))
        && publisher != Some(Publisher::Nro);
    let (field, label, message) = if is_foreign || own.is_none() {
        let found = on.text(0);
        let message = match publisher {
            Some(publisher) => format!("a summary of `{found}` in a file of {publisher}"),
            None => format!("`{found}` is no registry"),
        };
        (0, "expected the header's registry", message)
    } else if fields != 6 {
        let message = format!("expected a summary of 6 fields, found {fields}");
        (fields.clamp(5, 6), "here", message)
    } else if on.bytes(5).trim_ascii() != b"summary" {
        let message = format!("a summary ends with `{}`", on.text(5));
        (5, "expected `summary`", message)
    } else {
        return;
    };
    let place = if field == 6 {
        on.line.field(6).start..on.line.bytes.len()
    } else {
        on.line.field(field)
    };
    on.found_at(&RULE, "", place, label, |label| {
        Diagnostic::new(&RULE, message, label)
            .help("a summary is registry|*|type|*|number of records|summary")
    });
}

/// A summary of an unknown type: what it counts is not known.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let found = on.text(2);
    let meant = meant(on.bytes(2), &TYPES);
    on.found_at_as(
        &RULE,
        Severity::Error,
        problem.place(),
        "expected asn, ipv4 or ipv6",
        |label| {
            let finding = Diagnostic::new(&RULE, format!("a summary of the type `{found}`"), label);
            match meant {
                Some(word) => finding.help(format!("did you mean `{word}`?")),
                None => finding.help("a summary is registry|*|type|*|number of records|summary"),
            }
        },
    );
}
