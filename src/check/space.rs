//! The three spaces of numbers, and how a stretch of each is written.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::words::{self, grouped};

/// One of the spaces that files are about. All are walked through as numbers
/// of 128 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    Asn,
    Ipv4,
    Ipv6,
}

impl Space {
    pub(super) const ALL: [Self; 3] = [Self::Asn, Self::Ipv4, Self::Ipv6];

    /// One address or number, as the known issues call it, too.
    pub(super) fn name(self, at: u128) -> String {
        let small = u32::try_from(at).unwrap_or(u32::MAX);
        match self {
            Self::Asn => format!("AS{small}"),
            Self::Ipv4 => Ipv4Addr::from(small).to_string(),
            Self::Ipv6 => Ipv6Addr::from(at).to_string(),
        }
    }

    /// A stretch: a prefix where it is one, else its two ends.
    pub(super) fn range(self, first: u128, last: u128) -> String {
        let bits = match self {
            Self::Asn => 0,
            Self::Ipv4 => 32,
            Self::Ipv6 => 128,
        };
        if bits > 0
            && let Some(host) = host_bits(first, last)
        {
            return format!("{}/{}", self.name(first), bits - host);
        }
        if first == last {
            return self.name(first);
        }
        format!("{} to {}", self.name(first), self.name(last))
    }

    /// How much a stretch is: AS numbers, addresses, of IPv6 /48s.
    pub(super) fn size(self, first: u128, last: u128) -> String {
        let size = (last - first).saturating_add(1);
        let counted = |thing| words::counted(u64::try_from(size).unwrap_or(u64::MAX), thing);
        match self {
            Self::Asn => counted("number"),
            Self::Ipv4 => format!(
                "{} {}",
                grouped(u64::try_from(size).unwrap_or(u64::MAX)),
                if size == 1 { "address" } else { "addresses" }
            ),
            Self::Ipv6 if size >> 80 == 0 => "less than a /48".to_owned(),
            Self::Ipv6 => format!(
                "the size of {}",
                words::counted(u64::try_from(size >> 80).unwrap_or(u64::MAX), "/48")
            ),
        }
    }
}

/// How many bits are free in a stretch, if it is a prefix.
fn host_bits(first: u128, last: u128) -> Option<u32> {
    let host = last.checked_sub(first)?;
    let bits = 128 - host.leading_zeros();
    (host.checked_add(1).is_none_or(u128::is_power_of_two) && first & host == 0).then_some(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_written_as_such() {
        assert_eq!(Space::Ipv4.range(0x0a00_0000, 0x0aff_ffff), "10.0.0.0/8");
        assert_eq!(Space::Ipv4.range(1, 2), "0.0.0.1 to 0.0.0.2");
        assert_eq!(Space::Ipv6.range(1, 1), "::1/128");
        assert_eq!(Space::Ipv6.range(0, u128::MAX), "::/0");
        assert_eq!(Space::Asn.range(4, 7), "AS4 to AS7");
        assert_eq!(Space::Asn.range(4, 4), "AS4");
    }
}
