//! A programme: an initiative that holds activities together.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;

/// An initiative, mandate or focus that holds activities together.
///
/// It goes on; its adoption may be told as completed. It has no venue and no
/// numbers of persons: those are told with the activities.
#[derive(Clone, Debug)]
pub struct Programme(());

impl Programme {
    /// How it goes.
    pub const COURSE: Course = Course::Standing;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a programme has activities")?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_venue_is_refused() {
        assert!(Programme::new(&outline("", "")).is_ok());
        assert!(Programme::new(&outline("CH:venue", "")).is_err());
    }
}
