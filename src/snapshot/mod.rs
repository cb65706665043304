//! What a registry had delegated on one date, and what changed from one date
//! to the next.
//!
//! A [`Snapshot`] is made from a file that was read to its end; it holds every
//! IPv6 delegation once, sorted, and sums of the rest. [`Difference`] compares
//! two of one registry. History is only ever made from dated snapshots: the
//! dates in a single file forget what was returned, moved or registered again.

mod build;
mod delegation;
mod difference;
mod error;
mod footprint;
mod holders;
mod remarks;
mod vintage;

pub use self::build::{Builder, read};
pub use self::delegation::{Delegation, Piece};
pub use self::difference::{Change, Difference, Move};
pub use self::error::SnapshotError;
pub use self::footprint::Footprint;
pub use self::holders::Holding;
pub use self::remarks::Remarks;
pub use self::vintage::Vintage;

use chrono::NaiveDate;

use crate::resource::Registry;
use crate::source::Fingerprint;

/// What one registry had delegated at the end of one day.
#[derive(Clone, Debug)]
pub struct Snapshot {
    registry: Registry,
    date: NaiveDate,
    vintage: Vintage,
    fingerprint: Fingerprint,
    form: Form,
    delegations: Vec<Delegation>,
    holdings: Option<Vec<Holding>>,
    ipv4: Vec<u64>,
    asns: Vec<u64>,
    remarks: Remarks,
}

/// Which kind of file a snapshot was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The combined file of all registries: records are merged and split
    /// again, so that counts are not those of the registry's own files.
    Combined,
    /// The standard form, without holders.
    Standard,
    /// The extended form.
    Extended,
}

impl Snapshot {
    /// The registry.
    pub fn registry(&self) -> Registry {
        self.registry
    }

    /// The day at whose end it was taken.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// The input it was made from.
    pub fn vintage(&self) -> &Vintage {
        &self.vintage
    }

    /// The SHA-256 of the plain content it was made from.
    pub fn fingerprint(&self) -> &Fingerprint {
        &self.fingerprint
    }

    /// Which kind of file it was made from.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The IPv6 delegations, each once, by prefix.
    pub fn delegations(&self) -> &[Delegation] {
        &self.delegations
    }

    /// Who holds what in which economy, by economy and holder; nothing if the
    /// file names no holders.
    pub fn holdings(&self) -> Option<&[Holding]> {
        self.holdings.as_deref()
    }

    /// Delegated IPv4 addresses by [`crate::geography::Economy::index`], each
    /// address once.
    pub fn ipv4_by_economy(&self) -> &[u64] {
        &self.ipv4
    }

    /// Delegated AS numbers by economy, each number once.
    pub fn asns_by_economy(&self) -> &[u64] {
        &self.asns
    }

    /// What had to be passed over or put right.
    pub fn remarks(&self) -> &Remarks {
        &self.remarks
    }
}
