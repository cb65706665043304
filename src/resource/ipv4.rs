//! A range of IPv4 addresses.

use std::fmt;
use std::net::Ipv4Addr;

/// A range of IPv4 addresses: a first address and a count of at least one.
///
/// Allocation files give counts, and a count need be neither a power of two
/// nor aligned to its start, so this is a range and not a prefix.
///
/// # Ordering
///
/// By first address, then by count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Range {
    first: u32,
    /// One less than the count, so that the whole space has a value.
    extra: u32,
}

impl Ipv4Range {
    /// The range of `count` addresses that starts at `first`; `None` if it is
    /// empty or runs past 255.255.255.255.
    pub fn new(first: Ipv4Addr, count: u64) -> Option<Self> {
        let first = u32::from(first);
        let extra = u32::try_from(count.checked_sub(1)?).ok()?;
        first.checked_add(extra)?;
        Some(Self { first, extra })
    }

    /// The first address.
    pub fn first(self) -> Ipv4Addr {
        Ipv4Addr::from(self.first)
    }

    /// The last address.
    pub fn last(self) -> Ipv4Addr {
        Ipv4Addr::from(self.first + self.extra)
    }

    /// How many addresses, at least one.
    pub fn count(self) -> u64 {
        u64::from(self.extra) + 1
    }
}

impl fmt::Display for Ipv4Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.first(), self.last())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_within_the_space() {
        let last = Ipv4Addr::BROADCAST;
        assert_eq!(Ipv4Range::new(last, 2), None);
        assert_eq!(Ipv4Range::new(last, 0), None);
        assert_eq!(Ipv4Range::new(last, 1).unwrap().count(), 1);
        let all = Ipv4Range::new(Ipv4Addr::UNSPECIFIED, 1 << 32).unwrap();
        assert_eq!((all.count(), all.last()), (1 << 32, last));
    }
}
