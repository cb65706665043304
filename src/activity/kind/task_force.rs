//! A task force: those in a country who see to it.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::geography::CountryCode;

/// Those in a country who see to the deployment together. It is of one
/// country.
///
/// It is planned, being established, under assistance (ongoing) or
/// operational. Who sits on it, of government, private sector, academia and
/// civil society, is told in the policies. It has no venue and no numbers of
/// persons.
#[derive(Clone, Debug)]
pub struct TaskForce {
    country: CountryCode,
}

impl TaskForce {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without one country that benefits, or with a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a task force sits in its country")?;
        let country = outline.one_beneficiary("the one country whose task force it is")?;
        Ok(Self { country })
    }

    /// Whose it is.
    pub fn country(&self) -> CountryCode {
        self.country
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_task_force_is_of_one_country() {
        let one = TaskForce::new(&outline("IQ:beneficiary", "ARB")).unwrap();
        assert_eq!(one.country().to_string(), "IQ");
        assert!(TaskForce::new(&outline("", "ARB")).is_err());
        assert!(TaskForce::new(&outline("IQ:beneficiary;PS:beneficiary", "ARB")).is_err());
        assert!(TaskForce::new(&outline("IQ:venue", "ARB")).is_err());
    }
}
