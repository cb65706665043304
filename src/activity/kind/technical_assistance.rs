//! Technical assistance: help to a country by experts.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;
use crate::geography::CountryCode;

/// Help to a country, or to those of a region that ask, by experts: with
/// policy, plans or networks.
///
/// It is requested, planned, ongoing or completed; what is set up by it is a
/// test bed or laboratory of its own. It has beneficiaries, no venue, and no
/// numbers of persons.
#[derive(Clone, Debug)]
pub struct TechnicalAssistance {
    beneficiaries: Vec<CountryCode>,
}

impl TechnicalAssistance {
    /// How it goes.
    pub const COURSE: Course = Course::Delivery;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a venue, or with a country as host.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: assistance has a beneficiary")?;
        outline.without(Role::Host, "the country as beneficiary")?;
        Ok(Self {
            beneficiaries: outline.in_role(Role::Beneficiary).collect(),
        })
    }

    /// Whom it helps, as far as they are named.
    pub fn beneficiaries(&self) -> &[CountryCode] {
        &self.beneficiaries
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn it_is_for_somebody() {
        let one = TechnicalAssistance::new(&outline("ME:beneficiary", "EUR")).unwrap();
        assert_eq!(one.beneficiaries().len(), 1);
        assert!(TechnicalAssistance::new(&outline("", "ASP")).is_ok());
        assert!(TechnicalAssistance::new(&outline("ME:venue", "EUR")).is_err());
        assert!(TechnicalAssistance::new(&outline("ME:host", "EUR")).is_err());
    }
}
