//! What was said of activities, a row a statement.

use super::super::{Cell, Listing};
use crate::activity::Told;
use crate::geography::Language;

const COLUMNS: [&str; 16] = [
    "activity",
    "kind",
    "title",
    "document",
    "date",
    "paragraph",
    "status",
    "country",
    "participants",
    "completed",
    "certified",
    "statement",
    "remark",
    "told_start",
    "told_end",
    "counts",
];

/// The statements in the order given.
pub fn history<'r>(told: impl IntoIterator<Item = Told<'r>>, language: Language) -> Listing<16> {
    let mut listing = Listing::new(COLUMNS);
    for told in told {
        let (statement, document) = (told.statement(), told.document());
        let persons = statement.persons();
        let count =
            |persons: Option<u32>| persons.map_or(Cell::Nothing, |count| Cell::Count(count.into()));
        listing.push([
            Cell::text(told.activity().key()),
            Cell::text(told.activity().kind().name()),
            Cell::text(told.activity().title(language)),
            Cell::text(document.key()),
            Cell::text(document.date()),
            Cell::text(told.paragraph()),
            Cell::text(told.status()),
            statement.country().map_or(Cell::Nothing, Cell::text),
            count(persons.participants()),
            count(persons.completed()),
            count(persons.certified()),
            Cell::text(statement.key()),
            Cell::text(statement.remark()),
            statement.dates().start().map_or(Cell::Nothing, Cell::text),
            statement.dates().end().map_or(Cell::Nothing, Cell::text),
            Cell::list(statement.counts()),
        ]);
    }
    listing
}
