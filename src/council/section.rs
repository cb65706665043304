//! The groups in which the paragraphs stand, in the order of the reports.

use crate::activity::{KindName, Status};

/// A group of paragraphs.
///
/// # Ordering
///
/// As they follow each other in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Standards, studies under way, what is told to everyone.
    Standards,
    /// Centres that help and train others.
    Centres,
    /// Test beds, laboratories, assistance to countries.
    Testbeds,
    /// Courses and workshops.
    Trainings,
    /// What countries mean to do, and who sees to it.
    Policies,
    /// Texts that are there to be read.
    Guides,
    /// What is for all of these.
    Other,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Standards,
        Self::Centres,
        Self::Testbeds,
        Self::Trainings,
        Self::Policies,
        Self::Guides,
        Self::Other,
    ];

    /// The word in the names of messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Standards => "standards",
            Self::Centres => "centres",
            Self::Testbeds => "testbeds",
            Self::Trainings => "trainings",
            Self::Policies => "policies",
            Self::Guides => "guides",
            Self::Other => "other",
        }
    }

    /// Where something of that kind and state is told. A study that is closed
    /// is a text to be read.
    pub fn of(kind: KindName, status: Status) -> Self {
        match kind {
            KindName::Study if status.is_closed() => Self::Guides,
            KindName::Standardisation
            | KindName::Study
            | KindName::Liaison
            | KindName::Coordination
            | KindName::Website
            | KindName::Statistic
            | KindName::Naming
            | KindName::IdentifierSystem
            | KindName::Consultation
            | KindName::GovernanceMeeting => Self::Standards,
            KindName::ExpertiseCentre => Self::Centres,
            KindName::IptvTestbed
            | KindName::Testbed
            | KindName::Laboratory
            | KindName::TechnicalAssistance
            | KindName::Ixp
            | KindName::Connectivity
            | KindName::Platform => Self::Testbeds,
            KindName::Training | KindName::Workshop => Self::Trainings,
            KindName::Strategy | KindName::TaskForce | KindName::Roadmap => Self::Policies,
            KindName::Guide | KindName::Publication => Self::Guides,
            KindName::Programme => Self::Other,
        }
    }
}
