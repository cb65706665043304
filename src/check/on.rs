//! What a rule sees of a line, and how it tells what it finds.

use std::ops::Range;
use std::sync::Arc;

use super::findings::{Findings, LineLabel};
use super::form::Form;
use super::known::{Identity, Matches};
use super::rules::record::extended_record::Extended;
use super::rules::record::foreign_registry::Foreign;
use super::rules::record::future_date::Future;
use super::rules::record::missing_holder::Holders;
use crate::delegated::{Header, Line, Publisher, Record};
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

/// A file while it is checked.
#[derive(Debug)]
pub(super) struct Context<'s> {
    pub(super) file: Arc<str>,
    pub(super) header: Option<Header>,
    pub(super) form: Form,
    /// Which records name a holder, so far.
    pub(super) holders: Holders,
    /// Which records are of another registry, so far.
    pub(super) foreign: Foreign,
    /// The records of the extended form, should the file be a standard one.
    pub(super) extended: Extended,
    /// The records of days behind the end of the file.
    pub(super) future: Future,
    /// An offset from UTC that only AFRINIC writes, in a header of another.
    pub(super) offset_of_afrinic: Option<Place>,
    /// The summaries of another registry.
    pub(super) foreign_summaries: Vec<Place>,
    pub(super) findings: Findings<'s>,
    pub(super) matches: Matches,
}

impl Context<'_> {
    /// Whose file it is, of which form and date, as far as known.
    pub(super) fn identity(&self) -> Option<Identity> {
        let header = self.header.as_ref()?;
        Some((header.publisher(), self.form.is_extended(), header.end()))
    }

    /// Tells a finding. `about` names what it is about as the table of known
    /// issues does; if the issue is known, the finding says so and is as bad
    /// as the table says.
    pub(super) fn found(
        &mut self,
        rule: &'static Rule,
        about: &str,
        make: impl FnOnce(&Arc<str>) -> Diagnostic,
    ) {
        self.found_as(rule, rule.severity, about, make);
    }

    /// The same with another severity than the rule's.
    pub(super) fn found_as(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        about: &str,
        make: impl FnOnce(&Arc<str>) -> Diagnostic,
    ) {
        let settings = self.findings.settings();
        let known = self
            .identity()
            .and_then(|identity| Some((settings.known.find(rule, identity, about)?, identity.2)));
        let file = Arc::clone(&self.file);
        match known {
            None => {
                self.matches.add_unknown(severity);
                self.findings.add(rule, severity, &file, || make(&file));
            }
            Some((issue, date)) => {
                self.matches.add(issue, date);
                self.findings.add(rule, issue.severity(), &file, || {
                    make(&file).note(issue.note())
                });
            }
        }
    }
}

impl Context<'_> {
    /// Tells a finding whose lines are looked up later: `say` gives its
    /// message and its labels, the primary one first, `finish` adds the rest.
    pub(super) fn found_late(
        &mut self,
        rule: &'static Rule,
        about: &str,
        say: impl FnOnce(&Arc<str>) -> (String, Vec<LineLabel>),
        finish: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let of = (&Arc::clone(&self.file), self.identity());
        late(
            &mut self.findings,
            &mut self.matches,
            of,
            (rule, rule.severity),
            about,
            || say(of.0),
            finish,
        );
    }
}

/// Tells a finding whose lines are looked up later, in a file of that name and
/// identity; if the issue is known, the finding says so and is as bad as the
/// table says.
pub(super) fn late(
    findings: &mut Findings<'_>,
    matches: &mut Matches,
    (file, identity): (&Arc<str>, Option<Identity>),
    (rule, severity): (&'static Rule, Severity),
    about: &str,
    say: impl FnOnce() -> (String, Vec<LineLabel>),
    finish: impl FnOnce(Diagnostic) -> Diagnostic,
) {
    let settings = findings.settings();
    let known = identity
        .and_then(|identity| Some((settings.known.find(rule, identity, about)?, identity.2)));
    let severity = known.map_or(severity, |(issue, _)| issue.severity());
    match known {
        Some((issue, date)) => matches.add(issue, date),
        None => matches.add_unknown(severity),
    }
    let finish = |finding| {
        let finding = finish(finding);
        match known {
            Some((issue, _)) => finding.note(issue.note()),
            None => finding,
        }
    };
    findings.add_late(rule, severity, say, finish, file);
}

/// A line that is checked.
#[derive(Debug)]
pub(super) struct OnLine<'c, 's, 'l> {
    pub(super) context: &'c mut Context<'s>,
    pub(super) line: &'l Line<'l>,
}

impl OnLine<'_, '_, '_> {
    /// Tells a finding in these bytes of the line.
    pub(super) fn found_at(
        &mut self,
        rule: &'static Rule,
        about: &str,
        bytes: Range<usize>,
        label: impl Into<String>,
        make: impl FnOnce(Label) -> Diagnostic,
    ) {
        let line = self.line;
        self.context.found(rule, about, |file| {
            make(Label::at(file, place(line, bytes), label))
        });
    }

    /// The same with another severity than the rule's.
    pub(super) fn found_at_as(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        bytes: Range<usize>,
        label: impl Into<String>,
        make: impl FnOnce(Label) -> Diagnostic,
    ) {
        let line = self.line;
        self.context.found_as(rule, severity, "", |file| {
            make(Label::at(file, place(line, bytes), label))
        });
    }

    /// Tells a finding in a field of the line, counted from 0.
    pub(super) fn found_in(
        &mut self,
        rule: &'static Rule,
        about: &str,
        field: usize,
        label: impl Into<String>,
        make: impl FnOnce(Label) -> Diagnostic,
    ) {
        let bytes = self.line.field(field);
        self.found_at(rule, about, bytes, label, make);
    }

    /// A field as text, for messages.
    pub(super) fn text(&self, field: usize) -> String {
        shown(self.bytes(field))
    }

    /// The bytes of a field.
    pub(super) fn bytes(&self, field: usize) -> &[u8] {
        let bytes = self.line.bytes.get(self.line.field(field));
        bytes.unwrap_or_default()
    }
}

/// A record that is checked.
#[derive(Debug)]
pub(super) struct OnRecord<'c, 's, 'l> {
    pub(super) on: OnLine<'c, 's, 'l>,
    pub(super) record: &'l Record<'l>,
}

impl OnRecord<'_, '_, '_> {
    /// Whose file it is.
    #[inline]
    pub(super) fn publisher(&self) -> Option<Publisher> {
        self.on.context.header.as_ref().map(Header::publisher)
    }

    /// Whether a regional registry says that it gave the resource to a holder.
    pub(super) fn is_delegated_by_registry(&self) -> bool {
        self.record.status().is_delegated() && self.record.publisher().regional().is_some()
    }

    /// Tells a finding in a field of the record, counted from 0.
    #[cold]
    pub(super) fn found_in(
        &mut self,
        rule: &'static Rule,
        about: &str,
        field: usize,
        label: impl Into<String>,
        make: impl FnOnce(Label) -> Diagnostic,
    ) {
        self.on.found_in(rule, about, field, label, make);
    }
}

/// Bytes of a line as a place.
pub(super) fn place(line: &Line<'_>, bytes: Range<usize>) -> Place {
    Place::new(line.number, line.bytes_offset(), line.bytes, bytes)
}

/// Bytes of a file as part of a message: not too long, and on one line.
pub(super) fn shown(bytes: &[u8]) -> String {
    const MOST: usize = 60;
    let text = String::from_utf8_lossy(bytes);
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == MOST {
            shown.push('…');
            break;
        }
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}
