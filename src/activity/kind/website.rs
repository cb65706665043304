//! A web site on IPv6.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;

/// A web site that tells of IPv6 activities.
///
/// It is planned, being established or operational. It has no venue and no
/// numbers of persons.
#[derive(Clone, Debug)]
pub struct Website(());

impl Website {
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
        outline.nowhere("no venue: a web site is everywhere")?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_venue_is_refused() {
        assert!(Website::new(&outline("", "")).is_ok());
        assert!(Website::new(&outline("CH:venue", "")).is_err());
    }
}
