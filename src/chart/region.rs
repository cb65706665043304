//! The countries of a region as small multiples of one scale.

use chrono::{Datelike, NaiveDate};
use plotters::chart::ChartBuilder;
use plotters::prelude::IntoDrawingArea;
use plotters::series::LineSeries;

use super::axis::{Axis, Time, whole as count_as};
use super::canvas::{Anchor, Drawing, RectStyle, Stroke, TextStyle};
use super::sheet::{Area, Sheet, fitting_size};
use super::style::{AXIS, BLUE, GREY, INK, MARGIN, MESH, SHEET, UNKNOWN};
use super::{Weight, line_style};
use crate::geography::Language;
use crate::message::{Arg, Messages};
use crate::profile::{Panel, Region};
use crate::resource::Registry;

/// The size of a country's name in its panel, in px.
const NAME: f64 = 9.5;

/// Draws a region's sheet, countries in the order of their names.
pub fn draw(region: &Region, language: Language) -> Drawing {
    let words = Messages::of(language);
    let name = words.named("area", region.group.code());
    let title = words.format("small-multiples-title", &[("region", Arg::text(name))]);
    let (mut sheet, top) = Sheet::new(language, &title, &[words.text("note-region-scale")]);
    let bottom = sheet.footnotes(&footnotes(region, words));
    let whole = Area {
        x: MARGIN,
        y: top,
        width: SHEET.0 - 2.0 * MARGIN,
        height: bottom - top - 6.0,
    };
    sheet.canvas.layer("panels");
    let Some((first, last)) = region.dates() else {
        return sheet.finish();
    };
    let time = Time::years(first, last);
    let axis = Axis::holding(0.0, count_as(region.largest()), 3);
    let mut panels: Vec<&Panel> = region.panels.iter().collect();
    words.sort_by_name(&mut panels, |panel| panel.country.country().name(language));
    let (columns, rows) = grid(panels.len());
    let (width, height) = (
        whole.width / f64::from(columns),
        whole.height / f64::from(rows),
    );
    for (index, panel) in (0u32..).zip(panels) {
        let (column, row) = (index % columns, index / columns);
        let cell = Area {
            x: whole.x + f64::from(column) * width,
            y: whole.y + f64::from(row) * height,
            width,
            height,
        };
        let cell = sheet.mirrored(cell);
        let is_first = column == 0;
        let is_last_row = index + columns >= u32::try_from(region.panels.len()).unwrap_or(0);
        draw_panel(&mut sheet, panel, &axis, time, cell, is_first, is_last_row);
    }
    sheet.finish()
}

/// Columns and rows for that many panels: panels wider than high.
fn grid(count: usize) -> (u32, u32) {
    let count = u32::try_from(count).unwrap_or(u32::MAX).max(1);
    let columns = (1..=8)
        .find(|columns| columns * columns * 3 / 4 >= count)
        .unwrap_or(8);
    (columns, count.div_ceil(columns))
}

fn draw_panel(
    sheet: &mut Sheet,
    panel: &Panel,
    axis: &Axis,
    time: Time,
    cell: Area,
    is_first: bool,
    is_last_row: bool,
) {
    let labels = 30.0;
    let x = if sheet.is_mirrored() {
        cell.x + 6.0
    } else {
        cell.x + labels
    };
    name(sheet, panel, cell);
    // The same for names of one, two and three lines.
    let top = cell.y + 37.0;
    let plot = Area {
        x,
        y: top,
        width: cell.width - labels - 6.0,
        height: (cell.y + cell.height - 16.0 - top).max(8.0),
    };
    let x_of = |date: NaiveDate| plot.x + time.place(date) * plot.width;
    let y_of = |records: i64| plot.bottom() - axis.place(count_as(records)) * plot.height;
    for &(from, until) in &panel.gaps {
        let style = RectStyle::filled(UNKNOWN);
        sheet.canvas.rect(
            (x_of(from), plot.y),
            (x_of(until) - x_of(from), plot.height),
            &style,
        );
    }
    // After the newest file of a registry whose files end years earlier.
    let end = plot.right();
    if x_of(panel.newest.0) + plot.width * 0.03 < end {
        let corner = (x_of(panel.newest.0), plot.y);
        let size = (end - corner.0, plot.height);
        sheet.canvas.rect(corner, size, &RectStyle::filled(UNKNOWN));
    }
    mesh(sheet, axis, plot, is_first);
    if is_last_row || cell.y + 2.0 * cell.height > SHEET.1 {
        year_ends(sheet, time, plot);
    }
    let root = sheet
        .canvas
        .plot((plot.x, plot.y), (plot.width, plot.height))
        .into_drawing_area();
    if let Ok(mut chart) = ChartBuilder::on(&root).build_cartesian_2d(time.range(), axis.clone()) {
        for line in steps(panel) {
            let corners = line
                .iter()
                .map(|&(date, records)| (time.day(date), count_as(records)));
            // The backend writes to memory and does not fail.
            let _ = chart.draw_series(LineSeries::new(corners, line_style(BLUE, 1.6)));
        }
    }
    drop(root);
    let dates = panel.stock.iter();
    let dots: Vec<(f64, f64)> = dates
        .map(|&(date, records)| (x_of(date), y_of(records)))
        .collect();
    sheet.canvas.dots(&dots, 1.0, BLUE);
    newest(
        sheet,
        panel,
        plot,
        (x_of(panel.newest.0), y_of(panel.newest.1)),
    );
}

