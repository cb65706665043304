//! Coordination: a group that keeps bodies together.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// A group that keeps the work of several bodies together: a joint
/// coordination activity, a focus group.
///
/// It goes on, and one of its meetings being completed does not close it.
/// Where it meets is its venue; it has no beneficiary and no numbers of
/// persons.
#[derive(Clone, Debug)]
pub struct Coordination(());

impl Coordination {
    /// How it goes.
    pub const COURSE: Course = Course::Standing;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a country that benefits.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.without(Role::Beneficiary, "no beneficiary: a group meets somewhere")?;
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_group_benefits_nobody() {
        assert!(Coordination::new(&outline("CH:venue", "")).is_ok());
        assert!(Coordination::new(&outline("CH:beneficiary", "")).is_err());
    }
}
