//! What the register answers, as listings: one file a question. Words are those
//! of the tables in every language; titles are in the language asked for.

mod agenda;
mod coverage;
mod gaps;
mod history;
mod list;

pub use self::agenda::agenda;
pub use self::coverage::coverage;
pub use self::gaps::gaps;
pub use self::history::history;
pub use self::list::list;

use crate::activity::{Outline, Told};

/// `CI:beneficiary`, as in `activities.csv`.
fn countries(outline: &Outline) -> impl Iterator<Item = String> {
    let countries = outline.countries().iter();
    countries.map(|(country, role)| format!("{country}:{role}"))
}

/// The dates, counts and numbers of persons that a statement gives:
/// `2017-12-18/2017-12-21`, `incidents:37`, `certified:20`.
pub fn given(told: &Told<'_>) -> Vec<String> {
    let statement = told.statement();
    let dates = Some(statement.dates()).filter(|dates| dates.is_dated());
    let persons = statement.persons();
    let numbers = [
        ("participants", persons.participants()),
        ("completed", persons.completed()),
        ("certified", persons.certified()),
    ];
    let persons = numbers
        .into_iter()
        .filter_map(|(of, number)| Some(format!("{of}:{}", number?)));
    let counts = statement.counts().iter().map(ToString::to_string);
    let dates = dates.into_iter().map(|dates| dates.to_string());
    dates.chain(counts).chain(persons).collect()
}

/// `council-2018 3.3 ongoing`
fn evidence(told: &Told<'_>) -> String {
    let document = told.document().key();
    format!("{document} {} {}", told.paragraph(), told.status())
}
