//! An exact amount of IPv6 space.

use std::fmt::{self, Write as _};

/// An exact amount of IPv6 space, counted in addresses.
///
/// Amounts are told in /32s or /48s. One address is 2⁻⁹⁶ of a /32, so every
/// amount has a finite decimal form; it is printed whole and read back to the
/// same value.
///
/// ```
/// use v6atlas::resource::{Extent, Ipv6Prefix};
/// let prefix: Ipv6Prefix = "2001:db8::/33".parse()?;
/// assert_eq!(prefix.extent().to_decimal(32), "0.5");
/// assert_eq!(Extent::parse_decimal("0.5", 32)?, prefix.extent());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Extent(u128);

impl Extent {
    /// No space at all.
    pub const ZERO: Self = Self(0);

    /// An amount of that many addresses.
    pub fn from_addresses(addresses: u128) -> Self {
        Self(addresses)
    }

    /// The number of addresses.
    pub fn addresses(self) -> u128 {
        self.0
    }

    /// The sum; `None` past 2¹²⁸ - 1 addresses.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` below zero.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The amount in prefixes of `len` bits, for drawing. Loses precision;
    /// never use it to compute.
    #[expect(clippy::cast_precision_loss, reason = "drawing rounds to pixels")]
    pub fn approximate(self, len: u8) -> f64 {
        self.0 as f64 / 2f64.powi(128 - i32::from(len))
    }

    /// The amount in prefixes of `len` bits (0 to 128), as an exact decimal
    /// without trailing zeros.
    pub fn to_decimal(self, len: u8) -> String {
        let bits = 128 - u32::from(len.min(128));
        if bits == 128 {
            // Less than one /0: nothing stands before the point.
            return fraction_digits("0".to_owned(), self.0, 128);
        }
        let whole = self.0 >> bits;
        let rest = self.0 & ((1 << bits) - 1);
        fraction_digits(whole.to_string(), rest, bits)
    }

    /// The amount that [`Extent::to_decimal`] prints as `text`.
    ///
    /// # Errors
    ///
    /// [`ExtentError`] if the text is no decimal number, is not a whole number
    /// of addresses, or is past 2¹²⁸ - 1 addresses.
    pub fn parse_decimal(text: &str, len: u8) -> Result<Self, ExtentError> {
        let bits = 128 - u32::from(len.min(128));
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        if whole.is_empty()
            || !whole
                .bytes()
                .chain(fraction.bytes())
                .all(|b| b.is_ascii_digit())
        {
            return Err(ExtentError::Syntax);
        }
        let whole: u128 = whole.parse().map_err(|_| ExtentError::TooLarge)?;
        if whole != 0 && whole.leading_zeros() < bits {
            return Err(ExtentError::TooLarge);
        }
        let whole = whole.checked_shl(bits).unwrap_or(0);
        let rest = fraction_bits(fraction, bits)?;
        Ok(Self(whole | rest))
    }
}

/// Appends to `whole` the decimals of `rest` / 2^`bits`.
fn fraction_digits(mut whole: String, mut rest: u128, bits: u32) -> String {
    if rest == 0 {
        return whole;
    }
    whole.push('.');
    // rest / 2^n is rest * 5^n / 10^n: one product, where it fits.
    let shift = rest.trailing_zeros();
    let places = bits - shift;
    let product = 5u128
        .checked_pow(places)
        .and_then(|power| power.checked_mul(rest >> shift));
    if let Some(digits) = product {
        let width = usize::try_from(places).unwrap_or(0);
        // Writing to a text cannot fail.
        let _ = write!(whole, "{digits:0width$}");
        return whole;
    }
    while rest != 0 {
        // rest * 10 may need four bits more than there are: split off the top.
        let low_mask = (1u128 << 64) - 1;
        let low = (rest & low_mask) * 10;
        let high = (rest >> 64) * 10 + (low >> 64);
        // (high, low) now holds the product in two 64-bit limbs with a carry.
        let digit = if bits >= 64 {
            high >> (bits - 64)
        } else {
            (high << (64 - bits)) | ((low & low_mask) >> bits)
        };
        let product_low = low & low_mask;
        rest = if bits >= 64 {
            let high_rest = if bits == 128 {
                high & low_mask
            } else {
                high & ((1 << (bits - 64)) - 1)
            };
            (high_rest << 64) | product_low
        } else {
            product_low & ((1 << bits) - 1)
        };
        whole.push(char::from_digit(u32::try_from(digit).unwrap_or(0), 10).unwrap_or('0'));
    }
    whole
}

