//! What others read: observations as tables, listings of activities as CSV and
//! JSON, trainings and workshops as a calendar, columns for a terminal; one
//! format a file.

pub mod calendar;
pub mod columns;
mod content_line;
pub mod csv;
mod listing;
pub mod register;

pub use self::listing::{Cell, Listing, read_listing};
