//! How long to wait before asking again.

use chrono::{DateTime, NaiveDateTime, TimeDelta};

/// The longest wait between two attempts of our own choice.
const LONGEST: TimeDelta = TimeDelta::minutes(1);

/// The longest wait that a server may ask for; beyond it the run ends.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);

/// How often and after which waits to ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: TimeDelta,
    retries: u32,
}

impl Backoff {
    /// So many retries, the first after that wait; each further wait is twice
    /// as long, up to a minute or to the first.
    pub fn new(first: TimeDelta, retries: u32) -> Self {
        Self { first, retries }
    }

    /// The wait before retry number `retry`, from 0; nothing if there is to be
    /// none: all are used up, or the server asks for more than ten minutes.
    /// What a server asks for is kept to where it is longer.
    pub fn wait(&self, retry: u32, asked: Option<TimeDelta>) -> Option<TimeDelta> {
        if retry >= self.retries || asked.is_some_and(|asked| asked > PATIENCE) {
            return None;
        }
        let factor = 1_i32.checked_shl(retry.min(30)).unwrap_or(i32::MAX);
        let longest = self.first.max(LONGEST);
        let own = self.first.checked_mul(factor).unwrap_or(longest);
        Some(own.min(longest).max(asked.unwrap_or_default()))
    }
}

/// How long a `Retry-After` asks to wait: seconds, or until a time.
pub fn retry_after(text: &str, now: NaiveDateTime) -> Option<TimeDelta> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return TimeDelta::try_seconds(seconds.into());
    }
    let until = DateTime::parse_from_rfc2822(text).ok()?.naive_utc();
    Some((until - now).max(TimeDelta::zero()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_end() {
        let backoff = Backoff::new(TimeDelta::seconds(1), 9);
        let waits = (0..10).map(|retry| backoff.wait(retry, None).map(|wait| wait.num_seconds()));
        let expected = [1, 2, 4, 8, 16, 32, 60, 60, 60].map(Some);
        assert!(waits.eq(expected.into_iter().chain([None])));
        let huge = Backoff::new(TimeDelta::seconds(1), u32::MAX);
        assert_eq!(huge.wait(4_000_000, None), Some(LONGEST));
        let slow = Backoff::new(TimeDelta::minutes(5), 2);
        let waits = [0, 1].map(|retry| slow.wait(retry, None));
        assert_eq!(waits, [Some(TimeDelta::minutes(5)); 2]);
    }

    #[test]
    fn a_server_may_ask_for_more_but_not_for_hours() {
        let backoff = Backoff::new(TimeDelta::seconds(1), 2);
        let asked = |seconds| backoff.wait(0, Some(TimeDelta::seconds(seconds)));
        assert_eq!(asked(0), Some(TimeDelta::seconds(1)));
        assert_eq!(asked(90), Some(TimeDelta::seconds(90)));
        assert_eq!(asked(601), None);
    }

    #[test]
    fn both_forms_of_retry_after() {
        let now = "2026-11-21T07:28:00".parse().unwrap();
        let of = |text| retry_after(text, now).map(|wait| wait.num_seconds());
        assert_eq!(of(" 120 "), Some(120));
        assert_eq!(of("Sat, 21 Nov 2026 07:28:30 GMT"), Some(30));
        assert_eq!(of("Sat, 21 Nov 2026 07:00:00 GMT"), Some(0));
        assert_eq!(of("soon"), None);
        assert_eq!(of("-5"), None);
    }
}
