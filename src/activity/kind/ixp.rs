//! An Internet exchange point, or the help with several.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::{ProblemKind, Refusal};
use crate::activity::site::Site;

/// An Internet exchange point of a country or a region, or the help with such
/// exchanges in general.
///
/// It is planned, being established, under assistance (ongoing) or
/// operational; a due date is its end as long as it is not there. It has at
/// most one site, no venue, and no numbers of persons.
#[derive(Clone, Debug)]
pub struct Ixp {
    site: Option<Site>,
}

impl Ixp {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With several countries that have it, or with a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: an exchange stands where it is")?;
        let site = Site::of(outline);
        if site.is_none() && outline.countries().iter().any(|(_, role)| role.gains()) {
            return Err(Refusal::new(
                ProblemKind::NotOfTheKind,
                "countries",
                "one country, or none and a region",
                "several countries",
            ));
        }
        Ok(Self { site })
    }

    /// Where it stands; nothing for help in general.
    pub fn site(&self) -> Option<Site> {
        self.site
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn an_exchange_stands_in_one_place() {
        let site = |countries, region| Ixp::new(&outline(countries, region)).map(|ixp| ixp.site());
        let gt = site("GT:beneficiary", "AMS").unwrap();
        assert_eq!(gt.and_then(Site::country), "GT".parse().ok());
        assert_eq!(site("", "").unwrap(), None);
        assert!(site("DJ:partner", "AFR").unwrap().is_some());
        assert!(site("GT:beneficiary;ME:beneficiary", "").is_err());
        assert!(site("GT:venue", "AMS").is_err());
    }
}
