//! An IPTV test bed: linked sites that try television over IPv6.

use super::course::{Course, Headcount};
use crate::activity::outline::Outline;
use crate::activity::problem::Refusal;
use crate::activity::role::Role;
use crate::geography::CountryCode;

/// Sites in several places, linked over IPv6, on which television is tried
/// and shown.
///
/// It spans places, so it needs no country; the countries of its sites, where
/// stated, are its hosts. It has no beneficiary, no venue and no numbers of
/// persons.
#[derive(Clone, Debug)]
pub struct IptvTestbed {
    nodes: Vec<CountryCode>,
}

impl IptvTestbed {
    /// How it goes.
    pub const COURSE: Course = Course::Facility;

    /// Which numbers of persons can be told of it.
    pub const HEADCOUNT: Headcount = Headcount::Nobody;

    /// The kind for an activity with that outline.
    ///
    /// # Errors
    ///
    /// With a beneficiary or a venue.
    pub fn new(outline: &Outline) -> Result<Self, Refusal> {
        outline.nowhere("no venue: the sites are hosts")?;
        outline.without(Role::Beneficiary, "the countries of the sites as hosts")?;
        Ok(Self {
            nodes: outline.in_role(Role::Host).collect(),
        })
    }

    /// The countries with a site, as far as they are stated.
    pub fn nodes(&self) -> &[CountryCode] {
        &self.nodes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::outline::tests::outline;

    #[test]
    fn its_sites_are_hosts() {
        let none = IptvTestbed::new(&outline("", "")).unwrap();
        assert!(none.nodes().is_empty());
        let two = IptvTestbed::new(&outline("JP:host;SG:host", "")).unwrap();
        assert_eq!(two.nodes().len(), 2);
        assert!(IptvTestbed::new(&outline("JP:beneficiary", "")).is_err());
        assert!(IptvTestbed::new(&outline("JP:venue", "")).is_err());
    }
}
