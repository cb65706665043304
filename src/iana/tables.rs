//! The registries of IANA together.

use chrono::NaiveDate;

use super::block::Block;
use super::error::IanaError;
use super::table::{Blocks, Table};
use super::{csv, xml};
use crate::resource::{AsnRange, Ipv4Range, Ipv6Prefix};

/// What IANA gave to whom, as far as it was added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Iana {
    asn: List<AsnRange>,
    ipv4: List<Ipv4Range>,
    ipv6: List<Ipv6Prefix>,
}

/// The blocks of one type, sorted, from one or several files.
#[derive(Clone, Debug, PartialEq, Eq)]
struct List<R> {
    blocks: Vec<Block<R>>,
    updated: Option<NaiveDate>,
}

impl<R> Default for List<R> {
    fn default() -> Self {
        Self {
            blocks: Vec::new(),
            updated: None,
        }
    }
}

impl Iana {
    /// Adds a registry as IANA publishes it, XML or CSV, told by content.
    ///
    /// Of two files about the same space the newer one holds: the one that
    /// was changed later, or has the later block. The two halves of the AS
    /// numbers, which are two files in CSV, add up.
    ///
    /// # Errors
    ///
    /// At the first thing that cannot be read, with `name` and the line.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), IanaError> {
        let table = Table::read(name, bytes)?;
        match table.blocks {
            Blocks::Asn(blocks) => self.asn.add(blocks, table.updated, |range| {
                (range.first().into(), range.last().into())
            }),
            Blocks::Ipv4(blocks) => self.ipv4.add(blocks, table.updated, |range| {
                (
                    u32::from(range.first()).into(),
                    u32::from(range.last()).into(),
                )
            }),
            Blocks::Ipv6(blocks) => self.ipv6.add(blocks, table.updated, |prefix| {
                (prefix.start_bits(), prefix.last_bits())
            }),
        }
        .map_err(|text| IanaError {
            file: name.to_owned(),
            line: 0,
            text,
        })
    }

    /// Whether bytes begin like a registry that [`Iana::add`] reads; 512 of
    /// them are enough.
    pub fn is_one(start: &[u8]) -> bool {
        let text = String::from_utf8_lossy(start);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let is_xml = text.trim_start().starts_with('<');
        csv::is_one(text)
            || is_xml
                && xml::IDS
                    .iter()
                    .any(|(id, _)| text.contains(&format!("id=\"{id}\"")))
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.asn.blocks.is_empty() && self.ipv4.blocks.is_empty() && self.ipv6.blocks.is_empty()
    }

    /// The blocks of AS numbers, sorted.
    pub fn asn(&self) -> &[Block<AsnRange>] {
        &self.asn.blocks
    }

    /// The blocks of IPv4, sorted.
    pub fn ipv4(&self) -> &[Block<Ipv4Range>] {
        &self.ipv4.blocks
    }

    /// The blocks of IPv6, sorted.
    pub fn ipv6(&self) -> &[Block<Ipv6Prefix>] {
        &self.ipv6.blocks
    }

    /// When the registry of IPv6 was last changed, as far as it tells.
    pub fn ipv6_updated(&self) -> Option<NaiveDate> {
        self.ipv6.updated
    }

    /// When the registry of AS numbers was last changed, as far as it tells.
    pub fn asn_updated(&self) -> Option<NaiveDate> {
        self.asn.updated
    }
}

impl<R: Copy + PartialEq> List<R> {
    fn add(
        &mut self,
        mut blocks: Vec<Block<R>>,
        updated: Option<NaiveDate>,
        ends: impl Fn(R) -> (u128, u128),
    ) -> Result<(), String> {
        blocks.sort_by_key(|block| ends(block.resource));
        if let Some(place) = first_shared(&blocks, &ends) {
            return Err(format!("two rows share {place:#x}"));
        }
        let mut together = [self.blocks.as_slice(), &blocks].concat();
        together.sort_by_key(|block| ends(block.resource));
        if first_shared(&together, &ends).is_none() {
            self.blocks = together;
            self.updated = self.updated.max(updated);
        } else if updated > self.updated {
            self.blocks = blocks;
            self.updated = updated;
        }
        Ok(())
    }
}

/// The first address or number that two blocks share.
fn first_shared<R: Copy>(blocks: &[Block<R>], ends: impl Fn(R) -> (u128, u128)) -> Option<u128> {
    blocks.windows(2).find_map(|pair| match pair {
        [a, b] => {
            let (start, _) = ends(b.resource);
            (start <= ends(a.resource).1).then_some(start)
        }
        _ => None,
    })
}
