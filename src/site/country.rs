//! The page of one country.

use chrono::{Days, NaiveDate};
use minijinja::{Value, context};
use serde::Serialize;

use super::content::{Content, fields, inline};
use super::page::area_name;
use super::row::{percent, region_name, space};
use super::site::Site;
use super::told::Shown;
use crate::chart;
use crate::geography::{CountryCode, CountryStatus, Group, Language};
use crate::measure::BREAKS;
use crate::message::{Arg, Messages};
use crate::period::Period;
use crate::profile::{Profile, Rank};
use crate::report::File;

/// How far from a year before the newest date a snapshot may be, in days: a
/// month and half of one, as everywhere.
const NEAR: i64 = 45;
/// How many countries above and below are shown beside it.
const BESIDE: usize = 3;

/// A figure with what it is compared to.
#[derive(Debug, Serialize)]
struct Figure {
    label: String,
    value: String,
    date: String,
    note: String,
}

#[derive(Debug, Serialize)]
struct Peer {
    code: String,
    name: String,
    place: usize,
    records: String,
    /// How long its bar is, in hundredths of the longest.
    bar: i64,
    is_own: bool,
}

#[derive(Debug, Serialize)]
struct Link {
    path: &'static str,
    name: String,
}

/// The page of a country, and the files that are for it alone.
pub(super) fn page(site: &Site<'_>, code: CountryCode, words: &Messages) -> (Content, Vec<File>) {
    let language = words.language();
    let country = code.country();
    let name = country.name(language);
    let heading = words.format("site-country-title", &[("name", Arg::text(name))]);
    let profile = site.profiles.get(&code);
    let activities = activities(site, code, words);
    let policies = policies(site, code, words);
    let groups = groups(code, profile, words);
    let is_former = country.status() == CountryStatus::Withdrawn;
    let events = (site.tables.events)(code, language);
    let (told, files) = match profile {
        None => (fields! { has_profile => false }, Vec::new()),
        Some(profile) => {
            let drawing = chart::country::draw(profile, &events, language);
            let svg = File {
                path: format!("{language}/countries/{code}.svg"),
                content: drawing.svg.clone().into_bytes(),
            };
            (told(site, profile, &drawing.svg, words), vec![svg])
        }
    };
    let sentences = profile.map(|profile| chart::country::sentences(profile, words));
    let lead = sentences.map_or_else(
        || words.text("site-country-nothing"),
        |sentences| sentences.join(if language == Language::Zh { "" } else { " " }),
    );
    let content = fields! {
        lead => lead,
        code => code.to_string(),
        name => name,
        activities => activities,
        policies => policies,
        groups => groups,
        is_former => is_former,
    };
    let content = context! { ..content, ..told };
    (("country.html", heading, lead, content), files)
}

/// All that a registry's files tell.
fn told(site: &Site<'_>, profile: &Profile, svg: &str, words: &Messages) -> Value {
    let vintage = site
        .newest(profile)
        .map_or_else(String::new, |one| one.vintage.to_string());
    let stock: Vec<(String, String)> = told_stock(profile)
        .map(|(date, records)| (words.day_short(date), words.count(records)))
        .collect();
    let pace: Vec<[String; 5]> = profile
        .pace()
        .iter()
        .map(|stretch| {
            let period = match stretch.period {
                Period::Year(year) if !stretch.is_unfinished => words.year(year),
                _ => words.days_short(stretch.from(), stretch.until),
            };
            [
                period,
                words.count(stretch.added),
                words.count(stretch.removed),
                words.count(stretch.moved_in),
                words.count(stretch.moved_out),
            ]
        })
        .collect();
    let (peers_title, peers, not_compared) = peers(profile, words);
    let name = profile.country().country().name(words.language());
    let title = words.format("site-country-title", &[("name", Arg::text(name))]);
    let cite = [
        ("title", Arg::text(title)),
        ("vintage", Arg::text(vintage.as_str())),
    ];
    // The script puts in the vintage of the link that was followed.
    let older = words.format("site-cite-changed", &[("vintage", Arg::text("{}"))]);
    fields! {
        has_profile => true,
        chart => inline(svg),
        figures => figures(profile, words),
        peers => peers,
        peers_title => peers_title,
        not_compared => not_compared,
        spread => chart::country::dominance(profile, words),
        stock => stock,
        pace => pace,
        cite => words.format("site-cite-text", &cite),
        older => older,
        vintage => vintage,
        notes => notes(profile, words),
    }
}

