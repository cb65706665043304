//! Identities that hold between the figures of the registries' real files,
//! each computed in another way than the figures are: what changed is the
//! difference of what there was, areas add up to the total, the parts of an
//! indicator agree with its other forms. Skipped where the files are not at
//! hand, see `real_files.rs`.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::OnceLock;

use chrono::NaiveDate;
use v6atlas::export::csv;
use v6atlas::geography::Area;
use v6atlas::measure::{Indicator, Measure, ObsStatus, Observation, Scope, Share};
use v6atlas::period::Period;

#[path = "support/amount.rs"]
mod amount;
#[path = "support/real.rs"]
mod real;

use amount::whole;

/// All observations of the real files, every snapshot told; none if the files
/// are not at hand.
fn observations() -> &'static [Observation] {
    static LIST: OnceLock<Vec<Observation>> = OnceLock::new();
    LIST.get_or_init(|| {
        let Some(rir) = real::rir() else {
            return Vec::new();
        };
        let folders = [
            "world-2018-10",
            "ripencc-2025-12",
            "monthly",
            "four-2013",
            "four-2014-06",
            "extended",
        ];
        let files: usize = folders
            .iter()
            .map(|folder| real::files(&rir.join(folder)).len())
            .sum();
        let run = Command::new(env!("CARGO_BIN_EXE_v6atlas"))
            .arg("measure")
            .args(folders.map(|folder| rir.join(folder)))
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&run.stderr);
        assert!(
            run.status.success() && told.contains(&format!("{files} files")),
            "{told}"
        );
        csv::read(&run.stdout[..]).unwrap()
    })
}

type Key = (Scope, Area, Period);

/// One indicator's values as whole numbers.
fn values(indicator: Indicator) -> BTreeMap<Key, i128> {
    observations()
        .iter()
        .filter(|one| one.indicator == indicator)
        .filter_map(|one| Some(((one.scope, one.area, one.time), whole(one)?)))
        .collect()
}

/// The dates of the first and last snapshot that a flow was computed from, as
/// its vintage names them.
fn ends(observation: &Observation) -> (NaiveDate, NaiveDate) {
    let text = observation.vintage.as_str();
    let (first, last) = text.split_once("..").unwrap_or_else(|| panic!("{text}"));
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y%m%d").unwrap();
    (
        day(first.rsplit('-').next().unwrap()),
        day(last.split('-').next().unwrap()),
    )
}

#[test]
fn what_changed_is_the_difference_of_what_there_was() {
    for (flow, stock) in [
        (Indicator::V6_NET, Indicator::V6_RECORDS),
        (Indicator::V6_NET_EQ32, Indicator::V6_EQ32),
    ] {
        let stocks = values(stock);
        let dates: BTreeSet<(Scope, Period)> = stocks
            .keys()
            .map(|(scope, _, date)| (*scope, *date))
            .collect();
        let (mut compared, mut registries) = (0, BTreeSet::new());
        for one in observations().iter().filter(|one| one.indicator == flow) {
            // The membership of groups changes between two dates.
            let (Some(net), false) = (whole(one), matches!(one.area, Area::Group(_))) else {
                continue;
            };
            let (first, last) = ends(one);
            let at = |date| {
                let date = Period::Day(date);
                assert!(
                    dates.contains(&(one.scope, date)),
                    "{one:?}: no stock on {date}"
                );
                stocks
                    .get(&(one.scope, one.area, date))
                    .copied()
                    .unwrap_or(0)
            };
            assert_eq!(net, at(last) - at(first), "{one:?}");
            compared += 1;
            registries.insert(one.scope);
        }
        let is_skipped = observations().is_empty();
        assert!(is_skipped || compared > 5000, "{flow}: {compared} compared");
        assert!(
            is_skipped || registries.len() == 5,
            "{flow}: {registries:?}"
        );
    }
}

