//! An entry of the known issues that nothing matches any more.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::check::findings::Findings;
use crate::check::known::{KnownIssue, Matches};
use crate::check::seen::Seen;
use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "K001",
    name: "stale-known-issue",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "a known issue that the newest file it should be in does not have",
    explanation: include_str!("stale_known_issue.md"),
};

/// Holds the known issues against the files of the run: the newest file that
/// an entry covers has to have what it says. Told at that file: the table comes
/// with the library.
pub(in crate::check) fn check(
    findings: &mut Findings<'_>,
    matches: &Matches,
    seen: &[Seen],
    has_iana: bool,
) {
    let settings = findings.settings();
    for issue in settings.known.iter() {
        let is_looked_for =
            crate::check::rules().any(|rule| rule.code == issue.rule() && settings.wants(rule));
        // What shows between files shows only if the others are there.
        let can_show = match issue.rule() {
            "X002" | "X003" => has_iana,
            code => !code.starts_with(['X', 'T']),
        };
        let covered = seen.iter().filter(|file| file.can_show(issue));
        let Some(newest) = covered.max_by_key(|file| file.identity.2) else {
            continue;
        };
        let date = newest.identity.2;
        // What is over is true as long as any file had it.
        let last = matches.newest(issue);
        let holds = if issue.until().is_some() {
            last.is_some()
        } else {
            last >= Some(date)
        };
        if is_looked_for && can_show && !holds {
            findings.add(&RULE, RULE.severity, &newest.name, || {
                found(issue, date, &newest.name)
            });
        }
    }
}

fn found(issue: &KnownIssue, date: NaiveDate, file: &Arc<str>) -> Diagnostic {
    let about = match issue.about() {
        "" => String::new(),
        about => format!(" about {about}"),
    };
    Diagnostic::new(
        &RULE,
        format!(
            "{}{about} of {} is listed as known, and the file of {date} does not have it",
            issue.rule(),
            issue.publisher()
        ),
        Label::file(file),
    )
    .note(format!("known since {}: {}", issue.since(), issue.text()))
    .help(
        "end the entry in data/known-issues.csv with the date of the last file that has it, or \
         take it out",
    )
}
