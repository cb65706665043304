//! `known-issues.csv`: what registries are known to publish.

use super::Table;
use crate::check::findings::Findings;
use crate::check::known::KnownIssues;
use crate::check::rules::table::unreadable_known_issue::{HELP, RULE};
use crate::diagnostic::Diagnostic;

/// How many rows there are.
pub(super) fn check(table: &Table, findings: &mut Findings<'_>) -> u64 {
    let mut tell = |line: u64, message: String| {
        findings.add(&RULE, RULE.severity, &table.name, || {
            let start = line_start(&table.bytes, line);
            Diagnostic::new(&RULE, message, table.label(table.field(start, 0), "")).help(HELP)
        });
    };
    let issues = match KnownIssues::parse(&table.bytes) {
        Ok(issues) => issues,
        Err(error) => {
            tell(error.line(), error.text().to_owned());
            return 0;
        }
    };
    let mut rows = 0;
    for issue in issues.iter() {
        rows += 1;
        if !crate::check::rules().any(|rule| rule.code == issue.rule()) {
            tell(issue.line(), format!("there is no rule {}", issue.rule()));
        }
        if issue.until().is_some_and(|until| until < issue.since()) {
            tell(issue.line(), "the entry ends before it begins".to_owned());
        }
    }
    rows
}

fn line_start(bytes: &[u8], line: u64) -> usize {
    let before = bytes
        .split_inclusive(|&byte| byte == b'\n')
        .take(usize::try_from(line.saturating_sub(1)).unwrap_or(0));
    before.map(<[u8]>::len).sum()
}
