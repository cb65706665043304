//! The figures of the countries that a report names.

use super::figures::{Change, Figures};
use super::item::Item;
use super::term::Term;
use crate::geography::{Area, CountryCode};
use crate::measure::Scope;
use crate::profile::{Atlas, Profile};

/// A country that is named, with its figures.
#[derive(Clone, Debug)]
pub struct CountryFigures {
    country: CountryCode,
    profile: Option<Profile>,
    profile_then: Option<Profile>,
    change: Change,
}

impl CountryFigures {
    /// The country.
    pub fn country(&self) -> CountryCode {
        self.country
    }

    /// All that is known of it; nothing if no registry's file tells of it.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_ref()
    }

    /// What was known of it at the end of the time, for its chart; nothing if
    /// no file as old as that tells of it.
    pub fn profile_then(&self) -> Option<&Profile> {
        self.profile_then.as_ref()
    }

    /// Its figures at both ends of the time.
    pub fn change(&self) -> &Change {
        &self.change
    }
}

/// The countries that a statement names as what something is for, is run from
/// or takes place in, by code. Those that only help are left out: their own
/// figures say nothing of the activity. So are those that no document names.
pub(super) fn named(items: &[Item<'_>]) -> Vec<CountryCode> {
    let mut countries: Vec<CountryCode> = items.iter().flat_map(Item::countries).collect();
    countries.sort_unstable();
    countries.dedup();
    countries
}

/// The figures of each of the countries.
pub(super) fn of(
    countries: &[CountryCode],
    figures: Figures<'_>,
    term: Term,
) -> Vec<CountryFigures> {
    let then = figures.until(term);
    let then = Atlas::new(&then);
    let of = |&country: &CountryCode| {
        let profile = Profile::of(figures.atlas(), country);
        let change = profile.as_ref().map(|profile| {
            let scope = Scope::Of(profile.registry());
            figures.change(scope, Area::from(country), term)
        });
        CountryFigures {
            country,
            profile,
            profile_then: Profile::of(&then, country),
            change: change.unwrap_or_default(),
        }
    };
    countries.iter().map(of).collect()
}
