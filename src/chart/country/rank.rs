//! The country's place among those that its registry serves in its region.

use crate::chart::Weight;
use crate::chart::axis::whole;
use crate::chart::canvas::{RectStyle, TextStyle};
use crate::chart::sheet::{Area, Sheet};
use crate::chart::style::{BLUE, GREY, INK, LABEL, PALE};
use crate::chart::text::{width, wrap};
use crate::message::{Arg, Messages};
use crate::profile::{Profile, Rank, RankRow};

/// How many rows are shown at most.
const ROWS: usize = 7;

/// Draws the panel; the y below it.
pub(super) fn draw(sheet: &mut Sheet, profile: &Profile, area: Area) -> f64 {
    let Some(rank) = profile.rank() else {
        return area.y;
    };
    let title = title(profile, rank, sheet.words);
    let mut y = sheet.panel_title(area, &title) + 8.0;
    let largest = rank.rows.first().map_or(1, |row| row.records.max(1));
    let mut before: Option<usize> = None;
    for (index, row) in shown(rank, profile) {
        if before.is_some_and(|before| before + 1 != index) {
            // Rows were left out: three dots in the column of places.
            for dot in 0..3 {
                let x = if sheet.is_mirrored() {
                    area.right() - 10.0
                } else {
                    area.x + 10.0
                };
                sheet
                    .canvas
                    .circle((x, y + 2.0 + f64::from(dot) * 3.5), 0.9, GREY, None);
            }
            y += 14.0;
        }
        before = Some(index);
        y = self::row(
            sheet,
            row,
            row.country == profile.country(),
            largest,
            Area { y, ..area },
        );
    }
    if rank.not_compared > 0 {
        let note = sheet.words.format(
            "rank-not-compared",
            &[("count", Arg::count(rank.not_compared))],
        );
        let style = TextStyle::new(LABEL - 1.0, GREY);
        let place = Area {
            y: y + 10.0,
            ..area
        };
        y = sheet.lines(place, &note, style, 1.3) - 6.0;
    }
    y
}

/// What the ranking is among, and when.
pub fn title(profile: &Profile, rank: &Rank, words: &Messages) -> String {
    let registry = ("registry", Arg::text(profile.registry().name()));
    let date = ("date", Arg::Day(rank.date));
    match rank.region {
        Some(region) => {
            let region = words.named("area", region.code());
            words.format(
                "panel-rank-date",
                &[("region", Arg::text(region)), registry, date],
            )
        }
        None => words.format("panel-rank-registry", &[registry, date]),
    }
}

/// The first three, and the country with its neighbours.
fn shown<'a>(rank: &'a Rank, profile: &Profile) -> Vec<(usize, &'a RankRow)> {
    let own = rank
        .rows
        .iter()
        .position(|row| row.country == profile.country())
        .unwrap_or(0);
    let mut wanted: Vec<usize> = vec![own, 0, 1, 2];
    for distance in 1..rank.rows.len() {
        wanted.extend(own.checked_sub(distance));
        wanted.push(own + distance);
    }
    let mut picked: Vec<usize> = Vec::new();
    for index in wanted {
        if index < rank.rows.len() && !picked.contains(&index) && picked.len() < ROWS {
            picked.push(index);
        }
    }
    picked.sort_unstable();
    picked
        .into_iter()
        .filter_map(|index| Some((index, rank.rows.get(index)?)))
        .collect()
}

/// One row: place, name and number on a line, a bar under them; the y below.
fn row(sheet: &mut Sheet, row: &RankRow, is_own: bool, largest: i64, area: Area) -> f64 {
    let (color, weight) = if is_own {
        (BLUE, Weight::Bold)
    } else {
        (INK, Weight::Regular)
    };
    let style = TextStyle {
        weight,
        ..TextStyle::new(LABEL, color)
    };
    let indent = 24.0;
    let value = sheet.words.count(row.records);
    let taken = width(&value, weight, LABEL) + 10.0;
    let column = Area {
        x: if sheet.is_mirrored() {
            area.x
        } else {
            area.x + indent
        },
        width: area.width - indent,
        ..area
    };
    let name = row.country.country().name(sheet.language());
    let lines = wrap(name, weight, LABEL, column.width - taken);
    let mut baseline = area.y + LABEL;
    let place = sheet
        .words
        .count(i64::try_from(row.place).unwrap_or(i64::MAX));
    sheet.text_at_start(
        area.x,
        area.width,
        baseline,
        &place,
        TextStyle::new(LABEL, GREY),
    );
    sheet.text_at_end(area.x, area.width, baseline, &value, style);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            baseline += LABEL * sheet.leading(1.2);
        }
        sheet.text_at_start(column.x, column.width, baseline, line, style);
    }
    let full = column.width;
    let length = full * whole(row.records) / whole(largest);
    let x = if sheet.is_mirrored() {
        column.right() - length
    } else {
        column.x
    };
    if length > 0.0 {
        let bar = RectStyle::filled(if is_own { BLUE } else { PALE });
        sheet
            .canvas
            .rect((x, baseline + 4.0), (length.max(0.8), 4.0), &bar);
    }
    baseline + 11.0
}
