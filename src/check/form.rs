//! Of which form a file is: standard or extended.

use super::named::Named;
use crate::delegated::Record;
use crate::resource::Status;

/// Of which form a file is. Its name says so; of a file with another name most
/// of its records do, never a single one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    named: Option<bool>,
    /// Records that show the extended form, so far, and others.
    extended: u64,
    others: u64,
}

impl Form {
    /// That of a file of that name, nothing of it read.
    pub(super) fn of(name: &str) -> Self {
        Self {
            named: Named::of(name).map(|named| named.is_extended),
            extended: 0,
            others: 0,
        }
    }

    #[inline]
    pub(super) fn push(&mut self, record: &Record<'_>) {
        let has_holder = record.holder().is_some() && !is_joined(record);
        if has_holder || !record.status().is_delegated() {
            self.extended += 1;
        } else {
            self.others += 1;
        }
    }

    /// Whether it is the extended one, as far as known.
    #[inline]
    pub(super) fn is_extended(&self) -> Option<bool> {
        let has_records = self.extended + self.others > 0;
        self.named
            .or_else(|| has_records.then(|| self.is_mostly_extended()))
    }

    /// Whether most records show the extended form.
    pub(super) fn is_mostly_extended(&self) -> bool {
        self.extended > self.others
    }

    /// Whether there are records and none shows the extended form.
    pub(super) fn is_never_extended(&self) -> bool {
        self.extended == 0 && self.others > 0
    }
}

/// Whether a record shows what the standard form does not have: a holder, or
/// space that nobody holds.
#[inline]
pub(super) fn shows_extended(record: &Record<'_>) -> bool {
    record.holder().is_some() && !is_joined(record)
        || matches!(record.status(), Status::Available | Status::Reserved)
}

/// Whether a line has more fields than a record, so that what stands behind the
/// seventh is of another line.
fn is_joined(record: &Record<'_>) -> bool {
    record.fields() > 9
}
