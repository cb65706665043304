//! Where things are in a memory.

use chrono::NaiveDate;
use v6atlas::snapshot::Form;

/// Where an entry is in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) at: u64,
    pub(super) length: usize,
}

/// Where a stock is, and what has to be known of it in advance.
#[derive(Clone, Copy, Debug)]
pub(super) struct StockSlot {
    pub(super) slot: Slot,
    pub(super) date: NaiveDate,
    pub(super) form: Form,
}
