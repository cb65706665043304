//! One line of a file and what it says.

use std::ops::Range;

use super::fields::{Fields, number};
use super::header::Header;
use super::problem::{Problem, ProblemKind};
use super::publisher::Publisher;
use super::record_date::RecordDate;
use crate::geography::Economy;
use crate::resource::{
    AsnRange, HolderId, Ipv4Range, Ipv6Prefix, PrefixError, Resource, ResourceKind, Status,
};

/// One line, with its place.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub number: u64,
    /// Where it begins, in bytes from the start of the content.
    pub offset: u64,
    /// Its bytes without the line end and, in the first line, without a byte
    /// order mark.
    pub bytes: &'a [u8],
    /// How it ends.
    pub end: LineEnd,
    /// Whether a byte order mark stands before it.
    pub has_mark: bool,
    /// What it says.
    pub content: Content<'a>,
}

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnd {
    /// With a line feed, as the format has it.
    Feed,
    /// With a carriage return and a line feed.
    ReturnFeed,
    /// With the end of the file.
    Nothing,
}

impl Line<'_> {
    /// Where [`Line::bytes`] begin in the content.
    pub fn bytes_offset(&self) -> u64 {
        self.offset + if self.has_mark { 3 } else { 0 }
    }

    /// The bytes of a field of the line, from 0; the line's end for one that
    /// is not there.
    pub fn field(&self, index: usize) -> Range<usize> {
        let mut start = 0;
        for (place, field) in self.bytes.split(|&byte| byte == b'|').enumerate() {
            if place == index {
                return start..start + field.len();
            }
            start += field.len() + 1;
        }
        self.bytes.len()..self.bytes.len()
    }
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// Nothing, or white space.
    Blank,
    /// A line that begins with `#`.
    Comment,
    /// The header.
    Header(Header),
    /// The number of records of one type.
    Summary(Summary),
    /// A record.
    Record(Record<'a>),
    /// A line that cannot be read.
    Malformed(Problem),
}

/// A summary line: `afrinic|*|ipv6|*|3312|summary`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The type.
    pub kind: ResourceKind,
    /// How many records of it are declared (records, not addresses).
    pub records: u64,
}

/// A record: a number resource and what is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    publisher: Publisher,
    economy: Economy,
    resource: Resource,
    date: RecordDate,
    status: Status,
    holder: Option<HolderId<'a>>,
    start: &'a [u8],
    value: &'a [u8],
    fields: u8,
}

impl<'a> Record<'a> {
    /// How many fields the line has: 7 to 9, 10 for more.
    pub fn fields(&self) -> u8 {
        self.fields
    }

    /// The registry that the record is of.
    pub fn publisher(&self) -> Publisher {
        self.publisher
    }

    /// The country, as far as one is stated.
    pub fn economy(&self) -> Economy {
        self.economy
    }

    /// The resource.
    pub fn resource(&self) -> Resource {
        self.resource
    }

    /// The first address or number as the file writes it.
    pub fn start_text(&self) -> &'a [u8] {
        self.start
    }

    /// The count or the prefix length as the file writes it.
    pub fn value_text(&self) -> &'a [u8] {
        self.value
    }

    /// The date of the (last) delegation.
    pub fn date(&self) -> RecordDate {
        self.date
    }

    /// The status.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The holder, in extended files.
    pub fn holder(&self) -> Option<HolderId<'a>> {
        self.holder
    }

    fn parse(fields: &Fields<'a>) -> Result<Self, Problem> {
        if fields.count() < 7 {
            let found = u8::try_from(fields.count()).unwrap_or(u8::MAX);
            let place = 0..fields.line().len();
            return Err(Problem::new(ProblemKind::FieldCount(found), place));
        }
        let problem = |kind, index| Problem::new(kind, fields.place(index));
        let publisher =
            Publisher::parse(fields.get(0)).ok_or_else(|| problem(ProblemKind::Registry, 0))?;
        let economy =
            Economy::parse(fields.get(1)).ok_or_else(|| problem(ProblemKind::Country, 1))?;
        let kind =
            ResourceKind::parse(fields.get(2)).ok_or_else(|| problem(ProblemKind::Type, 2))?;
        let (start, value) = (fields.get(3), fields.get(4));
        let resource = match kind {
            ResourceKind::Asn => asn(start, value).map(Resource::Asn),
            ResourceKind::Ipv4 => ipv4(start, value).map(Resource::Ipv4),
            ResourceKind::Ipv6 => ipv6(start, value).map(Resource::Ipv6),
        };
        let resource = resource.map_err(|(kind, index)| problem(kind, index))?;
        let status = Status::parse(trim_end(fields.get(6)))
            .ok_or_else(|| problem(ProblemKind::Status, 6))?;
        Ok(Self {
            publisher,
            economy,
            resource,
            date: RecordDate::parse(fields.get(5)),
            status,
            holder: HolderId::new(trim_end(fields.get(7))),
            start,
            value,
            fields: u8::try_from(fields.count()).unwrap_or(u8::MAX),
        })
    }
}

