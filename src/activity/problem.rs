//! What is wrong with a row of the register, and where.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::words::words;

words! {
    /// A table of the register, named as its file.
    pub enum Table ("a table") {
        /// The documents.
        Documents = "documents.csv",
        /// The activities.
        Activities = "activities.csv",
        /// What the documents say of the activities.
        Statements = "statements.csv",
        /// The deliveries of trainings.
        Trainings = "trainings.csv",
        /// What countries have decided or set up.
        Policies = "policies.csv",
        /// What the resolutions ask.
        Duties = "duties.csv",
        /// The systems that the documents name.
        Systems = "systems.csv",
    }
}

/// What kind of thing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Bytes that are no UTF-8.
    Encoding,
    /// A column that the table must have is not there; the table is not read.
    MissingColumn,
    /// A column that the table does not know, or has twice.
    UnknownColumn,
    /// A row with more or fewer fields than the header.
    FieldCount,
    /// A field that must not be empty.
    Empty,
    /// A text that cannot be a key.
    Key,
    /// A key that a row before it has.
    DuplicateKey,
    /// No kind of activity.
    UnknownKind,
    /// No status.
    UnknownStatus,
    /// No role of a country, or a country without one.
    UnknownRole,
    /// No country of ISO 3166.
    UnknownCountry,
    /// No region of ITU's development sector.
    UnknownRegion,
    /// A word that is not in the vocabulary of its column.
    UnknownWord,
    /// A document that documents.csv does not list.
    UnknownDocument,
    /// An activity that activities.csv does not list.
    UnknownActivity,
    /// A duty that duties.csv does not list.
    UnknownDuty,
    /// No resolution.
    UnknownResolution,
    /// No date, month, quarter or year.
    Date,
    /// No whole number.
    Number,
    /// The end is before the start.
    EndBeforeStart,
    /// More certified than completed.
    CertifiedExceedsCompleted,
    /// More certified than took part.
    CertifiedExceedsParticipants,
    /// More completed than took part.
    CompletedExceedsParticipants,
    /// The region is not that of the scope or of the country.
    Region,
    /// A country in the same role twice, or one that the activity does not
    /// have.
    Country,
    /// A body that is none of the activity's.
    Body,
    /// Something that the kind of the activity cannot have.
    NotOfTheKind,
    /// An activity of which no document says anything.
    NeverStated,
}

/// That a value cannot be: what was expected, and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    kind: ProblemKind,
    field: &'static str,
    expected: Cow<'static, str>,
    found: String,
}

impl Refusal {
    /// In the column `field`, `expected` (without the word) was expected.
    pub(super) fn new(
        kind: ProblemKind,
        field: &'static str,
        expected: impl Into<Cow<'static, str>>,
        found: impl fmt::Display,
    ) -> Self {
        Self {
            kind,
            field,
            expected: expected.into(),
            found: found.to_string(),
        }
    }

    /// The same of another column.
    #[must_use]
    pub(super) fn of_field(self, field: &'static str) -> Self {
        Self { field, ..self }
    }

    /// What kind of thing is wrong.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// The column whose value is wrong.
    pub fn field(&self) -> &'static str {
        self.field
    }

    /// What would have been right.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What stands there; empty if nothing does.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = match self.found.as_str() {
            "" => "nothing",
            found => found,
        };
        write!(f, "expected {}, found {found}", self.expected)
    }
}

impl std::error::Error for Refusal {}

/// A problem of the register, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterProblem {
    table: Table,
    line: usize,
    column: usize,
    place: Range<usize>,
    refusal: Refusal,
}

impl RegisterProblem {
    pub(super) fn new(
        table: Table,
        line: usize,
        column: usize,
        place: Range<usize>,
        refusal: Refusal,
    ) -> Self {
        Self {
            table,
            line,
            column,
            place,
            refusal,
        }
    }

    /// The table.
    pub fn table(&self) -> Table {
        self.table
    }

    /// The line in which the row begins, from 1, which is the header.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Which field of the row it is, from 1, as a spreadsheet counts columns.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The name of the column; empty where the whole row or file is meant.
    pub fn field(&self) -> &'static str {
        self.refusal.field()
    }

    /// The bytes of the field in the table, with its quotes; counted as if
    /// bytes before it that are no UTF-8 were U+FFFD.
    pub fn place(&self) -> Range<usize> {
        self.place.clone()
    }

    /// What kind of thing is wrong.
    pub fn kind(&self) -> ProblemKind {
        self.refusal.kind()
    }

    /// What was expected and what was found.
    pub fn refusal(&self) -> &Refusal {
        &self.refusal
    }
}

impl fmt::Display for RegisterProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.table, self.line, self.column)?;
        if !self.field().is_empty() {
            write!(f, "{}: ", self.field())?;
        }
        write!(f, "{}", self.refusal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_says_where_and_what() {
        let refusal = Refusal::new(ProblemKind::Empty, "paragraph", "a paragraph", "");
        let problem = RegisterProblem::new(Table::Statements, 7, 4, 90..90, refusal);
        assert_eq!(
            problem.to_string(),
            "statements.csv:7:4: paragraph: expected a paragraph, found nothing"
        );
    }
}
