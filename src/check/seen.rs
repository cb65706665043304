//! A file of a run that shows what a registry publishes.

use std::sync::Arc;

use super::file::FileCheck;
use super::known::{Identity, KnownIssue};

/// A file of the run, as far as it can show that an issue is over.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) name: Arc<str>,
    pub(super) identity: Identity,
    records: u64,
}

impl Seen {
    /// The fewest records of a whole file: every registry has thousands.
    const FEWEST: u64 = 1000;

    /// A file without an error that is not known: what is missing in others may
    /// be what was lost of them.
    pub(super) fn of(file: &FileCheck<'_>) -> Option<Self> {
        let is_sound = !file.matches.has_unknown_error && !file.findings.has_errors();
        file.identity.filter(|_| is_sound).map(|identity| Self {
            name: Arc::clone(&file.name),
            identity,
            records: file.records,
        })
    }

    /// Whether the file would have the issue if it went on. One of records
    /// shows only if all records of a registry are there.
    pub(super) fn can_show(&self, issue: &KnownIssue) -> bool {
        let (publisher, form, date) = self.identity;
        let is_of_counts = issue.rule().starts_with(['H', 'S']);
        issue.covers(publisher, form, date) && (is_of_counts || self.records >= Self::FEWEST)
    }
}
