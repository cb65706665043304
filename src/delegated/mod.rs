//! The RIR statistics exchange format, as published and as it really is.
//!
//! [`Reader`] turns bytes into [`Line`]s and never fails on content: a line
//! that cannot be read is [`Content::Malformed`] with its [`Problem`] and its
//! place, and the rest of the file goes on. What was declared and what was
//! found is kept in a [`Tally`], which tells whether the file is [`Damage`]d.
//!
//! The format has no quoting, and findings need the byte place of each field,
//! so splitting at `|` is the parser.

mod address;
mod fields;
mod header;
mod line;
mod problem;
mod publisher;
mod reader;
mod record_date;
mod tally;

pub use self::header::{Header, Serial};
pub use self::line::{Content, Line, LineEnd, Record, Summary};
pub use self::problem::{Problem, ProblemKind};
pub use self::publisher::Publisher;
pub use self::reader::{MAX_LINE, Reader};
pub use self::record_date::RecordDate;
pub use self::tally::{Damage, Known, Tally};
