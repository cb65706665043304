//! A guide: a text that tells how to do it.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;

/// A text that tells how to do something: a guide, a handbook, a profile for
/// purchasing.
///
/// It is requested, planned, ongoing (being written) or completed (there to
/// be read). It has no venue and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Guide(());

impl Guide {
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
        assert!(Guide::new(&outline("", "")).is_ok());
        assert!(Guide::new(&outline("CH:venue", "")).is_err());
    }
}
