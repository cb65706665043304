//! The annexes: figures of countries, of regions and groups, what is open.

mod cells;
mod countries;
mod groups;
mod open;

pub(super) use self::countries::statistics;
pub(super) use self::groups::groups;
pub(super) use self::open::{open, without_code};
