//! Records of a type without a summary.

use std::sync::Arc;

use super::{malformed_summary, wrong_summary_count};
use crate::check::claims::Claims;
use crate::check::file::Ending;
use crate::check::findings::LineLabel;
use crate::check::on::Context;
use crate::check::rules::header::missing_header;
use crate::check::words::counted;
use crate::delegated::ProblemKind;
use crate::diagnostic::{Rule, Severity};
use crate::resource::ResourceKind;

pub(in crate::check) static RULE: Rule = Rule {
    code: "S001",
    name: "missing-summary",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "records of a type that has no summary",
    explanation: include_str!("missing_summary.md"),
};

/// Told at the first record of the type. Where a summary cannot be read, or
/// the beginning of the file is missing with its header, that is said already.
pub(in crate::check) fn check(context: &mut Context<'_>, ending: &Ending<'_>, claims: &Claims) {
    let tally = ending.tally;
    let unread =
        |kind, rule| context.findings.wants(rule) && tally.malformed_by_kind().contains_key(&kind);
    if unread(ProblemKind::SummaryType, &malformed_summary::RULE)
        || unread(ProblemKind::SummaryCount, &wrong_summary_count::RULE)
        || ending.summaries.is_empty()
            && missing_header::is_missing(ending)
            && context.findings.wants(&missing_header::RULE)
    {
        return;
    }
    for kind in ResourceKind::ALL {
        let records = tally.records_of(kind);
        if records == 0 || tally.declared_of(kind).is_some() {
            continue;
        }
        let Some(line) = claims.first_line_of(kind) else {
            continue;
        };
        context.found_late(
            &RULE,
            kind.as_str(),
            |file| {
                let label = LineLabel {
                    file: Arc::clone(file),
                    line: u64::from(line),
                    field: Some(2),
                    text: "the first of them".to_owned(),
                };
                let things = counted(records, &format!("{kind} record"));
                (format!("{things} and no summary of the type"), vec![label])
            },
            |finding| {
                finding.help(format!(
                    "if the file is a copy, get it again; if you publish it, write a line such as \
                     afrinic|*|{kind}|*|{records}|summary below the header"
                ))
            },
        );
    }
}
