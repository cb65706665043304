//! What was told for each region and group, and what was delegated in it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::cells::{heading, signed, vintages};
use crate::council::draft::Draft;
use crate::council::figures::Stand;
use crate::council::page::{Block, Cell, Table};
use crate::council::wording::{place, sentence};
use crate::geography::Group;
use crate::message::{Arg, Messages};
use crate::resource::Registry;

/// What was told for each region and group, and what was delegated in it.
pub(in crate::council::wording) fn groups(draft: &Draft<'_>, words: &Messages) -> Vec<Block> {
    let mut blocks = vec![
        heading(words, 2, "annex-groups"),
        Block::Text(words.text("groups-counted")),
    ];
    let name = |group: Option<Group>| match group {
        Some(group) => words.named("area", group.code()),
        None => words.text("row-worldwide"),
    };
    let rows = draft.groups().iter().map(|row| {
        vec![
            Cell::Text(name(row.group)),
            Cell::Number(words.count(i64::try_from(row.activities).unwrap_or(i64::MAX))),
            Cell::Text(place::names(words, &row.countries)),
        ]
    });
    blocks.push(Block::Table(Table {
        columns: vec![
            (words.text("annex-column-group"), 34),
            (words.text("annex-column-activities"), 16),
            (words.text("annex-column-countries"), 50),
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
            (words.text("annex-column-group"), 34),
            (words.text("annex-column-registry"), 18),
            (words.text("annex-column-start"), 16),
            (words.text("annex-column-end"), 16),
            (words.text("annex-column-change"), 16),
        ],
        rows,
    }));
    let vintages: BTreeSet<String> = known.iter().flat_map(|one| vintages(&one.change)).collect();
    blocks.push(Block::Vintages(vintages.into_iter().collect()));
    blocks
}

fn covered(words: &Messages, registry: Registry, dates: Option<(NaiveDate, NaiveDate)>) -> String {
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
