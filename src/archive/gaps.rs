//! What is missing between the dates of a series.

use chrono::{Datelike, NaiveDate};

use crate::period::Period;

/// Months that a series has no file of, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first month without a file.
    pub first: Period,
    /// The last.
    pub last: Period,
    /// The days from the file before to the file after.
    pub days: i64,
}

/// The months between the first and the last of some dates, in order, that have
/// none, those that follow each other together.
pub fn gaps(dates: &[NaiveDate]) -> Vec<Gap> {
    let month =
        |date: NaiveDate| Period::Month(date.year(), u8::try_from(date.month()).unwrap_or(12));
    let mut gaps = Vec::new();
    for pair in dates.windows(2) {
        let &[from, until] = pair else { continue };
        let first = month(from).next();
        let mut last = first;
        while last.next() < month(until) {
            last = last.next();
        }
        if first < month(until) {
            let days = (until - from).num_days();
            gaps.push(Gap { first, last, days });
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_without_files() {
        let dates: Vec<NaiveDate> = ["2021-06-30", "2021-07-01", "2021-10-07", "2023-01-25"]
            .map(|day| day.parse().unwrap())
            .to_vec();
        let told: Vec<String> = gaps(&dates)
            .iter()
            .map(|gap| format!("{}..{} {}", gap.first, gap.last, gap.days))
            .collect();
        assert_eq!(told, ["2021-08..2021-09 98", "2021-11..2022-12 475"]);
        assert!(gaps(&[]).is_empty());
    }
}
