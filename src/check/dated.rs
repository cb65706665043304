//! What is kept of a file to hold it against others.

use std::sync::Arc;

use chrono::NaiveDate;

use super::claims::{Claims, List};
use super::file::FileCheck;
use super::known::Identity;
use super::lines::Lines;
use super::space::Space;
use crate::delegated::{Publisher, Serial};
use crate::geography::Economy;
use crate::resource::Registry;

/// A regional registry's file of a day.
#[derive(Clone, Debug)]
pub(super) struct Dated {
    pub(super) name: Arc<str>,
    pub(super) registry: Registry,
    pub(super) is_extended: bool,
    pub(super) date: NaiveDate,
    pub(super) identity: Identity,
    pub(super) is_sound: bool,
    pub(super) serial: Option<Serial>,
    pub(super) lines: Lines,
    pub(super) claims: Claims,
    /// How many delegated records each type has.
    pub(super) counts: [u64; 3],
    /// How many delegated records each economy has.
    pub(super) economies: Vec<u32>,
}

impl Dated {
    /// That of a file; `is_sound` if it has no error of its own.
    pub(super) fn of(file: FileCheck<'_>, is_sound: bool) -> Option<Self> {
        let identity @ (Publisher::Regional(registry), form, date) = file.identity? else {
            return None;
        };
        let mut economies = vec![0; Economy::COUNT];
        let counts = [
            count(&file.claims.asn, &mut economies),
            count(&file.claims.ipv4, &mut economies),
            count(&file.claims.ipv6, &mut economies),
        ];
        Some(Self {
            // A file without records shows its form in its name only.
            is_extended: form.unwrap_or_else(|| file.name.contains("extended")),
            name: file.name,
            registry,
            date,
            identity,
            is_sound,
            serial: file.serial,
            lines: file.lines,
            claims: file.claims,
            counts,
            economies,
        })
    }

    pub(super) fn count(&self, space: Space) -> u64 {
        self.counts.get(space as usize).copied().unwrap_or(0)
    }

    /// How many days it is from another one's date to its own.
    pub(super) fn days_since(&self, other: &Self) -> i64 {
        (self.date - other.date).num_days()
    }
}

fn count<A: Ord + Copy>(list: &List<A>, economies: &mut [u32]) -> u64 {
    let mut count = 0;
    for claim in list.claims.iter().filter(|claim| claim.is_delegated()) {
        count += 1;
        if let Some(records) = economies.get_mut(claim.economy()) {
            *records += 1;
        }
    }
    count
}
