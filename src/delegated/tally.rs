//! What a file declares, what it holds, and whether the two agree.

use std::collections::BTreeMap;
use std::fmt;

use super::header::Header;
use super::line::{Content, Record, Summary};
use super::problem::ProblemKind;
use super::publisher::Publisher;
use super::record_date::RecordDate;
use crate::resource::{Registry, ResourceKind, Status};

/// Counts of what was read, and what the file says of itself.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    header: Option<Header>,
    summaries: Vec<Summary>,
    records: [u64; 3],
    malformed: BTreeMap<ProblemKind, u64>,
    first_malformed: Option<(u64, ProblemKind)>,
    first_of_kind: BTreeMap<ProblemKind, u64>,
    invalid_dates: u64,
    lines: u64,
    not_records: u64,
    is_extended: bool,
}

impl Tally {
    /// The header, once it was read.
    pub fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// How many lines were read, of every kind.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// How many records of a type were read.
    pub fn records_of(&self, kind: ResourceKind) -> u64 {
        let [asn, ipv4, ipv6] = self.records;
        match kind {
            ResourceKind::Asn => asn,
            ResourceKind::Ipv4 => ipv4,
            ResourceKind::Ipv6 => ipv6,
        }
    }

    /// How many records were read.
    pub fn records(&self) -> u64 {
        self.records.iter().sum()
    }

    /// How many records of a type the file declares; nothing if it has no
    /// summary of the type.
    pub fn declared_of(&self, kind: ResourceKind) -> Option<u64> {
        self.summaries
            .iter()
            .rev()
            .find(|summary| summary.kind == kind)
            .map(|s| s.records)
    }

    /// How many lines could not be read.
    pub fn malformed(&self) -> u64 {
        self.malformed.values().sum()
    }

    /// Why lines could not be read, and how many for each reason.
    pub fn malformed_by_kind(&self) -> &BTreeMap<ProblemKind, u64> {
        &self.malformed
    }

    /// For each reason the number of the first line.
    pub fn first_of_kind(&self) -> &BTreeMap<ProblemKind, u64> {
        &self.first_of_kind
    }

    /// The number of the first line that could not be read, and why.
    pub fn first_malformed(&self) -> Option<(u64, ProblemKind)> {
        self.first_malformed
    }

    /// How many records have a date that is none.
    pub fn invalid_dates(&self) -> u64 {
        self.invalid_dates
    }

    /// Whether any record names a holder or is not delegated: whether the file
    /// is an extended one.
    pub fn is_extended(&self) -> bool {
        self.is_extended
    }

    pub(super) fn count(&mut self, number: u64, content: &Content<'_>) {
        self.lines += 1;
        match content {
            Content::Record(record) => return self.count_record(record),
            Content::Blank | Content::Comment => {}
            Content::Header(header) => self.header = Some(header.clone()),
            Content::Summary(summary) => self.summaries.push(*summary),
            Content::Malformed(problem) => {
                *self.malformed.entry(problem.kind()).or_default() += 1;
                self.first_of_kind.entry(problem.kind()).or_insert(number);
                self.first_malformed.get_or_insert((number, problem.kind()));
            }
        }
        self.not_records += 1;
    }

    fn count_record(&mut self, record: &Record<'_>) {
        let [asn, ipv4, ipv6] = &mut self.records;
        match record.resource().kind() {
            ResourceKind::Asn => *asn += 1,
            ResourceKind::Ipv4 => *ipv4 += 1,
            ResourceKind::Ipv6 => *ipv6 += 1,
        }
        self.invalid_dates += u64::from(record.date() == RecordDate::Invalid);
        self.is_extended |= record.holder().is_some()
            || matches!(record.status(), Status::Available | Status::Reserved);
    }

