//! A record of the extended form in a standard file.

use crate::check::form::shows_extended;
use crate::check::on::{Context, OnRecord, place};
use crate::check::words::counted;
use crate::delegated::Header;
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R022",
    name: "extended-record",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a record of the extended form in a standard file",
    explanation: include_str!("extended_record.md"),
};

/// The records of the extended form, so far.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Extended {
    records: u64,
    /// The first: what it shows, and where.
    first: Option<(&'static str, Place)>,
}

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    if on.on.context.form.is_extended() == Some(false) && shows_extended(on.record) {
        keep(on);
    }
}

#[cold]
fn keep(on: &mut OnRecord<'_, '_, '_>) {
    let extended = &mut on.on.context.extended;
    extended.records += 1;
    if extended.first.is_none() {
        let (what, field) = if on.record.status().is_delegated() {
            ("a holder", 7)
        } else {
            ("space that nobody holds", 6)
        };
        extended.first = Some((what, place(on.on.line, on.on.line.field(field))));
    }
}

/// Told once, unless most records are like it: then it is the name that is
/// wrong.
pub(in crate::check) fn ending(context: &mut Context<'_>) {
    let Extended { records, first } = std::mem::take(&mut context.extended);
    let is_regional = context
        .header
        .as_ref()
        .map(Header::publisher)
        .is_none_or(|publisher| publisher.regional().is_some());
    let is_standard =
        context.form.is_extended() == Some(false) && !context.form.is_mostly_extended();
    let Some((what, place)) = first.filter(|_| is_regional && is_standard) else {
        return;
    };
    context.found(&RULE, "", |file| {
        let message = if records == 1 {
            format!("a record with {what} in a file of the standard form")
        } else {
            let records = counted(records, "record");
            format!("{records} of the extended form in a file of the standard form")
        };
        let finding = Diagnostic::new(&RULE, message, Label::at(file, place, what));
        finding.help("find out how the line got here: only extended files have such records")
    });
}
