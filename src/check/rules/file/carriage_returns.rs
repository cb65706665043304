//! Line ends of another system.

use crate::check::file::Ending;
use crate::check::on::{Context, OnLine, place};
use crate::delegated::{Content, Line};
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F011",
    name: "carriage-returns",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "lines that end with a carriage return",
    explanation: include_str!("carriage_returns.md"),
};

/// Tells the first line that ends so; a file has them everywhere.
pub(in crate::check) fn found(on: &mut OnLine<'_, '_, '_>) {
    let end = on.line.bytes.len();
    on.found_at(&RULE, "", end..end, "ends with CR LF", |label| {
        Diagnostic::new(&RULE, "lines end with a carriage return", label).help(
            "the format ends lines with a line feed; a copy through another system adds these",
        )
    });
}

/// Of the first line of a file, where a line of the format within it ends with
/// a carriage return alone.
pub(in crate::check) fn alone(line: &Line<'_>) -> Option<Place> {
    let end = line.bytes.iter().position(|&byte| byte == b'\r')?;
    let first = line.bytes.get(..end).filter(|_| line.number == 1)?;
    let is_line = matches!(
        Content::parse(first, false),
        Content::Header(_) | Content::Summary(_) | Content::Record(_) | Content::Comment
    );
    is_line.then(|| place(line, end..end))
}

/// Whether all lines of the file end with a carriage return alone, so that it
/// is one line, and that is told.
pub(in crate::check) fn is_alone(context: &mut Context<'_>, ending: &Ending<'_>) -> bool {
    let Some(place) = ending
        .lone_return
        .as_ref()
        .filter(|_| ending.tally.lines() == 1 && !ending.is_cut && context.findings.wants(&RULE))
    else {
        return false;
    };
    // What was said of the one long line is beside the point.
    context.findings.forget();
    context.found_as(&RULE, Severity::Error, "", |file| {
        Diagnostic::new(
            &RULE,
            "lines end with a carriage return alone",
            Label::at(file, place.clone(), "ends with CR"),
        )
        .note("the file is one line without an end, and nothing of it can be read")
        .help("the format ends lines with a line feed: get the file again, as it is")
    });
    true
}
