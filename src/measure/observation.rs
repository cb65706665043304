//! One figure with all that makes it one.

use std::fmt;
use std::str::FromStr;

use super::{Indicator, Scope, Value};
use crate::geography::Area;
use crate::period::Period;
use crate::snapshot::Vintage;

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Whose delegations are counted.
    pub scope: Scope,
    /// What the figure is about.
    pub area: Area,
    /// What it tells.
    pub indicator: Indicator,
    /// The date of a stock; the period of a flow; the year of survivors.
    pub time: Period,
    /// The value; nothing where it is missing, which its status then says.
    pub value: Option<Value>,
    /// How the value is to be taken.
    pub status: ObsStatus,
    /// What it was computed from.
    pub vintage: Vintage,
}

impl Observation {
    /// What an observation is found by, in the order of tables: registry,
    /// area, indicator, time.
    pub fn key(&self) -> (Scope, Area, &'static str, Period) {
        (self.scope, self.area, self.indicator.code(), self.time)
    }
}

impl Observation {
    /// Numbers in the order of [`Observation::key`], for sorting many.
    pub(super) fn rank(&self) -> (Scope, u32, u8, i32, i32, u8) {
        use chrono::Datelike;
        let (first, end) = (self.time.first_day(), self.time.end());
        (
            self.scope,
            self.area.rank(),
            self.indicator.text_rank(),
            first.num_days_from_ce(),
            -end.num_days_from_ce(),
            self.time.rank(),
        )
    }
}

/// How a value is to be taken: the letters of the SDMX code list
/// `CL_OBS_STATUS` that occur here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObsStatus {
    /// A: normal.
    Normal,
    /// B: not comparable with the value before it.
    Break,
    /// D: the definition differs from that of the indicator elsewhere.
    DefinitionDiffers,
    /// E: from an incomplete input that was accepted as it is.
    Estimated,
    /// O: there is no input for the period.
    Missing,
    /// P: the period is not over.
    Provisional,
}

impl ObsStatus {
    /// All that occur.
    pub const ALL: [Self; 6] = [
        Self::Normal,
        Self::Break,
        Self::DefinitionDiffers,
        Self::Estimated,
        Self::Missing,
        Self::Provisional,
    ];

    /// The letter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "A",
            Self::Break => "B",
            Self::DefinitionDiffers => "D",
            Self::Estimated => "E",
            Self::Missing => "O",
            Self::Provisional => "P",
        }
    }
}

impl fmt::Display for ObsStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ObsStatus {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, UnknownStatus> {
        Self::ALL
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or(UnknownStatus)
    }
}

/// A text that is no status letter that occurs here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownStatus;

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one of the status letters A, B, D, E, O, P")
    }
}

impl std::error::Error for UnknownStatus {}
