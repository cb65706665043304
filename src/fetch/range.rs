//! Which part of a file an answer holds.

use std::str::FromStr;

/// What `Content-Range` says: `bytes 100-199/200`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentRange {
    first: u64,
    last: u64,
    total: Option<u64>,
}

impl ContentRange {
    /// Whether it is all that is missing after so many bytes: it begins there
    /// and, as far as the whole is known, ends with it.
    pub fn continues(&self, after: u64) -> bool {
        self.first == after && self.total.is_none_or(|total| self.last + 1 == total)
    }

    /// How many bytes the part has.
    pub fn length(&self) -> u64 {
        self.last - self.first + 1
    }
}

impl FromStr for ContentRange {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let parse = || {
            let (range, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
            let (first, last) = range.split_once('-')?;
            let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
            let total = match total {
                "*" => None,
                total => Some(total.parse().ok()?),
            };
            let is_within = total.is_none_or(|total: u64| last < total);
            let is_one = first <= last && last < u64::MAX && is_within;
            is_one.then_some(Self { first, last, total })
        };
        parse().ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_rest_continues() {
        let of = |text: &str| text.parse::<ContentRange>();
        assert!(of("bytes 100-199/200").unwrap().continues(100));
        assert!(of("bytes 100-199/*").unwrap().continues(100));
        assert_eq!(of("bytes 100-199/200").unwrap().length(), 100);
        assert!(!of("bytes 0-199/200").unwrap().continues(100));
        assert!(!of("bytes 100-149/200").unwrap().continues(100));
        for wrong in [
            "",
            "bytes */200",
            "bytes 100-99/200",
            "bytes 100-200/200",
            "items 0-1/2",
            "bytes 0-18446744073709551615/*",
        ] {
            assert_eq!(of(wrong), Err(()), "{wrong}");
        }
    }
}
