//! From snapshots to figures.
//!
//! One [`Observation`] is one figure: of a registry, for an area, of an
//! indicator, at a time, with its unit, status and the input it was computed
//! from. [`Meter`] takes the snapshots of all registries in the order of
//! their dates and gives the observations; charts, tables and reports are made
//! from nothing else. What each [`Indicator`] means is told once, in the text
//! beside it, and printed by `v6atlas explain`.

mod area_stock;
mod blocks;
mod breaks;
mod calendar;
mod chain;
mod flow;
mod forms;
mod history;
mod indicator;
mod meter;
mod observation;
mod observe;
mod packing;
mod ratio;
mod scope;
mod series;
mod stock;
mod sums;
mod value;

pub use self::area_stock::AreaStock;
pub use self::breaks::{BREAKS, Break};
pub use self::calendar::{Calendar, GAP, Segment};
pub use self::chain::{Chain, Compared};
pub use self::flow::{AreaFlow, FlowTable};
pub use self::forms::history;
pub use self::indicator::{Indicator, Measure, Unit};
pub use self::meter::{Measured, Meter};
pub use self::observation::{ObsStatus, Observation};
pub use self::ratio::Share;
pub use self::scope::Scope;
pub use self::series::{OutOfOrder, Sampling};
pub use self::stock::StockTable;
pub use self::value::{Amount, Value, ValueError};
