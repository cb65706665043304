//! Files beside each other: the same day in other registries, the next day in
//! the same one, and what was known of all of them.

use std::io;

use super::data::TablesCheck;
use super::file::FileCheck;
use super::findings::Findings;
use super::known::{Identity, Matches};
use super::resolve::resolve;
use super::rules::known::stale_known_issue;
use super::settings::Settings;
use super::source::Source;
use crate::diagnostic::Report;

/// Takes checked files in the order of [`FileCheck::order`] and finds what
/// only shows between them.
#[derive(Debug)]
pub struct Across<'s> {
    findings: Findings<'s>,
    matches: Matches,
    seen: Vec<Identity>,
    files: u64,
    records: u64,
}

impl<'s> Across<'s> {
    /// Nothing seen so far.
    pub fn new(settings: &'s Settings) -> Self {
        Self {
            findings: Findings::new(settings),
            matches: Matches::default(),
            seen: Vec::new(),
            files: 0,
            records: 0,
        }
    }

    /// Takes the next file.
    pub fn push(&mut self, file: FileCheck<'s>) {
        self.files += 1;
        self.records += file.records;
        self.matches.absorb(&file.matches);
        self.seen.extend(file.identity);
        self.findings.absorb(file.findings);
    }

    /// Takes the project's own tables.
    pub fn push_tables(&mut self, tables: TablesCheck<'s>) {
        self.files += tables.files;
        self.records += tables.records;
        self.findings.absorb(tables.findings);
    }

    /// All findings. `find` gives a file by its name, to look up lines.
    ///
    /// # Errors
    ///
    /// If a file cannot be read again.
    pub fn finish<'a>(
        mut self,
        find: impl Fn(&str) -> Option<&'a dyn Source>,
    ) -> io::Result<Report> {
        stale_known_issue::check(&mut self.findings, &self.matches, &self.seen);
        resolve(&mut self.findings, find)?;
        Ok(self.findings.into_report(self.files, self.records))
    }
}
