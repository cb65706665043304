//! A system of identifiers other than addresses.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// Work with a system of identifiers that are no addresses.
///
/// It goes on. It has no country, and no numbers of persons.
#[derive(Clone, Debug)]
pub struct IdentifierSystem(());

impl IdentifierSystem {
    /// How it goes.
    pub const COURSE: Course = Course::Standing;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a country.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        for role in Role::ALL {
            outline.without(*role, "no country")?;
        }
        Ok(Self(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_country_is_refused() {
        assert!(IdentifierSystem::new(&outline("", "")).is_ok());
        assert!(IdentifierSystem::new(&outline("CH:partner", "")).is_err());
    }
}
