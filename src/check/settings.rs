//! What a run is to look for and how much of it is to be told.

use super::known::KnownIssues;
use crate::diagnostic::{Rule, Severity};

/// What a run is to look for and how much of it is to be told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The most errors, and the most warnings, of one rule in one file that
    /// are told in full; the rest is counted.
    pub most: u64,
    /// The same for notes.
    pub most_notes: u64,
    /// Rules that are not looked at.
    pub allowed: Vec<&'static Rule>,
    /// If there are any, the only rules that are looked at.
    pub only: Vec<&'static Rule>,
    /// What is known to be published like this.
    pub known: KnownIssues,
    /// Folders whose files are all among those that are checked: what is not
    /// there is missing.
    pub folders: Vec<String>,
}

impl Default for Settings {
    /// Twenty of a rule and file, one if it is a note; all rules; the known
    /// issues that come with the library.
    fn default() -> Self {
        Self {
            most: 20,
            most_notes: 1,
            allowed: Vec::new(),
            only: Vec::new(),
            known: KnownIssues::shipped(),
            folders: Vec::new(),
        }
    }
}

impl Settings {
    pub(super) fn wants(&self, rule: &'static Rule) -> bool {
        !self.allowed.contains(&rule) && (self.only.is_empty() || self.only.contains(&rule))
    }

    pub(super) fn most_of(&self, severity: Severity) -> u64 {
        match severity {
            Severity::Note => self.most_notes,
            Severity::Warning | Severity::Error => self.most,
        }
    }
}
