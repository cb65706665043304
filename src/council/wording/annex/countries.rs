//! The figures and the chart of each country that is named.

use super::cells::{heading, signed, vintages, with_sign};
use crate::chart;
use crate::chart::country::Event;
use crate::council::countries::CountryFigures;
use crate::council::draft::Draft;
use crate::council::figures::{Change, NEAR, Stand};
use crate::council::page::{Block, Cell, Picture, Table};
use crate::council::wording::sentence;
use crate::geography::CountryCode;
use crate::message::{Arg, Messages};
use crate::resource::{Extent, Registry};

/// The figures and the chart of each country that is named.
pub(in crate::council::wording) fn statistics(
    draft: &Draft<'_>,
    words: &Messages,
    events: &dyn Fn(CountryCode) -> Vec<Event>,
) -> Vec<Block> {
    let mut blocks = vec![heading(words, 1, "annex-statistics")];
    if draft.countries().is_empty() {
        blocks.push(Block::Text(words.text("figures-no-country")));
        return blocks;
    }
    let rule = words.format("figures-rule", &[("days", Arg::Count(NEAR))]);
    let rule = [rule, words.text("caveat-use"), words.text("caveat-country")];
    blocks.push(Block::Text(sentence::join(words.language(), &rule)));
    let mut countries: Vec<&CountryFigures> = draft.countries().iter().collect();
    words.sort_by_name(&mut countries, |one| {
        one.country().country().name(words.language())
    });
    for one in countries {
        country(draft, words, one, events, &mut blocks);
    }
    blocks
}

fn country(
    draft: &Draft<'_>,
    words: &Messages,
    one: &CountryFigures,
    events: &dyn Fn(CountryCode) -> Vec<Event>,
    blocks: &mut Vec<Block>,
) {
    let name = one.country().country().name(words.language());
    blocks.push(Block::Heading {
        level: 3,
        text: name.to_owned(),
    });
    let Some(profile) = one.profile() else {
        blocks.push(Block::Text(words.text("figures-not-covered")));
        return;
    };
    let change = one.change();
    if change.start.is_some() || change.end.is_some() {
        blocks.push(Block::Table(figures(words, change)));
    }
    let notes = notes(draft, words, profile.registry(), change);
    if !notes.is_empty() {
        blocks.push(Block::Text(sentence::join(words.language(), &notes)));
    }
    blocks.push(Block::Vintages(vintages(change)));
    let Some(then) = one.profile_then() else {
        return;
    };
    let drawing = chart::country::draw(then, &events(one.country()), words.language());
    blocks.push(Block::Picture(Picture {
        name: one.country().to_string(),
        caption: words.format("chart-title", &[("country", name.into())]),
        size: (drawing.width, drawing.height),
        svg: drawing.svg,
    }));
}

/// What is not known of a country, and why.
fn notes(draft: &Draft<'_>, words: &Messages, registry: Registry, change: &Change) -> Vec<String> {
    let term = draft.term();
    let far = draft.far.iter().find(|(one, _)| *one == registry);
    let [far_start, far_end] = far.map_or([None, None], |(_, far)| *far);
    let ends = [
        (&change.start, term.first_day(), far_start),
        (&change.end, term.last_day(), far_end),
    ];
    let mut notes: Vec<String> = ends
        .into_iter()
        .filter(|(stand, ..)| stand.is_none())
        .map(|(_, day, nearest)| {
            let day = ("date", Arg::Day(day));
            let registry = ("registry", Arg::text(registry.name()));
            match nearest {
                Some(nearest) => words.format(
                    "figures-far",
                    &[day, registry, ("nearest", Arg::Day(nearest))],
                ),
                None => words.format("figures-not-listed", &[day, registry]),
            }
        })
        .collect();
    if let (Some(start), Some(end), false) = (&change.start, &change.end, change.is_comparable) {
        notes.push(if start.date == end.date {
            words.format("figures-one-file", &[("date", Arg::Day(start.date))])
        } else {
            let registry = ("registry", Arg::text(registry.name()));
            words.format("figures-not-comparable", &[registry])
        });
    }
    notes
}

