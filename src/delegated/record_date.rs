//! The date field of a record or a header.

use chrono::NaiveDate;

/// The date field of a record or a header. A record with a wrong date is
/// still a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordDate {
    /// A calendar day.
    Day(NaiveDate),
    /// The field is empty.
    Empty,
    /// `00000000`.
    Zero,
    /// Not a day of the calendar in the form yyyymmdd.
    Invalid,
}

impl RecordDate {
    /// The day, if there is one.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Empty | Self::Zero | Self::Invalid => None,
        }
    }

    /// What a date field says.
    pub fn parse(field: &[u8]) -> Self {
        let digits: &[u8; 8] = match field {
            [] => return Self::Empty,
            b"00000000" => return Self::Zero,
            _ => match field.try_into() {
                Ok(digits) => digits,
                Err(_) => return Self::Invalid,
            },
        };
        let mut number: u32 = 0;
        for &byte in digits {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                return Self::Invalid;
            }
            number = number * 10 + u32::from(digit);
        }
        let year = i32::try_from(number / 10_000).unwrap_or(0);
        NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100)
            .map_or(Self::Invalid, Self::Day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_why_there_is_no_day() {
        let day = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        assert_eq!(RecordDate::parse(b"20240229"), RecordDate::Day(day));
        assert_eq!(RecordDate::parse(b"20240229").day(), Some(day));
        assert_eq!(RecordDate::parse(b""), RecordDate::Empty);
        assert_eq!(RecordDate::parse(b"00000000"), RecordDate::Zero);
        for field in ["20240230", "2024022", "202402290", "2024-2-9", "+2024022"] {
            let date = RecordDate::parse(field.as_bytes());
            assert_eq!(date, RecordDate::Invalid, "{field}");
            assert_eq!(date.day(), None);
        }
    }
}
