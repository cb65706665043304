//! The sentences above the charts and the notes below them.

use super::Event;
use crate::measure::BREAKS;
use crate::message::{Arg, Figure, Messages};
use crate::profile::{Profile, Stretch};
use crate::resource::{Extent, Registry};

/// The state of affairs with its date.
pub fn sentences(profile: &Profile, words: &Messages) -> Vec<String> {
    let name = profile.country().country().name(words.language());
    let registry = profile.registry().name();
    let mut sentences = Vec::new();
    let country = ("country", Arg::text(name));
    let date = ("date", Arg::Day(profile.date()));
    if profile.records() == 0 {
        let parts = [country, date, ("registry", Arg::text(registry))];
        sentences.push(words.format("chart-state-none", &parts));
    } else {
        let (id, length) = if profile.space() < slash_32() {
            ("chart-state-48", 48)
        } else {
            ("chart-state", 32)
        };
        let parts = [
            country,
            date,
            ("registry", Arg::text(registry)),
            ("records", Arg::Count(profile.records())),
            ("space", amount(profile.space(), length)),
        ];
        sentences.push(words.format(id, &parts));
    }
    if let Some(holders) = profile.holders().filter(|holders| holders.all > 0)
        && let Some(share) = holders.share
    {
        let percent = Figure::share(u128::from(share.billionths()), 1_000_000_000, 1);
        if let Some(percent) = percent {
            // An older date stands in the brackets beside the share.
            let share = if holders.date == profile.date() {
                Arg::Percent(percent)
            } else {
                let (percent, date) = (words.percent(&percent), words.day(holders.date));
                Arg::text(words.format(
                    "share-on",
                    &[("share", Arg::text(percent)), ("date", Arg::text(date))],
                ))
            };
            sentences.push(words.format(
                "chart-holders",
                &[
                    ("v6", Arg::Count(holders.v6)),
                    ("all", Arg::Count(holders.all)),
                    ("share", share),
                ],
            ));
        }
    }
    for other in profile.elsewhere() {
        sentences.push(words.format(
            "chart-elsewhere",
            &[
                ("registry", Arg::text(other.registry.name())),
                ("records", Arg::Count(other.records)),
                ("date", Arg::Day(other.date)),
            ],
        ));
    }
    sentences
}

/// Source, dates and caveats.
pub(super) fn footnotes(profile: &Profile, events: &[Event], words: &Messages) -> String {
    let registry = profile.registry();
    let mut notes = vec![if profile.snapshots() == 1 {
        words.format(
            "source-one",
            &[
                ("registry", Arg::text(registry.name())),
                ("date", Arg::Day(profile.date())),
            ],
        )
    } else {
        words.format(
            "source",
            &[
                ("registry", Arg::text(registry.name())),
                ("count", Arg::count(profile.snapshots())),
                ("from", Arg::Day(profile.first_date())),
                ("to", Arg::Day(profile.date())),
            ],
        )
    }];
    // Before the first and after the last snapshot something is always grey.
    notes.push(words.text("note-grey"));
    if !profile.apart().is_empty() {
        notes.push(words.format("note-hollow", &[("registry", Arg::text(registry.name()))]));
    }
    if profile.pace().iter().any(|stretch| !stretch.is_year()) {
        notes.push(words.text("note-hatched"));
    }
    let moves = |stretch: &Stretch| stretch.moved_in + stretch.moved_out > 0;
    if profile.pace().iter().any(moves) {
        notes.push(words.text("note-moves"));
    }
    notes.extend(breaks(words, [registry]));
    notes.push(words.text("caveat-use"));
    notes.push(words.text("caveat-country"));
    if !events.is_empty() {
        notes.push(words.text("note-activities"));
    }
    if events.iter().any(|event| !event.is_core) {
        notes.push(words.text("note-related"));
    }
    notes.push(words.text("disclaimer"));
    notes.join(" ")
}

/// What to know of registries that changed the meaning of their countries.
pub(in crate::chart) fn breaks(
    words: &Messages,
    registries: impl IntoIterator<Item = Registry>,
) -> Vec<String> {
    let registries: Vec<Registry> = registries.into_iter().collect();
    BREAKS
        .iter()
        .filter(|a_break| registries.contains(&a_break.registry))
        .map(|a_break| {
            let years = format!("{}\u{2013}{}", a_break.year, a_break.last_year);
            let registry = Arg::text(a_break.registry.name());
            words.format(
                "caveat-country-before",
                &[("years", Arg::text(years)), ("registry", registry)],
            )
        })
        .collect()
}

/// One /32.
fn slash_32() -> Extent {
    Extent::from_addresses(1 << 96)
}

/// An amount of space with as many decimals as it needs to be told: none from
/// ten on, two below, four below a hundredth; none that are zero.
pub(super) fn amount(space: Extent, length: u8) -> Arg<'static> {
    let size = space.approximate(length);
    let most = if size >= 10.0 {
        0
    } else if size >= 0.01 {
        2
    } else {
        4
    };
    let text = space.to_decimal(length);
    let figure = Figure::rounded(&text, most).map(Figure::without_zeros);
    figure.map_or_else(|| Arg::text(text.clone()), Arg::Number)
}
