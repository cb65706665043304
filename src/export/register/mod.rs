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

/// `council-2018 3.3 ongoing`
fn evidence(told: &Told<'_>) -> String {
    let document = told.document().key();
    format!("{document} {} {}", told.paragraph(), told.status())
}
