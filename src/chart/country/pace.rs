//! What came and went a year. A stretch that is no year is as wide as it is
//! long and as high as its yearly rate, so that areas can be compared; it is
//! hatched, and its labels are counts.

use super::Plots;
use super::stock::{mesh, value_labels, x_of, year_labels};
use crate::chart::axis::{Axis, Time, whole};
use crate::chart::canvas::{Anchor, Paint, RectStyle, Stroke, TextStyle};
use crate::chart::sheet::{Area, Sheet};
use crate::chart::style::{BLUE, GREY, LABEL, ORANGE, SKY, UNKNOWN, VERMILION};
use crate::chart::{Color, Weight, width};
use crate::profile::{Profile, Stretch};

const YEAR: f64 = 365.25;

pub(super) fn draw(sheet: &mut Sheet, profile: &Profile, time: Time, area: Area, plots: Plots) {
    let title = sheet.words.text("panel-pace");
    let below = sheet.panel_title(area, &title);
    let place = Area {
        y: below + 12.0,
        ..area
    };
    let below = below + legend(sheet, profile, place);
    let rate = |count: i64, stretch: &Stretch| whole(count) * YEAR / whole(stretch.days()).max(1.0);
    let rates = |of: fn(&Stretch) -> i64| {
        profile
            .pace()
            .iter()
            .map(move |s| rate(of(s), s))
            .fold(0.0, f64::max)
    };
    let axis = Axis::holding(-rates(Stretch::lost), rates(Stretch::gained), 4);
    let plot = Area {
        x: plots.x,
        y: below + 36.0,
        width: plots.width,
        height: area.bottom() - below - 36.0 - 30.0,
    };
    unknown(sheet, profile, time, plot);
    mesh(sheet, &axis, time, plot);
    value_labels(sheet, &axis, plot, plots);
    year_labels(
        sheet,
        time,
        Area {
            height: plot.height + 10.0,
            ..plot
        },
    );
    let y_of = |value: f64| plot.bottom() - axis.place(value) * plot.height;
    let mut labels = Labels::default();
    for stretch in profile.pace() {
        let (from, until) = (
            x_of(time, plot, stretch.from()),
            x_of(time, plot, stretch.until),
        );
        let (left, right) = (from + 1.2, (until - 1.2).max(from + 2.4));
        let scale = |count: i64| rate(count, stretch);
        let parts = [
            (0.0, scale(stretch.added), BLUE),
            (scale(stretch.added), scale(stretch.gained()), SKY),
            (-scale(stretch.removed), 0.0, VERMILION),
            (-scale(stretch.lost()), -scale(stretch.removed), ORANGE),
        ];
        for (low, high, color) in parts {
            if high > low {
                bar(
                    sheet,
                    (left, right),
                    (y_of(high), y_of(low)),
                    color,
                    stretch.is_year(),
                );
            }
        }
    }
    // Labels last, so that no bar covers one.
    for stretch in profile.pace() {
        let (from, until) = (
            x_of(time, plot, stretch.from()),
            x_of(time, plot, stretch.until),
        );
        let scale = |count: i64| rate(count, stretch);
        // The label of a narrow last bar stands to its right, not on its
        // neighbour.
        let is_last = profile.pace().last() == Some(stretch);
        let middle = if is_last && until - from < 14.0 {
            from + 9.0
        } else {
            f64::midpoint(from, until)
        };
        let above = (middle, y_of(scale(stretch.gained())) - 4.0);
        let under = (middle, y_of(-scale(stretch.lost())) + LABEL * 0.95);
        labels.put(sheet, above, stretch.gained(), "+", BLUE, plot);
        labels.put(sheet, under, stretch.lost(), "\u{2212}", VERMILION, plot);
    }
}

