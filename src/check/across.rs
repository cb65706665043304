//! Files beside each other: the same day in other registries, the next day in
//! the same one, and what was known of all of them.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use chrono::NaiveDate;

use super::between::Between;
use super::checksums::Checksums;
use super::data::TablesCheck;
use super::dated::Dated;
use super::file::FileCheck;
use super::findings::Findings;
use super::known::Matches;
use super::resolve::resolve;
use super::rules::known::stale_known_issue;
use super::rules::{across, checksum, time};
use super::seen::Seen;
use super::settings::Settings;
use super::source::Source;
use crate::diagnostic::Report;
use crate::iana::Iana;
use crate::resource::Registry;

/// The most days between files of two registries that are held against each
/// other: they publish on different days of a month, and at different hours.
const MOST_DAYS: i64 = 3;

/// Takes checked files in the order of [`FileCheck::order`] and finds what
/// only shows between them.
///
/// It keeps of each registry the newest file of each form, and nothing of
/// older ones.
#[derive(Debug)]
pub struct Across<'s> {
    findings: Findings<'s>,
    matches: Matches,
    iana: Option<&'s Iana>,
    seen: Vec<Seen>,
    files: u64,
    records: u64,
    skipped: Vec<Arc<str>>,
    /// The newest file of each registry and form.
    newest: BTreeMap<(Registry, bool), Arc<Dated>>,
    /// The files of the newest date, one of a registry.
    today: BTreeMap<Registry, Arc<Dated>>,
    /// Of each registry the newest file before that.
    earlier: BTreeMap<Registry, Arc<Dated>>,
}

impl<'s> Across<'s> {
    /// Nothing seen so far. What IANA gave is looked at only if it is given.
    pub fn new(settings: &'s Settings, iana: Option<&'s Iana>) -> Self {
        Self {
            findings: Findings::new(settings),
            matches: Matches::default(),
            iana: iana.filter(|iana| !iana.is_empty()),
            seen: Vec::new(),
            files: 0,
            records: 0,
            skipped: Vec::new(),
            newest: BTreeMap::new(),
            today: BTreeMap::new(),
            earlier: BTreeMap::new(),
        }
    }

    /// Takes the next file.
    pub fn push(&mut self, mut file: FileCheck<'s>) {
        self.files += 1;
        self.records += file.records;
        self.matches.absorb(&file.matches);
        let seen = Seen::of(&file);
        let is_sound = seen.is_some();
        self.seen.extend(seen);
        self.findings.absorb(file.take_findings());
        let Some(file) = Dated::of(file, is_sound) else {
            return;
        };
        if self.date().is_some_and(|date| date < file.date) {
            self.close();
        }
        let mut between = Between {
            findings: &mut self.findings,
            matches: &mut self.matches,
        };
        let place = (file.registry, file.is_extended);
        let before = self.newest.get(&place);
        match before {
            // A copy, or one that comes out of order, is held against no other
            // day.
            Some(before) if before.date >= file.date => {
                if before.date == file.date {
                    time::of_one_date(&mut between, before, &file);
                }
                return;
            }
            Some(before) => time::check(&mut between, before, &file),
            None => {}
        }
        if let Some(iana) = self.iana {
            across::overclaims(&mut between, &file, iana);
            across::of_one(&mut between, &file, iana);
        }
        let file = Arc::new(file);
        // Of two forms the extended one says more, and comes later.
        if file.is_extended || !self.today.contains_key(&file.registry) {
            self.today.insert(file.registry, Arc::clone(&file));
        }
        self.newest.insert(place, file);
    }

    /// The date of the files that came last.
    fn date(&self) -> Option<NaiveDate> {
        self.today.values().map(|file| file.date).next()
    }

    /// Holds the files of one day against each other, and against the newest
    /// ones of registries that have none of that day.
    fn close(&mut self) {
        let today = std::mem::take(&mut self.today);
        let Some(date) = today.values().map(|file| file.date).next() else {
            return;
        };
        let mut between = Between {
            findings: &mut self.findings,
            matches: &mut self.matches,
        };
        self.earlier.retain(|registry, file| {
            !today.contains_key(registry) && (date - file.date).num_days() <= MOST_DAYS
        });
        for (registry, file) in &today {
            let before = today.range(..registry).map(|(_, other)| other);
            for other in self.earlier.values().chain(before) {
                across::conflicts(&mut between, other, file);
            }
        }
        self.earlier.extend(today);
        if let Some(iana) = self.iana {
            let extended = self.earlier.values().filter(|file| file.is_extended);
            let all: Vec<&Dated> = extended.map(|file| &**file).collect();
            if all.len() == Registry::ALL.len() {
                across::of_all(&mut between, &all, iana);
            }
        }
    }

    /// Takes what was found wrong with checksum files, and which belong to no
    /// file.
    pub fn push_checksums(&mut self, checksums: &Checksums) {
        checksum::files(&mut self.findings, checksums);
    }

    /// Takes the project's own tables.
    pub fn push_tables(&mut self, tables: TablesCheck<'s>) {
        self.files += tables.files;
        self.records += tables.records;
        self.skipped.extend(tables.skipped);
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
        self.close();
        let has_iana = self.iana.is_some();
        stale_known_issue::check(&mut self.findings, &self.matches, &self.seen, has_iana);
        resolve(&mut self.findings, find)?;
        let mut report = self.findings.into_report(self.files, self.records);
        report.skipped = self.skipped;
        Ok(report)
    }
}
