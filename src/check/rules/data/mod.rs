//! Rules about the project's own tables.

pub(in crate::check) mod duplicate_key;
pub(in crate::check) mod empty_field;
pub(in crate::check) mod end_before_start;
pub(in crate::check) mod invalid_table_utf8;
pub(in crate::check) mod malformed_key;
pub(in crate::check) mod malformed_vintage;
pub(in crate::check) mod misnamed_input;
pub(in crate::check) mod missing_column;
pub(in crate::check) mod missing_table;
pub(in crate::check) mod missing_table_end;
pub(in crate::check) mod negative_amount;
pub(in crate::check) mod overlapping_membership;
pub(in crate::check) mod part_exceeds_whole;
pub(in crate::check) mod share_out_of_range;
pub(in crate::check) mod table_without_rows;
pub(in crate::check) mod unbalanced_quote;
pub(in crate::check) mod unexplained_gap;
pub(in crate::check) mod unfit_for_activity;
pub(in crate::check) mod unknown_column;
pub(in crate::check) mod unknown_reference;
pub(in crate::check) mod unknown_table;
pub(in crate::check) mod unknown_word;
pub(in crate::check) mod unlisted_country;
pub(in crate::check) mod unlisted_input;
pub(in crate::check) mod unsorted_rows;
pub(in crate::check) mod unstated_activity;
pub(in crate::check) mod wrong_date;
pub(in crate::check) mod wrong_field_count;
pub(in crate::check) mod wrong_net_change;
pub(in crate::check) mod wrong_number;
pub(in crate::check) mod wrong_period;
pub(in crate::check) mod wrong_sum_of_registries;
pub(in crate::check) mod wrong_total;
pub(in crate::check) mod wrong_unit;

use crate::diagnostic::Rule;

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &missing_column::RULE,
    &unknown_column::RULE,
    &wrong_field_count::RULE,
    &invalid_table_utf8::RULE,
    &unbalanced_quote::RULE,
    &missing_table_end::RULE,
    &empty_field::RULE,
    &duplicate_key::RULE,
    &malformed_key::RULE,
    &unlisted_country::RULE,
    &unknown_reference::RULE,
    &unknown_word::RULE,
    &wrong_date::RULE,
    &wrong_number::RULE,
    &end_before_start::RULE,
    &part_exceeds_whole::RULE,
    &unfit_for_activity::RULE,
    &unstated_activity::RULE,
    &overlapping_membership::RULE,
    &wrong_unit::RULE,
    &share_out_of_range::RULE,
    &negative_amount::RULE,
    &wrong_period::RULE,
    &unexplained_gap::RULE,
    &unsorted_rows::RULE,
    &wrong_total::RULE,
    &wrong_net_change::RULE,
    &wrong_sum_of_registries::RULE,
    &malformed_vintage::RULE,
    &unlisted_input::RULE,
    &missing_table::RULE,
    &table_without_rows::RULE,
    &unknown_table::RULE,
    &misnamed_input::RULE,
];
