//! Two records that share addresses or numbers.

use crate::check::on::Context;
use crate::check::rules::file::pair::{Pair, found};
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F003",
    name: "overlapping-blocks",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "two records that share addresses or numbers",
    explanation: include_str!("overlapping_blocks.md"),
};

/// Tells of two records.
pub(in crate::check) fn tell(context: &mut Context<'_>, pair: &Pair) {
    found(
        context,
        &RULE,
        pair,
        "find out which of the two is right: an address has one holder",
    );
}
