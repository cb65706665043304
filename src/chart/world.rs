//! The world on one date: countries ranked, and the regions of ITU.

use super::axis::whole as count_as;
use super::canvas::{Drawing, RectStyle, TextStyle};
use super::sheet::{Area, Sheet};
use super::style::{BLUE, GREY, INK, LABEL, MARGIN, PALE, SHEET, SKY};
use super::{Weight, width, wrap};
use crate::geography::Language;
use crate::message::{Arg, Figure, Messages};
use crate::profile::{RegionSum, World, WorldRow};
use crate::resource::Registry;

/// How many countries are ranked, in two columns.
const RANKED: usize = 40;

/// Draws the world's sheet.
pub fn draw(world: &World, language: Language) -> Drawing {
    let words = Messages::of(language);
    let with_ipv6 = world.rows.iter().filter(|row| row.records > 0).count();
    let space = Figure::rounded(&world.space.to_decimal(32), 0).unwrap_or_else(|| Figure::from(0));
    let state = words.format(
        "world-state",
        &[
            ("date", Arg::Day(world.date)),
            ("records", Arg::Count(world.records)),
            ("countries", Arg::count(with_ipv6)),
            ("space", Arg::Number(space)),
        ],
    );
    let (mut sheet, top) = Sheet::new(language, &words.text("world-title"), &[state]);
    let registries = words.list(&["AFRINIC", "APNIC", "ARIN", "LACNIC", "RIPE NCC"]);
    let mut notes = vec![
        words.format(
            "source",
            &[
                ("registry", Arg::text(registries)),
                ("count", Arg::count(Registry::ALL.len())),
                ("from", Arg::Day(world.from)),
                ("to", Arg::Day(world.date)),
            ],
        ),
        words.text("world-newest"),
    ];
    notes.extend(super::country::breaks(words, Registry::ALL));
    notes.extend(["caveat-use", "caveat-country", "disclaimer"].map(|id| words.text(id)));
    let bottom = sheet.footnotes(&notes.join(" ")) - 6.0;
    let height = bottom - top;
    let ranked = Area {
        x: MARGIN,
        y: top,
        width: 665.0,
        height,
    };
    let regions = Area {
        x: MARGIN + 705.0,
        y: top,
        width: SHEET.0 - 2.0 * MARGIN - 705.0,
        height,
    };
    sheet.canvas.layer("countries");
    rank(&mut sheet, world, ranked);
    sheet.canvas.layer("regions");
    by_region(&mut sheet, world, regions);
    sheet.finish()
}

/// The countries with most delegations, in two columns.
fn rank(sheet: &mut Sheet, world: &World, area: Area) {
    let shown: Vec<&WorldRow> = world.rows.iter().take(RANKED).collect();
    let title = format!(
        "{} \u{2013} {}",
        sheet.words.text("world-by-country"),
        sheet
            .words
            .format("world-first", &[("count", Arg::count(shown.len()))])
    );
    let top = sheet.panel_title(sheet.mirrored(area), &title) + 8.0;
    let per_column = shown.len().div_ceil(2).max(1);
    let step = (area.bottom() - top) / f64::from(u32::try_from(per_column).unwrap_or(1));
    let largest = shown.first().map_or(1, |row| row.records.max(1));
    let column_width = (area.width - 30.0) / 2.0;
    for (index, row) in shown.into_iter().enumerate() {
        let (column, line) = (index / per_column, index % per_column);
        let cell = Area {
            x: area.x + f64::from(u32::try_from(column).unwrap_or(0)) * (column_width + 30.0),
            y: top + f64::from(u32::try_from(line).unwrap_or(0)) * step,
            width: column_width,
            height: step,
        };
        let cell = sheet.mirrored(cell);
        ranked_row(sheet, row, largest, cell);
    }
}

