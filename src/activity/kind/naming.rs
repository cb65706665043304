//! Work on names.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// Work on domain names and the names of organisations: names, not addresses.
///
/// It goes on. It has no country, and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Naming(());

impl Naming {
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
        assert!(Naming::new(&outline("", "")).is_ok());
        assert!(Naming::new(&outline("CH:partner", "")).is_err());
    }
}