#[test]
fn net_is_what_came_less_what_went() {
    for (net, parts) in [
        (
            Indicator::V6_NET,
            [
                Indicator::V6_ADDED,
                Indicator::V6_MOVED_IN,
                Indicator::V6_REMOVED,
                Indicator::V6_MOVED_OUT,
            ],
        ),
        (
            Indicator::V6_NET_EQ32,
            [
                Indicator::V6_ADDED_EQ32,
                Indicator::V6_MOVED_IN_EQ32,
                Indicator::V6_REMOVED_EQ32,
                Indicator::V6_MOVED_OUT_EQ32,
            ],
        ),
    ] {
        let [added, moved_in, removed, moved_out] = parts.map(values);
        for (key, net) in values(net) {
            let expected = added[&key] + moved_in[&key] - removed[&key] - moved_out[&key];
            assert_eq!(net, expected, "{key:?}");
        }
    }
}

#[test]
fn areas_add_up_to_the_total() {
    let mut sums = 0;
    for &indicator in Indicator::ALL {
        // A holder may be in two countries, and moves within the total are none.
        let is_not_additive = [
            Indicator::V6_HOLDERS,
            Indicator::HOLDERS,
            Indicator::V6_LARGEST,
            Indicator::V6_HOLDER_SHARE,
            Indicator::V6_AMONG_V4,
            Indicator::V6_AMONG_ASN,
            Indicator::V6_HHI,
            Indicator::V6_CR1,
            Indicator::V6_MOVED_IN,
            Indicator::V6_MOVED_OUT,
            Indicator::V6_MOVED_IN_EQ32,
            Indicator::V6_MOVED_OUT_EQ32,
        ]
        .contains(&indicator);
        if is_not_additive {
            continue;
        }
        let mut by_time: BTreeMap<(Scope, Period), i128> = BTreeMap::new();
        let values = values(indicator);
        for ((scope, area, time), value) in &values {
            if matches!(area, Area::Economy(_)) {
                *by_time.entry((*scope, *time)).or_default() += value;
            }
        }
        for ((scope, time), sum) in by_time {
            assert_eq!(
                values.get(&(scope, Area::Total, time)),
                Some(&sum),
                "{indicator} {scope} {time}"
            );
            sums += 1;
        }
    }
    assert!(
        observations().is_empty() || sums > 1500,
        "{sums} sums compared"
    );
}

#[test]
fn what_moves_out_of_a_country_moves_into_another() {
    for (moved_in, moved_out) in [
        (Indicator::V6_MOVED_IN, Indicator::V6_MOVED_OUT),
        (Indicator::V6_MOVED_IN_EQ32, Indicator::V6_MOVED_OUT_EQ32),
    ] {
        let mut balance: BTreeMap<(Scope, Period), i128> = BTreeMap::new();
        let mut moved = 0;
        for (indicator, sign) in [(moved_in, 1), (moved_out, -1)] {
            for ((scope, area, time), value) in values(indicator) {
                assert!(value >= 0);
                match area {
                    Area::Economy(_) => {
                        *balance.entry((scope, time)).or_default() += sign * value;
                        moved += value;
                    }
                    Area::Total => assert_eq!(value, 0, "{scope} {time}"),
                    Area::Group(_) => {}
                }
            }
        }
        assert!(balance.values().all(|&sum| sum == 0), "{balance:?}");
        assert!(
            observations().is_empty() || moved > 0,
            "nothing moved at all"
        );
    }
}

#[test]
fn two_units_tell_one_space() {
    let (in_32s, in_48s) = (values(Indicator::V6_EQ32), values(Indicator::V6_EQ48));
    assert!(in_32s == in_48s);
    for (key, largest) in values(Indicator::V6_LARGEST) {
        assert!(largest <= in_32s[&key], "{key:?}");
        assert_eq!(largest == 0, in_32s[&key] == 0, "{key:?}");
    }
}

fn records(key: &Key) -> i128 {
    static TABLE: OnceLock<BTreeMap<Key, i128>> = OnceLock::new();
    TABLE.get_or_init(|| values(Indicator::V6_RECORDS))[key]
}

