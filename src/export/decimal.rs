//! Values where a type has so many digits and no more.

use crate::measure::Value;

/// Decimals of a [`Fixed`].
pub(super) const SCALE: u32 = 16;

/// A value in 10^-16, as a decimal type of 38 digits holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fixed {
    /// The value times 10^16, cut off towards zero.
    pub(super) units: i128,
    /// Whether nothing was cut off.
    pub(super) is_exact: bool,
}

impl Fixed {
    /// The value; nothing if its whole part has too many digits.
    pub(super) fn of(value: Value) -> Option<Self> {
        let exact = |units| Self {
            units,
            is_exact: true,
        };
        let fixed = match value {
            Value::Count(count) => exact(i128::from(count) * 10i128.pow(SCALE)),
            Value::Share(share) => exact(i128::from(share.billionths()) * 10i128.pow(SCALE - 9)),
            Value::In32s(amount) => signed(amount.is_negative(), amount.addresses(), 96)?,
            Value::In48s(amount) => signed(amount.is_negative(), amount.addresses(), 80)?,
        };
        (fixed.units.unsigned_abs() < 10u128.pow(38)).then_some(fixed)
    }
}

fn signed(is_negative: bool, addresses: u128, bits: u32) -> Option<Fixed> {
    let (units, is_exact) = scaled(addresses, bits);
    let units = i128::try_from(units).ok()?;
    let units = if is_negative { -units } else { units };
    Some(Fixed { units, is_exact })
}

/// `addresses` * 10^16 / 2^`bits`, for 80 or 96 bits, and whether the quotient
/// is exact.
fn scaled(addresses: u128, bits: u32) -> (u128, bool) {
    const FIVES: u128 = 5u128.pow(SCALE);
    let whole = addresses >> bits;
    let rest = addresses & ((1 << bits) - 1);
    // rest * 10^16 / 2^bits = rest * 5^16 / 2^(bits - 16), in two halves, since
    // the product does not fit: (high 2^48 + low) * 5^16 / 2^48 / 2^(bits - 64).
    let (high, low) = (rest >> 48, rest & ((1 << 48) - 1));
    let low = low * FIVES;
    let sum = high * FIVES + (low >> 48);
    let shift = bits - 16 - 48;
    let is_exact = low & ((1 << 48) - 1) == 0 && sum & ((1 << shift) - 1) == 0;
    (whole * 10u128.pow(SCALE) + (sum >> shift), is_exact)
}

/// The number of addresses, with its sign, of an amount of space; nothing for
/// other values, or where 38 digits do not hold it.
pub(super) fn addresses(value: Value) -> Option<i128> {
    let (Value::In32s(amount) | Value::In48s(amount)) = value else {
        return None;
    };
    let size = amount.addresses();
    if size >= 10u128.pow(38) {
        return None;
    }
    let size = i128::try_from(size).ok()?;
    Some(if amount.is_negative() { -size } else { size })
}

/// The nearest double of a value, and whether it is the value itself: for a
/// share, whether nine decimals of it are.
pub(super) fn double(value: Value) -> (f64, bool) {
    let near = value.approximate();
    let is_exact = match value {
        Value::Count(count) => count.unsigned_abs() < 1 << 53,
        // Spreadsheets print fifteen digits; a share has nine.
        Value::Share(_) => true,
        // A power of two apart from a whole number of addresses.
        Value::In32s(amount) | Value::In48s(amount) => {
            let size = amount.addresses();
            size == 0 || 128 - size.leading_zeros() - size.trailing_zeros() <= 53
        }
    };
    (near, is_exact)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::measure::{Amount, Unit};
    use crate::resource::Extent;

    /// The value cut off as text: by hand, for comparison.
    fn cut_off(text: &str) -> (i128, bool) {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let kept: String = format!("{fraction:0<16}").chars().take(16).collect();
        let units: i128 = format!("{whole}{kept}").parse().unwrap();
        let is_exact = fraction.len() <= 16;
        (sign * units, is_exact)
    }

    #[test]
    fn known_values() {
        for (text, unit) in [
            ("0", Unit::Records),
            ("-12", Unit::Records),
            ("4294967296", Unit::Addresses),
            ("9295.076751708984375", Unit::Slash32),
            ("-0.0000152587890625", Unit::Slash32),
            ("0.00000000023283064365386962890625", Unit::Slash32),
            ("5269433959.0000457763671875", Unit::Slash48),
            ("0.505703422", Unit::Ratio),
            ("1", Unit::Ratio),
        ] {
            let fixed = Fixed::of(Value::parse(text, unit).unwrap()).unwrap();
            assert_eq!((fixed.units, fixed.is_exact), cut_off(text), "{text}");
        }
        let value = |text| Value::parse(text, Unit::Slash32).unwrap();
        assert_eq!(addresses(value("-1")), Some(-(1 << 96)));
        assert_eq!(addresses(value("536870912")), Some(1 << 125));
        assert_eq!(addresses(value("4294967295")), None);
        assert_eq!(addresses(Value::Count(1)), None);
        assert!(double(value("0.00000000023283064365386962890625")).1);
        // 2^21 and 2^-33 of a /32 are 54 binary places apart.
        let text = format!("2097152.{}", "00000000011641532182693481445312500");
        assert!(!double(value(text.trim_end_matches('0'))).1);
        assert!(!double(Value::Count(i64::MAX)).1);
    }

    proptest! {
        #[test]
        fn cut_off_as_text_is(size in any::<u128>(), shift in 0u32..128, is_48 in any::<bool>()) {
            let extent = Extent::from_addresses(size >> shift);
            let amount = Amount::from(extent);
            let value = if is_48 { Value::In48s(amount) } else { Value::In32s(amount) };
            let fixed = Fixed::of(value).unwrap();
            prop_assert_eq!((fixed.units, fixed.is_exact), cut_off(&value.to_string()));
        }
    }
}
