//! The annexes: figures of countries, of regions and groups, what is open.

use std::collections::BTreeSet;

use super::evidence::of_one;
use super::sentence;
use crate::activity::Told;
use crate::chart;
use crate::chart::country::Event;
use crate::council::countries::CountryFigures;
use crate::council::draft::Draft;
use crate::council::figures::{Change, NEAR, Stand};
use crate::council::page::{Block, Cell, Picture, Table};
use crate::geography::{CountryCode, Group};
use crate::message::{Arg, Messages};
use crate::resource::{Extent, Registry};

fn heading(words: &Messages, number: i64, title: &str) -> Block {
    let title = words.text(title);
    Block::Heading {
        level: 2,
        text: words.format(
            "annex-heading",
            &[("number", number.into()), ("title", Arg::text(title))],
        ),
    }
}

//--- Countries

/// The figures and the chart of each country that is named.
pub(super) fn statistics(
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
    let drawing = chart::country::draw(profile, &events(one.country()), words.language());
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

fn vintages(change: &Change) -> Vec<String> {
    let stands = [&change.start, &change.end].into_iter().flatten();
    let vintages: BTreeSet<String> = stands.map(|stand| stand.vintage.to_string()).collect();
    vintages.into_iter().collect()
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
    let row = |title: &str, of: &dyn Fn(&Stand) -> String, change_of: Option<String>| {
        let unknown = || Cell::Number(words.text("cell-unknown"));
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
    let space = |extent: Extent| words.number(&extent.to_decimal(length), 2);
    Table {
        columns: vec![
            (words.text("column-figure"), 28),
            (words.text("column-start"), 24),
            (words.text("column-end"), 24),
            (words.text("column-change"), 24),
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
                    if let Some(more) = end.checked_sub(start) {
                        with_sign(words, more > Extent::ZERO, false, space(more))
                    } else {
                        let less = start.checked_sub(end).unwrap_or_default();
                        with_sign(words, false, true, space(less))
                    }
                }),
            ),
        ],
    }
}

fn signed(words: &Messages, by: i64) -> String {
    let amount = i64::try_from(by.unsigned_abs()).unwrap_or(i64::MAX);
    with_sign(words, by > 0, by < 0, words.count(amount))
}

fn with_sign(words: &Messages, is_more: bool, is_less: bool, amount: String) -> String {
    let id = match (is_more, is_less) {
        (true, _) => "change-more",
        (_, true) => "change-less",
        _ => return amount,
    };
    words.format(id, &[("amount", Arg::text(amount))])
}

//--- Regions and groups

/// What was told for each region and group, and what was delegated in it.
pub(super) fn groups(draft: &Draft<'_>, words: &Messages) -> Vec<Block> {
    let mut blocks = vec![heading(words, 2, "annex-groups")];
    let name = |group: Option<Group>| match group {
        Some(group) => words.named("area", group.code()),
        None => words.text("row-worldwide"),
    };
    let rows = draft.groups().iter().map(|row| {
        vec![
            Cell::Text(name(row.group)),
            Cell::Number(words.count(i64::try_from(row.activities).unwrap_or(i64::MAX))),
            Cell::Text(sentence::names(words, &row.countries)),
        ]
    });
    blocks.push(Block::Table(Table {
        columns: vec![
            (words.text("column-group"), 34),
            (words.text("column-activities"), 16),
            (words.text("column-countries"), 50),
        ],
        rows: rows.collect(),
    }));
    blocks.push(Block::Heading {
        level: 3,
        text: words.text("groups-figures"),
    });
    let sentences: Vec<String> = draft
        .covered
        .iter()
        .map(|(registry, dates)| covered(words, *registry, *dates))
        .collect();
    blocks.push(Block::Text(sentence::join(words.language(), &sentences)));
    let known = &draft.group_figures;
    let rows: Vec<Vec<Cell>> = known
        .iter()
        .map(|one| {
            let number = |stand: &Option<Stand>| {
                let count = stand.as_ref().map_or(0, |stand| stand.records);
                Cell::Number(words.count(count))
            };
            let change = one.change.records().map_or_else(
                || Cell::Number(words.text("cell-not-comparable")),
                |by| Cell::Number(signed(words, by)),
            );
            vec![
                Cell::Text(name(Some(one.group))),
                Cell::Text(one.registry.name().to_owned()),
                number(&one.change.start),
                number(&one.change.end),
                change,
            ]
        })
        .collect();
    if rows.is_empty() {
        return blocks;
    }
    blocks.push(Block::Table(Table {
        columns: vec![
            (words.text("column-group"), 34),
            (words.text("column-registry"), 18),
            (words.text("column-start"), 16),
            (words.text("column-end"), 16),
            (words.text("column-change"), 16),
        ],
        rows,
    }));
    let vintages: BTreeSet<String> = known.iter().flat_map(|one| vintages(&one.change)).collect();
    blocks.push(Block::Vintages(vintages.into_iter().collect()));
    blocks
}

fn covered(
    words: &Messages,
    registry: Registry,
    dates: Option<(chrono::NaiveDate, chrono::NaiveDate)>,
) -> String {
    let registry = ("registry", Arg::text(registry.name()));
    match dates {
        Some((from, until)) => words.format(
            "groups-files",
            &[
                registry,
                ("from", Arg::Day(from)),
                ("until", Arg::Day(until)),
            ],
        ),
        None => words.format("groups-no-files", &[registry]),
    }
}

//--- What is open

/// What was requested, announced or begun and is open.
pub(super) fn open(draft: &Draft<'_>, words: &Messages) -> Vec<Block> {
    let mut blocks = vec![heading(words, 3, "annex-open")];
    if draft.open().is_empty() {
        blocks.push(Block::Text(words.text("open-none")));
        return blocks;
    }
    let rows = draft.open().iter().map(|one| {
        vec![
            Cell::Text(sentence::titled(words, one.activity)),
            Cell::Text(words.text(&format!("open-{}", one.kind.word()))),
            Cell::Text(document(words, &one.told)),
            Cell::Code(vec![of_one(&one.told)]),
        ]
    });
    blocks.push(Block::Table(Table {
        columns: vec![
            (words.text("column-activity"), 32),
            (words.text("column-open"), 22),
            (words.text("column-told"), 24),
            (words.text("column-evidence"), 22),
        ],
        rows: rows.collect(),
    }));
    blocks
}

fn document(words: &Messages, told: &Told<'_>) -> String {
    told.document().title(words.language()).to_owned()
}

/// Takes the columns of evidence out of a table.
pub(super) fn without_code(table: &mut Table) {
    let is_code = |cell: &Cell| matches!(cell, Cell::Code(_));
    let coded: BTreeSet<usize> = table
        .rows
        .iter()
        .flat_map(|row| row.iter().enumerate())
        .filter(|(_, cell)| is_code(cell))
        .map(|(place, _)| place)
        .collect();
    let mut place = 0..;
    table
        .columns
        .retain(|_| place.next().is_none_or(|place| !coded.contains(&place)));
    for row in &mut table.rows {
        row.retain(|cell| !is_code(cell));
    }
}
