//! An IPv6 prefix.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

use ipnet::Ipv6Net;

use super::Extent;

/// An IPv6 prefix of length 1 to 128 without host bits.
///
/// # Ordering
///
/// By first address, then by length: a covering prefix comes before what it
/// covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Prefix {
    start: u128,
    len: u8,
}

impl Ipv6Prefix {
    /// The prefix of `len` bits at `start`.
    ///
    /// # Errors
    ///
    /// [`PrefixError::Length`] unless `len` is 1 to 128;
    /// [`PrefixError::HostBits`] if a bit right of `len` is set.
    pub fn new(start: Ipv6Addr, len: u8) -> Result<Self, PrefixError> {
        let covering = Self::covering(start, len)?;
        if covering.start == u128::from(start) {
            Ok(covering)
        } else {
            Err(PrefixError::HostBits)
        }
    }

    /// The prefix of `len` bits that covers `address`: bits right of `len` are
    /// cleared.
    ///
    /// # Errors
    ///
    /// [`PrefixError::Length`] unless `len` is 1 to 128.
    pub fn covering(address: Ipv6Addr, len: u8) -> Result<Self, PrefixError> {
        if !(1..=128).contains(&len) {
            return Err(PrefixError::Length);
        }
        let start = u128::from(address) & (u128::MAX << (128 - u32::from(len)));
        Ok(Self { start, len })
    }

    /// The first address.
    pub fn start(self) -> Ipv6Addr {
        Ipv6Addr::from(self.start)
    }

    /// The last address.
    pub fn last(self) -> Ipv6Addr {
        Ipv6Addr::from(self.last_bits())
    }

    /// The first address as a number.
    pub fn start_bits(self) -> u128 {
        self.start
    }

    /// The last address as a number.
    pub fn last_bits(self) -> u128 {
        self.start | (self.size() - 1)
    }

    /// The length in bits, 1 to 128.
    pub fn len(self) -> u8 {
        self.len
    }

    /// Always false: a prefix holds at least one address.
    pub fn is_empty(self) -> bool {
        false
    }

    /// The number of its addresses.
    pub fn extent(self) -> Extent {
        Extent::from_addresses(self.size())
    }

    /// Whether every address of `other` is in this prefix.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.last_bits() <= self.last_bits()
    }

    /// The prefix one bit shorter that covers this one, down to length 1.
    pub fn parent(self) -> Option<Self> {
        Self::covering(self.start(), self.len - 1).ok()
    }

    /// The same prefix for use with the `ipnet` crate.
    pub fn to_ipnet(self) -> Ipv6Net {
        // A length of 1 to 128 is always accepted; the fallback is never taken.
        Ipv6Net::new(self.start(), self.len).unwrap_or_default()
    }

    fn size(self) -> u128 {
        1 << (128 - u32::from(self.len))
    }
}

impl fmt::Display for Ipv6Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.start(), self.len)
    }
}

impl FromStr for Ipv6Prefix {
    type Err = PrefixError;

    fn from_str(text: &str) -> Result<Self, PrefixError> {
        let net: Ipv6Net = text.parse().map_err(|_| PrefixError::Syntax)?;
        Self::new(net.addr(), net.prefix_len())
    }
}

/// Why a prefix was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrefixError {
    /// Not of the form `2001:db8::/32`.
    Syntax,
    /// The length is not 1 to 128.
    Length,
    /// A bit to the right of the length is set.
    HostBits,
}

impl fmt::Display for PrefixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "expected an IPv6 prefix such as 2001:db8::/32",
            Self::Length => "expected a prefix length from 1 to 128",
            Self::HostBits => "a bit to the right of the prefix length is set",
        })
    }
}

impl std::error::Error for PrefixError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_doors() {
        let host: Ipv6Addr = "2001:db8::1".parse().unwrap();
        assert_eq!(Ipv6Prefix::new(host, 32), Err(PrefixError::HostBits));
        assert_eq!(
            Ipv6Prefix::covering(host, 32).unwrap().to_string(),
            "2001:db8::/32"
        );
        assert_eq!(Ipv6Prefix::new(host, 129), Err(PrefixError::Length));
        assert_eq!(Ipv6Prefix::new(host, 0), Err(PrefixError::Length));
        assert_eq!(
            "2001:db8::/32"
                .parse::<Ipv6Prefix>()
                .unwrap()
                .to_ipnet()
                .prefix_len(),
            32
        );
    }

    #[test]
    fn a_single_address_and_half_the_space() {
        let host: Ipv6Prefix = "2001:db8::1/128".parse().unwrap();
        assert_eq!(host.last(), host.start());
        let half: Ipv6Prefix = "8000::/1".parse().unwrap();
        assert_eq!(half.last_bits(), u128::MAX);
        assert_eq!(half.parent(), None);
    }
}
