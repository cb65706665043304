//! A range of autonomous system numbers.

use std::fmt;

/// A range of autonomous system numbers: a first number and a count of at
/// least one, all of it within 32 bits.
///
/// # Ordering
///
/// By first number, then by count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AsnRange {
    first: u32,
    count: u32,
}

impl AsnRange {
    /// The range of `count` numbers that starts at `first`; `None` if it is
    /// empty or runs past 4294967295.
    pub fn new(first: u32, count: u32) -> Option<Self> {
        first.checked_add(count.checked_sub(1)?)?;
        Some(Self { first, count })
    }

    /// The first number.
    pub fn first(self) -> u32 {
        self.first
    }

    /// The last number.
    pub fn last(self) -> u32 {
        self.first + (self.count - 1)
    }

    /// How many numbers, at least one.
    pub fn count(self) -> u32 {
        self.count
    }
}

impl fmt::Display for AsnRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.count == 1 {
            write!(f, "AS{}", self.first)
        } else {
            write!(f, "AS{}-AS{}", self.first, self.last())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_nothing_and_too_much() {
        assert_eq!(AsnRange::new(1, 0), None);
        assert_eq!(AsnRange::new(u32::MAX, 2), None);
        assert_eq!(AsnRange::new(u32::MAX, 1).unwrap().last(), u32::MAX);
    }
}
