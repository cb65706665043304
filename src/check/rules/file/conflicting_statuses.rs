//! A block that is listed with two statuses.

use crate::check::on::Context;
use crate::check::rules::file::pair::{Pair, found};
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F004",
    name: "conflicting-statuses",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a block that is listed with two statuses",
    explanation: include_str!("conflicting_statuses.md"),
};

/// Tells of two records.
pub(in crate::check) fn tell(context: &mut Context<'_>, pair: &Pair) {
    found(
        context,
        &RULE,
        pair,
        "find out which of the two is right: a block has one status",
    );
}
