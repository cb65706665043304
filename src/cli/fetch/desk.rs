//! What all files of a run have in common.

use std::path::{Path, PathBuf};

use v6atlas::fetch::FilePath;

use super::client::Client;
use super::download::Limits;
use super::ledger::Ledger;

/// What all files of a run have in common.
pub(super) struct Desk<'r> {
    pub(super) client: &'r Client,
    pub(super) limits: Limits,
    pub(super) into: &'r Path,
    pub(super) ledger: &'r Ledger,
    /// How many records of a hundred a file may have lost.
    pub(super) allowed: u8,
}

/// What is wrong with a file that came.
pub(super) struct Refusal(pub(super) String);

impl Desk<'_> {
    /// Where a path is on the disk.
    pub(super) fn place(&self, path: &FilePath) -> PathBuf {
        self.into.join(path.to_string())
    }
}
