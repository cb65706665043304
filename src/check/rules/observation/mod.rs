//! Rules about tables of observations.

pub(in crate::check) mod cut_table;
pub(in crate::check) mod repeated_observation;
pub(in crate::check) mod total_mismatch;
pub(in crate::check) mod wrong_observation;

use crate::diagnostic::Rule;

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &wrong_observation::RULE,
    &repeated_observation::RULE,
    &total_mismatch::RULE,
    &cut_table::RULE,
];
