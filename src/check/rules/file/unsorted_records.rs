//! Records that are not in order.

use std::sync::Arc;

use crate::check::claims::Claims;
use crate::check::findings::LineLabel;
use crate::check::on::Context;
use crate::check::rules::header::record_count_mismatch::Counted;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F005",
    name: "unsorted-records",
    severity: Severity::Note,
    since: "0.1.0",
    summary: "records of a type that are not in ascending order",
    explanation: include_str!("unsorted_records.md"),
};

/// Told once a file, at the first record that comes before the one above it.
/// Where a part of the file is there twice that is told already.
pub(in crate::check) fn check(context: &mut Context<'_>, claims: &Claims, counted: &Counted) {
    let Some(line) = claims
        .first_unsorted()
        .filter(|&line| !counted.covers_line(line))
    else {
        return;
    };
    context.found_late(
        &RULE,
        "",
        |file| {
            let label = LineLabel {
                file: Arc::clone(file),
                line: u64::from(line),
                field: Some(3),
                text: "comes before the one above it".to_owned(),
            };
            (
                "records of a type are not in ascending order".to_owned(),
                vec![label],
            )
        },
        |finding| {
            finding.help(
                "the format asks for no order; sorted files of two days are easier to compare",
            )
        },
    );
}
