//! A workshop, forum or seminar.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// A meeting of some days to learn or to speak: a workshop, forum, seminar,
/// drill, or a session within a larger meeting.
///
/// It is planned, ongoing or completed, never operational. Those who took
/// part may be counted; where people completed something and were certified
/// it was a training. The country it is held in is its venue; it is a
/// beneficiary if the workshop is for it.
#[derive(Clone, Debug)]
pub struct Workshop {
    city: Option<String>,
}

impl Workshop {
    /// How it goes.
    pub const COURSE: Course = Course::Event;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Participants;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a country as host: a body runs it, and is named as such.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.without(Role::Host, "a country as venue, beneficiary or partner")?;
        Ok(Self {
            city: outline.venue().map(str::to_owned),
        })
    }

    /// The city, if it is stated.
    pub fn city(&self) -> Option<&str> {
        self.city.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_country_is_its_venue() {
        assert_eq!(
            Workshop::new(&outline("CI:venue", "AFR")).unwrap().city(),
            None
        );
        assert!(Workshop::new(&outline("AR:beneficiary", "AMS")).is_ok());
        assert!(Workshop::new(&outline("CI:host", "AFR")).is_err());
    }
}
