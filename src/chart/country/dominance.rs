//! How much of the space is in one place.

use super::opening::amount;
use crate::chart::canvas::{RectStyle, TextStyle};
use crate::chart::sheet::{Area, Sheet};
use crate::chart::style::{BLUE, INK, LABEL, PALE};
use crate::measure::Share;
use crate::message::{Arg, Figure, Messages};
use crate::profile::Profile;

/// From this share on a single block is named.
const NAMED: f64 = 0.34;

/// Draws the panel; the y below it.
pub(super) fn draw(sheet: &mut Sheet, profile: &Profile, area: Area) -> f64 {
    let title = sheet.words.text("panel-dominance");
    let mut y = sheet.panel_title(area, &title) + 8.0;
    let style = TextStyle::new(LABEL, INK);
    let Some(dominance) = profile.dominance() else {
        let text = sheet.words.text("dominance-nothing");
        return sheet.lines(
            Area {
                y: y + LABEL,
                ..area
            },
            &text,
            style,
            1.35,
        ) - LABEL;
    };
    let share = dominance.largest_share().unwrap_or_default();
    let length = area.width * share.to_f64();
    let x = if sheet.is_mirrored() {
        area.right() - length
    } else {
        area.x
    };
    sheet
        .canvas
        .rect((area.x, y), (area.width, 10.0), &RectStyle::filled(PALE));
    sheet
        .canvas
        .rect((x, y), (length.max(1.0), 10.0), &RectStyle::filled(BLUE));
    y += 10.0 + LABEL * 1.4;
    let text = sentences(profile, sheet.words).join(" ");
    sheet.lines(Area { y, ..area }, &text, style, 1.35) - LABEL
}

/// How much of the space is in one place, in words; nothing if there is no
/// space.
pub fn sentences(profile: &Profile, words: &Messages) -> Vec<String> {
    let Some(dominance) = profile.dominance() else {
        return Vec::new();
    };
    let share = dominance.largest_share().unwrap_or_default();
    let length = ("length", Arg::Count(dominance.largest_length().into()));
    let mut list = Vec::new();
    if profile.records() == 1 {
        list.push(words.format("dominance-single", &[length]));
    } else if share.to_f64() >= NAMED && dominance.largest.approximate(32) >= 1.0 {
        let parts = [
            length,
            ("part", amount(dominance.largest, 32)),
            ("whole", amount(dominance.space, 32)),
        ];
        list.push(words.format("dominance-block", &parts));
    } else {
        let parts = [("share", Arg::Percent(percent_up(share)))];
        list.push(words.format("dominance-none", &parts));
    }
    // A share of an older day that a block of today exceeds tells nothing of
    // today.
    let is_outgrown =
        |date, top: Share| date != profile.date() && top.billionths() < share.billionths();
    let top_holder = dominance
        .top_holder
        .filter(|&(date, top)| profile.records() > 1 && !is_outgrown(date, top));
    if let Some((date, top)) = top_holder {
        let share = ("share", Arg::Percent(percent(top)));
        list.push(if date == profile.date() {
            words.format("dominance-largest", &[share])
        } else {
            words.format("dominance-largest-on", &[share, ("date", Arg::Day(date))])
        });
    }
    list
}

fn percent(share: Share) -> Figure {
    let decimals = u8::from(share.to_f64() < 0.1);
    Figure::share(u128::from(share.billionths()), 1_000_000_000, decimals)
        .unwrap_or_else(|| Figure::from(0))
}

/// A share in whole per cent that is no less than it: "no more than".
fn percent_up(share: Share) -> Figure {
    let whole = i64::from(share.billionths().div_ceil(10_000_000));
    let text = format!("{whole}");
    Figure::rounded(&text, 0).unwrap_or_else(|| Figure::from(whole))
}
