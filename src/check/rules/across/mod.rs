//! Rules about files of several registries beside each other.

use crate::diagnostic::Rule;

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[];
