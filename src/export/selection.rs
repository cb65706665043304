//! Which observations are exported.

use std::collections::BTreeSet;

use crate::geography::Area;
use crate::measure::{Indicator, Observation, Scope};
use crate::period::Period;

/// A choice of observations. What is empty chooses all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Whose delegations.
    pub registries: BTreeSet<Scope>,
    /// Which areas.
    pub areas: BTreeSet<Area>,
    /// Which indicators.
    pub indicators: BTreeSet<Indicator>,
    /// Only times that begin no earlier than this one.
    pub from: Option<Period>,
    /// Only times that end no later than this one.
    pub to: Option<Period>,
}

impl Selection {
    /// Whether an observation is chosen. A period is chosen if it lies wholly
    /// between the two times.
    pub fn has(&self, one: &Observation) -> bool {
        chooses(&self.indicators, &one.indicator)
            && chooses(&self.areas, &one.area)
            && chooses(&self.registries, &one.scope)
            && self
                .from
                .is_none_or(|from| from.first_day() <= one.time.first_day())
            && self.to.is_none_or(|to| one.time.end() <= to.end())
    }

    /// Whether everything is chosen.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }
}

fn chooses<T: Ord>(chosen: &BTreeSet<T>, one: &T) -> bool {
    chosen.is_empty() || chosen.contains(one)
}