type Fault = (ProblemKind, usize);

fn asn(start: &[u8], value: &[u8]) -> Result<AsnRange, Fault> {
    let first = number(start)
        .and_then(|first| u32::try_from(first).ok())
        .ok_or((ProblemKind::AsNumber, 3))?;
    let count = count(value)?;
    u32::try_from(count)
        .ok()
        .and_then(|count| AsnRange::new(first, count))
        .ok_or((ProblemKind::PastEnd, 4))
}

fn ipv4(start: &[u8], value: &[u8]) -> Result<Ipv4Range, Fault> {
    let first = super::address::ipv4(start).ok_or((ProblemKind::Ipv4Address, 3))?;
    Ipv4Range::new(first, count(value)?).ok_or((ProblemKind::PastEnd, 4))
}

fn ipv6(start: &[u8], value: &[u8]) -> Result<Ipv6Prefix, Fault> {
    let first = super::address::ipv6(start).ok_or((ProblemKind::Ipv6Address, 3))?;
    let len = number(value).and_then(|len| u8::try_from(len).ok());
    let len = len.ok_or((ProblemKind::PrefixLength, 4))?;
    Ipv6Prefix::new(first, len).map_err(|error| match error {
        PrefixError::HostBits => (ProblemKind::HostBits, 3),
        PrefixError::Length | PrefixError::Syntax => (ProblemKind::PrefixLength, 4),
    })
}

fn count(value: &[u8]) -> Result<u64, Fault> {
    match number(value) {
        None => Err((ProblemKind::Count, 4)),
        Some(0) => Err((ProblemKind::EmptyRange, 4)),
        Some(count) => Ok(count),
    }
}

/// Drops spaces and tabs at the end, which some mirrors add to lines.
fn trim_end(mut field: &[u8]) -> &[u8] {
    while let Some((b' ' | b'\t', rest)) = field.split_last() {
        field = rest;
    }
    field
}

impl<'a> Content<'a> {
    /// What a line without its line end says; a second header is none.
    pub(crate) fn parse(line: &'a [u8], has_header: bool) -> Self {
        if trim_end(line).is_empty() {
            return Self::Blank;
        }
        if line.first() == Some(&b'#') {
            return Self::Comment;
        }
        let fields = Fields::cut(line);
        if Header::is_one(&fields, has_header) {
            if has_header {
                return Self::Malformed(Problem::new(ProblemKind::SecondHeader, 0..line.len()));
            }
            return Header::parse(&fields).map_or_else(Self::Malformed, Self::Header);
        }
        if fields.get(1) == b"*" && !is_record(&fields) {
            return summary(&fields).map_or_else(Self::Malformed, Self::Summary);
        }
        Record::parse(&fields).map_or_else(Self::Malformed, Self::Record)
    }
}

/// Whether a line with `*` for a country has a start and all fields of a record.
fn is_record(fields: &Fields<'_>) -> bool {
    fields.count() >= 7 && !matches!(fields.get(3), b"*" | b"")
}