fn figures(words: &Messages, change: &Change) -> Table {
    let ends = [&change.start, &change.end];
    let largest = ends.into_iter().flatten().map(|stand| stand.space).max();
    // Less than one /32 is told in /48s, of which no part is lost.
    let is_small =
        largest.is_some_and(|space| space > Extent::ZERO && space.addresses() < 1 << (128 - 32));
    let (unit, length) = if is_small {
        ("row-space-48", 48)
    } else {
        ("row-space-32", 32)
    };
    let cell = |stand: &Option<Stand>, of: &dyn Fn(&Stand) -> String| match stand {
        Some(stand) => Cell::Number(of(stand)),
        None => Cell::Number(words.text("cell-unknown")),
    };
    // Two figures that are both known and have no change count two things.
    let why = match (&change.start, &change.end) {
        (Some(start), Some(end)) if start.date != end.date => "cell-not-comparable",
        _ => "cell-unknown",
    };
    let row = |title: &str, of: &dyn Fn(&Stand) -> String, change_of: Option<String>| {
        let unknown = || Cell::Number(words.text(why));
        vec![
            Cell::Text(words.text(title)),
            cell(&change.start, of),
            cell(&change.end, of),
            change_of.map_or_else(unknown, Cell::Number),
        ]
    };
    let mut dates = row("row-date", &|stand| words.day(stand.date), None);
    // A difference of dates is no figure.
    dates.truncate(3);
    dates.push(Cell::Text(String::new()));
    let decimals = change
        .space()
        .map_or(2, |(start, end)| decimals(start, end, length));
    let space = |extent: Extent| words.number(&extent.to_decimal(length), decimals);
    Table {
        columns: vec![
            (words.text("annex-column-figure"), 28),
            (words.text("annex-column-start"), 24),
            (words.text("annex-column-end"), 24),
            (words.text("annex-column-change"), 24),
        ],
        rows: vec![
            dates,
            row(
                "row-records",
                &|stand| words.count(stand.records),
                change.records().map(|by| signed(words, by)),
            ),
            row(
                unit,
                &|stand| space(stand.space),
                change.space().map(|(start, end)| {
                    let by = difference(start, end);
                    with_sign(words, end > start, end < start, space(by))
                }),
            ),
        ],
    }
}

/// By how much two amounts differ.
fn difference(start: Extent, end: Extent) -> Extent {
    let more = end.checked_sub(start).or_else(|| start.checked_sub(end));
    more.unwrap_or_default()
}

/// How many decimals the amounts of a row have: two, and as many more as keep
/// a change, told in blocks of that length, from being shown as none, and the
/// change shown from being another than that of the amounts shown.
fn decimals(start: Extent, end: Extent, length: u8) -> u8 {
    let by = difference(start, end);
    let block = 1_u128 << (128 - u32::from(length));
    // What divides all three makes the numbers smaller and changes none.
    let amounts = [start, end, by, Extent::from_addresses(block)];
    let shift = amounts.map(|one| one.addresses().trailing_zeros().min(127));
    let shift = shift.into_iter().min().unwrap_or_default();
    let [start, end, by, block] = amounts.map(|one| one.addresses() >> shift);
    // What overflows has so many digits that nothing is lost.
    let rounded = |amount: u128, scale: u128| {
        let whole = (amount / block).checked_mul(scale)?;
        let part = (amount % block).checked_mul(scale)?;
        let rest = part % block;
        // Half to even, as numbers are printed.
        let is_up = rest > block - rest || (rest == block - rest && (part / block) % 2 == 1);
        whole.checked_add(part / block + u128::from(is_up))
    };
    let is_true = |decimals: &u8| {
        let scale = 10_u128.pow(u32::from(*decimals));
        let shown = [start, end, by].map(|amount| rounded(amount, scale));
        let [Some(start), Some(end), Some(change)] = shown else {
            return true;
        };
        start.abs_diff(end) == change && (change > 0) == (by > 0)
    };
    (2..30).find(is_true).unwrap_or(30)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(length: u32) -> Extent {
        Extent::from_addresses(1 << (128 - length))
    }

    #[test]
    fn a_change_is_never_shown_as_none() {
        for (by, length, expected) in [
            (Extent::ZERO, 32, 2),
            (block(32), 32, 2),
            (block(38), 32, 2),
            (block(40), 32, 3),
            (block(48), 32, 5),
            (block(64), 32, 10),
            (block(48), 48, 2),
            (block(64), 48, 5),
            (block(128), 32, 29),
        ] {
            let decimals = decimals(Extent::ZERO, by, length);
            assert_eq!(decimals, expected, "{by:?} in /{length}s");
        }
    }

    /// Four /32s and three or four /48s: with five decimals 4.00005, 4.00006
    /// and a change of 0.00002 would stand in one row.
    #[test]
    fn the_change_is_that_of_the_amounts_shown() {
        let of = |many: u128| Extent::from_addresses((4 << 96) + (many << 80));
        for (from, to) in [(3, 4), (4, 3), (6, 7), (1, 2), (5, 9), (0, 1)] {
            let (start, end) = (of(from), of(to));
            let decimals = decimals(start, end, 32);
            let shown = |extent: Extent| {
                let text = format!("{:.*}", decimals.into(), {
                    let number: f64 = extent.to_decimal(32).parse().unwrap();
                    number
                });
                text.replace('.', "").parse::<i64>().unwrap()
            };
            let change = shown(difference(start, end));
            assert_eq!(shown(end).abs_diff(shown(start)), change.unsigned_abs());
            assert!(change > 0 && decimals <= 8, "{from} {to} {decimals}");
        }
    }
}
