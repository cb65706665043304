//! A block that keeps its range and gets another country.

use super::changes::Change;
use crate::check::between::Between;
use crate::check::dated::Dated;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "T004",
    name: "changed-country",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "a block that keeps its range and gets another country",
    explanation: include_str!("changed_country.md"),
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
                format!("{block} has another country than on {}", before.date),
                vec![
                    after.label(change.line, 1, format!("on {}", after.date)),
                    before.label(change.line_before, 1, format!("on {}", before.date)),
                ],
            )
        },
        |finding| {
            finding.help(
                "flows between countries are such moves, not new space; keep the file of each date",
            )
        },
    );
}
