//! A summary that declares another number of records than there are.

use crate::check::file::Ending;
use crate::check::on::Context;
use crate::check::words::{counted, grouped};
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "S003",
    name: "summary-count-mismatch",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a summary declares another number of records of its type than there are",
    explanation: include_str!("summary_count_mismatch.md"),
};

pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>) {
    let tally = ending.tally;
    let unread = tally.unread_records();
    if ending.is_cut {
        return;
    }
    for (summary, place) in &ending.summaries {
        let (declared, present) = (summary.records, tally.records_of(summary.kind));
        // A line that cannot be read has no type: only what goes beyond their
        // number is a difference.
        if declared >= present && declared - present <= unread {
            continue;
        }
        context.found(&RULE, summary.kind.as_str(), |file| {
            Diagnostic::new(
                &RULE,
                format!(
                    "{} declared, {} present",
                    counted(declared, &format!("{} record", summary.kind)),
                    grouped(present)
                ),
                Label::at(file, place.clone(), "declared here"),
            )
            .help(
                "if the file is a copy, get it again and compare its checksum; if you publish it, \
                 count the records of each type, not their addresses or numbers",
            )
        });
    }
}
