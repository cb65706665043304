//! A record of another registry than the file's.

use std::sync::Arc;

use crate::check::file::Ending;
use crate::check::findings::LineLabel;
use crate::check::on::{Context, OnRecord};
use crate::check::words::counted;
use crate::delegated::{Header, Publisher};
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R004",
    name: "foreign-registry",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a record of another registry than the header's",
    explanation: include_str!("foreign_registry.md"),
};

/// The records of another registry above the first of the header's own. If no
/// own one follows, it is the header that is wrong.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::check) struct Foreign {
    has_own: bool,
    registry: Option<Publisher>,
    records: u64,
    first: u64,
}

impl Foreign {
    /// The one registry that all records are of, if it is not the header's.
    fn of_all(&self) -> Option<Publisher> {
        self.registry.filter(|_| !self.has_own)
    }
}

impl Context<'_> {
    /// The one registry that all records are of, if the header is told to be
    /// wrong for that.
    pub(in crate::check) fn header_is_of_another(&self) -> Option<Publisher> {
        let of_all = self.foreign.of_all();
        of_all.filter(|_| self.findings.wants(&RULE))
    }
}

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    let Some(publisher) = on.publisher() else {
        return;
    };
    let own = on.record.publisher();
    // The combined file holds the records of all.
    if own == publisher || publisher == Publisher::Nro {
        on.on.context.foreign.has_own = true;
        return;
    }
    found(on, own, publisher);
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>, own: Publisher, publisher: Publisher) {
    let foreign = &mut on.on.context.foreign;
    if !foreign.has_own && foreign.registry.is_none_or(|registry| registry == own) {
        foreign.registry = Some(own);
        foreign.records += 1;
        if foreign.records == 1 {
            foreign.first = on.on.line.number;
        }
        return;
    }
    // A second other registry: the header is not simply wrong.
    foreign.has_own = true;
    on.found_in(&RULE, own.as_str(), 0, "another registry", |label| {
        told(format!("a record of {own} in a file of {publisher}"), label)
    });
}

/// What was held back.
pub(in crate::check) fn ending(context: &mut Context<'_>, ending: &Ending<'_>) {
    let Foreign {
        has_own,
        registry: Some(own),
        records,
        first,
    } = context.foreign
    else {
        return;
    };
    let Some(publisher) = context.header.as_ref().map(Header::publisher) else {
        return;
    };
    if let (false, true, Some(place)) = (has_own, records > 1, &ending.header_publisher) {
        context.found(&RULE, own.as_str(), |file| {
            Diagnostic::new(
                &RULE,
                format!("a header of {publisher}, and all records are of {own}"),
                Label::at(file, place.clone(), format!("expected `{own}`")),
            )
            .help("the header is wrong, or of another file: get the file again")
        });
        return;
    }
    let message = if records == 1 {
        format!("a record of {own} in a file of {publisher}")
    } else {
        let what = counted(records, "record");
        format!("{what} of {own} from here on, in a file of {publisher}")
    };
    context.found_late(
        &RULE,
        own.as_str(),
        |file| {
            let label = LineLabel {
                file: Arc::clone(file),
                line: first,
                field: Some(0),
                text: "another registry".to_owned(),
            };
            (message, vec![label])
        },
        helped,
    );
}

fn told(message: String, label: Label) -> Diagnostic {
    helped(Diagnostic::new(&RULE, message, label))
}

fn helped(finding: Diagnostic) -> Diagnostic {
    finding.help("find out how the line got here: each registry lists its own records only")
}
