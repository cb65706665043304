//! What the documents leave open, a row a gap.

use super::super::{Cell, Listing};
use super::{countries, evidence, given};
use crate::activity::Gap;
use crate::geography::Language;

const COLUMNS: [&str; 13] = [
    "gap",
    "activity",
    "kind",
    "relevance",
    "title",
    "countries",
    "start",
    "end",
    "evidence",
    "statements",
    "last_told",
    "absent_from",
    "given",
];

/// The gaps in the order given. The evidence is document, paragraph and status,
/// its statements are named beside it. `given` is what these give of dates and
/// numbers, after the key of the statement.
pub fn gaps<'g, 'r: 'g>(
    gaps: impl IntoIterator<Item = &'g Gap<'r>>,
    language: Language,
) -> Listing<13> {
    let mut listing = Listing::new(COLUMNS);
    for gap in gaps {
        let activity = gap.activity();
        let dates = activity.outline().dates();
        let last = gap.last_told().map(|told| told.document().date());
        let date = |date: Option<crate::period::Period>| date.map_or(Cell::Nothing, Cell::text);
        listing.push([
            Cell::text(gap.kind()),
            Cell::text(activity.key()),
            Cell::text(activity.kind().name()),
            Cell::text(activity.relevance()),
            Cell::text(activity.title(language)),
            Cell::list(countries(activity.outline())),
            date(dates.start()),
            date(dates.end()),
            Cell::list(gap.evidence().iter().map(evidence)),
            Cell::list(gap.evidence().iter().map(|told| told.statement().key())),
            date(last),
            Cell::list(gap.absent_from().iter().map(|document| document.key())),
            Cell::list(gap.evidence().iter().flat_map(|told| {
                let key = told.statement().key();
                let all = given(told).into_iter();
                all.map(move |one| format!("{key} {one}"))
            })),
        ]);
    }
    listing
}
