//! The first page: the world as tiles and in order, and the values behind the
//! switch of indicator and date.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::content::{Content, fields, file, inline};
use super::course::{drawings, notes, points, sums};
use super::row::current;
use super::site::Site;
use super::statistics;
use super::tiles::{COLUMNS, SubRegion};
use crate::chart;
use crate::geography::{Area, CountryCode, Language};
use crate::measure::{Indicator, Scope};
use crate::message::{Arg, Figure, Messages};
use crate::profile::{Course, World};
use crate::report::File;
use crate::resource::Registry;

/// The indicators of the switch. The first is shown without a script.
const INDICATORS: [Indicator; 3] = [
    Indicator::V6_RECORDS,
    Indicator::V6_EQ32,
    Indicator::V6_HOLDER_SHARE,
];

/// The lower ends of the classes of each indicator; below the first is nothing,
/// or zero.
const CLASSES: [[f64; 5]; 3] = [
    [1.0, 10.0, 100.0, 1_000.0, 10_000.0],
    [0.000_001, 10.0, 100.0, 1_000.0, 10_000.0],
    [0.000_001, 0.1, 0.2, 0.4, 0.6],
];

/// When: of each registry the newest file, or the one nearest to a day.
#[derive(Clone, Copy, Debug)]
enum When {
    Newest,
    Near(NaiveDate),
}

/// A value to be shown, with the number it is placed by.
#[derive(Debug)]
struct Shown {
    text: String,
    number: f64,
}

/// The date of a registry's file that is shown: its newest, if it tells the
/// indicator (an old figure is none of today: holders are told less often), or
/// the one nearest to a day.
fn date_of(
    site: &Site<'_>,
    registry: Registry,
    indicator: Indicator,
    when: When,
) -> Option<NaiveDate> {
    let atlas = site.tables.atlas;
    let scope = Scope::Of(registry);
    let told = atlas.series(scope, Area::Total, indicator).iter();
    let mut dates = told.map(|point| point.time.first_day());
    match when {
        When::Newest => {
            let newest = atlas.newest_date(scope)?;
            dates.find(|&date| date == newest)
        }
        When::Near(day) => {
            let away = |other: NaiveDate| (other - day).num_days().abs();
            dates
                .filter(|&date| away(date) <= super::NEAR)
                .min_by_key(|&date| (away(date), date))
        }
    }
}

/// The value of an indicator for a country; nothing if no file tells it.
fn value(
    site: &Site<'_>,
    code: CountryCode,
    indicator: Indicator,
    when: When,
) -> Option<(f64, String)> {
    let registry = site.profiles.get(&code)?.registry();
    let date = date_of(site, registry, indicator, when)?;
    let area = Area::from(code);
    let value = site
        .tables
        .atlas
        .on(Scope::Of(registry), area, indicator, date)?;
    if let Some(count) = value.count() {
        return Some((
            f64::from(i32::try_from(count).unwrap_or(i32::MAX)),
            count.to_string(),
        ));
    }
    if let Some(extent) = value.extent() {
        return Some((extent.approximate(32), extent.to_decimal(32)));
    }
    let share = value.share()?;
    Some((f64::from(share.billionths()) / 1e9, share.to_string()))
}

/// The class of a value: 0 for none, then 1 to 5.
fn class(number: f64, indicator: usize) -> usize {
    let ends = CLASSES.get(indicator).copied().unwrap_or_default();
    ends.iter().filter(|&&end| number >= end).count()
}

/// The days of the switch: the first of each January near which any country is
/// told.
fn years(site: &Site<'_>) -> Vec<NaiveDate> {
    let mut told: Vec<NaiveDate> = site
        .profiles
        .values()
        .flat_map(|profile| profile.stock().iter().map(|&(date, _)| date))
        .collect();
    told.sort_unstable();
    told.dedup();
    let (Some(first), Some(last)) = (told.first(), told.last()) else {
        return Vec::new();
    };
    (first.year()..=last.year() + 1)
        .rev()
        .filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1))
        .filter(|day| {
            told.iter()
                .any(|date| (*date - *day).num_days().abs() <= super::NEAR)
        })
        .collect()
}

