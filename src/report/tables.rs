//! The tables of a report.

use csv::{Terminator, Writer, WriterBuilder};

use super::{File, Report};
use crate::export;
use crate::geography::{Area, CountryCode, Language};
use crate::profile::Profile;

/// The tables over all countries of a report: what there is, and what came
/// and went.
pub(super) fn all(report: &Report<'_>) -> Vec<File> {
    let profiles: Vec<&Profile> = report.profiles.values().collect();
    vec![
        File {
            path: "tables/countries.csv".to_owned(),
            content: state(&profiles, report.language),
        },
        File {
            path: "tables/pace.csv".to_owned(),
            content: pace(&profiles),
        },
    ]
}

/// All observations of a country.
pub(super) fn of_country(report: &Report<'_>, country: CountryCode) -> File {
    let area = Area::from(country);
    let its = report
        .observations
        .iter()
        .filter(|observation| observation.area == area);
    let mut content = Vec::new();
    // Writing to memory does not fail.
    let _ = export::csv::write(its, &mut content);
    File {
        path: format!("countries/{country}.csv"),
        content,
    }
}

/// One row a country: the newest state, each value with its own date where it
/// may differ. An empty cell is a value that the files do not give.
fn state(profiles: &[&Profile], language: Language) -> Vec<u8> {
    let mut table = writer();
    let columns = [
        "country",
        "alpha3",
        "m49",
        "name",
        "itu_region",
        "registry",
        "date",
        "v6_records",
        "v6_eq32",
        "v6_largest_eq32",
        "holders_date",
        "v6_holders",
        "holders",
        "v6_holder_share",
        "place",
        "compared",
    ];
    put(&mut table, &columns);
    for profile in profiles {
        let country = profile.country().country();
        let holders = profile.holders();
        let optional = |value: Option<String>| value.unwrap_or_default();
        put(
            &mut table,
            &[
                profile.country().to_string(),
                optional(country.alpha3().map(str::to_owned)),
                optional(country.m49().map(str::to_owned)),
                country.name(language).to_owned(),
                optional(country.itu_region().map(|region| region.to_string())),
                profile.registry().to_string(),
                profile.date().to_string(),
                profile.records().to_string(),
                profile.space().to_decimal(32),
                optional(
                    profile
                        .dominance()
                        .map(|dominance| dominance.largest.to_decimal(32)),
                ),
                optional(holders.map(|holders| holders.date.to_string())),
                optional(holders.map(|holders| holders.v6.to_string())),
                optional(holders.map(|holders| holders.all.to_string())),
                optional(
                    holders
                        .and_then(|holders| holders.share)
                        .map(|share| share.to_string()),
                ),
                optional(profile.rank().map(|rank| rank.place.to_string())),
                optional(profile.rank().map(|rank| rank.rows.len().to_string())),
            ],
        );
    }
    content(table)
}

/// One row a country and stretch of time.
fn pace(profiles: &[&Profile]) -> Vec<u8> {
    let mut table = writer();
    let columns = [
        "country",
        "registry",
        "time",
        "from",
        "until",
        "days",
        "added",
        "removed",
        "moved_in",
        "moved_out",
    ];
    put(&mut table, &columns);
    for profile in profiles {
        for stretch in profile.pace() {
            put(
                &mut table,
                &[
                    profile.country().to_string(),
                    profile.registry().to_string(),
                    stretch.period.to_string(),
                    stretch.from().to_string(),
                    stretch.until.to_string(),
                    stretch.days().to_string(),
                    stretch.added.to_string(),
                    stretch.removed.to_string(),
                    stretch.moved_in.to_string(),
                    stretch.moved_out.to_string(),
                ],
            );
        }
    }
    content(table)
}

fn writer() -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new())
}

fn put(table: &mut Writer<Vec<u8>>, row: &[impl AsRef<[u8]>]) {
    // Writing rows of equal length to memory does not fail.
    let _ = table.write_record(row);
}

fn content(table: Writer<Vec<u8>>) -> Vec<u8> {
    table.into_inner().unwrap_or_default()
}
