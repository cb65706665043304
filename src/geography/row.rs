//! Rows of the tables of this room, read for the program and for the check of
//! the tables with the same code.

use std::borrow::Cow;

/// Makes a row, the list of its columns, and a row from values in that order.
macro_rules! row {
    ($(#[$meta:meta])* struct $name:ident { $($column:ident,)+ }) => {
        $(#[$meta])*
        #[derive(serde::Deserialize)]
        struct $name { $($column: String,)+ }

        impl $name {
            const COLUMNS: &[&str] = &[$(stringify!($column),)+];

            fn from_cells(cells: &[String]) -> Self {
                let mut cells = cells.iter();
                Self { $($column: cells.next().cloned().unwrap_or_default(),)+ }
            }
        }
    };
}
pub(super) use row;

/// What kind of thing is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CellProblemKind {
    /// A field that must not be empty.
    Empty,
    /// A code that has not the form of one.
    Key,
    /// A word that is not in the vocabulary of its column.
    UnknownWord,
    /// No country.
    UnknownCountry,
    /// No time.
    Date,
    /// The end is before the start.
    EndBeforeStart,
}

/// A value of a row that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// The column.
    pub column: &'static str,
    /// What kind of thing is wrong.
    pub kind: CellProblemKind,
    /// What would have been right.
    pub expected: Cow<'static, str>,
}

/// Collects what is wrong with the values of a row.
#[derive(Debug, Default)]
pub(super) struct Problems(pub(super) Vec<CellProblem>);

impl Problems {
    /// The value, or nothing and the problem kept.
    pub(super) fn keep<T>(
        &mut self,
        value: Option<T>,
        column: &'static str,
        kind: CellProblemKind,
        expected: impl Into<Cow<'static, str>>,
    ) -> Option<T> {
        if value.is_none() {
            self.0.push(CellProblem {
                column,
                kind,
                expected: expected.into(),
            });
        }
        value
    }

    /// A time that may be missing; nothing at all if it is there and wrong.
    #[expect(
        clippy::option_option,
        reason = "not stated and not readable are two things"
    )]
    pub(super) fn time(
        &mut self,
        text: &str,
        column: &'static str,
    ) -> Option<Option<crate::period::Period>> {
        if text.is_empty() {
            return Some(None);
        }
        let expected = "a time such as 2024, 2024-09 or 2024-09-11";
        let time = text.parse().ok();
        self.keep(time, column, CellProblemKind::Date, expected)
            .map(Some)
    }
}
