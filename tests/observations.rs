//! The committed tables in `data/observations`, held against themselves, the
//! countries and groups that come with the library, and `data/inputs.csv`.
//! Needs no file beyond the repository.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::NaiveDate;
use v6atlas::export::{InputFile, csv, read_inputs};
use v6atlas::geography::{Area, CountryStatus, Group, countries};
use v6atlas::measure::{Indicator, Measure, ObsStatus, Observation, Scope, Share};
use v6atlas::period::Period;
use v6atlas::resource::Registry;

#[path = "support/amount.rs"]
mod amount;

use amount::whole;

/// What can be added over countries that have nothing in common.
const ADDITIVE: [Indicator; 4] = [
    Indicator::V6_RECORDS,
    Indicator::V6_EQ32,
    Indicator::V4_ADDRESSES,
    Indicator::ASNS,
];

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

static TABLES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let entries = fs::read_dir(data().join("observations"))
        .unwrap()
        .map(Result::unwrap);
    entries
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
});

static LIST: LazyLock<Vec<Observation>> = LazyLock::new(|| {
    TABLES
        .values()
        .flat_map(|bytes| csv::read(&bytes[..]).unwrap())
        .collect()
});

/// An indicator's values as whole numbers, by date of a registry and area.
fn stocks(indicator: Indicator) -> BTreeMap<(Scope, NaiveDate), BTreeMap<Area, i128>> {
    let mut table: BTreeMap<_, BTreeMap<Area, i128>> = BTreeMap::new();
    for one in LIST.iter().filter(|one| one.indicator == indicator) {
        let Period::Day(day) = one.time else {
            panic!("{one:?}: a stock has a day")
        };
        table
            .entry((one.scope, day))
            .or_default()
            .insert(one.area, whole(one).unwrap());
    }
    table
}

#[test]
fn each_table_holds_its_registry_sorted_and_without_doubles() {
    let names: Vec<&str> = TABLES.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "afrinic.csv",
            "all.csv",
            "apnic.csv",
            "arin.csv",
            "lacnic.csv",
            "ripencc.csv"
        ]
    );
    let mut size = 0;
    for (name, bytes) in TABLES.iter() {
        let list = csv::read(&bytes[..]).unwrap_or_else(|error| panic!("{name}: {error}"));
        let scope: Scope = name.trim_end_matches(".csv").parse().unwrap();
        assert!(list.iter().all(|one| one.scope == scope), "{name}");
        for pair in list.windows(2) {
            assert!(
                pair[0].key() < pair[1].key(),
                "{name}: {:?} before {:?}",
                pair[0],
                pair[1]
            );
        }
        // By the first three columns the order is that of text, for any tool.
        let text = std::str::from_utf8(bytes).unwrap();
        let rows: Vec<Vec<&str>> = text
            .lines()
            .skip(1)
            .map(|line| line.split(',').take(3).collect())
            .collect();
        assert!(rows.is_sorted(), "{name}");
        let mut again = Vec::new();
        csv::write(&list, &mut again).unwrap();
        assert!(
            again == *bytes,
            "{name} is not written as this program writes it"
        );
        size += bytes.len();
    }
    assert!(size < 6_000_000, "{size} bytes");
}

#[test]
fn areas_add_up_to_the_total() {
    let mut compared = 0;
    for indicator in ADDITIVE.into_iter().chain([Indicator::V6_BLOCKS]) {
        for ((scope, day), areas) in stocks(indicator) {
            let of_countries = areas
                .iter()
                .filter(|(area, _)| matches!(area, Area::Economy(_)));
            let sum: i128 = of_countries.map(|(_, value)| value).sum();
            assert_eq!(areas[&Area::Total], sum, "{scope} {day} {indicator}");
            compared += 1;
        }
    }
    assert!(compared > 200, "{compared} sums compared");
}

#[test]
fn groups_are_sums_over_their_members_of_the_day() {
    let mut compared = 0;
    for indicator in ADDITIVE {
        for ((scope, day), areas) in stocks(indicator) {
            for group in Group::MEASURED {
                let members = areas.iter().filter_map(|(area, value)| {
                    Some(value).filter(|_| {
                        area.country()
                            .is_some_and(|country| group.has(country, day))
                    })
                });
                let (count, sum) =
                    members.fold((0, 0), |(count, sum), value| (count + 1, sum + value));
                let expected = (count > 0).then_some(sum);
                let found = areas.get(&Area::Group(group)).copied();
                assert_eq!(found, expected, "{scope} {day} {indicator} {group}");
                compared += usize::from(count > 0);
            }
        }
    }
    assert!(compared > 1000, "{compared} sums compared");
}

