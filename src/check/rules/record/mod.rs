//! Rules about records.

pub(in crate::check) mod foreign_registry;
pub(in crate::check) mod too_few_fields;
pub(in crate::check) mod wrong_prefix_length;

use crate::check::on::{OnLine, OnRecord};
use crate::delegated::{Problem, ProblemKind};
use crate::diagnostic::Rule;

/// Rules about a record that can be read.
#[inline]
pub(in crate::check) fn check(on: &mut OnRecord<'_, '_, '_>) {
    foreign_registry::check(on);
}

/// The rule about a line that should be a record and cannot be read.
pub(super) fn malformed(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    match problem.kind() {
        ProblemKind::FieldCount(found) => too_few_fields::found(on, problem, found),
        ProblemKind::PrefixLength => wrong_prefix_length::found(on, problem),
        _ => {}
    }
}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &too_few_fields::RULE,
    &foreign_registry::RULE,
    &wrong_prefix_length::RULE,
];
