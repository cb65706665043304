//! Why a line could not be read.

use std::fmt;
use std::ops::Range;

/// Why a line could not be read, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    kind: ProblemKind,
    place: Range<usize>,
}

impl Problem {
    pub(super) fn new(kind: ProblemKind, place: Range<usize>) -> Self {
        Self { kind, place }
    }

    /// What is wrong.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// The bytes of the line that are wrong.
    pub fn place(&self) -> Range<usize> {
        self.place.clone()
    }
}

/// What can be wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Fewer fields than a record has.
    FieldCount(u8),
    /// A line longer than any line of the format.
    TooLong,
    /// The first field names no registry.
    Registry,
    /// The country field is no code of ISO 3166 and not `EU`, `AP`, `ZZ` or
    /// empty.
    Country,
    /// The type is not `asn`, `ipv4` or `ipv6`.
    Type,
    /// The start is no AS number.
    AsNumber,
    /// The start is no IPv4 address.
    Ipv4Address,
    /// The start is no IPv6 address.
    Ipv6Address,
    /// The value is no count.
    Count,
    /// A count of zero.
    EmptyRange,
    /// A range that runs past the end of the address or number space.
    PastEnd,
    /// The value is no prefix length from 1 to 128.
    PrefixLength,
    /// A bit right of the prefix length is set.
    HostBits,
    /// The status is not known.
    Status,
    /// A header with fewer than the six fields that are needed.
    HeaderFieldCount(u8),
    /// A second header.
    SecondHeader,
    /// The header's version is not 2 or 2.x.
    Version,
    /// The header names no publisher that is known.
    Publisher,
    /// The header's number of records is no number.
    HeaderCount,
    /// The header's end date is no date.
    EndDate,
    /// A summary line whose type is not `asn`, `ipv4` or `ipv6`.
    SummaryType,
    /// A summary line without a count.
    SummaryCount,
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::FieldCount(found) => {
                return write!(f, "expected 7 to 9 fields, found {found}");
            }
            Self::HeaderFieldCount(found) => {
                return write!(f, "expected a header of 7 fields, found {found}");
            }
            Self::TooLong => "the line is longer than any line of the format",
            Self::Registry => "expected the name of a registry such as apnic",
            Self::Country => "expected a country code of ISO 3166, EU, AP, ZZ or nothing",
            Self::Type | Self::SummaryType => "expected asn, ipv4 or ipv6",
            Self::AsNumber => "expected an AS number from 0 to 4294967295",
            Self::Ipv4Address => "expected an IPv4 address such as 192.0.2.0",
            Self::Ipv6Address => "expected an IPv6 address such as 2001:db8::",
            Self::Count => "expected a count",
            Self::EmptyRange => "expected a count of at least 1",
            Self::PastEnd => "the range runs past the end of the space",
            Self::PrefixLength => "expected a prefix length from 1 to 128",
            Self::HostBits => "a bit to the right of the prefix length is set",
            Self::Status => "expected allocated, assigned, available or reserved",
            Self::SecondHeader => "the file has a header already",
            Self::Version => "expected version 2 or 2.x of the format",
            Self::Publisher => "expected a registry, nro or iana as publisher",
            Self::HeaderCount => "expected the number of records",
            Self::EndDate => "expected the date of the snapshot as yyyymmdd",
            Self::SummaryCount => "expected the number of records of the type",
        })
    }
}
