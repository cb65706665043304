//! What a registry says of a resource.

use std::fmt;

/// The status of a resource in an allocation file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Given to a holder that may pass parts of it on.
    Allocated,
    /// Given to a holder for its own use.
    Assigned,
    /// Held by the registry, free to be given.
    Available,
    /// Held back by the registry.
    Reserved,
    /// In the pool of the global registry (combined files only).
    IanaPool,
    /// Passed on by the global registry to the body named in this field (its
    /// own file, in the form used until the 2020s, names the receiver here).
    PassedOn,
}

impl Status {
    /// Whether a holder has the resource: allocated or assigned.
    ///
    /// The two are one here because the registries use them differently: ARIN
    /// calls every IPv6 block allocated, and the combined file calls all
    /// assigned.
    pub fn is_delegated(self) -> bool {
        matches!(self, Self::Allocated | Self::Assigned)
    }

    /// The status that a field names.
    pub fn parse(text: &[u8]) -> Option<Self> {
        match text {
            b"allocated" => Some(Self::Allocated),
            b"assigned" => Some(Self::Assigned),
            b"available" => Some(Self::Available),
            b"reserved" => Some(Self::Reserved),
            b"ianapool" => Some(Self::IanaPool),
            b"afrinic" | b"apnic" | b"arin" | b"lacnic" | b"ripencc" | b"iana" | b"ietf" => {
                Some(Self::PassedOn)
            }
            _ => None,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allocated => "allocated",
            Self::Assigned => "assigned",
            Self::Available => "available",
            Self::Reserved => "reserved",
            Self::IanaPool => "ianapool",
            Self::PassedOn => "passed on",
        })
    }
}
