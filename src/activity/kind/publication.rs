//! A publication: a text that tells what is.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;

/// A text that tells what is or was: a report, a study that was printed.
///
/// It is planned, ongoing (being written) or completed (out). It has no venue
/// and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Publication(());

impl Publication {
    /// How it goes.
    pub const COURSE: Course = Course::Delivery;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a text has none")?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_venue_is_refused() {
        assert!(Publication::new(&outline("", "")).is_ok());
        assert!(Publication::new(&outline("CH:venue", "")).is_err());
    }
}
