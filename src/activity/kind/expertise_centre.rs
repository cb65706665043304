//! An expertise centre: a centre that helps and trains others.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;
use crate::geography::Group;

/// A centre that gives technical help, trainings and workshops, for a region
/// or for all.
///
/// It has a body that keeps or prepares it. The country of that body is its
/// host and not its beneficiary: the centre serves others. Numbers of persons
/// are those of its trainings.
#[derive(Clone, Debug)]
pub struct ExpertiseCentre {
    serves: Option<Group>,
}

impl ExpertiseCentre {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without a body that keeps it, with a beneficiary, or with a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.with_host("who keeps the centre")?;
        outline.without(Role::Beneficiary, "the country of the centre as host")?;
        outline.nowhere("no venue: a centre stands where its host is")?;
        Ok(Self {
            serves: outline.region(),
        })
    }

    /// The region it serves; nothing if all.
    pub fn serves(&self) -> Option<Group> {
        self.serves
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_centre_serves_others() {
        let at = |countries| outline(countries, "ARB").run_by(vec!["TPRA".to_owned()], vec![]);
        let centre = ExpertiseCentre::new(&at("SD:host")).unwrap();
        assert_eq!(centre.serves(), Some(Group::ItuArb));
        assert!(ExpertiseCentre::new(&at("SD:beneficiary")).is_err());
        assert!(ExpertiseCentre::new(&at("SD:venue")).is_err());
        assert!(ExpertiseCentre::new(&outline("SD:host", "ARB")).is_err());
    }
}