fn ranked_row(sheet: &mut Sheet, row: &WorldRow, largest: i64, cell: Area) {
    let value = sheet.words.count(row.records);
    let taken = width(&value, Weight::Bold, LABEL) + 12.0;
    let indent = 22.0;
    let column = Area {
        x: if sheet.is_mirrored() {
            cell.x
        } else {
            cell.x + indent
        },
        width: cell.width - indent,
        ..cell
    };
    let name = row.country.country().name(sheet.language());
    let available = column.width - taken;
    let size = super::sheet::fitting_size(name, Weight::Regular, LABEL, 8.0, available);
    // A name that even small letters do not fit is cut after its first line.
    let line = wrap(name, Weight::Regular, size, available)
        .into_iter()
        .next()
        .unwrap_or_default();
    let baseline = cell.y + LABEL;
    let place = sheet
        .words
        .count(i64::try_from(row.place).unwrap_or(i64::MAX));
    sheet.text_at_start(
        cell.x,
        cell.width,
        baseline,
        &place,
        TextStyle::new(LABEL, GREY),
    );
    sheet.text_at_start(
        column.x,
        column.width,
        baseline,
        &line,
        TextStyle::new(size, INK),
    );
    sheet.text_at_end(
        column.x,
        column.width,
        baseline,
        &value,
        TextStyle::new(LABEL, BLUE).bold(),
    );
    let length = column.width * ratio(row.records, largest);
    let x = if sheet.is_mirrored() {
        column.right() - length
    } else {
        column.x
    };
    sheet.canvas.rect(
        (x, baseline + 4.0),
        (length.max(0.8), 4.5),
        &RectStyle::filled(BLUE),
    );
}

/// The regions: delegations, and how many of their countries have any.
fn by_region(sheet: &mut Sheet, world: &World, area: Area) {
    let area = sheet.mirrored(area);
    let title = sheet.words.text("world-by-region");
    let top = sheet.panel_title(area, &title) + 10.0;
    let count = u32::try_from(world.regions.len()).unwrap_or(1).max(1);
    let step = ((area.bottom() - top) / f64::from(count)).min(72.0);
    let largest = world
        .regions
        .iter()
        .map(|sum| sum.records)
        .max()
        .unwrap_or(1)
        .max(1);
    for (index, sum) in (0u32..).zip(&world.regions) {
        let y = top + f64::from(index) * step;
        region_row(
            sheet,
            sum,
            largest,
            Area {
                y,
                height: step,
                ..area
            },
        );
    }
}

fn region_row(sheet: &mut Sheet, sum: &RegionSum, largest: i64, cell: Area) {
    let name = match sum.group {
        Some(group) => sheet.words.named("area", group.code()),
        None => sheet.words.text("world-none"),
    };
    let baseline = cell.y + 12.0;
    let value = sheet.words.count(sum.records);
    sheet.text_at_start(
        cell.x,
        cell.width,
        baseline,
        &name,
        TextStyle::new(12.0, INK).bold(),
    );
    sheet.text_at_end(
        cell.x,
        cell.width,
        baseline,
        &value,
        TextStyle::new(12.0, BLUE).bold(),
    );
    let length = cell.width * ratio(sum.records, largest);
    let start = |sheet: &Sheet, length: f64| {
        if sheet.is_mirrored() {
            cell.right() - length
        } else {
            cell.x
        }
    };
    let x = start(sheet, length);
    sheet.canvas.rect(
        (x, baseline + 5.0),
        (length.max(0.8), 9.0),
        &RectStyle::filled(BLUE),
    );
    let with = sheet.words.format(
        "world-with",
        &[
            ("with", Arg::count(sum.with_ipv6)),
            ("countries", Arg::count(sum.countries)),
        ],
    );
    let part = |count: usize| f64::from(u32::try_from(count).unwrap_or(0));
    let reach = cell.width * part(sum.with_ipv6) / part(sum.countries).max(1.0);
    let x = start(sheet, reach);
    sheet.canvas.rect(
        (cell.x, baseline + 19.0),
        (cell.width, 4.0),
        &RectStyle::filled(PALE),
    );
    sheet
        .canvas
        .rect((x, baseline + 19.0), (reach, 4.0), &RectStyle::filled(SKY));
    sheet.text_at_start(
        cell.x,
        cell.width,
        baseline + 35.0,
        &with,
        TextStyle::new(10.0, GREY),
    );
}

fn ratio(part: i64, whole: i64) -> f64 {
    count_as(part) / count_as(whole)
}
