//! What a format is given: one observation, with its texts.

use std::fmt::Write as _;

use crate::measure::Observation;

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
    latest: Option<Observation>,
}

impl RowMaker {
    /// The row of an observation.
    pub fn row<'a>(&'a mut self, observation: &'a Observation) -> Row<'a> {
        let before = self.latest.as_ref();
        let starts_series = before.is_none_or(|before| {
            (before.scope, before.area, before.indicator)
                != (observation.scope, observation.area, observation.indicator)
        });
        // Writing to a text cannot fail.
        if before.is_none_or(|before| before.time != observation.time) {
            self.time.clear();
            let _ = write!(self.time, "{}", observation.time);
        }
        self.value.clear();
        if let Some(value) = observation.value {
            let _ = write!(self.value, "{value}");
        }
        self.latest = Some(observation.clone());
        Row {
            observation,
            time: &self.time,
            value: &self.value,
            starts_series,
        }
    }
}
