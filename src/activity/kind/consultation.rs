//! A consultation: a question put to everyone.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// A question put to everyone, answered in writing and at a meeting.
///
/// It is planned, ongoing or completed. It begins with the call and ends with
/// the meeting, and is for all: no country benefits. Those who answered may
/// be counted.
#[derive(Clone, Debug)]
pub struct Consultation(());

impl Consultation {
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
        outline.without(
            Role::Beneficiary,
            "no beneficiary: a consultation is for all",
        )?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn it_is_for_all() {
        assert!(Consultation::new(&outline("", "")).is_ok());
        assert!(Consultation::new(&outline("CH:beneficiary", "")).is_err());
    }
}
