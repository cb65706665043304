//! Rules about summary lines.

pub(in crate::check) mod malformed_summary;
pub(in crate::check) mod missing_summary;
pub(in crate::check) mod repeated_summary;
pub(in crate::check) mod summary_count_mismatch;
pub(in crate::check) mod wrong_summary_count;

use crate::check::claims::Claims;
use crate::check::file::Ending;
use crate::check::on::{Context, OnLine};
use crate::delegated::{Problem, ProblemKind, Summary};
use crate::diagnostic::{Place, Rule};

/// Rules about a summary, with those above it.
pub(in crate::check) fn check(
    on: &mut OnLine<'_, '_, '_>,
    summary: &Summary,
    above: &[(Summary, Place)],
) {
    malformed_summary::check(on);
    repeated_summary::check(on, summary, above);
}

/// The rule about a summary that cannot be read.
pub(super) fn malformed(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    if problem.kind() == ProblemKind::SummaryType {
        malformed_summary::found(on, problem);
    } else {
        wrong_summary_count::found(on, problem);
    }
}

/// Rules about what a finished file has for summaries.
pub(super) fn ending(context: &mut Context<'_>, ending: &Ending<'_>, claims: &Claims) {
    malformed_summary::ending(context);
    missing_summary::check(context, ending, claims);
}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &missing_summary::RULE,
    &repeated_summary::RULE,
    &summary_count_mismatch::RULE,
    &wrong_summary_count::RULE,
    &malformed_summary::RULE,
];
