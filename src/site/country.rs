//! The page of one country.

use chrono::NaiveDate;
use minijinja::{Value, context};
use serde::Serialize;

use super::content::{Content, Plots, fields, inline};
use super::course::breaks;
use super::page::area_name;
use super::row::region_name;
use super::site::Site;
use super::told::Shown;
use super::{figures, peers, shown};
use crate::chart;
use crate::chart::country::Event;
use crate::geography::{CountryCode, CountryStatus, Group, Language};
use crate::message::{Arg, Messages};
use crate::period::Period;
use crate::profile::Profile;
use crate::report::File;

/// The plots over time by themselves, where the sheet is too wide: on small
/// screens and on paper, each with its width in px.
const PLOTS: [(&str, f64); 2] = [("middle", 733.0), ("narrow", 380.0)];

/// An activity with its number on the chart, if it has a date.
#[derive(Debug, Serialize)]
struct Numbered {
    number: Option<i64>,
    shown: Shown,
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
    let events = (site.tables.events)(code, language);
    let activities = activities(site, code, &events, words);
    let policies = policies(site, code, words);
    let groups = groups(code, profile, words);
    let is_former = country.status() == CountryStatus::Withdrawn;
    let (told, files) = match profile {
        None => (fields! { has_profile => false }, Vec::new()),
        Some(profile) => {
            let drawing = chart::country::draw(profile, &events, language);
            let svg = File {
                path: format!("{language}/countries/{code}.svg"),
                content: drawing.svg.clone().into_bytes(),
            };
            let plots = PLOTS.map(|(class, width)| Plots {
                class,
                svg: inline(&chart::country::draw_plots(profile, &events, language, width).svg),
            });
            (told(site, profile, &drawing.svg, &plots, words), vec![svg])
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
        tables => tables(site, code, words),
    };
    let content = context! { ..content, ..told };
    (("country.html", heading, lead, content), files)
}

/// All that a registry's files tell.
fn told(site: &Site<'_>, profile: &Profile, svg: &str, plots: &[Plots], words: &Messages) -> Value {
    let vintage = site
        .newest(profile)
        .map_or_else(String::new, |one| one.vintage.to_string());
    let apart = words.text("site-stock-apart");
    let stock: Vec<[String; 3]> = told_stock(profile)
        .into_iter()
        .map(|(date, records, is_apart)| {
            let mark = if is_apart { apart.as_str() } else { "" };
            let mark = mark.to_owned();
            [words.day_short(date), words.count(records), mark]
        })
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
    let (peers_title, peers, not_compared) = peers::of(profile, words);
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
        plots,
        figures => figures::of(site, profile, words),
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

/// The delegations on each date in the order of time, and whether they are from
/// a file of the other form, which is no part of the line.
fn told_stock(profile: &Profile) -> Vec<(NaiveDate, i64, bool)> {
    let line = profile
        .stock()
        .iter()
        .map(|&(date, one)| (date, one, false));
    let apart = profile.apart().iter().map(|&(date, one)| (date, one, true));
    let mut all: Vec<(NaiveDate, i64, bool)> = line.chain(apart).collect();
    all.sort();
    all
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
    notes.extend(breaks(registry, words));
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

/// Its activities, with the numbers that those with a date have on its chart.
fn activities(
    site: &Site<'_>,
    code: CountryCode,
    events: &[Event],
    words: &Messages,
) -> Vec<Numbered> {
    let timeline = site.tables.register.for_country(code);
    let numbers = (1..).zip(events);
    let mut numbers = numbers.map(|(number, event)| event.period().map(|_| number));
    timeline
        .entries()
        .map(|entry| Numbered {
            number: numbers.next().flatten(),
            shown: Shown::with(entry.activity(), entry.history(), Some(code), words),
        })
        .collect()
}

/// The tables of what the page shows.
fn tables(site: &Site<'_>, code: CountryCode, words: &Messages) -> Vec<(String, String)> {
    let its = shown::tables(site, code).into_iter();
    its.map(|(name, id)| (shown::path(code, name), words.text(id)))
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