fn told_stock(profile: &Profile) -> impl Iterator<Item = (NaiveDate, i64)> {
    let mut all: Vec<(NaiveDate, i64)> = profile.stock().to_vec();
    all.extend(profile.apart());
    all.sort();
    all.into_iter()
}

fn figures(profile: &Profile, words: &Messages) -> Vec<Figure> {
    let on = |date: NaiveDate| words.format("site-figure-on", &[("date", Arg::Day(date))]);
    let mut figures = vec![
        Figure {
            label: words.text("site-figure-records"),
            value: words.count(profile.records()),
            date: on(profile.date()),
            note: change(profile, words),
        },
        Figure {
            label: words.text("site-figure-space"),
            value: space(profile.space(), words),
            date: on(profile.date()),
            note: String::new(),
        },
    ];
    if let Some(holders) = profile.holders()
        && let Some(share) = holders.share
    {
        let parts = [
            ("v6", Arg::text(words.count(holders.v6))),
            ("all", Arg::text(words.count(holders.all))),
        ];
        figures.push(Figure {
            label: words.text("site-figure-share"),
            value: percent(share.billionths(), words),
            date: on(holders.date),
            note: words.format("site-figure-holders", &parts),
        });
    }
    if let Some(rank) = profile.rank() {
        let parts = [
            ("place", Arg::text(words.count(count(rank.place)))),
            ("count", Arg::text(words.count(count(rank.rows.len())))),
        ];
        figures.push(Figure {
            label: words.text("site-figure-place"),
            value: words.format("site-figure-place-of", &parts),
            date: on(rank.date),
            note: chart::country::rank_title(profile, rank, words),
        });
    }
    figures
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The change to the newest snapshot from the one nearest to a year before, if
/// the two can be compared: of the same form of file, and with no change of
/// definition between. Where a file of another form is newer, both dates are
/// named.
fn change(profile: &Profile, words: &Messages) -> String {
    let nothing = || words.text("site-figure-no-change");
    // Files of the other form tell the stock of their day and are not compared.
    let Some((date, records)) = profile.stock().last().copied() else {
        return nothing();
    };
    let Some(before) = date.checked_sub_days(Days::new(365)) else {
        return nothing();
    };
    let away = |other: NaiveDate| (other - before).num_days().abs();
    let Some(&(since, then)) = profile
        .stock()
        .iter()
        .filter(|&&(other, _)| away(other) <= NEAR && other != date)
        .min_by_key(|&&(other, _)| away(other))
    else {
        return nothing();
    };
    let is_broken = BREAKS.iter().any(|a_break| {
        use chrono::Datelike;
        a_break.registry == profile.registry()
            && since.year() <= a_break.last_year
            && a_break.year <= date.year()
    });
    if is_broken {
        return nothing();
    }
    let change = records - then;
    let text = words.count(change);
    // A number that grew says so.
    let text = if change > 0 { format!("+{text}") } else { text };
    if date != profile.date() {
        return words.format(
            "site-figure-between",
            &[
                ("change", Arg::text(text)),
                ("from", Arg::Day(since)),
                ("to", Arg::Day(date)),
            ],
        );
    }
    words.format(
        "site-figure-since",
        &[("change", Arg::text(text)), ("date", Arg::Day(since))],
    )
}

/// The title of the list of countries beside it, those next to it, and what is
/// not compared.
fn peers(profile: &Profile, words: &Messages) -> (String, Vec<Peer>, String) {
    let Some(rank) = profile.rank() else {
        return (String::new(), Vec::new(), String::new());
    };
    let own = rank
        .rows
        .iter()
        .position(|row| row.country == profile.country())
        .unwrap_or(0);
    let first = own.saturating_sub(BESIDE);
    let rows = rank.rows.iter().skip(first).take(own - first + 1 + BESIDE);
    let rows: Vec<_> = rows.collect();
    let most = rows.iter().map(|row| row.records).max().unwrap_or(0).max(1);
    let peers = rows
        .into_iter()
        .map(|row| Peer {
            code: row.country.to_string(),
            name: row.country.country().name(words.language()).to_owned(),
            place: row.place,
            records: words.count(row.records),
            bar: row.records * 100 / most,
            is_own: row.country == profile.country(),
        })
        .collect();
    (
        chart::country::rank_title(profile, rank, words),
        peers,
        not_compared(rank, words),
    )
}

fn not_compared(rank: &Rank, words: &Messages) -> String {
    if rank.not_compared == 0 {
        return String::new();
    }
    words.format(
        "rank-not-compared",
        &[("count", Arg::count(rank.not_compared))],
    )
}

/// What has to be known of the figures.
fn notes(profile: &Profile, words: &Messages) -> Vec<String> {
    let registry = profile.registry();
    let name = || ("registry", Arg::text(registry.name()));
    let mut notes = vec![if profile.snapshots() == 1 {
        words.format("source-one", &[name(), ("date", Arg::Day(profile.date()))])
    } else {
        words.format(
            "source",
            &[
                name(),
                ("count", Arg::count(profile.snapshots())),
                ("from", Arg::Day(profile.first_date())),
                ("to", Arg::Day(profile.date())),
            ],
        )
    }];
    if !profile.apart().is_empty() {
        notes.push(words.format("note-hollow", &[name()]));
    }
    for a_break in BREAKS.iter().filter(|one| one.registry == registry) {
        let years = format!("{}\u{2013}{}", a_break.year, a_break.last_year);
        notes.push(words.format(
            "caveat-country-before",
            &[("years", Arg::text(years)), name()],
        ));
    }
    let caveats = ["caveat-use", "caveat-country", "caveat-national-registry"];
    notes.extend(caveats.map(|id| words.text(id)));
    notes
}

/// The groups that it belongs to on the date of its figures.
fn groups(code: CountryCode, profile: Option<&Profile>, words: &Messages) -> Vec<Link> {
    let date = profile.map_or(NaiveDate::MAX, Profile::date);
    Group::MEASURED
        .into_iter()
        .filter(|group| group.has(code, date))
        .map(|group| Link {
            path: area_name(group),
            name: region_name(group, words),
        })
        .collect()
}

fn activities(site: &Site<'_>, code: CountryCode, words: &Messages) -> Vec<Shown> {
    let timeline = site.tables.register.for_country(code);
    timeline
        .entries()
        .map(|entry| Shown::with(entry.activity(), entry.history(), Some(code), words))
        .collect()
}

/// A policy, with who said so.
#[derive(Debug, Serialize)]
struct PolicyRow {
    instrument: String,
    status: String,
    date: String,
    document: String,
    remark: String,
}

fn policies(site: &Site<'_>, code: CountryCode, words: &Messages) -> Vec<PolicyRow> {
    site.tables
        .register
        .policies()
        .iter()
        .filter(|policy| policy.country() == code)
        .map(|policy| PolicyRow {
            instrument: words.named("instrument", policy.instrument().as_str()),
            status: words.named("status", policy.status().as_str()),
            date: policy
                .date()
                .map_or_else(String::new, |date| words.period_short(date)),
            document: format!("{} {}", policy.document(), policy.paragraph()),
            remark: policy.remark().to_owned(),
        })
        .collect()
}
