//! The page of tables to be downloaded, and the tables.

use serde::Serialize;

use super::content::{Content, fields};
use super::page::{AREAS, area_name};
use super::render::SiteError;
use super::site::Site;
use crate::export;
use crate::geography::{Area, Language};
use crate::measure::Scope;
use crate::message::{Figure, Messages};
use crate::report::{File, Part, Report};

#[derive(Debug, Serialize)]
struct Row {
    path: String,
    name: String,
    size: String,
    what: String,
}

/// What is said of a table, by its path.
const SAID: [(&str, &str); 11] = [
    ("data/observations.csv", "site-file-observations"),
    ("data/countries.csv", "site-file-countries"),
    ("data/pace.csv", "site-file-pace"),
    ("data/activities.csv", "site-file-activities"),
    ("data/statements.csv", "site-file-statements"),
    ("data/trainings.csv", "site-file-trainings"),
    ("data/policies.csv", "site-file-policies"),
    ("data/duties.csv", "site-file-duties"),
    ("data/documents.csv", "site-file-documents"),
    ("data/inputs.csv", "site-file-inputs"),
    ("data/known-issues.csv", "site-file-known"),
];

/// The tables over all countries, and those given as they are.
pub(super) fn files(site: &Site<'_>) -> Result<Vec<File>, SiteError> {
    let mut observations = Vec::new();
    // Writing to memory does not fail.
    let _ = export::csv::write(site.tables.observations, &mut observations);
    let mut files = vec![File {
        path: "data/observations.csv".to_owned(),
        content: observations,
    }];
    let events = |_| Vec::new();
    let report = Report::new(
        site.tables.atlas,
        site.tables.observations,
        &events,
        Language::En,
        None,
    );
    for table in report.make(Part::Tables)? {
        files.push(File {
            path: table.path.replace("tables/", "data/"),
            content: table.content,
        });
    }
    for area in AREAS.map(Area::Group).into_iter().chain([Area::Total]) {
        let its = site.tables.observations.iter();
        let its = its.filter(|one| one.area == area);
        let mut content = Vec::new();
        // Writing to memory does not fail.
        let _ = export::csv::write(its, &mut content);
        files.push(File {
            path: area_path(area),
            content,
        });
    }
    files.extend(site.tables.raw.iter().map(|file| File {
        path: format!("data/{}", file.path),
        content: file.content.clone(),
    }));
    Ok(files)
}

/// Where the observations of a region, a group or the world are.
pub(super) fn area_path(area: Area) -> String {
    let name = match area {
        Area::Group(group) => area_name(group),
        _ => "world",
    };
    format!("data/regions/{name}.csv")
}

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Result<Content, SiteError> {
    let files = files(site)?;
    let rows: Vec<Row> = SAID
        .iter()
        .filter_map(|(path, id)| {
            let file = files.iter().find(|file| file.path == *path)?;
            Some(Row {
                path: (*path).to_owned(),
                name: path.trim_start_matches("data/").to_owned(),
                size: size_of(file.content.len(), words),
                what: words.text(id),
            })
        })
        .collect();
    let newest: Vec<(String, String)> = site
        .tables
        .atlas
        .registries()
        .into_iter()
        .filter_map(|registry| {
            let date = site.tables.atlas.newest_date(Scope::Of(registry))?;
            Some((registry.name().to_owned(), words.day(date)))
        })
        .collect();
    let lead = words.text("site-statistics-lead");
    Ok((
        "statistics.html",
        words.text("site-page-statistics"),
        lead.clone(),
        fields! { lead, rows, newest },
    ))
}

/// A size in kB or MB, in powers of ten.
fn size_of(bytes: usize, words: &Messages) -> String {
    let (unit, divisor) = if bytes < 1_000_000 {
        ("kB", 1_000)
    } else {
        ("MB", 1_000_000)
    };
    let text = format!(
        "{}.{:03}",
        bytes / divisor,
        bytes % divisor * 1000 / divisor
    );
    let figure = Figure::rounded(&text, 1);
    let number = figure.map_or(text, |figure| words.figure(&figure));
    format!("{number}\u{a0}{unit}")
}