#[test]
fn all_is_the_sum_of_the_five() {
    let mut compared = 0;
    for indicator in ADDITIVE
        .into_iter()
        .chain([Indicator::V6_BLOCKS, Indicator::V6_HOLDERS])
    {
        let table = stocks(indicator);
        for ((_, day), all) in table.iter().filter(|((scope, _), _)| *scope == Scope::All) {
            let mut sum: BTreeMap<Area, i128> = BTreeMap::new();
            for registry in Registry::ALL {
                let near = |other: NaiveDate| (0..=45).contains(&(*day - other).num_days());
                let own = |(scope, other): &&(Scope, NaiveDate)| {
                    *scope == Scope::Of(registry) && near(*other)
                };
                let key = table
                    .keys()
                    .rev()
                    .find(own)
                    .unwrap_or_else(|| panic!("{registry} {day}"));
                for (area, value) in &table[key] {
                    *sum.entry(*area).or_default() += value;
                }
            }
            assert_eq!(all, &sum, "{indicator} {day}");
            compared += all.len();
        }
    }
    assert!(compared > 1000, "{compared} values compared");
}

#[test]
fn every_country_is_told_by_the_registry_that_serves_it() {
    let mut told: BTreeSet<Area> = BTreeSet::new();
    for ((scope, day), areas) in stocks(Indicator::V6_RECORDS) {
        told.extend(areas.keys());
        for country in countries()
            .iter()
            .filter(|c| c.status() == CountryStatus::Current)
        {
            let is_served = country.registry().is_some()
                && (scope == Scope::All || country.registry() == scope.registry());
            let area = Area::from(country.code());
            assert!(
                !is_served || areas.contains_key(&area),
                "{scope} {day} {area}"
            );
        }
    }
    let countries: Vec<_> = countries()
        .iter()
        .filter(|c| c.status() == CountryStatus::Current)
        .collect();
    assert_eq!(countries.len(), 249, "ISO 3166-1 has 249 codes");
    let untold = countries
        .iter()
        .filter(|country| !told.contains(&Area::from(country.code())));
    assert_eq!(untold.map(|country| country.code()).collect::<Vec<_>>(), []);
    let namibia: Area = "NA".parse().unwrap();
    assert!(
        stocks(Indicator::V6_RECORDS)
            .values()
            .any(|areas| areas.get(&namibia) > Some(&0))
    );
}

/// The date of the last snapshot that a flow was computed from.
fn last_input(one: &Observation) -> NaiveDate {
    let (_, last) = one.vintage.as_str().split_once("..").unwrap();
    NaiveDate::parse_from_str(last.split('-').next().unwrap(), "%Y%m%d").unwrap()
}

#[test]
fn a_status_stands_where_it_belongs() {
    let mut seen = BTreeSet::new();
    for one in LIST.iter() {
        seen.insert(one.status);
        assert_eq!(
            one.value.is_none(),
            one.status == ObsStatus::Missing,
            "{one:?}"
        );
        assert!(!one.vintage.is_damaged(), "{one:?}");
        let measure = one.indicator.measure();
        match one.status {
            ObsStatus::Normal => assert!(measure != Measure::Survivors, "{one:?}"),
            // A change of definition by country leaves the total as it is.
            ObsStatus::Break => assert!(one.area != Area::Total, "{one:?}"),
            ObsStatus::DefinitionDiffers => assert!(
                match measure {
                    Measure::Stock => one.area != Area::Total,
                    Measure::Flow => one.area == Area::Total,
                    Measure::Survivors => true,
                },
                "{one:?}"
            ),
            ObsStatus::Estimated => panic!("{one:?}: no input was damaged"),
            ObsStatus::Missing => {
                assert!(
                    measure == Measure::Flow && one.area == Area::Total,
                    "{one:?}"
                );
            }
            ObsStatus::Provisional => {
                assert!(measure == Measure::Flow, "{one:?}");
                let last = last_input(one);
                assert!(last < one.time.last_day(), "{one:?}: the period is over");
                assert!(one.time.contains(last), "{one:?}: the period has not begun");
            }
        }
    }
    let letters: String = seen.iter().map(|status| status.as_str()).collect();
    assert_eq!(letters, "ABDOP");
}

