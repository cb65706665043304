//! What the page of a country shows, as tables: the same numbers and words, for
//! who wants to have them without the observations behind them.

use csv::{Terminator, Writer, WriterBuilder};

use super::peers;
use super::site::Site;
use crate::activity::Dates;
use crate::geography::{CountryCode, Language};
use crate::period::Period;
use crate::profile::Profile;
use crate::report::File;

/// The tables of a country and the message that names each, in the order of
/// the page. A table without rows is not made.
pub(super) const TABLES: [(&str, &str); 4] = [
    ("stock", "site-country-data-stock"),
    ("pace", "site-country-data-pace"),
    ("peers", "site-country-peers"),
    ("activities", "site-country-activities"),
];

/// Where a table of a country is.
pub(super) fn path(country: CountryCode, table: &str) -> String {
    format!("data/countries/{country}-{table}.csv")
}

/// Which tables a country has.
pub(super) fn tables(site: &Site<'_>, country: CountryCode) -> Vec<(&'static str, &'static str)> {
    let profile = site.profiles.get(&country);
    let is_there = |name: &str| match name {
        "stock" => profile.is_some(),
        "pace" => profile.is_some_and(|profile| !profile.pace().is_empty()),
        "peers" => profile.is_some_and(|profile| profile.rank().is_some()),
        _ => {
            let timeline = site.tables.register.for_country(country);
            timeline.entries().next().is_some()
        }
    };
    let all = TABLES.into_iter();
    all.filter(|(name, _)| is_there(name)).collect()
}

/// The tables of a country.
pub(super) fn files(site: &Site<'_>, country: CountryCode) -> Vec<File> {
    let profile = site.profiles.get(&country);
    let content = |name: &str| match (name, profile) {
        ("stock", Some(profile)) => stock(profile),
        ("pace", Some(profile)) => pace(profile),
        ("peers", Some(profile)) => beside(profile),
        _ => activities(site, country),
    };
    tables(site, country)
        .into_iter()
        .map(|(name, _)| File {
            path: path(country, name),
            content: content(name),
        })
        .collect()
}

/// One row a date. A file of another form may state another country for some
/// blocks and is no part of the line.
fn stock(profile: &Profile) -> Vec<u8> {
    let mut rows: Vec<_> = profile.stock().iter().map(|one| (one, true)).collect();
    rows.extend(profile.apart().iter().map(|one| (one, false)));
    rows.sort();
    let mut table = writer(&["registry", "date", "v6_records", "in_line"]);
    for (&(date, records), is_in_line) in rows {
        put(
            &mut table,
            &[
                profile.registry().to_string(),
                date.to_string(),
                records.to_string(),
                if is_in_line { "yes" } else { "no" }.to_owned(),
            ],
        );
    }
    content(table)
}

/// One row a stretch of time.
fn pace(profile: &Profile) -> Vec<u8> {
    let columns = [
        "registry",
        "time",
        "from",
        "until",
        "added",
        "removed",
        "moved_in",
        "moved_out",
    ];
    let mut table = writer(&columns);
    for stretch in profile.pace() {
        put(
            &mut table,
            &[
                profile.registry().to_string(),
                stretch.period.to_string(),
                stretch.from().to_string(),
                stretch.until.to_string(),
                stretch.added.to_string(),
                stretch.removed.to_string(),
                stretch.moved_in.to_string(),
                stretch.moved_out.to_string(),
            ],
        );
    }
    content(table)
}

/// One row a country beside it, itself among them.
fn beside(profile: &Profile) -> Vec<u8> {
    let mut table = writer(&[
        "registry",
        "region",
        "date",
        "place",
        "country",
        "v6_records",
    ]);
    let Some(rank) = profile.rank() else {
        return content(table);
    };
    for row in peers::beside(profile) {
        put(
            &mut table,
            &[
                profile.registry().to_string(),
                rank.region
                    .map_or_else(String::new, |region| region.to_string()),
                rank.date.to_string(),
                row.place.to_string(),
                row.country.to_string(),
                row.records.to_string(),
            ],
        );
    }
    content(table)
}

/// One row for each time that a document tells of an activity. Titles are the
/// English ones, remarks as they are in the register.
fn activities(site: &Site<'_>, country: CountryCode) -> Vec<u8> {
    let columns = [
        "activity",
        "kind",
        "relevance",
        "title",
        "start",
        "end",
        "role",
        "document",
        "document_date",
        "paragraph",
        "status",
        "participants",
        "completed",
        "certified",
        "remark",
    ];
    let mut table = writer(&columns);
    let text = |period: Option<Period>| period.map_or_else(String::new, |one| one.to_string());
    let number = |count: Option<u32>| count.map_or_else(String::new, |count| count.to_string());
    for entry in site.tables.register.for_country(country).entries() {
        let activity = entry.activity();
        let dates: Dates = entry.dates();
        for told in entry.history() {
            let persons = told.statement().persons();
            put(
                &mut table,
                &[
                    activity.key().to_string(),
                    entry.kind().as_str().to_owned(),
                    if entry.is_core() { "core" } else { "related" }.to_owned(),
                    activity.title(Language::En).to_owned(),
                    text(dates.start()),
                    text(dates.end()),
                    entry.role().as_str().to_owned(),
                    told.document().key().to_string(),
                    told.document().date().to_string(),
                    told.paragraph().to_owned(),
                    told.status().as_str().to_owned(),
                    number(persons.participants()),
                    number(persons.completed()),
                    number(persons.certified()),
                    told.statement().remark().to_owned(),
                ],
            );
        }
    }
    content(table)
}

fn writer(columns: &[&str]) -> Writer<Vec<u8>> {
    let mut table = WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    put(&mut table, columns);
    table
}

fn put(table: &mut Writer<Vec<u8>>, row: &[impl AsRef<[u8]>]) {
    // Writing rows of equal length to memory does not fail.
    let _ = table.write_record(row);
}

fn content(table: Writer<Vec<u8>>) -> Vec<u8> {
    table.into_inner().unwrap_or_default()
}
