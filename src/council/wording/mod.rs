//! From the draft to sentences: which message says what, and what fills it.

mod annex;
mod body;
mod compose;
mod dates;
mod desk;
mod evidence;
mod place;
mod sentence;
mod title;

pub use self::compose::{Content, compose};
