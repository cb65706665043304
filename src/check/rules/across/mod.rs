//! Rules about files of several registries beside each other, and beside what
//! IANA gave them.

mod conflicting_claims;
mod overclaimed;
mod unclaimed;

pub(in crate::check) use self::conflicting_claims::check as conflicts;
pub(in crate::check) use self::overclaimed::check as overclaims;
pub(in crate::check) use self::unclaimed::{of_all, of_one};
use crate::diagnostic::Rule;

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &conflicting_claims::RULE,
    &overclaimed::RULE,
    &unclaimed::RULE,
];
