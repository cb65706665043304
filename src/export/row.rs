//! What a format is given: one observation, with its texts.

use std::fmt::Write as _;

use crate::geography::Area;
use crate::measure::{Indicator, Observation, Scope};
use crate::period::Period;

/// One observation, as every format writes it.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The observation.
    pub observation: &'a Observation,
    /// Its time as text.
    pub time: &'a str,
    /// Its value as an exact decimal with a point; empty where it is missing.
    pub value: &'a str,
    /// Whether registry, area or indicator differ from the row before.
    pub starts_series: bool,
}

/// Makes rows, one after the other, in the same memory.
#[derive(Debug, Default)]
pub struct RowMaker {
    time: String,
    value: String,
    latest: Option<(Scope, Area, Indicator, Period)>,
}

impl RowMaker {
    /// The row of an observation.
    pub fn row<'a>(&'a mut self, observation: &'a Observation) -> Row<'a> {
        let one = observation;
        let series = (one.scope, one.area, one.indicator);
        let before = self.latest;
        let starts_series =
            before.is_none_or(|(scope, area, indicator, _)| (scope, area, indicator) != series);
        if before.is_none_or(|(.., time)| time != one.time) {
            self.time.clear();
            // Writing to a text cannot fail.
            let _ = write!(self.time, "{}", one.time);
        }
        self.value.clear();
        if let Some(value) = observation.value {
            let _ = write!(self.value, "{value}");
        }
        self.latest = Some((one.scope, one.area, one.indicator, one.time));
        Row {
            observation,
            time: &self.time,
            value: &self.value,
            starts_series,
        }
    }
}