/// The values of all countries by indicator and date, as a script.
pub(super) fn values(site: &Site<'_>) -> File {
    let whens: Vec<When> = dates(site, Messages::of(Language::En))
        .into_iter()
        .map(|(when, _)| when)
        .collect();
    let mut parts = Vec::new();
    for indicator in INDICATORS {
        let mut by_date = Vec::new();
        for &when in &whens {
            let told = site
                .profiles
                .keys()
                .filter_map(|&code| Some((code, value(site, code, indicator, when)?)))
                .map(|(code, (_, text))| format!("{code}:{text}"));
            let dates = Registry::ALL.into_iter().filter_map(|registry| {
                let date = date_of(site, registry, indicator, when)?;
                Some(format!("{registry}:\"{date}\""))
            });
            by_date.push(format!(
                "{{d:{{{}}},v:{{{}}}}}",
                dates.collect::<Vec<String>>().join(","),
                told.collect::<Vec<String>>().join(",")
            ));
        }
        parts.push(format!("\"{indicator}\":[\n{}\n]", by_date.join(",\n")));
    }
    file(
        "assets/world.js",
        &format!("globalThis.v6world={{\n{}\n}};\n", parts.join(",\n")),
    )
}

#[derive(Debug, Serialize)]
struct Tile {
    code: String,
    name: String,
    class: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Block {
    code: &'static str,
    name: String,
    tiles: Vec<Tile>,
}

#[derive(Debug, Serialize)]
struct Row {
    code: String,
    name: String,
    registry: String,
    place: usize,
    text: String,
    date: String,
    /// Where the dot is, in hundredths of the width; the largest leaves room for
    /// itself.
    dot: f64,
}

/// The switch with what its script has to know.
#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    name: String,
    /// The ends of the classes.
    classes: Vec<String>,
    /// The same for reading.
    ranges: Vec<String>,
}

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let language = words.language();
    let indicator = Indicator::V6_RECORDS;
    let mut shown: BTreeMap<CountryCode, Shown> = BTreeMap::new();
    for (&code, profile) in &site.profiles {
        if let Some((number, _)) = value(site, code, indicator, When::Newest) {
            let text = words.count(profile.records());
            shown.insert(code, Shown { text, number });
        }
    }
    let unknown = words.text("site-legend-unknown");
    let block = |&(code, codes): &SubRegion| Block {
        code,
        name: words.named("subregion", code),
        tiles: codes
            .split(' ')
            .filter_map(CountryCode::new)
            .map(|code| {
                let value = shown.get(&code);
                Tile {
                    code: code.to_string(),
                    name: code.country().name(language).to_owned(),
                    class: value.map_or("u".to_owned(), |value| class(value.number, 0).to_string()),
                    text: value.map_or_else(|| unknown.clone(), |value| value.text.clone()),
                }
            })
            .collect(),
    };
    let columns: Vec<Vec<Block>> = COLUMNS
        .iter()
        .map(|column| column.iter().map(block).collect())
        .collect();
    let world = World::of(site.tables.atlas);
    let course = Course::of(site.tables.atlas, Area::Total);
    let title = words.text("panel-course-world");
    let lead = words.text("site-world-lead");
    let rows = ranked(site, &shown, words);
    let left = i64::try_from(current(words).len() - rows.len()).unwrap_or(0);
    let left = [("count", Arg::text(words.count(left)))];
    let left = words.format("site-world-left", &left);
    let left_text = words.format("site-world-left", &[("count", Arg::text("{}"))]);
    (
        "world.html",
        words.text("site-tagline"),
        lead.clone(),
        fields! {
            lead, columns, unknown,
            left, left_text,
            total => current(words).len(),
            rows,
            indicators => choices(words),
            dates => dates(site, words).into_iter().map(|(_, name)| name).collect::<Vec<String>>(),
            sums => sums(site, &course, Area::Total, words),
            course => drawings(&course, &title, language),
            notes => notes(&course, Area::Total, words),
            points => points(&course, words),
            table => statistics::area_path(Area::Total),
            differ => differ(site, words),
            chart => world.map(|world| inline(&chart::world::draw(&world, language).svg)),
            legend => ranges(0, words),
        },
    )
}

