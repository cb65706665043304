//! The IPv6 section of a progress report: what ITU's documents tell of a time,
//! with the figures of the countries they name.
//!
//! A [`Draft`] is made of the register and the figures, without words: the
//! documents of the [`Term`], the paragraphs in their groups, each with the
//! statements it rests on, the figures at both ends, what is open, and what
//! the desk officer has to see to. [`compose`] puts it into the words of a
//! language, as a [`Page`] of blocks; [`markdown`], [`html`] and [`docx`] give
//! the page its form.
//!
//! What holds throughout:
//!
//! - Only what a document of the time states, or what is dated in it, is said.
//!   What is missing or doubtful is a [`Point`] for the desk officer.
//! - A figure is that of a file near the first or the last day, with the date
//!   of the file; where there is none, that is said.
//! - One sentence is one message, and no sentence of a document is copied.

mod countries;
mod desk;
mod docx;
mod draft;
mod figures;
mod groups;
mod html;
mod item;
mod markdown;
mod open;
mod page;
mod paragraph;
mod section;
mod term;
mod wording;

pub use self::countries::CountryFigures;
pub use self::desk::{Point, PointKind, Subject};
pub use self::docx::{DocxError, docx};
pub use self::draft::Draft;
pub use self::figures::{Change, Figures, NEAR, Stand};
pub use self::groups::{GroupFigures, GroupRow};
pub use self::html::html;
pub use self::markdown::markdown;
pub use self::open::{Open, OpenKind};
pub use self::page::{Block, Cell, Entry, Page, Picture, Table};
pub use self::paragraph::{Paragraph, Thought};
pub use self::section::Section;
pub use self::term::{Term, TermError};
pub use self::wording::{Content, compose};
