//! A strategy: what a country means to do.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::geography::CountryCode;

/// What a country means to do to move to IPv6. It is made for one country.
///
/// It is planned, ongoing (being developed, or helped with) or completed;
/// whether it was adopted is told in the policies. It has no venue and no
/// numbers of persons.
#[derive(Clone, Debug)]
pub struct Strategy {
    country: CountryCode,
}

impl Strategy {
    /// How it goes.
    pub const COURSE: Course = Course::Delivery;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// Without one country that benefits, or with a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: a text has none")?;
        let country = outline.one_beneficiary("the one country whose strategy it is")?;
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
    fn a_strategy_is_of_one_country() {
        let one = Strategy::new(&outline("MN:beneficiary", "ASP")).unwrap();
        assert_eq!(one.country().to_string(), "MN");
        assert!(Strategy::new(&outline("", "ASP")).is_err());
        assert!(Strategy::new(&outline("MN:beneficiary;BN:beneficiary", "ASP")).is_err());
        assert!(Strategy::new(&outline("MN:venue", "ASP")).is_err());
    }
}
