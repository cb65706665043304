//! What a header line tells of a file.

use chrono::NaiveDate;

use crate::delegated::{Content, Header, Publisher, Reader};

/// Whose file it is, of which day and state, and how many records it declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The publisher.
    pub publisher: Publisher,
    /// The day at whose end the snapshot was taken.
    pub end: NaiveDate,
    /// The serial as it stands in the header.
    pub serial: String,
    /// How many records the header declares.
    pub records: u64,
}

impl Identity {
    /// What a header line tells; nothing if it is none.
    pub fn of_line(line: &str) -> Option<Self> {
        let mut reader = Reader::new(line.as_bytes());
        match reader.next_line().ok()??.content {
            Content::Header(header) => Some(Self::from(&header)),
            _ => None,
        }
    }

    /// The day that the serial is, if it is one.
    pub fn serial_day(&self) -> Option<NaiveDate> {
        let day = NaiveDate::parse_from_str(&self.serial, "%Y%m%d").ok();
        day.filter(|_| self.serial.len() == 8)
    }

    /// Whether it is of an earlier state than another: of an earlier day, or of
    /// the same day with a lower serial. Serials of different length cannot be
    /// compared.
    pub fn is_before(&self, other: &Self) -> bool {
        let is_comparable = self.serial.len() == other.serial.len();
        self.end < other.end || self.end == other.end && is_comparable && self.serial < other.serial
    }
}

impl From<&Header> for Identity {
    fn from(header: &Header) -> Self {
        Self {
            publisher: header.publisher(),
            end: header.end(),
            serial: header.serial().as_str().to_owned(),
            records: header.records(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_state() {
        let of = |serial: &str, end: &str| {
            Identity::of_line(&format!("2|apnic|{serial}|1||{end}|+1000")).unwrap()
        };
        let held = of("20260929", "20260928");
        assert_eq!(held.serial_day().unwrap().to_string(), "2026-09-29");
        assert!(of("20260928", "20260927").is_before(&held));
        assert!(of("20260928", "20260928").is_before(&held));
        assert!(!of("20260929", "20260928").is_before(&held));
        assert!(!of("1790600421096", "20260928").is_before(&held));
        assert_eq!(of("17906004", "20260928").serial_day(), None);
        assert_eq!(Identity::of_line("apnic|*|asn|*|1|summary"), None);
        assert_eq!(Identity::of_line(""), None);
    }
}
