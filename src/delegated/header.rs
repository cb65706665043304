//! The header line: `2|afrinic|20190911|9943|00000000|20190911|00000`.

use std::fmt;

use chrono::NaiveDate;

use super::fields::{Fields, number};
use super::problem::{Problem, ProblemKind};
use super::publisher::Publisher;
use super::record_date::RecordDate;

/// What a file says of itself in its first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    minor_version: Option<u8>,
    publisher: Publisher,
    serial: Serial,
    records: u64,
    start: RecordDate,
    end: NaiveDate,
}

impl Header {
    /// The publisher.
    pub fn publisher(&self) -> Publisher {
        self.publisher
    }

    /// The serial: a date, seconds or milliseconds, by registry. An
    /// identifier only.
    pub fn serial(&self) -> &Serial {
        &self.serial
    }

    /// How many records the file declares, header and summaries not counted.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// The date of the earliest record as declared; often empty or zero.
    pub fn start(&self) -> RecordDate {
        self.start
    }

    /// The date of the snapshot, at the end of that day.
    pub fn end(&self) -> NaiveDate {
        self.end
    }

    /// The digit after `2.`, where the version has one.
    pub fn minor_version(&self) -> Option<u8> {
        self.minor_version
    }

    /// Whether a first field is a version: every other line begins with a
    /// letter. A line cut off within the header has fewer fields, but then no
    /// header came before it.
    pub(super) fn is_one(fields: &Fields<'_>, has_header: bool) -> bool {
        let first = fields.get(0);
        let is_version = first.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.'));
        first.first().is_some_and(u8::is_ascii_digit)
            && (fields.count() >= 6 || !has_header && is_version && first.len() <= 4)
    }

    pub(super) fn parse(fields: &Fields<'_>) -> Result<Self, Problem> {
        let problem = |kind, index| Err(Problem::new(kind, fields.place(index)));
        if fields.count() < 6 {
            let found = u8::try_from(fields.count()).unwrap_or(u8::MAX);
            let place = 0..fields.line().len();
            return Err(Problem::new(ProblemKind::HeaderFieldCount(found), place));
        }
        let minor_version = match fields.get(0) {
            b"2" => None,
            [b'2', b'.', digit @ b'0'..=b'9'] => Some(digit - b'0'),
            _ => return problem(ProblemKind::Version, 0),
        };
        let Some(publisher) = Publisher::parse(fields.get(1)) else {
            return problem(ProblemKind::Publisher, 1);
        };
        let Some(records) = number(fields.get(3)) else {
            return problem(ProblemKind::HeaderCount, 3);
        };
        let RecordDate::Day(end) = RecordDate::parse(fields.get(5)) else {
            return problem(ProblemKind::EndDate, 5);
        };
        Ok(Self {
            minor_version,
            publisher,
            serial: Serial::new(fields.get(2)),
            records,
            start: RecordDate::parse(fields.get(4)),
            end,
        })
    }
}

/// The serial of a file, kept as text: its form differs by registry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(Box<str>);

impl Serial {
    /// The serial in a field; what could not stand in a table cell becomes `?`.
    pub fn new(field: &[u8]) -> Self {
        let clean = |&byte: &u8| match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'.' | b'_' => char::from(byte),
            _ => '?',
        };
        Self(field.iter().take(32).map(clean).collect())
    }

    /// The serial as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
