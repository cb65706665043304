//! The stock over time: steps, a point where a snapshot exists, a gap where
//! there is none.

use chrono::NaiveDate;
use plotters::chart::ChartBuilder;
use plotters::prelude::IntoDrawingArea;
use plotters::series::LineSeries;
use plotters::style::TRANSPARENT;

use super::Plots;
use super::strip::Strip;
use crate::chart::Weight;
use crate::chart::axis::{Axis, Time, whole};
use crate::chart::canvas::{Anchor, RectStyle, Stroke, TextStyle};
use crate::chart::sheet::{Area, Sheet};
use crate::chart::style::{AXIS, BLUE, GREY, INK, LABEL, MESH, PURPLE, UNKNOWN};
use crate::chart::{Color, line_style, width};
use crate::profile::Profile;

pub(super) fn draw(
    sheet: &mut Sheet,
    profile: &Profile,
    strip: &Strip,
    time: Time,
    area: Area,
    plots: Plots,
) {
    let title = sheet.words.text("panel-stock");
    let below = sheet.panel_title(area, &title);
    let largest = profile
        .stock()
        .iter()
        .chain(profile.apart())
        .map(|&(_, records)| records)
        .max()
        .unwrap_or(0);
    let axis = Axis::holding(0.0, whole(largest), 5);
    // Room above for the label of the newest value, below for the years.
    let plot = Area {
        x: plots.x,
        y: below + 16.0,
        width: plots.width,
        height: area.bottom() - below - 16.0 - 22.0,
    };
    background(sheet, profile, time, plot);
    mesh(sheet, &axis, time, plot);
    value_labels(sheet, &axis, plot, plots);
    year_labels(sheet, time, plot);
    for x in strip.places() {
        let dash = [1.5, 3.0];
        let stroke = Stroke::new(PURPLE, 0.9).dashed(&dash);
        sheet.canvas.line((x, plot.y), (x, plot.bottom()), &stroke);
        // Not through the years that stand between the plot and the numbers.
        sheet
            .canvas
            .line((x, plot.bottom() + 19.0), (x, area.bottom() + 2.0), &stroke);
    }
    let steps = steps(profile.stock(), profile.gaps());
    series(sheet, &axis, time, plot, &steps);
    points(sheet, profile, &axis, time, plot);
}

/// Grey where there is no snapshot, so that a gap is seen as one.
fn background(sheet: &mut Sheet, profile: &Profile, time: Time, plot: Area) {
    for &(from, until) in profile.gaps() {
        let (left, right) = (x_of(time, plot, from), x_of(time, plot, until));
        let style = RectStyle::filled(UNKNOWN);
        sheet
            .canvas
            .rect((left, plot.y), (right - left, plot.height), &style);
    }
}

/// The stretches of the line between gaps, each as the corners of its steps.
pub(in crate::chart) fn steps(
    stock: &[(NaiveDate, i64)],
    gaps: &[(NaiveDate, NaiveDate)],
) -> Vec<Vec<(NaiveDate, i64)>> {
    let mut lines: Vec<Vec<(NaiveDate, i64)>> = Vec::new();
    for &(date, records) in stock {
        let after_gap = gaps.iter().any(|&(_, until)| until == date);
        match lines.last_mut().filter(|_| !after_gap) {
            Some(line) => {
                if let Some(&(_, before)) = line.last() {
                    line.push((date, before));
                }
                line.push((date, records));
            }
            None => lines.push(vec![(date, records)]),
        }
    }
    lines
}

fn series(sheet: &mut Sheet, axis: &Axis, time: Time, plot: Area, lines: &[Vec<(NaiveDate, i64)>]) {
    let root = sheet
        .canvas
        .plot((plot.x, plot.y), (plot.width, plot.height))
        .into_drawing_area();
    let chart = ChartBuilder::on(&root).build_cartesian_2d(time.range(), axis.clone());
    // The backend writes to memory and does not fail.
    let Ok(mut chart) = chart else { return };
    for (color, width) in [(Color::WHITE, 5.0), (BLUE, 2.2)] {
        for line in lines {
            let corners = line
                .iter()
                .map(|&(date, records)| (time.day(date), whole(records)));
            let _ = chart.draw_series(LineSeries::new(corners, line_style(color, width)));
        }
    }
}

