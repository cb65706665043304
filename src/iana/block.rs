//! A block that IANA gave to somebody, or keeps.

use chrono::NaiveDate;

use crate::resource::Registry;

/// A block of a registry of IANA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<R> {
    pub(super) resource: R,
    pub(super) registry: Option<Registry>,
    pub(super) is_legacy: bool,
    pub(super) date: Option<NaiveDate>,
}

impl<R: Copy> Block<R> {
    /// The addresses or numbers.
    pub fn resource(&self) -> R {
        self.resource
    }

    /// The regional registry that has it or administers it; nothing if IANA
    /// keeps it, or has given it to no regional registry.
    pub fn registry(&self) -> Option<Registry> {
        self.registry
    }

    /// Whether it was given to its holders before there were regional
    /// registries; one of these administers it.
    pub fn is_legacy(&self) -> bool {
        self.is_legacy
    }

    /// When it was given as it is now. Of a date that is known to the month
    /// only, the last day; nothing if none is stated.
    pub fn date(&self) -> Option<NaiveDate> {
        self.date
    }
}
