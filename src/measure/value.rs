//! The value of an observation, exact.

use std::fmt;

use super::{Share, Unit};
use crate::resource::Extent;

/// A value. Which kind an indicator has follows from its [`Unit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number of things; below zero for net changes.
    Count(i64),
    /// An amount of space in /32s.
    In32s(Amount),
    /// An amount of space in /48s.
    In48s(Amount),
    /// A share, or an index from 0 to 1.
    Share(Share),
}

/// An amount of space, or of net change of space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    is_negative: bool,
    extent: Extent,
}

impl Amount {
    /// What `gain` is more, or less, than `loss`.
    pub fn net(gain: Extent, loss: Extent) -> Self {
        match gain.checked_sub(loss) {
            Some(extent) => Self {
                is_negative: false,
                extent,
            },
            None => Self {
                is_negative: true,
                extent: loss.checked_sub(gain).unwrap_or_default(),
            },
        }
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.is_negative
    }

    /// How many addresses it has, or lacks if it is below zero.
    pub fn addresses(self) -> u128 {
        self.extent.addresses()
    }

    /// The amount; nothing if it is below zero.
    pub fn extent(self) -> Option<Extent> {
        (!self.is_negative).then_some(self.extent)
    }

    fn parse(text: &str, len: u8) -> Result<Self, ValueError> {
        let (is_negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let extent = Extent::parse_decimal(digits, len).map_err(|_| ValueError)?;
        if is_negative && extent == Extent::ZERO {
            return Err(ValueError);
        }
        Ok(Self {
            is_negative,
            extent,
        })
    }

    fn to_decimal(self, len: u8) -> String {
        let sign = if self.is_negative { "-" } else { "" };
        format!("{sign}{}", self.extent.to_decimal(len))
    }

    fn approximate(self, len: u8) -> f64 {
        let size = self.extent.approximate(len);
        if self.is_negative { -size } else { size }
    }
}

impl From<Extent> for Amount {
    fn from(extent: Extent) -> Self {
        Self {
            is_negative: false,
            extent,
        }
    }
}

impl Value {
    /// The value that a table prints as `text` for that unit.
    ///
    /// # Errors
    ///
    /// [`ValueError`] if it is none.
    pub fn parse(text: &str, unit: Unit) -> Result<Self, ValueError> {
        match unit {
            Unit::Slash32 => Amount::parse(text, 32).map(Self::In32s),
            Unit::Slash48 => Amount::parse(text, 48).map(Self::In48s),
            Unit::Ratio => text.parse().map(Self::Share).map_err(|_| ValueError),
            Unit::Records | Unit::Blocks | Unit::Holders | Unit::Addresses | Unit::AsNumbers => {
                let count: i64 = text.parse().map_err(|_| ValueError)?;
                // One value has one text, so that files can be compared.
                if count.to_string() == text {
                    Ok(Self::Count(count))
                } else {
                    Err(ValueError)
                }
            }
        }
    }

    /// The value for drawing: pixels are coarser than what this loses.
    #[expect(clippy::cast_precision_loss, reason = "drawing rounds to pixels")]
    pub fn approximate(self) -> f64 {
        match self {
            Self::Count(count) => count as f64,
            Self::In32s(amount) => amount.approximate(32),
            Self::In48s(amount) => amount.approximate(48),
            Self::Share(share) => share.to_f64(),
        }
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        match self {
            Self::Count(count) => count < 0,
            Self::In32s(amount) | Self::In48s(amount) => amount.is_negative(),
            Self::Share(_) => false,
        }
    }

    /// The count, if it is one.
    pub fn count(self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(count),
            _ => None,
        }
    }

    /// The amount of space, if it is one and not below zero.
    pub fn extent(self) -> Option<Extent> {
        match self {
            Self::In32s(amount) | Self::In48s(amount) => amount.extent(),
            _ => None,
        }
    }

    /// The share, if it is one.
    pub fn share(self) -> Option<Share> {
        match self {
            Self::Share(share) => Some(share),
            _ => None,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(f, "{count}"),
            Self::In32s(amount) => f.write_str(&amount.to_decimal(32)),
            Self::In48s(amount) => f.write_str(&amount.to_decimal(48)),
            Self::Share(share) => write!(f, "{share}"),
        }
    }
}

/// A text that is no value of the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueError;

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a value in the unit of the indicator")
    }
}

impl std::error::Error for ValueError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_value_agree() {
        for (text, unit) in [
            ("0", Unit::Records),
            ("-12", Unit::Records),
            ("9295.076751708984375", Unit::Slash32),
            ("-0.0000152587890625", Unit::Slash32),
            ("609162150", Unit::Slash48),
            ("0.505703422", Unit::Ratio),
        ] {
            assert_eq!(Value::parse(text, unit).unwrap().to_string(), text);
        }
        for (text, unit) in [
            ("1.5", Unit::Records),
            ("01", Unit::Records),
            ("-0", Unit::Slash32),
            ("1.1", Unit::Ratio),
            ("", Unit::Records),
        ] {
            assert_eq!(Value::parse(text, unit), Err(ValueError), "{text}");
        }
    }
}
