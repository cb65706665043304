//! Which input a figure was computed from.

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::delegated::{Publisher, Serial};
use crate::source::Fingerprint;

const DAMAGED: &str = "-damaged";

/// The name of an input: publisher, end date, serial and the first twelve
/// digits of the SHA-256 of its plain content,
/// `afrinic-20190911-20190911-b455a4b5dadd`.
///
/// A figure from several inputs names the first and the last date, how many
/// they are, and the SHA-256 of their names joined with `+`, in the order of
/// their dates: `afrinic-20190401..20190701-4-0f0e1b5a7c11`. An input that was
/// accepted although it is damaged ends in `-damaged`, and so does what was
/// computed from it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vintage(Arc<str>);

impl Vintage {
    /// The vintage of one input.
    pub fn new(
        publisher: &str,
        date: NaiveDate,
        serial: &Serial,
        fingerprint: &Fingerprint,
        is_damaged: bool,
    ) -> Self {
        let damaged = if is_damaged { DAMAGED } else { "" };
        let day = date.format("%Y%m%d");
        Self(
            format!(
                "{publisher}-{day}-{serial}-{}{damaged}",
                fingerprint.short()
            )
            .into(),
        )
    }

    /// The vintage of a figure from several inputs, in the order of their
    /// dates, of which the first and last are given.
    pub fn of_several(
        publisher: &str,
        first: NaiveDate,
        last: NaiveDate,
        inputs: &[&Self],
    ) -> Self {
        let names: Vec<&str> = inputs.iter().map(|input| input.as_str()).collect();
        let fingerprint = Fingerprint::of(names.join("+").as_bytes());
        let damaged = if inputs.iter().any(|input| input.is_damaged()) {
            DAMAGED
        } else {
            ""
        };
        let (first, last) = (first.format("%Y%m%d"), last.format("%Y%m%d"));
        let (count, short) = (names.len(), fingerprint.short());
        Self(format!("{publisher}-{first}..{last}-{count}-{short}{damaged}").into())
    }

    /// The vintage that a table names.
    pub fn from_text(text: &str) -> Self {
        Self(text.into())
    }

    /// The vintage of that text, if it has the form of one.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_suffix(DAMAGED).unwrap_or(text);
        let (publisher, rest) = rest.split_once('-')?;
        let (days, rest) = rest.split_once('-')?;
        let (serial, digits) = rest.rsplit_once('-')?;
        let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if digits.len() != 12 || !digits.bytes().all(is_hex) {
            return None;
        }
        let is_day = |day: &str| day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit());
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_publisher = Publisher::parse(publisher.as_bytes()).is_some();
        let is_formed = match days.split_once("..") {
            Some((first, last)) => {
                let is_of_several = serial.parse::<u32>().is_ok_and(|count| count > 1);
                let are_days = is_day(first) && is_day(last) && first <= last;
                let is_known = is_publisher || publisher == "all";
                is_known && are_days && is_of_several && is_number(serial)
            }
            None => is_publisher && is_day(days) && !serial.contains('-') && serial.len() <= 32,
        };
        let vintage = Self::from_text(text);
        (is_formed && vintage.days().is_some()).then_some(vintage)
    }

    /// How many inputs there are, if it is the vintage of several.
    pub fn count(&self) -> Option<usize> {
        let mut parts = self.0.split('-').skip(1);
        parts.next().filter(|days| days.contains(".."))?;
        parts.next()?.parse().ok()
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of who published the inputs, as in [`Vintage::new`]; the whole
    /// text if it is no vintage that this program made.
    pub fn publisher(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The dates of the first and the last input; nothing if the text is no
    /// vintage that this program made.
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let days = self.0.split('-').nth(1)?;
        let (first, last) = days.split_once("..").unwrap_or((days, days));
        let day = |text| NaiveDate::parse_from_str(text, "%Y%m%d").ok();
        Some((day(first)?, day(last)?))
    }

    /// What identifies the content of the inputs: the digits of the SHA-256 at
    /// the end.
    pub fn digits(&self) -> &str {
        let text = self.0.strip_suffix(DAMAGED).unwrap_or(&self.0);
        text.rsplit('-').next().unwrap_or_default()
    }

    /// Whether any of its inputs is damaged.
    pub fn is_damaged(&self) -> bool {
        self.0.ends_with(DAMAGED)
    }
}

impl fmt::Display for Vintage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_the_form_of_one_is_a_vintage() {
        for text in [
            "afrinic-20190911-20190911-b455a4b5dadd",
            "afrinic-20190911-20190911-b455a4b5dadd-damaged",
            "ripencc-20181013-1539467999-b455a4b5dadd",
            "arin-20181013--b455a4b5dadd",
            "nro-20181013-2.x?-b455a4b5dadd",
            "all-20181012..20181013-5-074078b93250",
        ] {
            assert!(Vintage::parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "x",
            "afrinic",
            "all-20190911-20190911-b455a4b5dadd",
            "afrinik-20190911-20190911-b455a4b5dadd",
            "afrinic-20190931-20190911-b455a4b5dadd",
            "afrinic-20190911-20190911-b455a4b5dad",
            "afrinic-20190911-20190911-B455A4B5DADD",
            "afrinic-20190911-b455a4b5dadd",
            "afrinic-20190911..20190811-2-b455a4b5dadd",
            "afrinic-20190911..20190912-x-b455a4b5dadd",
            "afrinic-20190911-20190911-b455a4b5dadd-broken",
        ] {
            assert!(Vintage::parse(text).is_none(), "{text}");
        }
        let several = Vintage::from_text("all-20181012..20181013-5-074078b93250");
        assert_eq!(several.count(), Some(5));
        let one = Vintage::from_text("arin-20181012-5-074078b93250");
        assert_eq!(one.count(), None);
    }
}
