//! A meeting on Internet governance.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// A meeting of a body that speaks of Internet governance: a working group of
/// the Council, the Internet Governance Forum.
///
/// It is planned, ongoing or completed. Where it meets is its venue; it has
/// no beneficiary. Those who took part may be counted.
#[derive(Clone, Debug)]
pub struct GovernanceMeeting {
    city: Option<String>,
}

impl GovernanceMeeting {
    /// How it goes.
    pub const COURSE: Course = Course::Event;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Participants;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a country that benefits.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.without(Role::Beneficiary, "no beneficiary: a meeting has a venue")?;
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
    fn a_meeting_benefits_nobody() {
        assert_eq!(
            GovernanceMeeting::new(&outline("DE:venue", ""))
                .unwrap()
                .city(),
            None
        );
        assert!(GovernanceMeeting::new(&outline("DE:beneficiary", "")).is_err());
    }
}
