//! A report as text, in four forms.
//!
//! - [`human()`]: as rustc prints, with the line and the marks under it
//! - [`short()`]: one line a finding, as editors and build tools read it
//! - [`json()`]: one object a line, for programs
//! - [`sarif()`]: one SARIF 2.1.0 file, for code hosts
//!
//! All four write piece by piece and are meant for a buffered writer; none
//! holds the whole output. In the two that people read nothing of a file comes
//! as it is: control characters, bytes that are not UTF-8 and characters that
//! turn the direction of text are shown by others. Programs get texts as they
//! are, escaped as JSON asks.

mod human;
mod json;
mod safe;
mod sarif;
mod short;
mod window;
mod words;

#[cfg(test)]
mod samples;

pub use self::human::{Human, human};
pub use self::json::json;
pub use self::sarif::sarif;
pub use self::short::short;
