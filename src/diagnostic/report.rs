//! The findings of one run.

use std::sync::Arc;

use super::finding::Diagnostic;
use super::rule::Rule;
use super::severity::Severity;

/// The findings of one run, and what was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The findings that are told in full, sorted by [`Diagnostic::key`].
    pub findings: Vec<Diagnostic>,
    /// Those that are only counted, sorted by file and code.
    pub hidden: Vec<Hidden>,
    /// How many files were looked at.
    pub files: u64,
    /// How many records or rows were read.
    pub records: u64,
    /// What was to be looked at and could not be read, so that the findings
    /// are not all.
    pub unread: Vec<Unread>,
    /// Files of folders that are nothing to look at.
    pub skipped: Vec<Arc<str>>,
}

/// A file or folder that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The file or folder.
    pub file: Arc<str>,
    /// Why, in words.
    pub reason: String,
}

/// Findings alike that are only counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// The file.
    pub file: Arc<str>,
    /// The rule.
    pub rule: &'static Rule,
    /// The severity.
    pub severity: Severity,
    /// How many there are besides those told.
    pub count: u64,
}

impl Report {
    /// How many findings of a severity there are, hidden ones included.
    pub fn count(&self, severity: Severity) -> u64 {
        let told = self.findings.iter().filter(|f| f.severity() == severity);
        let hidden = self.hidden.iter().filter(|h| h.severity == severity);
        told.count() as u64 + hidden.map(|h| h.count).sum::<u64>()
    }
}
