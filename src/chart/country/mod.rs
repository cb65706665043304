//! One country's progress on one sheet: the stock, the pace, assistance on the
//! same axis of time; beside them its place among its neighbours, how the
//! space is spread, and the list that the numbers lead to.

mod assistance;
mod dominance;
mod event;
mod opening;
mod pace;
mod rank;
mod stock;
mod strip;

pub use self::dominance::sentences as dominance;
pub use self::event::Event;
pub(super) use self::opening::breaks;
pub use self::opening::sentences;
pub use self::rank::title as rank_title;
pub(super) use self::stock::{mesh, steps, value_labels, x_of, year_labels};

use chrono::{Datelike, NaiveDate};

use self::strip::Strip;
use super::axis::Time;
use super::canvas::Drawing;
use super::sheet::{Area, Sheet};
use super::style::{MARGIN, SHEET};
use crate::geography::Language;
use crate::message::{Arg, Messages};
use crate::profile::Profile;

/// The width of the wide column.
const WIDE: f64 = 655.0;
/// The gap between the columns.
const GUTTER: f64 = 38.0;

/// What is free around plots that stand alone.
const EDGE: f64 = 8.0;
/// How high plots that stand alone are, without the numbers between them.
const PLOTS: f64 = 470.0;

/// Draws a country's sheet.
///
/// `events` are numbered in the order given, the dated ones first; those
/// without a date are listed apart and never placed on the axis.
pub fn draw(profile: &Profile, events: &[Event], language: Language) -> Drawing {
    let words = Messages::of(language);
    let name = profile.country().country().name(language);
    let title = words.format("chart-title", &[("country", Arg::text(name))]);
    let (mut sheet, top) = Sheet::new(language, &title, &sentences(profile, words));
    let bottom = sheet.footnotes(&opening::footnotes(profile, events, words)) - 4.0;
    let height = bottom - top;
    let wide = sheet.mirrored(Area {
        x: MARGIN,
        y: top,
        width: WIDE,
        height,
    });
    let side = Area {
        x: MARGIN + WIDE + GUTTER,
        width: SHEET.0 - 2.0 * MARGIN - WIDE - GUTTER,
        ..wide
    };
    let side = sheet.mirrored(side);

    let time = axis_of_time(profile, events);
    let plots = Plots::within(language, wide);
    let strip = Strip::of(events, time, plots.x, plots.width);
    over_time(&mut sheet, profile, &strip, time, wide);

    sheet.canvas.layer("rank");
    let below = rank::draw(&mut sheet, profile, side);
    sheet.canvas.layer("dominance");
    let rest = Area {
        y: below + 14.0,
        height: side.bottom() - below - 14.0,
        ..side
    };
    let below = dominance::draw(&mut sheet, profile, rest);
    sheet.canvas.layer("assistance");
    let rest = Area {
        y: below + 14.0,
        height: side.bottom() - below - 14.0,
        ..side
    };
    assistance::list(&mut sheet, events, rest);
    sheet.finish()
}

/// Draws only what runs over time, stock and pace, `width` px wide and as high
/// as it needs: for places that the whole sheet is too wide for. Events are
/// numbered as on the sheet, and listed by what stands around it.
pub fn draw_plots(profile: &Profile, events: &[Event], language: Language, width: f64) -> Drawing {
    let words = Messages::of(language);
    let name = profile.country().country().name(language);
    let title = words.format("chart-title", &[("country", Arg::text(name))]);
    let panels = [words.text("panel-stock"), words.text("panel-pace")];
    let area = Area {
        x: EDGE,
        y: EDGE,
        width: width - 2.0 * EDGE,
        height: 0.0,
    };
    let time = axis_of_time(profile, events);
    let plots = Plots::within(language, area);
    let strip = Strip::of(events, time, plots.x, plots.width);
    let area = Area {
        height: PLOTS + strip.height(),
        ..area
    };
    let size = (width, area.height + 2.0 * EDGE);
    let mut sheet = Sheet::bare(language, &title, &panels.join(" "), size);
    over_time(&mut sheet, profile, &strip, time, area);
    sheet.finish()
}

/// The stock, the numbers of the events below it, and the pace.
fn over_time(sheet: &mut Sheet, profile: &Profile, strip: &Strip, time: Time, area: Area) {
    let plots = Plots::within(sheet.language(), area);
    let strip_height = strip.height();
    // The stock takes what the strip of numbers and the pace leave.
    let pace_height = area.height * 0.36;
    let stock_area = Area {
        height: area.height - pace_height - strip_height,
        ..area
    };
    let strip_top = stock_area.bottom();
    let pace_area = Area {
        y: strip_top + strip_height,
        height: pace_height,
        ..area
    };
    sheet.canvas.layer("stock");
    stock::draw(sheet, profile, strip, time, stock_area, plots);
    sheet.canvas.layer("strip");
    strip.draw(sheet, strip_top);
    sheet.canvas.layer("pace");
    pace::draw(sheet, profile, time, pace_area, plots);
}

/// The years from the first to the last thing that is drawn.
fn axis_of_time(profile: &Profile, events: &[Event]) -> Time {
    let dated = || events.iter().filter_map(Event::period);
    let first = dated()
        .map(|(start, _)| start)
        .chain([profile.first_date()])
        .min();
    let last = dated()
        .map(|(_, end)| end.pred_opt().unwrap_or(end))
        .chain([profile.date()])
        .max();
    let fallback = profile.date();
    let (first, last) = (first.unwrap_or(fallback), last.unwrap_or(fallback));
    // An axis of one or two years looks like a mistake.
    let earliest = NaiveDate::from_ymd_opt(last.year() - 4, 1, 1).unwrap_or(first);
    Time::years(first.min(earliest), last)
}

/// Where the plots of the wide column lie, labels of the axis beside them.
#[derive(Clone, Copy)]
pub(super) struct Plots {
    pub(super) x: f64,
    pub(super) width: f64,
    /// Where the labels of the axis end that are next to the plots.
    labels: f64,
}

impl Plots {
    /// How wide the labels of values may be.
    const LABELS: f64 = 42.0;

    pub(super) fn within(language: Language, area: Area) -> Self {
        let width = area.width - Self::LABELS - 8.0;
        if language.is_right_to_left() {
            Self {
                x: area.x + 8.0,
                width,
                labels: area.x + 8.0 + width + 6.0,
            }
        } else {
            Self {
                x: area.x + Self::LABELS,
                width,
                labels: area.x + Self::LABELS - 6.0,
            }
        }
    }
}
