//! A block that is listed twice alike.

use crate::check::on::Context;
use crate::check::rules::file::pair::{Pair, found};
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "F002",
    name: "duplicate-record",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a block that is listed twice alike",
    explanation: include_str!("duplicate_record.md"),
};

/// Tells of two records.
pub(in crate::check) fn tell(context: &mut Context<'_>, pair: &Pair) {
    found(
        context,
        &RULE,
        pair,
        "each block counts once in figures; if you publish the file, take out one of the two",
    );
}
