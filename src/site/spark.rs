//! The course of a country's delegations, small enough for a cell of a table.

use std::fmt::Write as _;

use chrono::NaiveDate;

use crate::profile::Profile;

/// Width and height of the picture, in its own units.
pub(super) const SIZE: (f64, f64) = (96.0, 20.0);
/// What is left free at all sides, for the line's width.
const EDGE: f64 = 2.0;

/// The path of a line through a country's dated delegations, each at its height
/// between zero and the most it ever had, from `from` to `to`. It is broken
/// where there is no snapshot. Nothing if there are fewer than two dates.
pub(super) fn path(profile: &Profile, from: NaiveDate, to: NaiveDate) -> Option<String> {
    let stock = profile.stock();
    let most = stock.iter().map(|&(_, records)| records).max()?;
    if stock.len() < 2 || most == 0 || from >= to {
        return None;
    }
    let days = |until: NaiveDate| f64::from(i32::try_from((until - from).num_days()).unwrap_or(0));
    let part = |records: i64| {
        // Pictures are drawn in floating numbers, and nowhere else.
        f64::from(i32::try_from(records).unwrap_or(i32::MAX))
            / f64::from(i32::try_from(most).unwrap_or(i32::MAX))
    };
    let mut path = String::new();
    let mut before: Option<NaiveDate> = None;
    for &(date, records) in stock {
        let x = EDGE + days(date) / days(to) * (SIZE.0 - 2.0 * EDGE);
        let y = SIZE.1 - EDGE - part(records) * (SIZE.1 - 2.0 * EDGE);
        let is_joined = before.is_some_and(|before| {
            !profile
                .gaps()
                .iter()
                .any(|&(first, last)| first == before && last == date)
        });
        let step = if is_joined { 'L' } else { 'M' };
        // A lone date is a dot: a line of no length with round ends.
        let _ = write!(path, "{step}{x:.0} {y:.1}");
        if !is_joined {
            path.push_str("h0");
        }
        before = Some(date);
    }
    Some(path)
}
