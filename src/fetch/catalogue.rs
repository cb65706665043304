//! Where files and tables are published, and under which terms.

use std::fmt;
use std::sync::LazyLock;

use super::place::{COLUMNS, Place};
use super::problems::problems;

/// The table that comes with the library.
const TABLE: &str = include_str!("../../data/sources.csv");

static SHIPPED: LazyLock<Catalogue> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the table is part of the program and tested"
    )]
    Catalogue::parse(TABLE.as_bytes()).expect("data/sources.csv is well formed")
});

/// What is not fetched by the program: terms forbid it to be handed on, or it
/// has no fixed address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manual {
    /// Who publishes it.
    pub publisher: String,
    /// What it tells: `blocks`, `population`, `use`.
    pub subject: String,
    /// The page or file.
    pub address: String,
    /// Under which terms.
    pub terms: String,
    /// How to get it.
    pub note: String,
}

/// Where files are published, in the order in which places are tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    places: Vec<Place>,
    manual: Vec<Manual>,
}

/// What is wrong with a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueError(Vec<(u64, String)>);

impl CatalogueError {
    /// Every problem with its line, from 1.
    pub fn problems(&self) -> &[(u64, String)] {
        &self.0
    }
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (line, text)) in self.0.iter().enumerate() {
            let between = if index == 0 { "" } else { "; " };
            write!(f, "{between}line {line}: {text}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CatalogueError {}

impl Catalogue {
    /// The one that comes with the library: `data/sources.csv`.
    pub fn shipped() -> Self {
        SHIPPED.clone()
    }

    /// Reads a table with the columns [`COLUMNS`].
    ///
    /// # Errors
    ///
    /// All problems of all rows, each with its line.
    pub fn parse(table: &[u8]) -> Result<Self, CatalogueError> {
        let mut reader = csv::Reader::from_reader(table);
        let one = |line, text: String| CatalogueError(vec![(line, text)]);
        let columns = reader
            .headers()
            .map_err(|error| one(1, error.to_string()))?;
        if !columns.iter().eq(COLUMNS) {
            let expected = COLUMNS.join(",");
            return Err(one(1, format!("expected the columns {expected}")));
        }
        let mut catalogue = Self {
            places: Vec::new(),
            manual: Vec::new(),
        };
        let mut wrong = Vec::new();
        for row in reader.records() {
            match row {
                Ok(row) => {
                    let line = row.position().map_or(0, csv::Position::line);
                    let found = problems(&row);
                    for (column, expected) in &found {
                        let name = COLUMNS.get(*column).copied().unwrap_or_default();
                        let cell = row.get(*column).unwrap_or_default();
                        wrong.push((line, format!("{name}: expected {expected}; found `{cell}`")));
                    }
                    if found.is_empty() {
                        catalogue.add(&row);
                    }
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    wrong.push((line, error.to_string()));
                }
            }
        }
        if wrong.is_empty() {
            Ok(catalogue)
        } else {
            Err(CatalogueError(wrong))
        }
    }

    fn add(&mut self, row: &csv::StringRecord) {
        if let Some(place) = Place::of(row) {
            self.places.push(place);
        } else {
            let cell = |name: &str| {
                let column = COLUMNS.iter().position(|column| *column == name);
                let cell = column.and_then(|column| row.get(column));
                cell.unwrap_or_default().to_owned()
            };
            self.manual.push(Manual {
                publisher: cell("publisher"),
                subject: cell("subject"),
                address: cell("address"),
                terms: cell("terms"),
                note: cell("note"),
            });
        }
    }

    /// The places of files, in the order in which they are tried.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// What people get themselves.
    pub fn manual(&self) -> &[Manual] {
        &self.manual
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delegated::Publisher;
    use crate::fetch::place::Which;
    use crate::resource::Registry;
    use crate::snapshot::Form;

    #[test]
    fn the_shipped_one_has_all_registries_in_both_forms() {
        let catalogue = Catalogue::shipped();
        for registry in Registry::ALL {
            for form in [Form::Standard, Form::Extended] {
                for which in [Which::Latest, Which::Dated] {
                    let is_one = |place: &&Place| {
                        place.publisher() == Publisher::Regional(registry)
                            && place.form() == form
                            && place.which() == which
                    };
                    let place = catalogue.places().iter().find(is_one);
                    assert!(place.is_some(), "{registry} {form:?} {which:?}");
                }
            }
        }
        for subject in ["blocks", "population", "use"] {
            let manual = catalogue.manual();
            assert!(manual.iter().any(|one| one.subject == subject), "{subject}");
        }
    }

    #[test]
    fn all_problems_are_told_with_their_lines() {
        let table = format!(
            "{}\napnic,delegations,extended,newest{}\n,x{}\n",
            COLUMNS.join(","),
            ",".repeat(14),
            ",".repeat(16)
        );
        let error = Catalogue::parse(table.as_bytes()).unwrap_err();
        let lines: Vec<u64> = error.problems().iter().map(|(line, _)| *line).collect();
        assert!(lines.contains(&2) && lines.contains(&3), "{error}");
        assert!(error.to_string().contains("found `newest`"), "{error}");
        let other = Catalogue::parse(b"a,b\n1,2\n").unwrap_err();
        assert!(
            other
                .to_string()
                .starts_with("line 1: expected the columns")
        );
    }
}
