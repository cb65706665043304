//! What was requested, announced or begun and is open.

use std::collections::BTreeSet;

use super::cells::heading;
use crate::activity::Told;
use crate::council::draft::Draft;
use crate::council::page::{Block, Cell, Table};
use crate::council::wording::evidence::of_one;
use crate::council::wording::title;
use crate::message::Messages;

/// What was requested, announced or begun and is open.
pub(in crate::council::wording) fn open(draft: &Draft<'_>, words: &Messages) -> Vec<Block> {
    let mut blocks = vec![heading(words, 3, "annex-open")];
    if draft.open().is_empty() {
        blocks.push(Block::Text(words.text("open-none")));
        return blocks;
    }
    let rows = draft.open().iter().map(|one| {
        vec![
            Cell::Text(title::listed(words, one.activity)),
            Cell::Text(words.text(&format!("open-{}", one.kind.word()))),
            Cell::Text(document(words, &one.told)),
            Cell::Code(vec![of_one(&one.told)]),
        ]
    });
    blocks.push(Block::Table(Table {
        columns: vec![
            (words.text("annex-column-activity"), 32),
            (words.text("annex-column-open"), 22),
            (words.text("annex-column-told"), 24),
            (words.text("annex-column-evidence"), 22),
        ],
        rows: rows.collect(),
    }));
    blocks
}

fn document(words: &Messages, told: &Told<'_>) -> String {
    told.document().title(words.language()).to_owned()
}

/// Takes the columns of evidence out of a table.
pub(in crate::council::wording) fn without_code(table: &mut Table) {
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
    // What is left takes the whole width.
    let left: u32 = table.columns.iter().map(|(_, part)| u32::from(*part)).sum();
    for (_, part) in &mut table.columns {
        let wider = u32::from(*part) * 100 / left.max(1);
        *part = u8::try_from(wider).unwrap_or(100);
    }
    for row in &mut table.rows {
        row.retain(|cell| !is_code(cell));
    }
}
