//! Work on standards.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;

/// Work of a study group on Recommendations, Supplements and other texts.
///
/// It goes on, and what is completed is taken up again with the next text. It
/// has a group that does it, no country, and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Standardisation {
    groups: Vec<String>,
}

impl Standardisation {
    /// How it goes.
    pub const COURSE: Course = Course::Standing;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a country, or without a group.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        for role in Role::ALL {
            outline.without(*role, "no country: a standard is for all")?;
        }
        outline.with_host("the study group")?;
        Ok(Self {
            groups: outline.hosts().to_vec(),
        })
    }

    /// The groups that do it.
    pub fn groups(&self) -> &[String] {
        &self.groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn a_group_does_it() {
        let at = |countries| outline(countries, "").run_by(vec!["ITU-T SG20".to_owned()], vec![]);
        assert_eq!(Standardisation::new(&at("")).unwrap().groups().len(), 1);
        assert!(Standardisation::new(&at("CH:venue")).is_err());
        assert!(Standardisation::new(&outline("", "")).is_err());
    }
}
