//! Assistance and training as numbered marks on the axis of time.

use chrono::NaiveDate;

use super::super::axis::Time;
use super::event::Event;
use crate::chart::canvas::{Color, MarkerStyle, Paint, RectStyle};
use crate::chart::sheet::Sheet;
use crate::chart::style::PURPLE;

/// The radius of a numbered disc, in px.
pub(super) const RADIUS: f64 = 7.0;
/// The height of a row of discs.
const ROW: f64 = 17.0;
/// A time known to a month or better has no bar.
const SHORT: i64 = 31;

/// The numbers on the axis of time, in as many rows as they need.
pub(super) struct Strip {
    marks: Vec<Mark>,
}

struct Mark {
    number: u32,
    row: usize,
    centre: f64,
    bar: Option<(f64, f64)>,
    is_core: bool,
}

impl Strip {
    pub(super) fn of(events: &[Event], time: Time, x: f64, width: f64) -> Self {
        let place = |date: NaiveDate| x + time.place(time.clamp(date)) * width;
        let mut ends: Vec<f64> = Vec::new();
        let mut marks = Vec::new();
        for (number, event) in (1..).zip(events) {
            let Some((from, until)) = event.period() else {
                continue;
            };
            let (left, right) = (place(from), place(until));
            let is_long = (until - from).num_days() > SHORT;
            // What has a start and an end is marked at its start; what is
            // only known to a year, in the middle of it.
            let is_range =
                event.start.is_some() && event.end.is_some_and(|end| Some(end) != event.start);
            let centre = if is_long && is_range {
                left
            } else {
                f64::midpoint(left, right)
            };
            let centre = centre.clamp(x + RADIUS, x + width - RADIUS);
            let bar = is_long.then_some((left, right));
            let begins = bar.map_or(centre - RADIUS, |(left, _)| left.min(centre - RADIUS));
            let finishes = bar.map_or(centre + RADIUS, |(_, right)| right.max(centre + RADIUS));
            let row = ends
                .iter()
                .position(|&end| end + 2.0 <= begins)
                .unwrap_or(ends.len());
            match ends.get_mut(row) {
                Some(end) => *end = finishes,
                None => ends.push(finishes),
            }
            marks.push(Mark {
                number,
                row,
                centre,
                bar,
                is_core: event.is_core,
            });
        }
        Self { marks }
    }

    /// Where the marks of what is about IPv6 stand, for the lines that lead up
    /// from them.
    pub(super) fn places(&self) -> impl Iterator<Item = f64> {
        let core = self.marks.iter().filter(|mark| mark.is_core);
        core.map(|mark| mark.centre)
    }

    /// How high the strip is, in px.
    pub(super) fn height(&self) -> f64 {
        let rows = self
            .marks
            .iter()
            .map(|mark| mark.row + 1)
            .max()
            .unwrap_or(0);
        let rows = f64::from(u32::try_from(rows).unwrap_or(0));
        if rows > 0.0 { rows * ROW + 14.0 } else { 12.0 }
    }

    pub(super) fn draw(&self, sheet: &mut Sheet, top: f64) {
        let y_of = |mark: &Mark| {
            top + 2.0 + RADIUS + f64::from(u32::try_from(mark.row).unwrap_or(0)) * ROW
        };
        for mark in &self.marks {
            if let Some((left, right)) = mark.bar {
                let style = RectStyle {
                    fill: Paint::Faded(PURPLE, if mark.is_core { 0.28 } else { 0.14 }),
                    stroke: None,
                    radius: 3.0,
                };
                sheet
                    .canvas
                    .rect((left, y_of(mark) - 3.5), (right - left, 7.0), &style);
            }
        }
        for mark in &self.marks {
            let style = marker(mark.is_core);
            sheet
                .canvas
                .number_marker((mark.centre, y_of(mark)), mark.number, style);
        }
    }
}

/// A disc for what is about IPv6, a ring of the same size for what stands near.
pub(super) fn marker(is_core: bool) -> &'static MarkerStyle {
    const DISC: MarkerStyle = MarkerStyle {
        radius: RADIUS,
        fill: PURPLE,
        ink: Color::WHITE,
        ring: Some(Color::WHITE),
    };
    // The ring is drawn outside of the radius.
    const RING: MarkerStyle = MarkerStyle {
        radius: RADIUS - 1.0,
        fill: Color::WHITE,
        ink: PURPLE,
        ring: Some(PURPLE),
    };
    if is_core { &DISC } else { &RING }
}