#[test]
fn shares_agree_with_what_they_are_shares_of() {
    let share_of = |indicator: Indicator| -> BTreeMap<Key, Share> {
        let list = observations()
            .iter()
            .filter(|one| one.indicator == indicator);
        list.map(|one| {
            (
                (one.scope, one.area, one.time),
                one.value.unwrap().share().unwrap(),
            )
        })
        .collect()
    };
    let (with_v6, all) = (values(Indicator::V6_HOLDERS), values(Indicator::HOLDERS));
    let shares = share_of(Indicator::V6_HOLDER_SHARE);
    assert!(
        observations().is_empty() || shares.len() > 500,
        "{}",
        shares.len()
    );
    for (key, &holders) in &all {
        let part = u128::try_from(with_v6[key]).unwrap();
        let expected = Share::of(part, u128::try_from(holders).unwrap());
        assert_eq!(shares.get(key).copied(), expected, "{key:?}");
    }
    let blocks = values(Indicator::V6_BLOCKS);
    let (hhi, cr1) = (share_of(Indicator::V6_HHI), share_of(Indicator::V6_CR1));
    assert!(hhi.keys().eq(cr1.keys()));
    for (key, hhi) in &hhi {
        let (hhi, cr1, holders) = (hhi.to_f64(), cr1[key].to_f64(), with_v6[key]);
        // The largest share squared is part of the sum, and no share is larger.
        let slack = 3e-9;
        assert!(
            cr1 * cr1 <= hhi + slack && hhi <= cr1 + slack,
            "{key:?}: {hhi} {cr1}"
        );
        #[expect(clippy::cast_precision_loss, reason = "some thousand holders")]
        let least = 1.0 / holders as f64;
        // Over several registries the largest and the sum of squares count a
        // holder once a registry.
        assert!(hhi + slack >= least, "{key:?}: {hhi} of {holders} holders");
        assert!(blocks[key] > 0 && records(key) >= blocks[key], "{key:?}");
    }
}

#[test]
fn shorter_periods_add_up_to_the_year() {
    let added = values(Indicator::V6_ADDED);
    let mut years = 0;
    for (&(scope, area, time), &value) in &added {
        let Period::Year(year) = time else { continue };
        let quarters: Vec<i128> = (1..=4)
            .filter_map(|quarter| {
                added
                    .get(&(scope, area, Period::Quarter(year, quarter)))
                    .copied()
            })
            .collect();
        let is_whole = observations().iter().any(|one| {
            (one.scope, one.area, one.time) == (scope, Area::Total, time)
                && one.indicator == Indicator::V6_ADDED
                && one.status == ObsStatus::Normal
        });
        // A block that comes and goes within a year is told by quarters alike.
        if area == Area::Total && is_whole && quarters.len() == 4 {
            assert_eq!(
                quarters.iter().sum::<i128>(),
                value,
                "{scope} {area} {time}"
            );
            years += 1;
        }
    }
    assert!(
        observations().is_empty() || years >= 6,
        "{years} years compared"
    );
}

#[test]
fn survivors_are_no_more_than_the_newest_stock() {
    let stocks = values(Indicator::V6_RECORDS);
    let mut newest: BTreeMap<(Scope, Area), (Period, i128)> = BTreeMap::new();
    for ((scope, area, date), records) in stocks {
        newest.insert((scope, area), (date, records));
    }
    let mut survivors: BTreeMap<(Scope, Area), i128> = BTreeMap::new();
    for one in observations()
        .iter()
        .filter(|one| one.indicator.measure() == Measure::Survivors)
    {
        assert_eq!(one.status, ObsStatus::DefinitionDiffers);
        *survivors.entry((one.scope, one.area)).or_default() += whole(one).unwrap();
    }
    assert!(observations().is_empty() || survivors.len() > 200);
    for (key, sum) in survivors {
        let (date, records) = newest[&key];
        assert!(
            sum <= records,
            "{key:?}: {sum} survivors of {records} on {date}"
        );
        // All but a handful have a date.
        assert!(
            key.1 != Area::Total || records - sum < 10,
            "{key:?}: {sum} of {records}"
        );
    }
}
