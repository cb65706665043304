//! What the registries list for a region, a group or the world: drawn over time,
//! and as a table of the newest figures.

use serde::Serialize;

use super::content::{Plots, inline};
use super::row::space;
use super::site::Site;
use crate::chart;
use crate::geography::{Area, Language};
use crate::measure::{BREAKS, Indicator, Scope};
use crate::message::{Arg, Messages};
use crate::profile::Course;
use crate::resource::Registry;

/// A sum.
#[derive(Debug, Serialize)]
pub(super) struct Sum {
    registry: String,
    records: String,
    space: String,
    date: String,
}

/// The sums of an area by registry, and that over all five on the newest date on
/// which all are told.
pub(super) fn sums(site: &Site<'_>, course: &Course, area: Area, words: &Messages) -> Vec<Sum> {
    let lines = course.lines.iter();
    let mut sums: Vec<Sum> = lines
        .map(|line| Sum {
            registry: line.registry.name().to_owned(),
            records: words.count(line.records),
            space: space(line.space, words),
            date: words.day_short(line.date),
        })
        .collect();
    let atlas = site.tables.atlas;
    let all = || {
        let date = atlas.newest_date(Scope::All)?;
        let on = |indicator| atlas.on(Scope::All, area, indicator, date);
        Some(Sum {
            registry: words.text("registry-all"),
            records: words.count(on(Indicator::V6_RECORDS)?.count()?),
            space: space(on(Indicator::V6_EQ32)?.extent()?, words),
            date: words.day_short(date),
        })
    };
    sums.extend(all());
    sums
}

/// Where a registry changed what its figures mean.
pub(super) fn breaks(registry: Registry, words: &Messages) -> Vec<String> {
    let its = BREAKS.iter().filter(|one| one.registry == registry);
    its.map(|a_break| {
        let years = format!("{}\u{2013}{}", a_break.year, a_break.last_year);
        let name = Arg::text(registry.name());
        words.format(
            "caveat-country-before",
            &[("years", Arg::text(years)), ("registry", name)],
        )
    })
    .collect()
}

/// What has to be known of the lines of a course.
pub(super) fn notes(course: &Course, words: &Messages) -> Vec<String> {
    let lines = course.lines.iter();
    let mut notes = vec![words.text("site-area-totals-note")];
    notes.extend(lines.clone().flat_map(|line| breaks(line.registry, words)));
    let apart = lines.filter(|line| !line.apart.is_empty());
    notes.extend(apart.map(|line| {
        let name = Arg::text(line.registry.name());
        words.format("note-hollow", &[("registry", name)])
    }));
    notes
}

/// The course for small screens, and for all others and paper.
pub(super) fn drawings(course: &Course, title: &str, language: Language) -> Vec<Plots> {
    let draw = |(class, width)| {
        let drawing = chart::course::draw(course, title, language, width)?;
        Some(Plots {
            class,
            svg: inline(&drawing.svg),
        })
    };
    let widths = [("most", 733.0), ("narrow", 380.0)];
    widths.into_iter().filter_map(draw).collect()
}
