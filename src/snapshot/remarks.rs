//! What had to be passed over or put right on the way to a snapshot.

use std::collections::BTreeMap;

use crate::delegated::{Damage, Known, ProblemKind};

/// What had to be passed over or put right on the way to a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// A difference that the registry publishes every day.
    pub known: Option<Known>,
    /// Lines that could not be read, by reason.
    pub malformed: BTreeMap<ProblemKind, u64>,
    /// For each reason the number of the first line.
    pub first_of_kind: BTreeMap<ProblemKind, u64>,
    /// Records whose date is none; they are kept.
    pub invalid_dates: u64,
    /// Records of another registry than the file's; they are passed over.
    pub foreign: u64,
    /// Delegations listed more than once; they count once.
    pub repeated: u64,
    /// Delegations with all or part of their space in another one; the space
    /// counts once.
    pub overlapping: u64,
    /// What is damaged, if that was accepted.
    pub damage: Vec<Damage>,
}
