//! Activities, each with what was last said of it.

use super::super::{Cell, Listing};
use super::countries;
use crate::activity::{Activity, Register};
use crate::geography::Language;

const COLUMNS: [&str; 20] = [
    "activity",
    "kind",
    "relevance",
    "series",
    "title",
    "countries",
    "scope",
    "region",
    "venue",
    "start",
    "end",
    "hosts",
    "partners",
    "organisers",
    "resolutions",
    "duties",
    "status",
    "document",
    "paragraph",
    "remark",
];

/// A row an activity, with the last statement on it.
pub fn list(register: &Register, activities: &[&Activity], language: Language) -> Listing<20> {
    let mut listing = Listing::new(COLUMNS);
    for activity in activities {
        let outline = activity.outline();
        let dates = outline.dates();
        let history = register.history(activity.key().as_str());
        let last = history.last();
        let option = |text: Option<String>| text.map_or(Cell::Nothing, Cell::text);
        listing.push([
            Cell::text(activity.key()),
            Cell::text(activity.kind().name()),
            Cell::text(activity.relevance()),
            option(activity.series().map(ToString::to_string)),
            Cell::text(activity.title(language)),
            Cell::list(countries(outline)),
            Cell::text(outline.scope()),
            option(outline.region().map(|region| region.code().to_owned())),
            option(outline.venue().map(str::to_owned)),
            option(dates.start().map(|start| start.to_string())),
            option(dates.end().map(|end| end.to_string())),
            Cell::list(outline.hosts()),
            Cell::list(outline.partners()),
            Cell::list(activity.organisers()),
            Cell::list(activity.resolutions()),
            Cell::list(activity.duties()),
            option(last.map(|told| told.status().to_string())),
            option(last.map(|told| told.document().key().to_string())),
            option(last.map(|told| told.paragraph().to_owned())),
            Cell::text(activity.remark()),
        ]);
    }
    listing
}
