//! What a document says of the state of an activity.

use super::words::words;

words! {
    /// What a document says of the state of an activity: the class of its own
    /// words.
    ///
    /// # Ordering
    ///
    /// By how far a thing has come, as far as the words tell; what is unknown
    /// stands last.
    pub enum Status ("a status") {
        /// Asked for; nobody says that anything was done.
        Requested = "requested",
        /// Announced, scheduled, under consideration.
        Planned = "planned",
        /// Efforts towards it go on.
        WorkingTowards = "working_towards",
        /// It is being set up.
        BeingEstablished = "being_established",
        /// It goes on: work, assistance, a course being given.
        Ongoing = "ongoing",
        /// It is there and runs.
        Operational = "operational",
        /// It was held, given, finished or published.
        Completed = "completed",
        /// It is mentioned, and its state is not.
        Unknown = "unknown",
    }
}

impl Status {
    /// Whether nothing more has to be heard of it. What operates can cease to,
    /// so only what is completed is closed.
    pub fn is_closed(self) -> bool {
        self == Self::Completed
    }

    /// Whether what was to come has come: operational or completed.
    pub fn is_reached(self) -> bool {
        matches!(self, Self::Operational | Self::Completed)
    }

    /// Whether it is told as being prepared and not there yet.
    pub fn is_preparing(self) -> bool {
        matches!(self, Self::WorkingTowards | Self::BeingEstablished)
    }

    /// How far a thing has come, from 0; nothing where that is not stated.
    /// What is being established and what goes on are equally far: for a test
    /// bed, the second is the assistance with it.
    pub fn stage(self) -> Option<u8> {
        match self {
            Self::Requested => Some(0),
            Self::Planned => Some(1),
            Self::WorkingTowards => Some(2),
            Self::BeingEstablished | Self::Ongoing => Some(3),
            Self::Operational | Self::Completed => Some(4),
            Self::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_stages() {
        let stages: Vec<_> = Status::ALL.iter().filter_map(|s| s.stage()).collect();
        assert!(stages.is_sorted());
        assert_eq!(Status::Unknown.stage(), None);
        assert!(Status::Operational.is_reached() && !Status::Operational.is_closed());
    }
}
