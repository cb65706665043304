//! Rules about summary lines.

pub(in crate::check) mod summary_count_mismatch;

use crate::check::file::Ending;
use crate::check::on::{Context, OnLine};
use crate::delegated::{Problem, Summary};
use crate::diagnostic::{Place, Rule};

/// Rules about a summary, with those above it.
pub(in crate::check) fn check(
    _on: &mut OnLine<'_, '_, '_>,
    _summary: &Summary,
    _above: &[(Summary, Place)],
) {
}

/// The rule about a summary that cannot be read.
pub(super) fn malformed(_on: &mut OnLine<'_, '_, '_>, _problem: &Problem) {}

/// Rules about what a finished file has for summaries.
pub(super) fn ending(_context: &mut Context<'_>, _ending: &Ending<'_>) {}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[&summary_count_mismatch::RULE];
