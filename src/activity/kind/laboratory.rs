//! A laboratory: a room to learn and try IPv6 in.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::site::Site;

/// A room with equipment to learn and try IPv6 in, at a university or a
/// regulator.
///
/// It has a body that keeps it, and stands in a country; one that is only
/// demanded stands nowhere yet. It has no venue and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Laboratory {
    site: Option<Site>,
}

impl Laboratory {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a venue, or without a body that keeps or is to help to build it.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a laboratory stands where it is")?;
        outline.with_host("who keeps the laboratory")?;
        Ok(Self {
            site: Site::of(outline),
        })
    }

    /// Where it stands, once it stands somewhere.
    pub fn site(&self) -> Option<Site> {
        self.site
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn somebody_keeps_it() {
        let at =
            |countries, region| outline(countries, region).run_by(vec!["A".to_owned()], vec![]);
        let built = Laboratory::new(&at("ME:beneficiary", "EUR")).unwrap();
        assert_eq!(built.site().and_then(Site::country), "ME".parse().ok());
        assert_eq!(Laboratory::new(&at("", "")).unwrap().site(), None);
        assert_eq!(
            Laboratory::new(&outline("", "")).unwrap_err().field(),
            "host"
        );
        assert!(Laboratory::new(&at("ME:venue", "EUR")).is_err());
    }
}