    /// What a finished file declares and does not hold, or holds and does not
    /// declare. Lines that could not be read count as records: they are
    /// findings of their own.
    pub fn damage(&self) -> Vec<Damage> {
        let Some(header) = &self.header else {
            return vec![Damage::NoHeader];
        };
        let mut damage = Vec::new();
        if header.records() == 0 && self.records() == 0 {
            // No registry has ever had nothing: zeros from it would be false.
            damage.push(Damage::NoRecords);
        }
        let present = self.records() + self.unread_records();
        if header.records() != present {
            damage.push(Damage::Records {
                declared: header.records(),
                present,
            });
        }
        for kind in ResourceKind::ALL {
            let (declared, present) = (self.declared_of(kind), self.records_of(kind));
            // A line that could not be read has no type: only what goes
            // beyond their number is a difference.
            let differs =
                |declared: u64| declared < present || declared - present > self.unread_records();
            if let Some(declared) = declared.filter(|&declared| differs(declared)) {
                damage.push(Damage::Summary {
                    kind,
                    declared,
                    present,
                });
            }
        }
        damage
    }

    /// What is published like this every day, and therefore is no damage.
    pub fn known(&self) -> Option<Known> {
        let header = self.header.as_ref()?;
        let (declared, present) = (
            self.declared_of(ResourceKind::Asn)?,
            self.records_of(ResourceKind::Asn),
        );
        let extra = declared.checked_sub(present).filter(|&extra| extra > 0)?;
        let expected = [
            Damage::Records {
                declared: header.records(),
                present: header.records().checked_sub(extra)?,
            },
            Damage::Summary {
                kind: ResourceKind::Asn,
                declared,
                present,
            },
        ];
        // The excess is of 2 to 10 per cent. A file that was cut off within its
        // AS numbers, which come last, lacks more.
        let is_small = extra.saturating_mul(5) <= declared;
        let is_lacnic = header.publisher() == Publisher::Regional(Registry::Lacnic);
        (is_lacnic
            && is_small
            && !self.is_extended
            && self.malformed() == 0
            && self.damage() == expected)
            .then_some(Known::LacnicAsns { declared, present })
    }

    /// How many lines could not be read and should be records.
    pub fn unread_records(&self) -> u64 {
        self.malformed
            .iter()
            .filter(|(kind, _)| !kind.is_of_header_or_summary())
            .map(|(_, count)| count)
            .sum()
    }
}

impl ProblemKind {
    /// Whether it is of a line that is meant as a header.
    pub fn is_of_header(self) -> bool {
        self.is_of_header_or_summary() && !matches!(self, Self::SummaryType | Self::SummaryCount)
    }

    /// Whether it is of a line that is no record, nor should be one.
    pub fn is_of_header_or_summary(self) -> bool {
        matches!(
            self,
            Self::SecondHeader
                | Self::Version
                | Self::HeaderFieldCount(_)
                | Self::Publisher
                | Self::HeaderCount
                | Self::EndDate
                | Self::SummaryType
                | Self::SummaryCount
        )
    }
}

/// A sign that a file did not arrive as it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// There is no header that can be read.
    NoHeader,
    /// There is a header and no record at all.
    NoRecords,
    /// The header declares another number of records than there are.
    Records {
        /// As the header says.
        declared: u64,
        /// As counted.
        present: u64,
    },
    /// A summary declares another number of records of its type.
    Summary {
        /// The type.
        kind: ResourceKind,
        /// As the summary says.
        declared: u64,
        /// As counted.
        present: u64,
    },
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeader => f.write_str("no header line that can be read"),
            Self::NoRecords => f.write_str("a header and no record"),
            Self::Records { declared, present } => {
                write!(
                    f,
                    "{declared} records declared in the header, {present} present"
                )
            }
            Self::Summary {
                kind,
                declared,
                present,
            } => {
                write!(
                    f,
                    "{declared} {kind} records declared in the summary, {present} present"
                )
            }
        }
    }
}

/// A difference that a registry publishes every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// LACNIC's standard files count reserved AS numbers in header and summary
    /// and do not list them.
    LacnicAsns {
        /// As the summary says.
        declared: u64,
        /// As counted.
        present: u64,
    },
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LacnicAsns { declared, present } => write!(
                f,
                "{declared} asn records declared, {present} present: LACNIC's standard files \
                 count reserved AS numbers that they do not list"
            ),
        }
    }
}
