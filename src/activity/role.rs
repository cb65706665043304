//! In what way a country has to do with an activity.

use super::words::words;

words! {
    /// In what way a country has to do with an activity. A course held in one
    /// country for a whole region has a venue there and no beneficiary.
    pub enum Role ("a role") {
        /// It is helped: the test bed, course or strategy is for it.
        Beneficiary = "beneficiary",
        /// A body of the country runs it.
        Host = "host",
        /// It takes place there, for whomever.
        Venue = "venue",
        /// A body of the country helps.
        Partner = "partner",
    }
}

impl Role {
    /// Whether the country has the activity for itself, and not only the
    /// honour: as beneficiary or host.
    pub fn gains(self) -> bool {
        matches!(self, Self::Beneficiary | Self::Host)
    }

    /// Whether the activity counts for the groups that the country belongs to:
    /// it is for it, run from it or held there. Help from a country does not.
    pub fn counts(self) -> bool {
        match self {
            Self::Beneficiary | Self::Host | Self::Venue => true,
            Self::Partner => false,
        }
    }
}
