//! The indicators: code, unit, and the text that defines each.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Records of an allocation file.
    Records,
    /// Blocks of adjacent records of one holder, joined.
    Blocks,
    /// Holders of number resources.
    Holders,
    /// IPv4 addresses.
    Addresses,
    /// Autonomous system numbers.
    AsNumbers,
    /// Space, as so many /32 prefixes.
    Slash32,
    /// Space, as so many /48 prefixes.
    Slash48,
    /// A number from 0 to 1.
    Ratio,
}

impl Unit {
    /// The word in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Blocks => "blocks",
            Self::Holders => "holders",
            Self::Addresses => "addresses",
            Self::AsNumbers => "as_numbers",
            Self::Slash32 => "/32",
            Self::Slash48 => "/48",
            Self::Ratio => "ratio",
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What kind of figure an indicator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// What there is on a date.
    Stock,
    /// What changed in a period.
    Flow,
    /// What is left in the newest snapshot, by the year of its own date.
    Survivors,
}

/// An indicator.
///
/// # Ordering
///
/// As listed: what there is, what changed, what is left.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Indicator(u8);

struct Entry {
    code: &'static str,
    unit: Unit,
    measure: Measure,
    needs_holders: bool,
    explanation: &'static str,
}

macro_rules! indicators {
    ($($(#[$meta:meta])* $name:ident $code:literal $unit:ident $measure:ident $holders:literal $file:literal)+) => {
        #[expect(clippy::upper_case_acronyms, non_camel_case_types, reason = "names of codes")]
        enum Place { $($name),+ }

        impl Indicator {
            $($(#[$meta])* pub const $name: Self = Self(Place::$name as u8);)+

            /// All indicators.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }

        const ENTRIES: &[Entry] = &[$(Entry {
            code: $code,
            unit: Unit::$unit,
            measure: Measure::$measure,
            needs_holders: $holders,
            explanation: include_str!(concat!("explain/", $file, ".md")),
        }),+];
    };
}

indicators! {
    /// IPv6 delegations.
    V6_RECORDS "V6_RECORDS" Records Stock false "v6-records"
    /// Adjacent delegations of one holder, joined.
    V6_BLOCKS "V6_BLOCKS" Blocks Stock true "v6-blocks"
    /// Space in /32s.
    V6_EQ32 "V6_EQ32" Slash32 Stock false "v6-eq32"
    /// Space in /48s.
    V6_EQ48 "V6_EQ48" Slash48 Stock false "v6-eq48"
    /// The largest delegation, in /32s.
    V6_LARGEST "V6_LARGEST" Slash32 Stock false "v6-largest"
    /// Holders of IPv6.
    V6_HOLDERS "V6_HOLDERS" Holders Stock true "v6-holders"
    /// Holders of any number resource.
    HOLDERS "HOLDERS" Holders Stock true "holders"
    /// Holders of IPv6 among all holders.
    V6_HOLDER_SHARE "V6_HOLDER_SHARE" Ratio Stock true "v6-holder-share"
    /// Holders of IPv6 among holders of IPv4.
    V6_AMONG_V4 "V6_AMONG_V4" Ratio Stock true "v6-among-v4"
    /// Holders of IPv6 among holders of AS numbers.
    V6_AMONG_ASN "V6_AMONG_ASN" Ratio Stock true "v6-among-asn"
    /// Concentration of the space among holders.
    V6_HHI "V6_HHI" Ratio Stock true "v6-hhi"
    /// The largest holder's share of the space.
    V6_CR1 "V6_CR1" Ratio Stock true "v6-cr1"
    /// IPv4 addresses.
    V4_ADDRESSES "V4_ADDRESSES" Addresses Stock false "v4-addresses"
    /// AS numbers.
    ASNS "ASNS" AsNumbers Stock false "asns"
    /// Records that came.
    V6_ADDED "V6_ADDED" Records Flow false "v6-added"
    /// Records that went.
    V6_REMOVED "V6_REMOVED" Records Flow false "v6-removed"
    /// Records that came from another area.
    V6_MOVED_IN "V6_MOVED_IN" Records Flow false "v6-moved-in"
    /// Records that went to another area.
    V6_MOVED_OUT "V6_MOVED_OUT" Records Flow false "v6-moved-out"
    /// Records whose date changed.
    V6_REDATED "V6_REDATED" Records Flow false "v6-redated"
    /// Added and moved in, less removed and moved out.
    V6_NET "V6_NET" Records Flow false "v6-net"
    /// Space that came.
    V6_ADDED_EQ32 "V6_ADDED_EQ32" Slash32 Flow false "v6-added"
    /// Space that went.
    V6_REMOVED_EQ32 "V6_REMOVED_EQ32" Slash32 Flow false "v6-removed"
    /// Space that came from another area.
    V6_MOVED_IN_EQ32 "V6_MOVED_IN_EQ32" Slash32 Flow false "v6-moved-in"
    /// Space that went to another area.
    V6_MOVED_OUT_EQ32 "V6_MOVED_OUT_EQ32" Slash32 Flow false "v6-moved-out"
    /// Space whose date changed.
    V6_REDATED_EQ32 "V6_REDATED_EQ32" Slash32 Flow false "v6-redated"
    /// The same of space.
    V6_NET_EQ32 "V6_NET_EQ32" Slash32 Flow false "v6-net"
    /// Records left today, by the year of their date.
    V6_SURVIVING "V6_SURVIVING" Records Survivors false "v6-surviving"
}

impl Indicator {
    fn entry(self) -> &'static Entry {
        #[expect(
            clippy::expect_used,
            reason = "a value is made only from the same list"
        )]
        ENTRIES
            .get(usize::from(self.0))
            .expect("every indicator has an entry")
    }

    /// The code in tables: `V6_EQ32`.
    pub fn code(self) -> &'static str {
        self.entry().code
    }

    /// Its place among all codes sorted as text.
    pub(super) fn text_rank(self) -> u8 {
        static RANKS: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let rank = |one: &Indicator| {
                let before = Indicator::ALL
                    .iter()
                    .filter(|other| other.code() < one.code());
                u8::try_from(before.count()).unwrap_or(u8::MAX)
            };
            Indicator::ALL.iter().map(rank).collect()
        });
        RANKS.get(usize::from(self.0)).copied().unwrap_or(u8::MAX)
    }

    /// The unit of its values.
    pub fn unit(self) -> Unit {
        self.entry().unit
    }

    /// What kind of figure it is.
    pub fn measure(self) -> Measure {
        self.entry().measure
    }

    /// Whether it exists only for files that name holders.
    pub fn needs_holders(self) -> bool {
        self.entry().needs_holders
    }

    /// Definition, formula, unit, source and limits, as Markdown.
    pub fn explanation(self) -> &'static str {
        self.entry().explanation
    }
}

impl fmt::Display for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Indicator {
    type Err = UnknownIndicator;

    fn from_str(text: &str) -> Result<Self, UnknownIndicator> {
        Self::ALL
            .iter()
            .copied()
            .find(|i| i.code() == text)
            .ok_or(UnknownIndicator)
    }
}

/// A text that names no indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownIndicator;

impl fmt::Display for UnknownIndicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected the code of an indicator such as V6_EQ32")
    }
}

impl std::error::Error for UnknownIndicator {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_explanation_has_all_its_parts() {
        for indicator in Indicator::ALL {
            let text = indicator.explanation();
            for part in [
                "# ",
                "## Definition",
                "## Formula",
                "## Unit",
                "## Source",
                "## Limits",
            ] {
                assert!(text.contains(part), "{indicator}: {part} is missing");
            }
            assert!(text.contains(indicator.code()), "{indicator} is not named");
            assert_eq!(indicator.code().parse(), Ok(*indicator));
        }
    }
}