/// The newest number, at its point.
fn newest(sheet: &mut Sheet, panel: &Panel, plot: Area, (x, y): (f64, f64)) {
    let label = sheet.words.count(panel.newest.1);
    let style = TextStyle::new(9.0, BLUE)
        .bold()
        .halo(super::Color::WHITE)
        .anchor(Anchor::Middle);
    let half = super::width(&label, Weight::Bold, 9.0) / 2.0;
    if panel.stock.last() == Some(&panel.newest) {
        sheet.canvas.circle((x, y), 2.0, BLUE, None);
    } else {
        // From a file of the other form, as on the country's own sheet.
        sheet.canvas.circle(
            (x, y),
            2.0,
            super::Color::WHITE,
            Some(&Stroke::new(BLUE, 1.0)),
        );
    }
    let x = x.clamp(plot.x + half, (plot.right() - half).max(plot.x + half));
    sheet.canvas.text(x, y - 4.0, &label, &style);
}

/// The name of a panel's country.
fn name(sheet: &mut Sheet, panel: &Panel, cell: Area) {
    let name = panel.country.country().name(sheet.language());
    let column = cell.width - 12.0;
    let lines = super::wrap(name, Weight::Bold, NAME, column);
    let lines: Vec<String> = if lines.len() > 2 {
        // Three lines do not fit: smaller letters do.
        let size = fitting_size(name, Weight::Bold, NAME, 7.5, column * 1.9);
        super::wrap(name, Weight::Bold, size, column)
    } else {
        lines
    };
    let size = if lines.len() > 2 { 7.5 } else { NAME };
    let mut baseline = cell.y + size;
    for line in &lines {
        sheet.text_at_start(
            cell.x + 6.0,
            column,
            baseline,
            line,
            TextStyle::new(size, INK).bold(),
        );
        baseline += size * sheet.leading(1.12);
    }
}

/// Horizontal lines; their values beside the first panel of a row.
fn mesh(sheet: &mut Sheet, axis: &Axis, plot: Area, is_first: bool) {
    for &tick in axis.ticks() {
        let y = plot.bottom() - axis.place(tick) * plot.height;
        let color = if tick == 0.0 { AXIS } else { MESH };
        sheet
            .canvas
            .line((plot.x, y), (plot.right(), y), &Stroke::new(color, 0.8));
        if is_first {
            #[expect(clippy::cast_possible_truncation, reason = "ticks are whole numbers")]
            let label = sheet.words.count(tick as i64);
            let (anchor, x) = if sheet.is_mirrored() {
                (Anchor::Left, plot.right() + 3.0)
            } else {
                (Anchor::Right, plot.x - 3.0)
            };
            let style = TextStyle::new(8.0, GREY).anchor(anchor);
            sheet
                .canvas
                .text(x, y + style.drop_from_middle(), &label, &style);
        }
    }
}

/// The first and the last year under a panel.
fn year_ends(sheet: &mut Sheet, time: Time, plot: Area) {
    let starts = time.starts();
    let (Some(first), Some(last)) = (starts.first(), starts.iter().rev().nth(1)) else {
        return;
    };
    let style = TextStyle::new(8.0, GREY);
    let y = plot.bottom() + 10.0;
    sheet.canvas.text(
        plot.x,
        y,
        &format!("{:04}", first.year()),
        &style.anchor(Anchor::Left),
    );
    let last = format!("{:04}", last.year());
    sheet
        .canvas
        .text(plot.right(), y, &last, &style.anchor(Anchor::Right));
}

fn steps(panel: &Panel) -> Vec<Vec<(NaiveDate, i64)>> {
    super::country::steps(&panel.stock, &panel.gaps)
}

/// Source and dates, by registry, and caveats.
fn footnotes(region: &Region, words: &Messages) -> String {
    let mut newest: Vec<String> = Vec::new();
    let mut registries: Vec<Registry> = Vec::new();
    let mut snapshots = 0;
    for registry in Registry::ALL {
        let its = || {
            region
                .panels
                .iter()
                .filter(|panel| panel.registry == registry)
        };
        if let Some(date) = its().map(|panel| panel.newest.0).max() {
            newest.push(format!("{} {}", registry.name(), words.day(date)));
            registries.push(registry);
            snapshots += its().map(|panel| panel.snapshots).max().unwrap_or(0);
        }
    }
    let mut notes = Vec::new();
    if let Some((from, to)) = region.dates() {
        let names: Vec<&str> = registries.iter().map(|registry| registry.name()).collect();
        notes.push(words.format(
            "source",
            &[
                ("registry", Arg::text(words.list(&names))),
                ("count", Arg::count(snapshots)),
                ("from", Arg::Day(from)),
                ("to", Arg::Day(to)),
            ],
        ));
    }
    if newest.len() > 1 {
        let list = Arg::text(words.list(&newest));
        notes.push(words.format("note-newest-differ", &[("list", list)]));
    }
    notes.push(words.text("note-grey"));
    let is_apart = |panel: &&Panel| panel.stock.last() != Some(&panel.newest);
    if let Some(panel) = region.panels.iter().find(is_apart) {
        let registry = Arg::text(panel.registry.name());
        notes.push(words.format("note-hollow", &[("registry", registry)]));
    }
    notes.extend(super::country::breaks(words, registries));
    notes.extend(["caveat-use", "caveat-country", "disclaimer"].map(|id| words.text(id)));
    notes.join(" ")
}
