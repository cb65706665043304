//! How things of a kind go: once, for good, to an end, or on and on.

use crate::activity::persons::Persons;
use crate::activity::problem::{ProblemKind, Refusal};
use crate::activity::status::Status;

/// How a thing of a kind goes, which decides what a document can say of it and
/// what silence means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Course {
    /// It takes place, and is over after its last day: a workshop.
    Event,
    /// It is set up and then runs: a test bed.
    Facility,
    /// It is made or given, and then done: a roadmap.
    Delivery,
    /// It goes on, and is taken up again when it was closed: study group work.
    Standing,
}

impl Course {
    /// Whether a document can say that of it.
    pub fn admits(self, status: Status) -> bool {
        match self {
            Self::Event => status != Status::Operational && !status.is_preparing(),
            Self::Facility => true,
            Self::Delivery | Self::Standing => status != Status::Operational,
        }
    }
}

/// Which numbers of persons can be told of a thing of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Headcount {
    /// None: persons are those of the trainings held there.
    Nobody,
    /// How many took part or were trained.
    Participants,
    /// How many took part, completed and were certified.
    Certificates,
}

impl Headcount {
    /// Refuses a number that cannot be.
    pub(super) fn check(self, persons: Persons, kind: &str) -> Result<(), Refusal> {
        let most = |allowed: bool, field, found: Option<u32>| match found {
            Some(found) if !allowed => Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                field,
                format!("no such number for the kind {kind}"),
                found,
            )),
            _ => Ok(()),
        };
        let all = self == Self::Certificates;
        let any = self != Self::Nobody;
        most(any, "participants", persons.participants())?;
        most(all, "completed", persons.completed())?;
        most(all, "certified", persons.certified())
    }
}
