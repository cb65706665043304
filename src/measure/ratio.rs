//! Shares, from exact counts.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A part of a whole, from 0 to 1, in billionths, rounded once, half to even,
/// from the exact quotient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u32);

/// How many billionths make one.
const ONE: u32 = 1_000_000_000;

impl Share {
    /// `part` of `whole`; `None` if the whole is nothing or less than the
    /// part.
    pub fn of(part: u128, whole: u128) -> Option<Self> {
        Self::of_wide(Wide::from(part), Wide::from(whole))
    }

    /// The same for numbers of 256 bits.
    pub(super) fn of_wide(mut part: Wide, mut whole: Wide) -> Option<Self> {
        if whole == Wide::default() || part > whole {
            return None;
        }
        // Ten times the remainder must fit; what this drops is less than
        // 2^-240 of the whole.
        while whole.high >> 123 != 0 {
            part = part.halved();
            whole = whole.halved();
        }
        let mut billionths = 0;
        for place in 0..10 {
            let mut digit = 0;
            while part >= whole {
                part = part.minus(whole);
                digit += 1;
            }
            billionths = billionths * 10 + digit;
            if place < 9 {
                part = part.times_ten();
            }
        }
        let twice = part.doubled();
        let up = match twice.cmp(&whole) {
            Ordering::Less => 0,
            Ordering::Equal => billionths % 2,
            Ordering::Greater => 1,
        };
        Some(Self(billionths + up))
    }

    /// The share in billionths, 0 to 1000000000.
    pub fn billionths(self) -> u32 {
        self.0
    }

    /// The share for drawing and for percentages.
    pub fn to_f64(self) -> f64 {
        f64::from(self.0) / f64::from(ONE)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:09}", self.0 % ONE);
        let digits = digits.trim_end_matches('0');
        let point = if digits.is_empty() { "" } else { "." };
        write!(f, "{}{point}{digits}", self.0 / ONE)
    }
}

impl FromStr for Share {
    type Err = ShareError;

    fn from_str(text: &str) -> Result<Self, ShareError> {
        let (whole, digits) = text.split_once('.').unwrap_or((text, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !matches!(whole, "0" | "1") || digits.len() > 9 || !is_number(digits) {
            return Err(ShareError);
        }
        let fraction: u32 = format!("{digits:0<9}").parse().map_err(|_| ShareError)?;
        let billionths = if whole == "1" {
            ONE + fraction
        } else {
            fraction
        };
        if billionths > ONE {
            Err(ShareError)
        } else {
            Ok(Self(billionths))
        }
    }
}

/// A text that is no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareError;

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a share from 0 to 1 with at most nine decimals")
    }
}

impl std::error::Error for ShareError {}

/// A number of 256 bits: the square of an amount of space does not fit 128.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wide {
    pub(super) high: u128,
    pub(super) low: u128,
}

impl From<u128> for Wide {
    fn from(low: u128) -> Self {
        Self { high: 0, low }
    }
}

impl Wide {
    /// The square of a number; always fits.
    pub(super) fn square(number: u128) -> Self {
        let mask = u128::from(u64::MAX);
        let (a, b) = (number >> 64, number & mask);
        // (a 2^64 + b)^2 = a^2 2^128 + 2ab 2^64 + b^2; each part is added once.
        let cross = Self {
            high: 0,
            low: a * b,
        }
        .shifted_64()
        .doubled();
        Self {
            high: a * a,
            low: b * b,
        }
        .plus(cross)
    }

    /// The sum, which callers keep below 2^256: sums of squares are at most
    /// the square of a sum that fits 128 bits.
    #[must_use]
    pub(super) fn plus(self, other: Self) -> Self {
        let (low, carry) = self.low.overflowing_add(other.low);
        let high = self
            .high
            .wrapping_add(other.high)
            .wrapping_add(u128::from(carry));
        Self { high, low }
    }

    fn minus(self, other: Self) -> Self {
        let (low, borrow) = self.low.overflowing_sub(other.low);
        let high = self
            .high
            .wrapping_sub(other.high)
            .wrapping_sub(u128::from(borrow));
        Self { high, low }
    }

    fn doubled(self) -> Self {
        Self {
            high: self.high << 1 | self.low >> 127,
            low: self.low << 1,
        }
    }

    fn halved(self) -> Self {
        Self {
            high: self.high >> 1,
            low: self.low >> 1 | self.high << 127,
        }
    }

    fn shifted_64(self) -> Self {
        Self {
            high: self.high << 64 | self.low >> 64,
            low: self.low << 64,
        }
    }

    fn times_ten(self) -> Self {
        let twice = self.doubled();
        twice.plus(twice.doubled().doubled())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rounds_once() {
        assert_eq!(Share::of(1, 3).unwrap().to_string(), "0.333333333");
        assert_eq!(Share::of(2, 3).unwrap().to_string(), "0.666666667");
        assert_eq!(Share::of(1, 2).unwrap().to_string(), "0.5");
        assert_eq!(Share::of(7, 7).unwrap().to_string(), "1");
        assert_eq!(Share::of(0, 7).unwrap().to_string(), "0");
        assert_eq!(Share::of(1, 2_000_000_000).unwrap().to_string(), "0");
        assert_eq!(
            Share::of(3, 2_000_000_000).unwrap().to_string(),
            "0.000000002"
        );
        assert_eq!(Share::of(1, 0), None);
        assert_eq!(Share::of(2, 1), None);
        assert_eq!(Share::of(u128::MAX, u128::MAX).unwrap().to_string(), "1");
        // AFRINIC, 5 May 2026: 1463 of 2893 holders.
        assert_eq!(Share::of(1463, 2893).unwrap().to_string(), "0.505703422");
    }

    #[test]
    fn squares_of_the_largest() {
        let square = Wide::square(u128::MAX);
        assert_eq!(
            square,
            Wide {
                high: u128::MAX - 1,
                low: 1
            }
        );
        assert_eq!(Share::of_wide(square, square).unwrap().to_string(), "1");
        let quarter = Share::of_wide(Wide::square(1 << 124), Wide::square(1 << 125));
        assert_eq!(quarter.unwrap().to_string(), "0.25");
    }

    #[test]
    fn refuses_what_is_no_share() {
        for text in [
            "",
            "2",
            "-0.5",
            "1.000000001",
            "0.0000000001",
            "0,5",
            ".5",
            "1e-3",
        ] {
            assert_eq!(text.parse::<Share>(), Err(ShareError), "{text}");
        }
    }

    proptest! {
        #[test]
        fn text_and_value_agree(billionths in 0..=ONE) {
            let share = Share(billionths);
            prop_assert_eq!(share.to_string().parse::<Share>(), Ok(share));
        }

        #[test]
        fn small_quotients_are_those_of_integers(part in 0u64..=u64::MAX, whole in 1u64..=u64::MAX) {
            prop_assume!(part <= whole);
            let (exact, rest) = {
                let scaled = u128::from(part) * u128::from(ONE);
                (scaled / u128::from(whole), scaled % u128::from(whole))
            };
            let share = u128::from(Share::of(part.into(), whole.into()).unwrap().billionths());
            let up = u128::from(rest * 2 > u128::from(whole));
            if rest * 2 == u128::from(whole) {
                prop_assert_eq!(share, exact + exact % 2);
            } else {
                prop_assert_eq!(share, exact + up);
            }
        }
    }
}
