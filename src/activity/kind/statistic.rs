//! A running count.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// A count that the documents bring forward: of texts, of incidents.
///
/// The numbers stand in the remarks of its statements: their windows overlap
/// or are open, so they are never added. It has no country, and no numbers of
/// persons.
#[derive(Clone, Debug)]
pub struct Statistic(());

impl Statistic {
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
        assert!(Statistic::new(&outline("", "")).is_ok());
        assert!(Statistic::new(&outline("CH:partner", "")).is_err());
    }
}
