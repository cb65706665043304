//! Trainings and workshops with their days.

use super::super::{Cell, Listing};
use super::countries;
use crate::activity::Appointment;
use crate::geography::Language;

const COLUMNS: [&str; 17] = [
    "activity",
    "delivery",
    "kind",
    "relevance",
    "title",
    "start",
    "end",
    "first_day",
    "last_day",
    "placed",
    "organisers",
    "venue",
    "countries",
    "status",
    "document",
    "paragraph",
    "past",
];

/// A row an appointment: its dates as they are told, and the days it is on.
/// `placed` is `day` or `month` after what is told, or says why there are none.
/// `past` is `yes` if it was last told as open and its last day has passed.
pub fn agenda<'a, 'r: 'a>(
    appointments: impl IntoIterator<Item = &'a Appointment<'r>>,
    language: Language,
) -> Listing<17> {
    let mut listing = Listing::new(COLUMNS);
    for one in appointments {
        let activity = one.activity();
        let outline = activity.outline();
        let dates = one.dates();
        let option = |text: Option<String>| text.map_or(Cell::Nothing, Cell::text);
        let (first, last, placed) = match one.days() {
            Ok(days) => (
                Cell::text(days.first),
                Cell::text(days.last),
                if days.is_exact { "day" } else { "month" },
            ),
            Err(reason) => (Cell::Nothing, Cell::Nothing, reason.as_str()),
        };
        let latest = one.latest();
        listing.push([
            Cell::text(activity.key()),
            option(one.delivery().map(|delivery| delivery.name().to_owned())),
            Cell::text(activity.kind().name()),
            Cell::text(activity.relevance()),
            Cell::text(activity.title(language)),
            option(dates.start().map(|start| start.to_string())),
            option(dates.end().map(|end| end.to_string())),
            first,
            last,
            Cell::text(placed),
            Cell::list(activity.organisers()),
            option(outline.venue().map(str::to_owned)),
            Cell::list(countries(outline)),
            option(latest.map(|told| told.status().to_string())),
            option(latest.map(|told| told.document().key().to_string())),
            option(latest.map(|told| told.paragraph().to_owned())),
            option(one.is_past().then(|| "yes".to_owned())),
        ]);
    }
    listing
}
