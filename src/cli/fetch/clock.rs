//! The time of day: when a file was fetched, and which days have not come yet.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDateTime};

/// Now, UTC, to the second.
pub(super) fn now() -> NaiveDateTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    let time = DateTime::from_timestamp(i64::try_from(seconds).unwrap_or_default(), 0);
    time.unwrap_or_default().naive_utc()
}
