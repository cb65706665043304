//! The rule about what is known.

pub(in crate::check) mod stale_known_issue;

use crate::diagnostic::Rule;

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[&stale_known_issue::RULE];
