//! Rules about files of one registry and form on several dates.

mod changed_country;
mod changes;
mod differing_copies;
mod moved_date;
mod serial_goes_back;
mod sudden_shrinkage;
mod vanished_country;

use crate::check::between::Between;
use crate::check::dated::Dated;
use crate::diagnostic::Rule;

/// The most days between two files that are held against each other: a month
/// and half of one, so that a month's file may come late. Over more days
/// nothing is sudden.
const MOST_DAYS: i64 = 45;

/// Rules about a file and the one before it.
pub(in crate::check) fn check(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) {
    if after.days_since(before) > MOST_DAYS {
        return;
    }
    // A file that lost a part of itself lost countries with it, and names them.
    if !sudden_shrinkage::check(between, before, after) {
        vanished_country::check(between, before, after);
    }
    changes::check(between, before, after);
    serial_goes_back::check(between, before, after);
}

/// Rules about two files of one date.
pub(in crate::check) fn of_one_date(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) {
    differing_copies::check(between, before, after);
}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &sudden_shrinkage::RULE,
    &vanished_country::RULE,
    &moved_date::RULE,
    &changed_country::RULE,
    &serial_goes_back::RULE,
    &differing_copies::RULE,
];
