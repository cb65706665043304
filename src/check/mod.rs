//! Checking: every rule over allocation files, one at a time, side by side and
//! across dates, and over the project's own tables.
//!
//! [`check`] does all of it for files in memory. A program with many files
//! reads each on a thread of its own ([`FileCheck::read`]) and hands them to
//! [`Across`] in the order of their dates.
//!
//! ```
//! use v6atlas::check::{self, Bytes, Settings};
//!
//! let file = b"2|afrinic|20190911|1|00000000|20190911|00000\n\
//!              afrinic|*|ipv6|*|1|summary\n\
//!              afrinic|CI|ipv6|2001:43f8:550::|480|20120308|assigned\n";
//! let file = Bytes { name: "delegated-afrinic-20190911".to_owned(), bytes: file.to_vec() };
//! let report = check::check(&[file], &Settings::default())?;
//! let first = report.findings.first().ok_or("a finding")?;
//! assert_eq!(first.rule().name, "wrong-prefix-length");
//! let place = first.primary().place.as_ref().ok_or("a place")?;
//! assert_eq!((place.line(), place.column()), (3, 33));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod across;
mod between;
mod checksum;
mod checksums;
mod claims;
mod data;
mod dated;
mod figure;
mod file;
mod findings;
mod form;
mod grid;
mod holes;
mod kind;
mod known;
mod lines;
mod merge;
mod named;
mod on;
mod resolve;
mod rules;
mod run;
mod seen;
mod settings;
mod sheet;
mod source;
mod space;
mod words;

pub use self::across::Across;
pub use self::checksum::Checksum;
pub use self::checksums::Checksums;
pub use self::data::{TablesCheck, is_csv, is_table};
pub use self::file::FileCheck;
pub use self::kind::Kind;
pub use self::known::{KnownIssue, KnownIssueError, KnownIssues};
pub use self::rules::{find as find_rule, rules};
pub use self::run::{CheckError, check};
pub use self::settings::Settings;
pub use self::source::{Bytes, Source};