fn summary(fields: &Fields<'_>) -> Result<Summary, Problem> {
    let problem = |kind, index| Problem::new(kind, fields.place(index));
    Ok(Summary {
        kind: ResourceKind::parse(fields.get(2))
            .ok_or_else(|| problem(ProblemKind::SummaryType, 2))?,
        records: number(fields.get(4)).ok_or_else(|| problem(ProblemKind::SummaryCount, 4))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(line: &str) -> ProblemKind {
        match Content::parse(line.as_bytes(), false) {
            Content::Malformed(problem) => problem.kind(),
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn says_why_a_line_cannot_be_read() {
        assert_eq!(kind("|3|19990401|arin"), ProblemKind::FieldCount(4));
        assert_eq!(
            kind("apnik|JP|asn|173|1|20020801|allocated"),
            ProblemKind::Registry
        );
        assert_eq!(
            kind("apnic|jp|asn|173|1|20020801|allocated"),
            ProblemKind::Country
        );
        assert_eq!(
            kind("apnic|JP|as|173|1|20020801|allocated"),
            ProblemKind::Type
        );
        assert_eq!(
            kind("apnic|JP|asn|4294967296|1|20020801|allocated"),
            ProblemKind::AsNumber
        );
        assert_eq!(
            kind("apnic|JP|asn|4294967295|2|20020801|allocated"),
            ProblemKind::PastEnd
        );
        assert_eq!(
            kind("apnic|JP|asn|1|0|20020801|allocated"),
            ProblemKind::EmptyRange
        );
        assert_eq!(
            kind("apnic|JP|ipv4|1.2.3.256|1|20020801|allocated"),
            ProblemKind::Ipv4Address
        );
        assert_eq!(
            kind("apnic|JP|ipv4|255.255.255.0|512|20020801|allocated"),
            ProblemKind::PastEnd
        );
        assert_eq!(
            kind("apnic|JP|ipv6|2001:db8::|129|20020801|allocated"),
            ProblemKind::PrefixLength
        );
        assert_eq!(
            kind("apnic|JP|ipv6|2001:db8::1|32|20020801|allocated"),
            ProblemKind::HostBits
        );
        assert_eq!(
            kind("apnic|JP|ipv6|2001:db8|32|20020801|allocated"),
            ProblemKind::Ipv6Address
        );
        assert_eq!(
            kind("apnic|JP|ipv6|2001:db8::|32|20020801|given"),
            ProblemKind::Status
        );
        assert_eq!(kind("2|apni"), ProblemKind::HeaderFieldCount(2));
        assert_eq!(
            kind("3|apnic|20190102|1|19830613|20190101|+1000"),
            ProblemKind::Version
        );
        assert_eq!(
            kind("2|apnic|20190102|1|19830613|20190230|+1000"),
            ProblemKind::EndDate
        );
        assert_eq!(kind("apnic|*|asn|*||summary"), ProblemKind::SummaryCount);
        assert_eq!(
            kind("apnic|*|ipv6|2001:db8::|32|20020801|allocated"),
            ProblemKind::Country
        );
        assert_eq!(kind("apnic|*|as|*|1|summary"), ProblemKind::SummaryType);
    }

    #[test]
    fn a_wrong_date_does_not_lose_the_record() {
        let line = b"apnic|JP|ipv6|2001:db8::|32|20240230|allocated|A1|e-stats  ";
        let Content::Record(record) = Content::parse(line, false) else {
            panic!()
        };
        assert_eq!(record.date(), RecordDate::Invalid);
        assert_eq!(record.holder().unwrap().as_bytes(), b"A1");
    }

    #[test]
    fn places_point_at_the_field() {
        let line = b"apnic|JP|ipv6|2001:db8::1|32|20020801|allocated";
        let Content::Malformed(problem) = Content::parse(line, false) else {
            panic!()
        };
        assert_eq!(&line[problem.place()], b"2001:db8::1");
    }
}
