//! What registries are known to publish, and since when.
//!
//! A finding that matches an entry is no worse than the entry says, and tells
//! what is known. An entry must not rot: one that should have matched a file
//! of this run and did not is itself reported.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::delegated::Publisher;
use crate::diagnostic::{Rule, Severity};

/// Whose file it is, of which form as far as known, and of which date.
pub(super) type Identity = (Publisher, Option<bool>, NaiveDate);

/// The table that comes with the library.
const TABLE: &str = include_str!("../../data/known-issues.csv");

static SHIPPED: LazyLock<KnownIssues> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the table is part of the program and tested"
    )]
    KnownIssues::parse(TABLE.as_bytes()).expect("data/known-issues.csv is well formed")
});

/// The columns of the table.
pub(super) const COLUMNS: [&str; 9] = [
    "rule", "registry", "form", "about", "since", "until", "severity", "text", "source",
];

/// What is known of a registry's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownIssue {
    line: u64,
    rule: String,
    publisher: Publisher,
    is_extended: Option<bool>,
    about: String,
    since: NaiveDate,
    until: Option<NaiveDate>,
    severity: Severity,
    text: String,
    source: String,
}

impl KnownIssue {
    /// The line of the table, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The code of the rule that finds it.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Whose files.
    pub fn publisher(&self) -> Publisher {
        self.publisher
    }

    /// The form of file that has it: `standard`, `extended`, or empty for
    /// both.
    pub fn form(&self) -> &'static str {
        match self.is_extended {
            None => "",
            Some(false) => "standard",
            Some(true) => "extended",
        }
    }

    /// What it is about, in the words of the rule: a resource, a code. Empty
    /// if anything.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// The date of the first file in which it was seen.
    pub fn since(&self) -> NaiveDate {
        self.since
    }

    /// The date of the last file that has it; nothing if it goes on.
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What is known.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where it was seen.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether a file of that publisher, form and date may have it.
    pub(super) fn covers(
        &self,
        publisher: Publisher,
        is_extended: Option<bool>,
        date: NaiveDate,
    ) -> bool {
        let is_of_form = match (self.is_extended, is_extended) {
            (Some(own), Some(its)) => own == its,
            _ => true,
        };
        self.publisher == publisher
            && is_of_form
            && self.since <= date
            && self.until.is_none_or(|until| date <= until)
    }

    /// What a finding that matches says of it.
    pub(super) fn note(&self) -> String {
        let until = match self.until {
            Some(until) if until == self.since => format!("in the file of {}", self.since),
            Some(until) => format!("from {} to {until}", self.since),
            None => format!("since {} at the latest", self.since),
        };
        format!("known of {}, {until}: {}", self.publisher, self.text)
    }
}

/// The known issues of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownIssues(Vec<KnownIssue>);

impl KnownIssues {
    /// Those that come with the library: `data/known-issues.csv`.
    pub fn shipped() -> Self {
        SHIPPED.clone()
    }

    /// Reads a table with the columns rule, registry, form (`standard`,
    /// `extended` or empty), about, since, until, severity, text, source.
    ///
    /// # Errors
    ///
    /// At the first row that cannot be read, with its line.
    pub fn parse(table: &[u8]) -> Result<Self, KnownIssueError> {
        let mut reader = csv::Reader::from_reader(table);
        let wrong = |line, text: String| KnownIssueError { line, text };
        let columns = reader
            .headers()
            .map_err(|error| wrong(1, error.to_string()))?;
        if !columns.iter().eq(COLUMNS) {
            let expected = COLUMNS.join(",");
            return Err(wrong(1, format!("expected the columns {expected}")));
        }
        let mut list = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|error| {
                let line = error.position().map_or(0, csv::Position::line);
                wrong(line, error.to_string())
            })?;
            let line = row.position().map_or(0, csv::Position::line);
            list.push(issue(line, &row).map_err(|text| wrong(line, text))?);
        }
        Ok(Self(list))
    }

    /// The columns of a row that are wrong, each with what was expected.
    pub(super) fn problems(row: &csv::StringRecord) -> Vec<(usize, &'static str)> {
        let mut problems = Vec::new();
        entry(0, row, &mut problems);
        problems
    }

    /// All entries.
    pub fn iter(&self) -> impl Iterator<Item = &KnownIssue> {
        self.0.iter()
    }

    /// The entry for something of a file.
    pub(super) fn find(&self, rule: &Rule, file: Identity, about: &str) -> Option<&KnownIssue> {
        let (publisher, is_extended, date) = file;
        self.0.iter().find(|issue| {
            issue.rule == rule.code
                && (issue.about.is_empty() || issue.about == about)
                && issue.covers(publisher, is_extended, date)
        })
    }
}

