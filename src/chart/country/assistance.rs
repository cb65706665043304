//! Assistance and training: the list that the numbers on the axis of time lead
//! to, and below it, apart, what has no date.

use super::event::Event;
use super::strip::{RADIUS, marker};
use crate::chart::Weight;
use crate::chart::canvas::{Anchor, TextStyle};
use crate::chart::sheet::{Area, Sheet};
use crate::chart::style::{FOOT, GREY, INK, LABEL};
use crate::chart::text::wrap;
use crate::message::Arg;

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
    let mut entries: Vec<Entry<'_>> = (1..)
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
    shorten(&mut entries, sheet, area.bottom() - y);
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
            sheet.text_at_start(area.x, area.width, y + LABEL + 4.0, &text, style);
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

/// Where not all find room, what only stands near IPv6 gives way: from the last
/// on it is named and no more.
fn shorten(entries: &mut [Entry<'_>], sheet: &Sheet, room: f64) {
    let is_undated = |entry: &Entry<'_>| entry.number.is_none();
    let heading = if entries.iter().any(is_undated) {
        UNDATED
    } else {
        0.0
    };
    let mut height = heading + entries.iter().map(|one| one.height(sheet)).sum::<f64>();
    for entry in entries.iter_mut().rev().filter(|entry| !entry.is_core) {
        if height <= room {
            return;
        }
        height -= entry.height(sheet);
        (entry.detail, entry.lines.1) = ("", 0);
        height += entry.height(sheet);
    }
}

/// What the heading of those without a date takes, in px.
const UNDATED: f64 = LABEL * 1.7 + 4.0;

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
        if self.detail.is_empty() {
            return place.y - LABEL + 5.0;
        }
        let next = sheet.lines(place, self.detail, TextStyle::new(FOOT, GREY), 1.28);
        next - LABEL + 5.0
    }
}
