//! Findings: what is wrong with data, where, and what to do about it.
//!
//! A [`Diagnostic`] is data. It carries the bytes of the lines it is about, so
//! that it can be shown without the file at hand, and counts places in bytes;
//! lines and columns are worked out where they are printed. A [`Rule`] says
//! what is looked for and why, and every finding names its rule. A [`Report`]
//! is the findings of one run with what was counted. [`print`](mod@print)
//! writes a report in four forms: for people, for editors, for programs, for
//! code hosts.

mod finding;
mod near;
mod place;
pub mod print;
mod report;
mod rule;
mod severity;

pub use self::finding::{Diagnostic, Label};
pub use self::near::{distance, nearest};
pub use self::place::Place;
pub use self::report::{Hidden, Report, Unread};
pub use self::rule::Rule;
pub use self::severity::Severity;
