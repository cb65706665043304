//! A block that keeps its range and country and gets another date.

use super::changes::Change;
use crate::check::between::Between;
use crate::check::dated::Dated;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "T003",
    name: "moved-date",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "a block that keeps its range and country and gets another date",
    explanation: include_str!("moved_date.md"),
};

/// Tells of one block.
pub(super) fn tell(between: &mut Between<'_, '_>, before: &Dated, after: &Dated, change: &Change) {
    between.found(
        after,
        (&RULE, RULE.severity),
        "",
        || {
            let block = change.space.range(change.first, change.last);
            (
                format!("{block} has another date than on {}", before.date),
                vec![
                    after.label(change.line, 5, format!("on {}", after.date)),
                    before.label(change.line_before, 5, format!("on {}", before.date)),
                ],
            )
        },
        |finding| {
            finding.help(
                "a date is that of the last registration: a history made from the dates of one file forgets what was there before",
            )
        },
    );
}
