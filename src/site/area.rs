//! Regions and groups: the page of all of them, and one page each.

use serde::Serialize;

use super::content::{Content, fields, inline};
use super::course::{drawings, notes, points, sums};
use super::page::{AREAS, area_name};
use super::row::{CountryRow, current, ends, region_name};
use super::site::Site;
use super::statistics;
use crate::chart;
use crate::geography::{Area, Group};
use crate::message::{Arg, Messages};
use crate::profile::{Course, Region};

/// A region or group with what is told of it in one sentence.
#[derive(Debug, Serialize)]
struct Row {
    path: &'static str,
    name: String,
    lead: String,
}

/// The page of all regions and groups.
pub(super) fn all(site: &Site<'_>, words: &Messages) -> Content {
    let rows: Vec<Row> = AREAS
        .into_iter()
        .map(|group| Row {
            path: area_name(group),
            name: region_name(group, words),
            lead: lead(&members(site, group, words), words),
        })
        .collect();
    let text = words.text("site-regions-lead");
    (
        "regions.html",
        words.text("site-page-regions"),
        text.clone(),
        fields! { lead => text, rows },
    )
}

/// The page of a region or group.
pub(super) fn page(site: &Site<'_>, group: Group, words: &Messages) -> Content {
    let rows = members(site, group, words);
    let lead = lead(&rows, words);
    // The sheet of small charts is made for regions; it is too small for a
    // phone and is moved sideways there.
    let chart = Group::ITU_REGIONS.contains(&group).then(|| {
        let region = Region::of(site.tables.atlas, group);
        inline(&chart::region::draw(&region, words.language()).svg)
    });
    let name = region_name(group, words);
    let course = Course::of(site.tables.atlas, Area::Group(group));
    let title = format!("{name}: {}", words.text("panel-course"));
    (
        "area.html",
        name.clone(),
        lead.clone(),
        fields! {
            lead, rows, chart, name,
            sums => sums(site, &course, Area::Group(group), words),
            course => drawings(&course, &title, words.language()),
            notes => notes(&course, Area::Group(group), words),
            points => points(&course, words),
            table => statistics::area_path(Area::Group(group)),
            spark => super::spark::SIZE,
        },
    )
}

/// The countries that belong to it on the date of their newest figures; those
/// without figures, on the newest date of all.
fn members(site: &Site<'_>, group: Group, words: &Messages) -> Vec<CountryRow> {
    let ends = ends(site);
    current(words)
        .into_iter()
        .filter(|country| {
            let profile = site.profiles.get(&country.code());
            let date = profile.map_or(ends.1, crate::profile::Profile::date);
            group.has(country.code(), date)
        })
        .map(|country| CountryRow::new(site, country, ends, words))
        .collect()
}

fn lead(rows: &[CountryRow], words: &Messages) -> String {
    let with = rows
        .iter()
        .filter(|row| row.records_sort.is_some_and(|records| records > 0))
        .count();
    words.format(
        "site-area-lead",
        &[
            ("count", Arg::count(rows.len())),
            ("with", Arg::count(with)),
        ],
    )
}
