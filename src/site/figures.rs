//! The key figures of a country, each with what it was a year before.

use chrono::{Datelike as _, Days, NaiveDate};
use serde::Serialize;

use super::row::{percent, space};
use super::site::Site;
use crate::chart;
use crate::geography::Area;
use crate::measure::{BREAKS, Indicator, Scope, Value};
use crate::message::{Arg, Figure as Number, Messages};
use crate::profile::{Profile, Rank};
use crate::resource::Extent;

/// How much older than the newest snapshot the later one of a pair may be, in
/// days: a quarter and some.
const RECENT: i64 = 100;

/// A figure with what it is compared to.
#[derive(Debug, Serialize)]
pub(super) struct Figure {
    label: String,
    value: String,
    date: String,
    notes: Vec<String>,
}

/// Two dates a year apart whose values can be compared.
#[derive(Clone, Copy, Debug)]
struct Pair {
    from: NaiveDate,
    to: NaiveDate,
    /// Whether the later one is the newest of all.
    is_newest: bool,
}

pub(super) fn of(site: &Site<'_>, profile: &Profile, words: &Messages) -> Vec<Figure> {
    let on = |date: NaiveDate| words.format("site-figure-on", &[("date", Arg::Day(date))]);
    let pair = a_year(profile);
    let told = |change: Option<String>| match (pair, change) {
        (Some(pair), Some(change)) => between(pair, change, words),
        _ => words.text("site-figure-no-change"),
    };
    let values = |indicator| {
        let pair = pair?;
        let scope = Scope::Of(profile.registry());
        let area = Area::from(profile.country());
        let on = |date| site.tables.atlas.on(scope, area, indicator, date);
        Some((on(pair.from)?, on(pair.to)?))
    };
    let mut figures = vec![
        Figure {
            label: words.text("site-figure-records"),
            value: words.count(profile.records()),
            date: on(profile.date()),
            notes: vec![told(values(Indicator::V6_RECORDS).and_then(|two| {
                let (from, to) = (two.0.count()?, two.1.count()?);
                signed(&(to - from).to_string(), 0, words)
            }))],
        },
        Figure {
            label: words.text("site-figure-space"),
            value: space(profile.space(), words),
            date: on(profile.date()),
            notes: vec![told(
                values(Indicator::V6_EQ32).and_then(|two| change_of_space(two, words)),
            )],
        },
    ];
    if let Some(holders) = profile.holders()
        && let Some(share) = holders.share
    {
        let parts = [
            ("v6", Arg::text(words.count(holders.v6))),
            ("all", Arg::text(words.count(holders.all))),
        ];
        let change = values(Indicator::V6_HOLDER_SHARE)
            .filter(|_| pair.is_some_and(|pair| pair.to == holders.date))
            .and_then(|two| change_of_share(two, words));
        figures.push(Figure {
            label: words.text("site-figure-share"),
            value: percent(share.billionths(), words),
            date: on(holders.date),
            notes: vec![words.format("site-figure-holders", &parts), told(change)],
        });
    }
    if let Some(rank) = profile.rank() {
        let before = pair.and_then(|pair| profile.rank_on(site.tables.atlas, pair.from));
        let before = before.map(|before| {
            let date = ("date", Arg::Day(before.date));
            let text = Arg::text(place(&before, words));
            words.format("site-figure-place-before", &[("place", text), date])
        });
        let mut notes = vec![chart::country::rank_title(profile, rank, words)];
        notes.push(before.unwrap_or_else(|| words.text("site-figure-no-change")));
        figures.push(Figure {
            label: words.text("site-figure-place"),
            value: place(rank, words),
            date: on(rank.date),
            notes,
        });
    }
    figures
}

fn place(rank: &Rank, words: &Messages) -> String {
    let count = |number: usize| words.count(i64::try_from(number).unwrap_or(i64::MAX));
    let parts = [
        ("place", Arg::text(count(rank.place))),
        ("count", Arg::text(count(rank.rows.len()))),
    ];
    words.format("site-figure-place-of", &parts)
}

/// Two snapshots of the history a year apart, the later one as new as can be, if
/// they can be compared: of the same form of file, and with no change of
/// definition between. First pairs that are a year apart but for half a month,
/// then those but for a month and half of one. Where a newer file exists, the
/// later one is not the newest of all.
fn a_year(profile: &Profile) -> Option<Pair> {
    // Files of the other form tell the stock of their day and are not compared.
    let dates: Vec<NaiveDate> = profile.stock().iter().map(|&(date, _)| date).collect();
    let newest = dates.last().copied()?;
    let before = |to: NaiveDate, most: i64| {
        let wanted = to.checked_sub_days(Days::new(365))?;
        let away = |other: NaiveDate| (other - wanted).num_days().abs();
        let its = dates.iter().copied();
        its.filter(|&other| away(other) <= most && other != to)
            .min_by_key(|&other| away(other))
    };
    let recent = || {
        let its = dates.iter().rev().copied();
        its.take_while(|&to| (newest - to).num_days() <= RECENT)
    };
    let pair = |most| recent().find_map(|to| Some((before(to, most)?, to)));
    let (from, to) = pair(super::NEAR / 3).or_else(|| pair(super::NEAR))?;
    let is_broken = BREAKS.iter().any(|a_break| {
        a_break.registry == profile.registry()
            && from.year() <= a_break.last_year
            && a_break.year <= to.year()
    });
    (!is_broken).then_some(Pair {
        from,
        to,
        is_newest: to == profile.date(),
    })
}