#[test]
fn flows_are_compact_and_their_periods_are_told_by_the_total() {
    let measured: BTreeMap<(Scope, Period, Indicator), bool> = LIST
        .iter()
        .filter(|one| one.indicator.measure() == Measure::Flow && one.area == Area::Total)
        .map(|one| ((one.scope, one.time, one.indicator), one.value.is_some()))
        .collect();
    let kinds: BTreeSet<Indicator> = measured
        .keys()
        .map(|(_, _, indicator)| *indicator)
        .collect();
    assert_eq!(
        kinds.len(),
        10,
        "added, removed, in, out, redated; records and space"
    );
    for (scope, time, _) in measured.keys() {
        assert!(
            !matches!(time, Period::Day(_) | Period::Month(..)),
            "{scope} {time}"
        );
        assert!(
            kinds
                .iter()
                .all(|kind| measured.contains_key(&(*scope, *time, *kind))),
            "{scope} {time}"
        );
    }
    let left_out = [
        Indicator::V6_EQ48,
        Indicator::V6_NET,
        Indicator::V6_NET_EQ32,
    ];
    let mut sums: BTreeMap<(Scope, Period, Indicator), i128> = BTreeMap::new();
    let mut partial = BTreeSet::new();
    for one in LIST.iter() {
        assert!(!left_out.contains(&one.indicator), "{one:?}");
        if one.indicator.measure() != Measure::Flow || one.area == Area::Total {
            continue;
        }
        assert_ne!(whole(one), Some(0), "{one:?}");
        let key = (one.scope, one.time, one.indicator);
        assert_eq!(measured.get(&key), Some(&true), "{one:?}");
        partial.insert((one.scope, one.time));
        if matches!(one.area, Area::Economy(_)) {
            *sums.entry(key).or_default() += whole(one).unwrap();
        }
    }
    let is_moved = |indicator: Indicator| indicator.code().contains("_MOVED_");
    for one in LIST
        .iter()
        .filter(|one| one.area == Area::Total && partial.contains(&(one.scope, one.time)))
    {
        if one.indicator.measure() == Measure::Flow && !is_moved(one.indicator) {
            let sum = sums
                .get(&(one.scope, one.time, one.indicator))
                .copied()
                .unwrap_or(0);
            assert_eq!(whole(one), Some(sum), "{one:?}");
        }
    }
}

#[test]
fn what_needs_holders_is_told_where_holders_are_named_and_nowhere_else() {
    let with_v6 = stocks(Indicator::V6_HOLDERS);
    let holders = stocks(Indicator::HOLDERS);
    assert!(
        with_v6.keys().eq(holders.keys()) && with_v6.keys().eq(stocks(Indicator::V6_BLOCKS).keys())
    );
    let records = stocks(Indicator::V6_RECORDS);
    assert!(holders.len() > 5 && holders.len() < records.len());
    let shares: BTreeMap<(Scope, Area, Period), Share> = LIST
        .iter()
        .filter(|one| one.indicator == Indicator::V6_HOLDER_SHARE)
        .map(|one| {
            (
                (one.scope, one.area, one.time),
                one.value.unwrap().share().unwrap(),
            )
        })
        .collect();
    for (key, areas) in &holders {
        for (area, &count) in areas {
            let part = u128::try_from(with_v6[key][area]).unwrap();
            let expected = Share::of(part, u128::try_from(count).unwrap());
            let found = shares.get(&(key.0, *area, Period::Day(key.1))).copied();
            assert_eq!(found, expected, "{key:?} {area}");
            // Some hold several delegations; none holds without a delegation.
            assert_eq!(part > 0, records[key][area] > 0, "{key:?} {area}");
            assert!(
                i128::try_from(part).unwrap() <= records[key][area],
                "{key:?} {area}"
            );
        }
    }
}

#[test]
fn every_input_is_listed_with_its_hash() {
    let inputs = fs::read(data().join("inputs.csv")).unwrap();
    let inputs = read_inputs(&inputs[..]).unwrap();
    assert_eq!(inputs.len(), 229);
    assert!(inputs.is_sorted());
    let listed: BTreeSet<String> = inputs.iter().map(InputFile::vintage).collect();
    assert_eq!(listed.len(), inputs.len());
    let named: BTreeSet<&str> = LIST
        .iter()
        .map(|one| one.vintage.as_str())
        .filter(|name| !name.contains(".."))
        .collect();
    assert!(named.len() > 60);
    let unknown: Vec<_> = named
        .into_iter()
        .filter(|name| !listed.contains(*name))
        .collect();
    assert_eq!(unknown, Vec::<&str>::new());
}