/// The decimals of a fraction, times 2^`bits`; must be whole.
fn fraction_bits(decimals: &str, bits: u32) -> Result<u128, ExtentError> {
    let decimals = decimals.trim_end_matches('0');
    if decimals.is_empty() {
        return Ok(0);
    }
    // digits / 10^n is (digits / 5^n) / 2^n: one division, where it fits.
    let places = u32::try_from(decimals.len()).unwrap_or(u32::MAX);
    if let Some(power) = 5u128.checked_pow(places)
        && let Ok(digits) = decimals.parse::<u128>()
        && places <= bits
    {
        return if digits % power == 0 {
            // Less than 2^n, so it fits in `bits` bits.
            Ok((digits / power) << (bits - places))
        } else {
            Err(ExtentError::NotWhole)
        };
    }
    let mut digits: Vec<u8> = decimals.bytes().map(|b| b - b'0').collect();
    let mut value: u128 = 0;
    for _ in 0..bits {
        let mut carry = 0;
        for digit in digits.iter_mut().rev() {
            let doubled = *digit * 2 + carry;
            *digit = doubled % 10;
            carry = doubled / 10;
        }
        value = (value << 1) | u128::from(carry);
        while digits.last() == Some(&0) {
            digits.pop();
        }
    }
    if digits.is_empty() {
        Ok(value)
    } else {
        Err(ExtentError::NotWhole)
    }
}

/// Why a text is no amount of space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtentError {
    /// Not a decimal number without sign.
    Syntax,
    /// Not a whole number of addresses.
    NotWhole,
    /// More than the whole address space.
    TooLarge,
}

impl fmt::Display for ExtentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "expected a decimal number such as 9295.5",
            Self::NotWhole => "expected a whole number of IPv6 addresses",
            Self::TooLarge => "expected no more than the whole IPv6 address space",
        })
    }
}

impl std::error::Error for ExtentError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        let one = Extent::from_addresses(1);
        assert_eq!(one.to_decimal(128), "1");
        assert_eq!(
            Extent::from_addresses(1 << 64).to_decimal(32),
            "0.00000000023283064365386962890625"
        );
        assert_eq!(
            Extent::from_addresses(1 << 64).to_decimal(48),
            "0.0000152587890625"
        );
        // 304581075 / 32768 of a /32.
        let sum = Extent::from_addresses(304_581_075 << (96 - 15));
        assert_eq!(sum.to_decimal(32), "9295.076751708984375");
        for len in [0, 1, 32, 48, 63, 64, 65, 96, 127, 128] {
            for value in [
                0,
                1,
                2,
                3,
                10,
                (1 << 64) - 1,
                1 << 64,
                u128::MAX,
                u128::MAX - 1,
                1 << 127,
            ] {
                let extent = Extent::from_addresses(value);
                let text = extent.to_decimal(len);
                assert_eq!(
                    Extent::parse_decimal(&text, len),
                    Ok(extent),
                    "{text} in /{len}"
                );
            }
        }
    }

    #[test]
    fn refuses_what_is_no_amount() {
        assert_eq!(Extent::parse_decimal("", 32), Err(ExtentError::Syntax));
        assert_eq!(Extent::parse_decimal("-1", 32), Err(ExtentError::Syntax));
        assert_eq!(Extent::parse_decimal("1.é", 32), Err(ExtentError::Syntax));
        assert_eq!(Extent::parse_decimal("0.1", 32), Err(ExtentError::NotWhole));
        assert_eq!(
            Extent::parse_decimal("4294967296", 32),
            Err(ExtentError::TooLarge)
        );
        assert_eq!(Extent::parse_decimal("1", 0), Err(ExtentError::TooLarge));
    }
}
