//! The stock of a region, a group or the world over time: one line a registry.
//! Files of several registries are of several dates and are not added up.

use chrono::{Datelike, NaiveDate};

use super::axis::{Axis, Time, whole};
use super::canvas::{Anchor, Color, Drawing, Stroke, TextStyle};
use super::country::{Plots, mesh, steps, value_labels, x_of, year_labels};
use super::sheet::{Area, Sheet};
use super::style::{BLUE, GREY, INK, LABEL, ORANGE, PURPLE, VERMILION};
use super::{Weight, width};
use crate::geography::Language;
use crate::message::Messages;
use crate::profile::{Course, CourseLine};
use crate::resource::Registry;

/// What is free around the plot.
const EDGE: f64 = 8.0;
/// How high the drawing is.
const HEIGHT: f64 = 300.0;
/// How long the piece of a line in the legend is.
const SAMPLE: f64 = 22.0;

/// The colour of a registry and its dashes, a second cue beside the colour.
fn look(registry: Registry) -> (Color, &'static [f64]) {
    match registry {
        Registry::Afrinic => (VERMILION, &[]),
        Registry::Apnic => (BLUE, &[]),
        Registry::Arin => (PURPLE, &[7.0, 3.0]),
        Registry::Lacnic => (ORANGE, &[2.0, 2.5]),
        Registry::Ripencc => (INK, &[9.0, 3.0, 2.0, 3.0]),
    }
}

/// Draws the course of an area, `width` px wide, without a heading of its own;
/// `title` is what those hear who cannot see it. Nothing if nothing is told.
pub fn draw(course: &Course, title: &str, language: Language, width: f64) -> Option<Drawing> {
    let (first, last) = course.dates()?;
    let words = Messages::of(language);
    let newest = |line: &CourseLine| {
        let (records, date) = (words.count(line.records), words.day(line.date));
        format!("{}: {records} ({date})", line.registry.name())
    };
    let newest: Vec<String> = course.lines.iter().map(newest).collect();
    let area = Area {
        x: EDGE,
        y: EDGE,
        width: width - 2.0 * EDGE,
        height: HEIGHT - 2.0 * EDGE,
    };
    let mut sheet = Sheet::bare(language, title, &newest.join(" "), (width, HEIGHT));
    let earliest = NaiveDate::from_ymd_opt(last.year() - 4, 1, 1).unwrap_or(first);
    let time = Time::years(first.min(earliest), last);
    let axis = Axis::holding(0.0, whole(course.largest()), 5);
    sheet.canvas.layer("legend");
    let below = legend(&mut sheet, course, area);
    let plots = Plots::within(language, area);
    let plot = Area {
        x: plots.x,
        y: below + 10.0,
        width: plots.width,
        height: area.bottom() - below - 10.0 - 20.0,
    };
    sheet.canvas.layer("plot");
    mesh(&mut sheet, &axis, time, plot);
    value_labels(&mut sheet, &axis, plot, plots);
    year_labels(&mut sheet, time, plot);
    // The first is the largest and is drawn last, on top of the others.
    for line in course.lines.iter().rev() {
        draw_line(&mut sheet, line, &axis, time, plot);
    }
    Some(sheet.finish())
}

fn draw_line(sheet: &mut Sheet, line: &CourseLine, axis: &Axis, time: Time, plot: Area) {
    let (color, dash) = look(line.registry);
    let place = |&(date, records): &(NaiveDate, i64)| {
        let height = axis.place(whole(records)) * plot.height;
        (x_of(time, plot, date), plot.bottom() - height)
    };
    for stretch in steps(&line.stock, &line.gaps) {
        let corners: Vec<(f64, f64)> = stretch.iter().map(place).collect();
        sheet.canvas.polyline(&corners, &stroke(color, dash));
        // A date between two gaps has no line to be seen by.
        if let &[alone] = corners.as_slice() {
            sheet.canvas.circle(alone, 2.6, color, None);
        }
    }
    for point in &line.apart {
        let ring = Stroke::new(color, 1.4);
        sheet
            .canvas
            .circle(place(point), 3.0, Color::WHITE, Some(&ring));
    }
}

fn stroke(color: Color, dash: &[f64]) -> Stroke<'_> {
    let stroke = Stroke::new(color, 2.0);
    if dash.is_empty() {
        stroke
    } else {
        stroke.dashed(dash)
    }
}

/// The registries with a piece of their lines, over as many lines as they take;
/// the y below.
fn legend(sheet: &mut Sheet, course: &Course, area: Area) -> f64 {
    let (mut x, mut y) = (0.0, area.y + LABEL);
    for line in &course.lines {
        let name = line.registry.name();
        let taken = SAMPLE + 6.0 + width(name, Weight::Regular, LABEL);
        if x > 0.0 && x + taken > area.width {
            (x, y) = (0.0, y + LABEL * sheet.leading(1.4));
        }
        let (color, dash) = look(line.registry);
        let (from, start) = if sheet.is_mirrored() {
            (area.right() - x - SAMPLE, area.right() - x - SAMPLE - 6.0)
        } else {
            (area.x + x, area.x + x + SAMPLE + 6.0)
        };
        let middle = y - LABEL * 0.36;
        sheet.canvas.line(
            (from, middle),
            (from + SAMPLE, middle),
            &stroke(color, dash),
        );
        let anchor = Anchor::line_start(sheet.language());
        let style = TextStyle::new(LABEL, GREY).anchor(anchor);
        sheet.canvas.text(start, y, name, &style);
        x += taken + 18.0;
    }
    y
}
