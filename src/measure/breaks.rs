//! Where a registry changed what its figures mean.

use chrono::NaiveDate;

use crate::resource::Registry;

/// A change of definition.
#[derive(Clone, Copy, Debug)]
pub struct Break {
    /// The registry.
    pub registry: Registry,
    /// The first year in which figures may be of the new definition.
    pub year: i32,
    /// The last year in which they may still have become so.
    pub last_year: i32,
    /// What changed.
    pub what: &'static str,
}

/// All that are known. The first snapshot from the year on is marked, for
/// every area but the total, which such a change leaves as it is.
pub const BREAKS: &[Break] = &[Break {
    registry: Registry::Ripencc,
    year: 2021,
    last_year: 2022,
    what: "the country became that of the holder's legal address; before, it was as declared with \
           the network (2021-2022, day not known)",
}];

/// Whether a break may lie within a period, so that what moved between
/// countries in it may only have been renamed.
pub(super) fn within(registry: Registry, start: NaiveDate, end: NaiveDate) -> bool {
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX);
    BREAKS.iter().any(|a_break| {
        a_break.registry == registry
            && start < day(a_break.last_year + 1)
            && end > day(a_break.year)
    })
}

/// The break that lies between two dates of a registry, if one does.
pub(super) fn between(
    registry: Registry,
    earlier: NaiveDate,
    later: NaiveDate,
) -> Option<&'static Break> {
    BREAKS.iter().find(|a_break| {
        NaiveDate::from_ymd_opt(a_break.year, 1, 1)
            .is_some_and(|start| a_break.registry == registry && earlier < start && start <= later)
    })
}
