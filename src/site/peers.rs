//! The countries next to one in the order of its region.

use serde::Serialize;

use crate::chart;
use crate::message::{Arg, Messages};
use crate::profile::{Profile, Rank, RankRow};

/// How many countries above and below are shown beside it.
const BESIDE: usize = 3;

/// A country beside it, or itself.
#[derive(Debug, Serialize)]
pub(super) struct Peer {
    code: String,
    name: String,
    place: usize,
    records: String,
    /// How long its bar is, in hundredths of the longest.
    bar: i64,
    is_own: bool,
}

/// The rows of the ranking next to its own, and its own.
pub(super) fn beside(profile: &Profile) -> Vec<&RankRow> {
    let Some(rank) = profile.rank() else {
        return Vec::new();
    };
    let own = rank
        .rows
        .iter()
        .position(|row| row.country == profile.country())
        .unwrap_or(0);
    let first = own.saturating_sub(BESIDE);
    let rows = rank.rows.iter().skip(first);
    rows.take(own - first + 1 + BESIDE).collect()
}

/// The title of the list of countries beside it, those next to it, and what is
/// not compared.
pub(super) fn of(profile: &Profile, words: &Messages) -> (String, Vec<Peer>, String) {
    let Some(rank) = profile.rank() else {
        return (String::new(), Vec::new(), String::new());
    };
    let rows = beside(profile);
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
    let count = [("count", Arg::count(rank.not_compared))];
    words.format("rank-not-compared", &count)
}