/// Grey where no pace is known: before the first snapshot, after the last, and
/// between files that cannot be compared.
fn unknown(sheet: &mut Sheet, profile: &Profile, time: Time, plot: Area) {
    let mut known_until = plot.x;
    let mut put = |left: f64, right: f64| {
        if right - left > 0.5 {
            let style = RectStyle::filled(UNKNOWN);
            sheet
                .canvas
                .rect((left, plot.y), (right - left, plot.height), &style);
        }
    };
    for stretch in profile.pace() {
        put(known_until, x_of(time, plot, stretch.from()));
        known_until = x_of(time, plot, stretch.until);
    }
    put(known_until, plot.right());
}

fn bar(
    sheet: &mut Sheet,
    (left, right): (f64, f64),
    (top, bottom): (f64, f64),
    color: Color,
    is_year: bool,
) {
    let (corner, size) = ((left, top), (right - left, bottom - top));
    if is_year {
        sheet.canvas.rect(corner, size, &RectStyle::filled(color));
    } else {
        let hatch = sheet.canvas.hatch(color, 4.0, 1.6);
        sheet
            .canvas
            .rect(corner, size, &RectStyle::filled(Color::WHITE));
        let style = RectStyle {
            fill: hatch,
            stroke: Some(Stroke::new(color, 1.0)),
            radius: 0.0,
        };
        sheet.canvas.rect(corner, size, &style);
    }
}

/// Labels put so far, so that the next one does not overlap them.
#[derive(Default)]
struct Labels {
    boxes: Vec<(f64, f64, f64)>,
}

impl Labels {
    /// Puts the label of a count that is not zero, unless it would run into
    /// another.
    fn put(
        &mut self,
        sheet: &mut Sheet,
        (x, y): (f64, f64),
        count: i64,
        sign: &str,
        color: Color,
        plot: Area,
    ) {
        if count == 0 {
            return;
        }
        let text = format!("{sign}{}", sheet.words.count(count));
        let style = TextStyle::new(LABEL, color)
            .anchor(Anchor::Middle)
            .halo(Color::WHITE);
        let half = width(&text, Weight::Regular, LABEL) / 2.0;
        let x = x.clamp(plot.x + half, (plot.right() - half).max(plot.x + half));
        let is_free = self.boxes.iter().all(|&(left, right, other)| {
            x - half > right + 2.0 || x + half < left - 2.0 || (y - other).abs() > LABEL * 1.15
        });
        if is_free {
            sheet.canvas.text(x, y, &text, &style);
            self.boxes.push((x - half, x + half, y));
        }
    }
}

/// What the colours mean, on the line under the title; how much lower the plot
/// begins for the lines that it takes beyond one.
fn legend(sheet: &mut Sheet, profile: &Profile, area: Area) -> f64 {
    let any = |of: fn(&Stretch) -> i64| profile.pace().iter().any(|stretch| of(stretch) != 0);
    let entries = [
        ("legend-added", BLUE, true),
        ("legend-removed", VERMILION, true),
        ("legend-moved-in", SKY, any(|s| s.moved_in)),
        ("legend-moved-out", ORANGE, any(|s| s.moved_out)),
    ];
    let style = TextStyle::new(LABEL, GREY);
    let (mut x, mut lower) = (0.0, 0.0);
    for (id, color, _) in entries.into_iter().filter(|(_, _, is_there)| *is_there) {
        let text = sheet.words.text(id);
        let taken = 13.0 + width(&text, Weight::Regular, LABEL);
        if x > 0.0 && x + taken > area.width {
            (x, lower) = (0.0, lower + LABEL * sheet.leading(1.35));
        }
        let baseline = area.y + lower;
        let square = if sheet.is_mirrored() {
            area.right() - x - 9.0
        } else {
            area.x + x
        };
        let style_of = RectStyle {
            fill: Paint::from(color),
            ..RectStyle::default()
        };
        sheet
            .canvas
            .rect((square, baseline - 8.5), (9.0, 9.0), &style_of);
        let start = if sheet.is_mirrored() {
            square - 4.0
        } else {
            square + 13.0
        };
        let anchor = Anchor::line_start(sheet.language());
        sheet
            .canvas
            .text(start, baseline, &text, &style.anchor(anchor));
        x += taken + 16.0;
    }
    lower
}
