//! The vocabulary of number resources: [`Registry`], [`AsnRange`],
//! [`Ipv4Range`], [`Ipv6Prefix`], the exact amount [`Extent`], a delegation's
//! [`Status`] and its holder [`HolderId`]. The ground floor: it imports nothing
//! of the crate.

mod asn;
mod extent;
mod holder;
mod ipv4;
mod ipv6;
mod registry;
mod status;

pub use self::asn::AsnRange;
pub use self::extent::{Extent, ExtentError};
pub use self::holder::HolderId;
pub use self::ipv4::Ipv4Range;
pub use self::ipv6::{Ipv6Prefix, PrefixError};
pub use self::registry::Registry;
pub use self::status::Status;

/// A range of number resources as one record of an allocation file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resource {
    /// Autonomous system numbers.
    Asn(AsnRange),
    /// IPv4 addresses.
    Ipv4(Ipv4Range),
    /// An IPv6 prefix.
    Ipv6(Ipv6Prefix),
}

impl Resource {
    /// The kind of the resource.
    pub fn kind(&self) -> ResourceKind {
        match self {
            Self::Asn(_) => ResourceKind::Asn,
            Self::Ipv4(_) => ResourceKind::Ipv4,
            Self::Ipv6(_) => ResourceKind::Ipv6,
        }
    }
}

/// The three kinds of resource, named as the allocation files name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResourceKind {
    /// `asn`
    Asn,
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
}

impl ResourceKind {
    /// All kinds, in the order in which most files list them.
    pub const ALL: [Self; 3] = [Self::Asn, Self::Ipv4, Self::Ipv6];

    /// The word in the third field of a record.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asn => "asn",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
        }
    }

    /// The kind that a field names, if it names one.
    pub fn parse(text: &[u8]) -> Option<Self> {
        match text {
            b"asn" => Some(Self::Asn),
            b"ipv4" => Some(Self::Ipv4),
            b"ipv6" => Some(Self::Ipv6),
            _ => None,
        }
    }
}

impl std::fmt::Display for ResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