/// All countries that have a value, the largest first.
fn ranked(site: &Site<'_>, shown: &BTreeMap<CountryCode, Shown>, words: &Messages) -> Vec<Row> {
    let mut list: Vec<_> = shown
        .iter()
        .filter(|(code, _)| current(words).iter().any(|one| one.code() == **code))
        .collect();
    list.sort_by(|a, b| b.1.number.total_cmp(&a.1.number).then(a.0.cmp(b.0)));
    let most = list.first().map_or(1.0, |(_, value)| value.number).max(1.0);
    let mut place = (0, f64::NAN);
    list.into_iter()
        .zip(1..)
        .map(|((code, value), number)| {
            // Equal values share the better place.
            if value.number.total_cmp(&place.1).is_ne() {
                place = (number, value.number);
            }
            let part = (value.number + 1.0).ln() / (most + 1.0).ln() * 95.0;
            let profile = site.profiles.get(code);
            Row {
                registry: profile.map_or_else(String::new, |one| one.registry().to_string()),
                date: profile.map_or_else(String::new, |one| words.day_short(one.date())),
                code: code.to_string(),
                name: code.country().name(words.language()).to_owned(),
                place: place.0,
                text: value.text.clone(),
                dot: (part * 10.0).round() / 10.0,
            }
        })
        .collect()
}

fn choices(words: &Messages) -> Vec<Choice> {
    INDICATORS
        .iter()
        .enumerate()
        .map(|(place, indicator)| Choice {
            value: indicator.to_string(),
            name: words.named("indicator", indicator.code()),
            classes: CLASSES
                .get(place)
                .into_iter()
                .flatten()
                .map(ToString::to_string)
                .collect(),
            ranges: ranges(place, words),
        })
        .collect()
}

/// The classes of an indicator, for the legend.
fn ranges(indicator: usize, words: &Messages) -> Vec<String> {
    let names = |ends: [i64; 4], name: &dyn Fn(i64) -> String| {
        let [a, b, c, d] = ends.map(name);
        vec![
            format!("< {a}"),
            format!("{a} – {b}"),
            format!("{b} – {c}"),
            format!("{c} – {d}"),
            format!("≥ {d}"),
        ]
    };
    match indicator {
        2 => names([10, 20, 40, 60], &|hundredths| {
            let part = u128::try_from(hundredths).unwrap_or(0);
            Figure::share(part, 100, 0).map_or_else(String::new, |share| words.percent(&share))
        }),
        _ => names([10, 100, 1_000, 10_000], &|count| words.count(count)),
    }
}

/// The dates of the switch and their names: the newest, the date on which all
/// five registries are told, and years.
fn dates(site: &Site<'_>, words: &Messages) -> Vec<(When, String)> {
    let mut dates = vec![(When::Newest, words.text("site-world-at-newest"))];
    if let Some(world) = World::of(site.tables.atlas) {
        let name = words.format("site-world-all", &[("date", Arg::Day(world.date))]);
        dates.push((When::Near(world.date), name));
    }
    dates.extend(years(site).into_iter().map(|day| {
        let name = words.format("site-world-near", &[("year", Arg::Year(day.year()))]);
        (When::Near(day), name)
    }));
    dates
}

/// The newest file of each registry, as one sentence.
fn differ(site: &Site<'_>, words: &Messages) -> String {
    let list: Vec<String> = site
        .tables
        .atlas
        .registries()
        .into_iter()
        .filter_map(|registry| {
            let date = site.tables.atlas.newest_date(Scope::Of(registry))?;
            Some(format!("{} ({})", registry.name(), words.day(date)))
        })
        .collect();
    let list = Arg::text(words.list(&list));
    words.format("note-newest-differ", &[("list", list)])
}
