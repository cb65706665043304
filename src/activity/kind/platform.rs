//! A platform: a service that holds information.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;

/// A service that holds and shows information: a map, a list of delegations,
/// a forum.
///
/// It is requested, planned, being established or operational. It has no
/// venue and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Platform(());

impl Platform {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a platform is everywhere")?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_venue_is_refused() {
        assert!(Platform::new(&outline("", "")).is_ok());
        assert!(Platform::new(&outline("CH:venue", "")).is_err());
    }
}
