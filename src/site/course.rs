//! What the registries list for a region, a group or the world: drawn over time,
//! and as a table of the newest figures.

use serde::Serialize;

use super::content::{Plots, inline};
use super::row::space;
use super::site::Site;
use crate::chart;
use crate::geography::{Area, Language};
use crate::measure::{Indicator, Scope};
use crate::message::Messages;
use crate::profile::Course;

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

/// The course in the widths of screens and paper.
pub(super) fn drawings(course: &Course, title: &str, language: Language) -> Vec<Plots> {
    let draw = |(class, width)| {
        let drawing = chart::course::draw(course, title, language, width)?;
        Some(Plots {
            class,
            svg: inline(&drawing.svg),
        })
    };
    let widths = [("wide", 1_000.0), ("middle", 733.0), ("narrow", 380.0)];
    widths.into_iter().filter_map(draw).collect()
}
