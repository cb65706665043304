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

/// What has to be known of the lines of a course. A total is not concerned by
/// which country a registry records.
pub(super) fn notes(course: &Course, area: Area, words: &Messages) -> Vec<String> {
    let mut lines = course.lines.iter();
    let mut notes = vec![
        words.text("site-area-totals-note"),
        words.text("site-course-note"),
    ];
    if area != Area::Total {
        notes.extend(lines.flat_map(|line| breaks(line.registry, words)));
        lines = course.lines.iter();
        if lines.any(|line| !line.apart.is_empty()) {
            notes.push(words.text("site-course-hollow"));
        }
    }
    notes
}

/// A point of a course, as a row.
#[derive(Debug, Serialize)]
pub(super) struct Point {
    date: String,
    registry: &'static str,
    records: String,
    mark: String,
}

/// All points of a course in the order of time: what its lines are drawn from.
pub(super) fn points(course: &Course, words: &Messages) -> Vec<Point> {
    let apart = words.text("site-stock-apart");
    let mut all: Vec<_> = course
        .lines
        .iter()
        .flat_map(|line| {
            let told = |is_apart| move |&(date, records)| (date, line.registry, records, is_apart);
            let line_itself = line.stock.iter().map(told(false));
            line_itself.chain(line.apart.iter().map(told(true)))
        })
        .collect();
    all.sort();
    all.into_iter()
        .map(|(date, registry, records, is_apart)| Point {
            date: words.day_short(date),
            registry: registry.name(),
            records: words.count(records),
            mark: if is_apart {
                apart.clone()
            } else {
                String::new()
            },
        })
        .collect()
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
