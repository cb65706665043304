//! Rules about the project's own tables. Their readers find what is wrong; each
//! rule says what it is called, why it matters and what to do.

pub(in crate::check) mod duplicate_key;
pub(in crate::check) mod empty_field;
pub(in crate::check) mod end_before_start;
pub(in crate::check) mod malformed_key;
pub(in crate::check) mod mismatched_place;
pub(in crate::check) mod missing_column;
pub(in crate::check) mod more_certified_than_taught;
pub(in crate::check) mod never_stated;
pub(in crate::check) mod not_of_the_kind;
pub(in crate::check) mod overlapping_membership;
pub(in crate::check) mod table_not_utf8;
pub(in crate::check) mod unknown_area;
pub(in crate::check) mod unknown_column;
pub(in crate::check) mod unknown_reference;
pub(in crate::check) mod unknown_word;
pub(in crate::check) mod unreadable_known_issue;
pub(in crate::check) mod wrong_date_text;
pub(in crate::check) mod wrong_number_text;
pub(in crate::check) mod wrong_row_length;

use crate::diagnostic::Rule;

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &table_not_utf8::RULE,
    &missing_column::RULE,
    &unknown_column::RULE,
    &wrong_row_length::RULE,
    &empty_field::RULE,
    &duplicate_key::RULE,
    &malformed_key::RULE,
    &unknown_area::RULE,
    &unknown_word::RULE,
    &unknown_reference::RULE,
    &wrong_date_text::RULE,
    &wrong_number_text::RULE,
    &end_before_start::RULE,
    &more_certified_than_taught::RULE,
    &mismatched_place::RULE,
    &not_of_the_kind::RULE,
    &never_stated::RULE,
    &overlapping_membership::RULE,
    &unreadable_known_issue::RULE,
];
