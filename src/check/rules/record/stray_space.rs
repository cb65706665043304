//! A space or a tab.

use std::ops::Range;

use crate::check::on::OnLine;
use crate::check::words::counted;
use crate::delegated::{Content, Problem};
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R017",
    name: "stray-space",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a space or a tab in a line",
    explanation: include_str!("stray_space.md"),
};

/// A line that can be read all the same.
#[cold]
pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>) {
    let is_looked_at = matches!(
        on.line.content,
        Content::Header(_) | Content::Summary(_) | Content::Record(_)
    );
    let Some(place) = blanks(on.line.bytes).filter(|_| is_looked_at) else {
        return;
    };
    on.found_at(&RULE, "", place.clone(), "here", |label| {
        Diagnostic::new(&RULE, message(place.len()), label)
            .help("the format has none: mirrors and editors sometimes put them at line ends")
    });
}

/// Whether a line could be read if it had no blanks, and that is told.
pub(in crate::check) fn explains(on: &OnLine<'_, '_, '_>) -> bool {
    let line = on.line.bytes;
    if blanks(line).is_none() || !on.context.findings.wants(&RULE) {
        return false;
    }
    let is_kept = |byte: &u8| !is_blank(*byte);
    let rest: Vec<u8> = line.iter().copied().filter(is_kept).collect();
    matches!(
        Content::parse(&rest, false),
        Content::Header(_) | Content::Summary(_) | Content::Record(_)
    )
}

/// A line that cannot be read because of them.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    let field = problem.place();
    let inside = on.line.bytes.get(field.clone()).and_then(blanks);
    let place = match inside {
        Some(place) => field.start + place.start..field.start + place.end,
        None => blanks(on.line.bytes).unwrap_or(field),
    };
    on.found_at_as(&RULE, Severity::Error, place.clone(), "here", |label| {
        Diagnostic::new(&RULE, message(place.len()), label)
            .note("because of it the line cannot be read")
            .help("take out all spaces and tabs: the format has none")
    });
}

fn message(length: usize) -> String {
    counted(length as u64, "stray space or tab").replace("space or tabs", "spaces or tabs")
}

/// The first spaces or tabs.
fn blanks(bytes: &[u8]) -> Option<Range<usize>> {
    let start = bytes.iter().position(|&byte| is_blank(byte))?;
    let rest = bytes.iter().skip(start);
    let length = rest.take_while(|&&byte| is_blank(byte)).count();
    Some(start..start + length)
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}
