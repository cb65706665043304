//! The rows of a registry of IANA, as either form has them.

use std::net::{Ipv4Addr, Ipv6Addr};

use chrono::NaiveDate;

use super::block::Block;
use crate::period::Period;
use crate::resource::{AsnRange, Ipv4Range, Ipv6Prefix, Registry};

/// What a row says, with its line.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) line: u64,
    /// `2001:200::/23`, `001/8`, `1-1876`.
    pub(super) what: String,
    /// `APNIC`, `Administered by ARIN`, `Assigned by RIPE NCC`.
    pub(super) whom: String,
    pub(super) date: String,
    pub(super) whois: String,
    pub(super) status: String,
}

/// Which registry of IANA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Asn,
    Ipv4,
    Ipv6,
}

/// Rows as they stand in a file.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    pub(super) subject: Subject,
    /// When IANA last changed the registry, if the file says so.
    pub(super) updated: Option<NaiveDate>,
    pub(super) list: Vec<Row>,
}

/// A line, 0 for the whole file, and what is wrong there.
pub(super) type Wrong = (u64, String);

impl Row {
    pub(super) fn ipv6(&self) -> Result<Block<Ipv6Prefix>, String> {
        let parsed = self.what.split_once('/').and_then(|(start, length)| {
            let start: Ipv6Addr = start.parse().ok()?;
            Ipv6Prefix::new(start, length.parse().ok()?).ok()
        });
        let resource = parsed.ok_or_else(|| {
            format!(
                "expected a prefix such as 2001:200::/23, found `{}`",
                self.what
            )
        })?;
        self.block(resource)
    }

    pub(super) fn ipv4(&self) -> Result<Block<Ipv4Range>, String> {
        // One number, with zeroes in front: `001/8`.
        let parsed = self.what.split_once('/').and_then(|(start, length)| {
            let first = Ipv4Addr::new(start.parse().ok()?, 0, 0, 0);
            (length == "8").then(|| Ipv4Range::new(first, 1 << 24))?
        });
        let resource = parsed
            .ok_or_else(|| format!("expected a block such as 001/8, found `{}`", self.what))?;
        self.block(resource)
    }

    /// Nothing for a row that only names another table.
    pub(super) fn asn(&self) -> Result<Option<Block<AsnRange>>, String> {
        if self.whom.starts_with("See ") {
            return Ok(None);
        }
        let (first, last) = self
            .what
            .split_once('-')
            .unwrap_or((&self.what, &self.what));
        let parsed = first.parse::<u32>().ok().zip(last.parse::<u32>().ok());
        let parsed = parsed.and_then(|(first, last)| {
            AsnRange::new(first, last.checked_sub(first)?.checked_add(1)?)
        });
        let resource = parsed
            .ok_or_else(|| format!("expected numbers such as 1-1876, found `{}`", self.what))?;
        self.block(resource).map(Some)
    }

    fn block<R>(&self, resource: R) -> Result<Block<R>, String> {
        Ok(Block {
            resource,
            registry: self.registry()?,
            is_legacy: self.status == "LEGACY",
            date: self.date()?,
        })
    }

    /// The regional registry that has or administers the block.
    fn registry(&self) -> Result<Option<Registry>, String> {
        let name = ["Administered by ", "Assigned by "]
            .iter()
            .find_map(|start| self.whom.strip_prefix(start));
        let named = named(name.unwrap_or(&self.whom));
        if name.is_some() && named.is_none() {
            return Err(format!("expected a regional registry in `{}`", self.whom));
        }
        match self.status.as_str() {
            // Given to an organisation; its registry is the one that answers
            // for it.
            "LEGACY" => named
                .or_else(|| answers(&self.whois))
                .map(Some)
                .ok_or_else(|| {
                    format!(
                        "expected the whois server of a regional registry, found `{}`",
                        self.whois
                    )
                }),
            "ALLOCATED" | "RESERVED" | "UNALLOCATED" | "" => Ok(named),
            other => Err(format!(
                "expected ALLOCATED, LEGACY, RESERVED or UNALLOCATED, found `{other}`"
            )),
        }
    }

    /// The last day that the date may mean.
    fn date(&self) -> Result<Option<NaiveDate>, String> {
        if self.date.is_empty() {
            return Ok(None);
        }
        match self.date.parse::<Period>() {
            Ok(period) => Ok(Some(period.last_day())),
            Err(_) => Err(format!(
                "expected a date such as 1999-07-01 or 2010-01, found `{}`",
                self.date
            )),
        }
    }
}

fn named(name: &str) -> Option<Registry> {
    Registry::ALL
        .into_iter()
        .find(|registry| registry.name() == name)
}

fn answers(whois: &str) -> Option<Registry> {
    match whois {
        "whois.afrinic.net" => Some(Registry::Afrinic),
        "whois.apnic.net" => Some(Registry::Apnic),
        "whois.arin.net" => Some(Registry::Arin),
        "whois.lacnic.net" => Some(Registry::Lacnic),
        "whois.ripe.net" => Some(Registry::Ripencc),
        _ => None,
    }
}
