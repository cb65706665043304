//! A delegated record without a holder in an extended file.

use std::sync::Arc;

use crate::check::findings::LineLabel;
use crate::check::on::{Context, OnRecord};
use crate::check::words::counted;
use crate::diagnostic::{Diagnostic, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "R018",
    name: "missing-holder",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a delegated record without a holder where others have one",
    explanation: include_str!("missing_holder.md"),
};

/// Which records name a holder, so far.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::check) struct Holders {
    /// Whether any does.
    has_any: bool,
    /// How many delegated records above the first of those name none, and the
    /// line of the first.
    without: u64,
    first: u64,
}

#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    let is_extended = on.on.context.form.is_extended() == Some(true);
    let holders = &mut on.on.context.holders;
    if on.record.holder().is_some() {
        holders.has_any = true;
    } else if on.record.status().is_delegated() {
        if holders.has_any && is_extended {
            found(on);
        } else {
            holders.without += 1;
            if holders.without == 1 {
                holders.first = on.on.line.number;
            }
        }
    }
}

#[cold]
fn found(on: &mut OnRecord<'_, '_, '_>) {
    on.found_in(&RULE, "", 7, "expected an identifier", |label| {
        helped(Diagnostic::new(
            &RULE,
            "a delegated record without a holder",
            label,
        ))
    });
}

/// Those above the first record that has a holder: told once.
pub(in crate::check) fn ending(context: &mut Context<'_>) {
    let Holders {
        has_any,
        without,
        first,
    } = context.holders;
    if !has_any || without == 0 || context.form.is_extended() != Some(true) {
        return;
    }
    context.found_late(
        &RULE,
        "",
        |file| {
            let label = LineLabel {
                file: Arc::clone(file),
                line: first,
                field: Some(7),
                text: "expected an identifier".to_owned(),
            };
            let message = if without == 1 {
                "a delegated record without a holder".to_owned()
            } else {
                let above = counted(without, "delegated record");
                format!("{above} above the first one with a holder have none")
            };
            (message, vec![label])
        },
        helped,
    );
}

fn helped(finding: Diagnostic) -> Diagnostic {
    finding.help("if you publish the file, write the identifier that the holder's others have")
}
