//! From snapshots to figures.
//!
//! One [`Observation`] is one figure: of a registry, for an area, of an
//! indicator, at a time, with its unit, status and the input it was computed
//! from. [`Meter`] takes the snapshots of all registries in the order of
//! their dates and gives the observations; charts, tables and reports are made
//! from nothing else. What each [`Indicator`] means is told once, in the text
//! beside it, and printed by `v6atlas explain`.

mod breaks;
mod calendar;
mod flow;
mod forms;
mod indicator;
mod meter;
mod observation;
mod ratio;
mod scope;
mod stock;
mod value;

pub use self::breaks::{BREAKS, Break};
pub use self::calendar::{Calendar, Segment};
pub use self::flow::{AreaFlow, FlowTable};
pub use self::indicator::{Indicator, Measure, Unit};
pub use self::meter::{Measured, Meter, OutOfOrder, Sampling};
pub use self::observation::{ObsStatus, Observation};
pub use self::ratio::Share;
pub use self::scope::Scope;
pub use self::stock::{AreaStock, StockTable};
pub use self::value::{Amount, Value, ValueError};
