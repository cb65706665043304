//! The activities of a country in the words of a chart.

use std::path::Path;

use anyhow::Result;
use v6atlas::chart::country::Event;
use v6atlas::geography::{CountryCode, Language};

/// The register of activities, as far as charts need it.
#[derive(Debug, Default)]
pub(crate) struct Events {}

impl Events {
    /// Reads the register in `activities/` of a data folder.
    pub(crate) fn load(_data: &Path) -> Result<Self> {
        Ok(Self {})
    }

    /// The activities of a country, dated ones first in the order of their
    /// dates.
    pub(crate) fn of(&self, _country: CountryCode, _language: Language) -> Vec<Event> {
        Vec::new()
    }
}
