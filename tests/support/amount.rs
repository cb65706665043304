//! Values as whole numbers that can be added, whatever their unit.

use v6atlas::measure::{Observation, Unit};
use v6atlas::resource::Extent;

/// The value in things, or in addresses for space; nothing if it is missing.
/// Fails for a share.
pub(crate) fn whole(observation: &Observation) -> Option<i128> {
    let value = observation.value?;
    let text = value.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.as_str()),
    };
    let size = match observation.indicator.unit() {
        Unit::Slash32 => Extent::parse_decimal(digits, 32).unwrap().addresses(),
        Unit::Slash48 => Extent::parse_decimal(digits, 48).unwrap().addresses(),
        Unit::Ratio => panic!("a share is not added"),
        _ => digits.parse().unwrap(),
    };
    Some(sign * i128::try_from(size).unwrap())
}
