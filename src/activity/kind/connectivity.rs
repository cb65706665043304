//! Connectivity: a network that gives people access.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::{ProblemKind, Refusal};
use crate::activity::site::Site;

/// A network, or an agreement between networks, that gives people access:
/// broadband for schools, roaming in a region.
///
/// It has one site, a country or a region, and no venue. Those who were
/// trained to run it may be told as participants; places, schools and
/// sessions are no persons.
#[derive(Clone, Debug)]
pub struct Connectivity {
    site: Site,
}

impl Connectivity {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Participants;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without a site, with several, or with a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a network stands where it is")?;
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

    #[test]
    fn it_has_one_site() {
        assert!(Connectivity::new(&outline("BI:beneficiary", "AFR")).is_ok());
        assert!(Connectivity::new(&outline("", "AFR")).is_ok());
        let refusal = Connectivity::new(&outline("", "")).unwrap_err();
        assert_eq!(refusal.field(), "countries");
        assert!(Connectivity::new(&outline("BI:venue", "AFR")).is_err());
    }
}
