//! A test bed: a network to try IPv6 on.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::{ProblemKind, Refusal};
use crate::activity::site::Site;

/// A network to try IPv6 on, in a country or for a part of a region.
///
/// It is requested, planned, being established, under assistance (ongoing) or
/// operational. It has one site; that a site is a region does not make any
/// country of it the site. It has no venue and no numbers of persons: those
/// trained on it are told with the training.
#[derive(Clone, Debug)]
pub struct Testbed {
    site: Site,
}

impl Testbed {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without a site, with several, or with a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a test bed stands where it is")?;
        let site = Site::of(outline).ok_or_else(|| {
            let expected = "one country that has it, or a region";
            Refusal::new(ProblemKind::NotOfTheKind, "countries", expected, "")
        })?;
        Ok(Self { site })
    }

    /// Where it stands.
    pub fn site(&self) -> Site {
        self.site
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;
    use crate::geography::Group;

    #[test]
    fn a_test_bed_has_one_site() {
        let site = |countries, region| Testbed::new(&outline(countries, region)).map(|t| t.site());
        assert_eq!(
            site("CI:beneficiary", "AFR").unwrap().country(),
            "CI".parse().ok()
        );
        assert_eq!(site("", "AFR").unwrap(), Site::Region(Group::ItuAfr));
        assert!(site("", "").is_err());
        assert!(site("CI:beneficiary;CM:beneficiary", "AFR").is_err());
        assert!(site("CI:venue", "AFR").is_err());
    }
}
