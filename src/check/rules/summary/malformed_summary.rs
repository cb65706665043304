//! A summary that is not as summaries are.

use crate::check::on::{Context, OnLine, place, shown};
use crate::check::words::meant;
use crate::delegated::{Header, Problem, Publisher};
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

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
    let Some(own) = Publisher::parse(on.bytes(0).trim_ascii()) else {
        let message = format!("`{}` is no registry", on.text(0));
        on.found_in(&RULE, "", 0, "expected a registry", |label| {
            told(message, label)
        });
        return;
    };
    if publisher.is_some_and(|publisher| own != publisher && publisher != Publisher::Nro) {
        let place = place(on.line, on.line.field(0));
        on.context.foreign_summaries.push(place);
        return;
    }
    let (field, label, message) = if fields != 6 {
        let message = format!("expected a summary of 6 fields, found {fields}");
        (fields.clamp(5, 6), "here", message)
    } else if !is_last(on.bytes(5)) {
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
    on.found_at(&RULE, "", place, label, |label| told(message, label));
}

/// The summaries of another registry, unless they agree with all records and
/// it is the header that is wrong.
pub(in crate::check) fn ending(context: &mut Context<'_>) {
    let Some(publisher) = context.header.as_ref().map(Header::publisher) else {
        return;
    };
    let of_all = context.header_is_of_another();
    for place in std::mem::take(&mut context.foreign_summaries) {
        let found = shown(place.marked_text().trim().as_bytes());
        if of_all.is_some_and(|own| own.as_str() == found) {
            continue;
        }
        context.found(&RULE, &found, |file| {
            let message = format!("a summary of {found} in a file of {publisher}");
            told(
                message,
                Label::at(file, place, "expected the header's registry"),
            )
        });
    }
}

fn told(message: String, label: Label) -> Diagnostic {
    Diagnostic::new(&RULE, message, label)
        .help("a summary is registry|*|type|*|number of records|summary")
}

/// Whether it is the word `summary`; blanks are looked at elsewhere.
fn is_last(field: &[u8]) -> bool {
    let letters = field.iter().filter(|byte| !byte.is_ascii_whitespace());
    letters.eq(b"summary")
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
