//! The kinds of activity, one file each: what it is, what may stand with it,
//! and what is particular to it.

mod connectivity;
mod consultation;
mod coordination;
mod course;
mod expertise_centre;
mod governance_meeting;
mod guide;
mod identifier_system;
mod iptv_testbed;
mod ixp;
mod laboratory;
mod liaison;
mod naming;
mod platform;
mod programme;
mod publication;
mod roadmap;
mod standardisation;
mod statistic;
mod strategy;
mod study;
mod task_force;
mod technical_assistance;
mod testbed;
mod training;
mod website;
mod workshop;

pub use self::connectivity::Connectivity;
pub use self::consultation::Consultation;
pub use self::coordination::Coordination;
pub use self::course::{Course, Headcount};
pub use self::expertise_centre::ExpertiseCentre;
pub use self::governance_meeting::GovernanceMeeting;
pub use self::guide::Guide;
pub use self::identifier_system::IdentifierSystem;
pub use self::iptv_testbed::IptvTestbed;
pub use self::ixp::Ixp;
pub use self::laboratory::Laboratory;
pub use self::liaison::Liaison;
pub use self::naming::Naming;
pub use self::platform::Platform;
pub use self::programme::Programme;
pub use self::publication::Publication;
pub use self::roadmap::Roadmap;
pub use self::standardisation::Standardisation;
pub use self::statistic::Statistic;
pub use self::strategy::Strategy;
pub use self::study::Study;
pub use self::task_force::TaskForce;
pub use self::technical_assistance::TechnicalAssistance;
pub use self::testbed::Testbed;
pub use self::training::{Delivery, Training};
pub use self::website::Website;
pub use self::workshop::Workshop;

use super::outline::Outline;
use super::persons::Persons;
use super::problem::{ProblemKind, Refusal};
use super::status::Status;
use super::words::words;

/// One line a kind makes its word, its variant and its way in.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $word:literal,)+) => {
        words! {
            /// The word for a kind of activity.
            pub enum KindName ("a kind") {
                $($(#[$doc])* $kind = $word,)+
            }
        }

        /// The kind of an activity with what is particular to it.
        #[derive(Clone, Debug)]
        pub enum Kind {
            $($(#[$doc])* $kind($kind),)+
        }

        impl Kind {
            /// The kind of that name for an activity with that outline.
            ///
            /// # Errors
            ///
            /// If the outline has what an activity of the kind cannot have.
            pub fn new(name: KindName, outline: &Outline) -> Result<Self, Refusal> {
                Ok(match name {
                    $(KindName::$kind => Self::$kind($kind::new(outline)?),)+
                })
            }

            /// The word for it.
            pub fn name(&self) -> KindName {
                match self {
                    $(Self::$kind(_) => KindName::$kind,)+
                }
            }
        }

        impl KindName {
            /// How things of the kind go.
            pub fn course(self) -> Course {
                match self {
                    $(Self::$kind => $kind::COURSE,)+
                }
            }

            /// Which numbers of persons can be told of it.
            pub fn headcount(self) -> Headcount {
                match self {
                    $(Self::$kind => $kind::HEADCOUNT,)+
                }
            }
        }
    };
}

kinds! {
    /// A network that gives people access.
    Connectivity = "connectivity",
    /// A question put to everyone.
    Consultation = "consultation",
    /// A group that keeps bodies together.
    Coordination = "coordination",
    /// A centre that helps and trains others.
    ExpertiseCentre = "expertise_centre",
    /// A meeting on Internet governance.
    GovernanceMeeting = "governance_meeting",
    /// A text that tells how to do it.
    Guide = "guide",
    /// A system of identifiers other than addresses.
    IdentifierSystem = "identifier_system",
    /// Linked sites that try television over IPv6.
    IptvTestbed = "iptv_testbed",
    /// An Internet exchange point.
    Ixp = "ixp",
    /// A room to learn and try in.
    Laboratory = "laboratory",
    /// Contact with another body.
    Liaison = "liaison",
    /// Work on names.
    Naming = "naming",
    /// A service that holds information.
    Platform = "platform",
    /// An initiative that holds activities together.
    Programme = "programme",
    /// A text that tells what is.
    Publication = "publication",
    /// A country's way with its stations.
    Roadmap = "roadmap",
    /// Work on standards.
    Standardisation = "standardisation",
    /// A running count.
    Statistic = "statistic",
    /// What a country means to do.
    Strategy = "strategy",
    /// A question and the report on it.
    Study = "study",
    /// Those in a country who see to it.
    TaskForce = "task_force",
    /// Help to a country by experts.
    TechnicalAssistance = "technical_assistance",
    /// A network to try IPv6 on.
    Testbed = "testbed",
    /// A course.
    Training = "training",
    /// A web site.
    Website = "website",
    /// A workshop, forum or seminar.
    Workshop = "workshop",
}

impl KindName {
    /// Whether a document can say that of an activity of the kind.
    ///
    /// # Errors
    ///
    /// If it cannot: a workshop is not operational, and nobody is certified by
    /// a test bed.
    pub fn admits(self, status: Status, persons: Persons) -> Result<(), Refusal> {
        if !self.course().admits(status) {
            return Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "status",
                format!("a status that the kind {self} can have"),
                status,
            ));
        }
        self.headcount().check(persons, self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workshop_is_not_operational() {
        let nobody = Persons::default();
        let refusal = KindName::Workshop
            .admits(Status::Operational, nobody)
            .unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "expected a status that the kind workshop can have, found operational"
        );
        assert!(
            KindName::Workshop
                .admits(Status::BeingEstablished, nobody)
                .is_err()
        );
        assert!(
            KindName::Roadmap
                .admits(Status::Operational, nobody)
                .is_err()
        );
        assert!(
            KindName::Testbed
                .admits(Status::Operational, nobody)
                .is_ok()
        );
    }

    #[test]
    fn only_some_kinds_have_persons() {
        let certified = Persons::new(None, None, Some(3)).unwrap();
        let participants = Persons::new(Some(3), None, None).unwrap();
        let admit = |kind: KindName, persons| kind.admits(Status::Completed, persons);
        let refusal = admit(KindName::Testbed, certified).unwrap_err();
        assert_eq!(
            (refusal.kind(), refusal.field()),
            (ProblemKind::NotOfTheKind, "certified")
        );
        assert!(admit(KindName::Testbed, participants).is_err());
        assert!(admit(KindName::Workshop, participants).is_ok());
        assert!(admit(KindName::Workshop, certified).is_err());
        assert!(admit(KindName::Training, certified).is_ok());
    }
}