fn points(sheet: &mut Sheet, profile: &Profile, axis: &Axis, time: Time, plot: Area) {
    let place = |&(date, records): &(NaiveDate, i64)| {
        (
            x_of(time, plot, date),
            plot.bottom() - axis.place(whole(records)) * plot.height,
        )
    };
    // A point by itself, between two gaps, has no line to be seen by.
    let is_alone = |date: NaiveDate| {
        let gap = |of: fn(&(NaiveDate, NaiveDate)) -> NaiveDate| {
            profile.gaps().iter().any(|g| of(g) == date)
        };
        (gap(|g| g.1) || date == profile.first_date()) && (gap(|g| g.0) || date == profile.date())
    };
    for point in profile.stock() {
        let radius = if is_alone(point.0) { 3.4 } else { 2.1 };
        sheet.canvas.circle(place(point), radius, BLUE, None);
    }
    for point in profile.apart() {
        sheet.canvas.circle(
            place(point),
            3.2,
            Color::WHITE,
            Some(&Stroke::new(BLUE, 1.4)),
        );
    }
    let newest = (profile.date(), profile.records());
    let (x, y) = place(&newest);
    if !profile.apart().contains(&newest) {
        sheet
            .canvas
            .circle((x, y), 3.8, BLUE, Some(&Stroke::new(Color::WHITE, 1.2)));
    }
    let label = sheet.words.count(newest.1);
    let style = TextStyle::new(13.0, BLUE).bold().halo(Color::WHITE);
    let half = width(&label, Weight::Bold, 13.0) / 2.0;
    let x = x.min(plot.right() - half).max(plot.x + half);
    sheet
        .canvas
        .text(x, y - 8.0, &label, &style.anchor(Anchor::Middle));
}

/// Horizontal lines at the ticks, by plotters.
pub(in crate::chart) fn mesh(sheet: &mut Sheet, axis: &Axis, time: Time, plot: Area) {
    {
        let root = sheet
            .canvas
            .plot((plot.x, plot.y), (plot.width, plot.height))
            .into_drawing_area();
        if let Ok(mut chart) =
            ChartBuilder::on(&root).build_cartesian_2d(time.range(), axis.clone())
        {
            let _ = chart
                .configure_mesh()
                .disable_x_mesh()
                .x_labels(0)
                .bold_line_style(line_style(MESH, 1.0))
                .light_line_style(TRANSPARENT)
                .axis_style(TRANSPARENT)
                .y_label_formatter(&|_| String::new())
                .draw();
        }
    }
    let zero = plot.bottom() - axis.place(0.0) * plot.height;
    sheet.canvas.line(
        (plot.x, zero),
        (plot.right(), zero),
        &Stroke::new(AXIS, 1.0),
    );
}

/// The values of the ticks, beside the plot.
pub(in crate::chart) fn value_labels(sheet: &mut Sheet, axis: &Axis, plot: Area, plots: Plots) {
    let anchor = if sheet.is_mirrored() {
        Anchor::Left
    } else {
        Anchor::Right
    };
    for &tick in axis.ticks() {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "ticks are whole numbers of records"
        )]
        let label = sheet.words.count(tick.abs() as i64);
        let style = TextStyle::new(LABEL, GREY).anchor(anchor);
        let y = plot.bottom() - axis.place(tick) * plot.height + style.drop_from_middle();
        sheet.canvas.text(plots.labels, y, &label, &style);
    }
}

/// Ticks at the turns of years, the years in the middle of each.
pub(in crate::chart) fn year_labels(sheet: &mut Sheet, time: Time, plot: Area) {
    use chrono::Datelike;
    let starts = time.starts();
    for &start in &starts {
        let x = x_of(time, plot, start);
        sheet.canvas.line(
            (x, plot.bottom()),
            (x, plot.bottom() + 4.0),
            &Stroke::new(AXIS, 1.0),
        );
    }
    let style = TextStyle::new(LABEL, INK).anchor(Anchor::Middle);
    for pair in starts.windows(2) {
        let &[from, until] = pair else { continue };
        let (left, right) = (x_of(time, plot, from), x_of(time, plot, until));
        let mut label = format!("{:04}", from.year());
        // Two digits where four do not fit; none where even those do not.
        if width(&label, Weight::Regular, LABEL) > right - left - 4.0 {
            label = format!("{:02}", from.year() % 100);
        }
        if width(&label, Weight::Regular, LABEL) <= right - left - 1.0 {
            sheet.canvas.text(
                f64::midpoint(left, right),
                plot.bottom() + 15.0,
                &label,
                &style,
            );
        }
    }
}

pub(in crate::chart) fn x_of(time: Time, plot: Area, date: NaiveDate) -> f64 {
    plot.x + time.place(time.clamp(date)) * plot.width
}