/// A change with its date; with both where a newer file of the other form
/// exists.
fn between(pair: Pair, change: String, words: &Messages) -> String {
    let change = ("change", Arg::text(change));
    if pair.is_newest {
        return words.format(
            "site-figure-since",
            &[change, ("date", Arg::Day(pair.from))],
        );
    }
    let dates = [("from", Arg::Day(pair.from)), ("to", Arg::Day(pair.to))];
    let [from, to] = dates;
    words.format("site-figure-between", &[change, from, to])
}

/// A decimal number rounded, with its sign also if it grew.
fn signed(text: &str, decimals: u8, words: &Messages) -> Option<String> {
    let figure = Number::rounded(text, decimals)?.without_zeros();
    let shown = words.figure(&figure);
    let is_zero = !shown.chars().any(|letter| ('1'..='9').contains(&letter));
    if text.starts_with('-') || is_zero {
        return Some(shown);
    }
    // The mark keeps the sign before the number in Arabic.
    let mark = if words.language().is_right_to_left() {
        "\u{200e}"
    } else {
        ""
    };
    Some(format!("{mark}+{shown}"))
}

fn change_of_space((from, to): (Value, Value), words: &Messages) -> Option<String> {
    let (from, to) = (from.extent()?, to.extent()?);
    let (sign, size) = match to.checked_sub(from) {
        Some(grown) => ("", grown),
        None => ("-", from.checked_sub(to)?),
    };
    if size == Extent::ZERO {
        return Some(words.count(0));
    }
    // As many decimals as it takes to be seen.
    let decimals = match size.approximate(32) {
        size if size >= 10.0 => 0,
        size if size >= 0.01 => 2,
        size if size >= 0.000_01 => 5,
        _ => 10,
    };
    signed(&format!("{sign}{}", size.to_decimal(32)), decimals, words)
}

/// In percentage points, with one decimal.
fn change_of_share((from, to): (Value, Value), words: &Messages) -> Option<String> {
    let billionths = |value: Value| Some(i64::from(value.share()?.billionths()));
    let change = billionths(to)? - billionths(from)?;
    let sign = if change < 0 { "-" } else { "" };
    let size = change.unsigned_abs();
    let text = format!("{sign}{}.{:07}", size / 10_000_000, size % 10_000_000);
    let figure = Number::rounded(&text, 1)?;
    let plus = match (change > 0, words.language().is_right_to_left()) {
        (true, true) => "\u{200e}+",
        (true, false) => "+",
        (false, _) => "",
    };
    let parts = [("sign", Arg::text(plus)), ("value", Arg::Number(figure))];
    Some(words.format("site-points", &parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geography::Language;
    use crate::measure::Share;

    fn share(part: u128, whole: u128) -> Value {
        Value::Share(Share::of(part, whole).unwrap())
    }

    #[test]
    fn shares_change_by_points() {
        let told = |from, to, language| {
            let words = Messages::of(language);
            change_of_share((share(from, 1000), share(to, 1000)), words).unwrap()
        };
        let of = |from, to| told(from, to, Language::En);
        assert_eq!(of(100, 112), "+1.2 percentage points");
        assert_eq!(of(112, 100), "-1.2 percentage points");
        assert_eq!(of(100, 100), "0.0 percentage points");
        let of = |from, to| told(from, to, Language::Fr);
        assert_eq!(of(100, 112), "+1,2 point de pourcentage");
        assert_eq!(of(100, 130), "+3,0 points de pourcentage");
    }

    #[test]
    fn space_changes_by_as_many_decimals_as_it_takes() {
        let words = Messages::of(Language::En);
        let of = |from: u128, to: u128| {
            let value = |addresses| Value::In32s(Extent::from_addresses(addresses).into());
            change_of_space((value(from), value(to)), words).unwrap()
        };
        let one = 1 << 96;
        assert_eq!(of(one, 21 * one), "+20");
        assert_eq!(of(3 * one, one), "-2");
        assert_eq!(of(one, one + (1 << 80)), "+0.00002");
        assert_eq!(of(one, one), "0");
    }
}