fn issue(line: u64, row: &csv::StringRecord) -> Result<KnownIssue, String> {
    let mut problems = Vec::new();
    entry(line, row, &mut problems).ok_or_else(|| {
        let (column, expected) = problems.first().copied().unwrap_or_default();
        let found = row.get(column).unwrap_or_default();
        format!("expected {expected}, found `{found}`")
    })
}

/// The entry of a row; or nothing, and the columns that are wrong, each with
/// what was expected.
fn entry(
    line: u64,
    row: &csv::StringRecord,
    problems: &mut Vec<(usize, &'static str)>,
) -> Option<KnownIssue> {
    let cell = |index: usize| row.get(index).unwrap_or_default();
    let date = |text: &str| text.parse::<NaiveDate>().ok();
    let publisher = Publisher::parse(cell(1).as_bytes());
    if publisher.is_none() {
        problems.push((1, "a registry: afrinic, apnic, arin, lacnic, ripencc"));
    }
    let is_extended = match cell(2) {
        "" => Some(None),
        "standard" => Some(Some(false)),
        "extended" => Some(Some(true)),
        _ => None,
    };
    if is_extended.is_none() {
        problems.push((2, "a form: standard, extended"));
    }
    let since = date(cell(4));
    if since.is_none() {
        problems.push((4, "a date such as 2019-03-01"));
    }
    let until = match cell(5) {
        "" => Some(None),
        text => date(text).map(Some),
    };
    if until.is_none() {
        problems.push((5, "a date such as 2019-03-01"));
    }
    let severity = Severity::parse(cell(6));
    if severity.is_none() {
        problems.push((6, "a severity: note, warning, error"));
    }
    Some(KnownIssue {
        line,
        rule: cell(0).to_owned(),
        publisher: publisher?,
        is_extended: is_extended?,
        about: cell(3).to_owned(),
        since: since?,
        until: until?,
        severity: severity?,
        text: cell(7).to_owned(),
        source: cell(8).to_owned(),
    })
}

/// Why a table of known issues cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownIssueError {
    line: u64,
    text: String,
}

impl fmt::Display for KnownIssueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.text)
    }
}

impl std::error::Error for KnownIssueError {}

/// Which known issues the files of a run had, and in which file last.
#[derive(Clone, Debug, Default)]
pub(super) struct Matches {
    /// By the line of the table, the date of the newest file that has it.
    newest: BTreeMap<u64, NaiveDate>,
    /// Whether an error was found that is not known.
    pub(super) has_unknown_error: bool,
}

impl Matches {
    pub(super) fn add(&mut self, issue: &KnownIssue, date: NaiveDate) {
        let newest = self.newest.entry(issue.line).or_insert(date);
        *newest = date.max(*newest);
    }

    /// A finding of a file that is not known.
    pub(super) fn add_unknown(&mut self, severity: Severity) {
        self.has_unknown_error |= severity == Severity::Error;
    }

    /// The date of the newest file that has the issue.
    pub(super) fn newest(&self, issue: &KnownIssue) -> Option<NaiveDate> {
        self.newest.get(&issue.line).copied()
    }

    pub(super) fn absorb(&mut self, other: &Self) {
        for (&line, &date) in &other.newest {
            let newest = self.newest.entry(line).or_insert(date);
            *newest = date.max(*newest);
        }
    }
}
