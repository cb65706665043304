//! An entry of the known issues that nothing matches any more.

use std::sync::Arc;

use crate::check::findings::Findings;
use crate::check::known::{Identity, KnownIssue, Matches};
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "K001",
    name: "stale-known-issue",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "a known issue that the newest file it should be in does not have",
    explanation: include_str!("stale_known_issue.md"),
};

/// Holds the known issues against the files of the run: the newest file that
/// an entry covers has to have what it says.
pub(in crate::check) fn check(
    findings: &mut Findings<'_>,
    matches: &Matches,
    seen: &[Identity],
    has_iana: bool,
) {
    let settings = findings.settings();
    let table: Arc<str> = Arc::from("data/known-issues.csv");
    for issue in settings.known.iter() {
        let is_looked_for =
            crate::check::rules().any(|rule| rule.code == issue.rule() && settings.wants(rule));
        // What shows between files shows only if the others are there.
        let can_show = match issue.rule() {
            "X002" | "X003" => has_iana,
            code => !code.starts_with(['X', 'T']),
        };
        let covered = seen
            .iter()
            .filter(|(publisher, form, date)| issue.covers(*publisher, *form, *date));
        let Some(newest) = covered.map(|(_, _, date)| *date).max() else {
            continue;
        };
        // What is over is true as long as any file had it.
        let last = matches.newest(issue);
        let holds = if issue.until().is_some() {
            last.is_some()
        } else {
            last >= Some(newest)
        };
        if is_looked_for && can_show && !holds {
            findings.add(&RULE, RULE.severity, &table, || {
                found(issue, newest, &table)
            });
        }
    }
}

fn found(issue: &KnownIssue, newest: chrono::NaiveDate, table: &Arc<str>) -> Diagnostic {
    let row = format!(
        "{},{},{},{},{}",
        issue.rule(),
        issue.publisher(),
        issue.form(),
        issue.about(),
        issue.since()
    );
    let place = Place::new(issue.line(), 0, row.as_bytes(), 0..row.len());
    Diagnostic::new(
        &RULE,
        format!(
            "{} of {} is listed as known, and the file of {newest} does not have it",
            issue.rule(),
            issue.publisher()
        ),
        Label::at(table, place, "nothing matches this entry"),
    )
    .help(format!(
        "end the entry with the date of the last file that has it, or take it out: {}",
        issue.text()
    ))
}
