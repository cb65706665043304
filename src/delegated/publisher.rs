//! Who publishes a file, or whom a record is of.

use std::fmt;

use crate::resource::Registry;

/// Who publishes a file, or whom a record of a combined file is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Publisher {
    /// A regional registry.
    Regional(Registry),
    /// The global registry.
    Iana,
    /// The registries together, in the combined file.
    Nro,
    /// The body that sets resources aside for the protocols themselves.
    Ietf,
}

impl Publisher {
    /// The name in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Regional(registry) => registry.as_str(),
            Self::Iana => "iana",
            Self::Nro => "nro",
            Self::Ietf => "ietf",
        }
    }

    /// The publisher of that name.
    pub fn parse(text: &[u8]) -> Option<Self> {
        match text {
            b"iana" => Some(Self::Iana),
            b"nro" => Some(Self::Nro),
            b"ietf" => Some(Self::Ietf),
            _ => Registry::parse(text).map(Self::Regional),
        }
    }

    /// The regional registry, if it is one.
    pub fn regional(self) -> Option<Registry> {
        match self {
            Self::Regional(registry) => Some(registry),
            Self::Iana | Self::Nro | Self::Ietf => None,
        }
    }
}

impl fmt::Display for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        let others = [Publisher::Iana, Publisher::Nro, Publisher::Ietf];
        let regional = Registry::ALL.map(Publisher::Regional);
        for publisher in regional.into_iter().chain(others) {
            let name = publisher.to_string();
            assert_eq!(Publisher::parse(name.as_bytes()), Some(publisher));
        }
        assert_eq!(Publisher::Nro.regional(), None);
        assert_eq!(Publisher::parse(b"IANA"), None);
        assert_eq!(Publisher::parse(b""), None);
    }
}
