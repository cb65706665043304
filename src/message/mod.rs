//! Everything that is said to readers in a language: sentences and labels,
//! numbers, dates, lists of names and their order, in the six official
//! languages of the United Nations. [`Messages`] is the one door.
//!
//! ```
//! use v6atlas::geography::Language;
//! use v6atlas::message::{Arg, Messages};
//!
//! let french = Messages::of(Language::Fr);
//! assert_eq!(french.format("days", &[("days", Arg::Count(2))]), "2 jours");
//! assert_eq!(french.number("9295.076751708984375", 2), "9\u{202f}295,08");
//! ```
//!
//! # Where the words are
//!
//! In Fluent files (`.ftl`), one directory a language, one file a subject:
//!
//! | file | what it says |
//! |---|---|
//! | `chart.ftl` | titles, sentences, legends and footnotes of charts |
//! | `area.ftl` | regions, groups of countries, codes that stand for no country |
//! | `activity.ftl` | kinds and statuses of activities |
//! | `register.ftl` | headings, gaps and duties in tables of activities |
//! | `council.ftl` | sentences and tables of the progress report |
//! | `export.ftl` | names of indicators, units and columns in exported tables |
//!
//! # To change or add a message
//!
//! 1. Write it in `en/`, under the section it belongs to. The identifier is in
//!    kebab-case and begins with its family (`legend-added`).
//! 2. Write it at the same place in the other five files; look at the glossary
//!    at the top of each `chart.ftl` and extend it with each new term.
//! 3. A new file is one line in `FILES` in `catalogue.rs`.
//! 4. Run `cargo test message`. The tests compare the six languages:
//!    identifiers and their order, variables, completeness of plurals, and they
//!    print every message for many counts.
//!
//! Habits that keep a sentence right in six grammars:
//!
//! - Names of countries, regions and registries are never inflected: they stand
//!   first, before a colon, or in brackets, never after a preposition that asks
//!   for an article or a case ("{$country}: on ..." rather than "in {$country}").
//! - A whole sentence is one message; never glue pieces together in code.
//! - A count that stands beside a noun selects the plural: `one`, `other` in
//!   English, French and Spanish; `one`, `few`, `many`, `other` in Russian;
//!   `zero`, `one`, `two`, `few`, `many`, `other` in Arabic; none in Chinese.
//!   French and Spanish need no `many`: "1 000 000 délégations".
//! - Dates in sentences are days in the long form ([`Arg::Day`]), whose Russian
//!   form is the genitive.
//! - In Arabic a slash before digits is written `{-slash}`: a left-to-right mark
//!   keeps `/32` together.
//! - French has a no-break space (U+00A0) before `:`, `;` and inside `«»`; the
//!   alphabetic languages have one between an amount and `/32`.
//!
//! # Decisions
//!
//! - Arabic is printed with Latin digits, as in ITU's Arabic documents.
//! - English is that of the United Nations: British dates and spelling.
//! - The calendar is always Gregorian, whatever a locale prefers.
//! - Numbers are grouped as CLDR says; in Spanish from five digits on.
//! - Numbers and dates contain, beside what the files show, U+00A0, U+202F and
//!   in Arabic U+200E; a font or a wrapping routine must know them.
//! - A missing message or argument never stops the program: its name is printed
//!   in braces, and the tests look for braces.

mod argument;
mod catalogue;
#[cfg(test)]
mod consistency;
mod date;
mod list;
mod locale;
mod messages;
mod number;
mod order;

pub use self::argument::Arg;
pub use self::messages::Messages;
pub use self::number::Figure;
