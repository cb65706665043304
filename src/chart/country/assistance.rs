//! Assistance and training: numbered marks on the axis of time, and the list
//! that the numbers lead to.

use chrono::NaiveDate;

use super::super::axis::Time;
use crate::chart::Weight;
use crate::chart::canvas::{Anchor, Color, MarkerStyle, Paint, RectStyle, TextStyle};
use crate::chart::sheet::{Area, Sheet};
use crate::chart::style::{FOOT, GREY, INK, LABEL, PURPLE};
use crate::chart::text::wrap;
use crate::message::{Arg, Messages};
use crate::period::Period;

/// An activity as a chart tells it, in the words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is.
    pub title: String,
    /// Its kind, its status and where it is reported.
    pub detail: String,
    /// When it began, as precisely as known; nothing if no date is reported.
    pub start: Option<Period>,
    /// When it ended; nothing if that is not reported.
    pub end: Option<Period>,
    /// Whether it is about IPv6. What only stands near it is drawn quieter.
    pub is_core: bool,
}

impl Event {
    /// The first day that it may have begun on, and the day after the last
    /// that it may have ended on.
    pub fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let start = self.start.or(self.end)?;
        let end = self.end.unwrap_or(start);
        Some((start.first_day(), end.end().max(start.end())))
    }

    /// Date and title in the words of a language.
    pub fn heading(&self, words: &Messages) -> String {
        let date = self
            .date(words)
            .unwrap_or_else(|| words.text("assistance-undated"));
        let parts = [
            ("date", Arg::text(date)),
            ("title", Arg::text(self.title.as_str())),
        ];
        words.format("assistance-heading", &parts)
    }

    /// The date in the words of a language; nothing if none is reported.
    fn date(&self, words: &Messages) -> Option<String> {
        let told = |period: Period| words.period_short(period);
        match (self.start, self.end) {
            (Some(start), Some(end)) if start == end => Some(told(start)),
            (Some(start), Some(end)) => Some(format!("{} \u{2013} {}", told(start), told(end))),
            (Some(start), None) => Some(format!("{} \u{2013}", told(start))),
            (None, Some(end)) => Some(format!("\u{2013} {}", told(end))),
            (None, None) => None,
        }
    }
}

/// The radius of a numbered disc, in px.
const RADIUS: f64 = 7.0;
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
fn marker(is_core: bool) -> &'static MarkerStyle {
    const DISC: MarkerStyle = MarkerStyle {
        radius: RADIUS,
        fill: PURPLE,
        ink: Color::WHITE,
        ring: Some(Color::WHITE),
    };
    const RING: MarkerStyle = MarkerStyle {
        radius: RADIUS - 1.5,
        fill: Color::WHITE,
        ink: PURPLE,
        ring: Some(PURPLE),
    };
    if is_core { &DISC } else { &RING }
}

/// Draws the list into what is left of the column. What does not fit is
/// counted.
pub(super) fn list(sheet: &mut Sheet, events: &[Event], area: Area) {
    let title = sheet.words.text("panel-assistance");
    let mut y = sheet.panel_title(area, &title) + 6.0;
    if events.is_empty() {
        let text = sheet.words.text("assistance-none");
        sheet.lines(
            Area {
                y: y + LABEL,
                ..area
            },
            &text,
            TextStyle::new(LABEL, GREY),
            1.35,
        );
        return;
    }
    let indent = 2.0 * RADIUS + 7.0;
    let column = Area {
        x: if sheet.is_mirrored() {
            area.x
        } else {
            area.x + indent
        },
        width: area.width - indent,
        ..area
    };
    let entries: Vec<Entry<'_>> = (1..)
        .zip(events)
        .map(|(number, event)| {
            // The dated ones come first; the others have a heading of their own.
            let number = event.period().map(|_| number);
            let heading = match number {
                Some(_) => event.heading(sheet.words),
                None => event.title.clone(),
            };
            Entry {
                number,
                is_core: event.is_core,
                lines: (
                    wrap(&heading, Weight::Regular, LABEL, column.width).len(),
                    wrap(&event.detail, Weight::Regular, FOOT, column.width).len(),
                ),
                heading,
                detail: &event.detail,
            }
        })
        .collect();
    let mut left = entries.len();
    let mut is_apart = false;
    for entry in &entries {
        // The last line is kept for the number of those that do not fit.
        let reserve = if left > 1 { FOOT * 1.6 } else { 0.0 };
        let opens = entry.number.is_none() && !is_apart;
        let heading = if opens { UNDATED } else { 0.0 };
        if y + heading + entry.height(sheet) + reserve > area.bottom() {
            break;
        }
        if opens {
            let text = sheet.words.text("assistance-undated");
            let style = TextStyle::new(LABEL, GREY).bold();
            sheet.text_at_start(area.x, area.width, y + LABEL, &text, style);
            y += UNDATED;
            is_apart = true;
        }
        y = entry.draw(sheet, area, Area { y, ..column });
        left -= 1;
    }
    if left > 0 {
        let text = sheet
            .words
            .format("assistance-more", &[("count", Arg::count(left))]);
        let style = TextStyle::new(FOOT, GREY);
        sheet.text_at_start(column.x, column.width, y + FOOT, &text, style);
    }
}

/// What the heading of those without a date takes, in px.
const UNDATED: f64 = LABEL * 1.8;

struct Entry<'a> {
    number: Option<u32>,
    is_core: bool,
    heading: String,
    detail: &'a str,
    /// How many lines each takes.
    lines: (usize, usize),
}

impl Entry<'_> {
    fn height(&self, sheet: &Sheet) -> f64 {
        let leading = sheet.leading(1.28);
        let lines = |count: usize| f64::from(u32::try_from(count).unwrap_or(0));
        (lines(self.lines.0) * LABEL + lines(self.lines.1) * FOOT) * leading + 5.0
    }

    fn draw(&self, sheet: &mut Sheet, area: Area, column: Area) -> f64 {
        let x = if sheet.is_mirrored() {
            area.right() - RADIUS
        } else {
            area.x + RADIUS
        };
        let baseline = column.y + LABEL;
        if let Some(number) = self.number {
            let centre = (x, baseline - LABEL * 0.36);
            sheet
                .canvas
                .number_marker(centre, number, marker(self.is_core));
        } else {
            let style = TextStyle::new(LABEL, GREY).anchor(Anchor::Middle);
            sheet.canvas.text(x, baseline, "\u{2013}", &style);
        }
        let place = Area {
            y: baseline,
            ..column
        };
        let next = sheet.lines(place, &self.heading, TextStyle::new(LABEL, INK), 1.28);
        let place = Area {
            y: next - 0.6,
            ..column
        };
        let next = sheet.lines(place, self.detail, TextStyle::new(FOOT, GREY), 1.28);
        next - LABEL + 5.0
    }
}
