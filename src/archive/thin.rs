//! Which files can go so that quarterly figures stay what they are.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};

use crate::measure::{Calendar, GAP, history};
use crate::period::Period;
use crate::snapshot::Form;

/// How much is left of a series: the files nearest to the start of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Each week, which begins on Monday.
    Week,
    /// Each month.
    Month,
    /// Each quarter: with fewer there would be no figures of quarters.
    Quarter,
}

impl Keep {
    /// The period of this kind that a date falls in.
    fn period_of(self, date: NaiveDate) -> Period {
        match self {
            Self::Week => {
                let days = u64::from(date.weekday().num_days_from_monday());
                let monday = date - Days::new(days);
                Period::Span(monday, monday + Days::new(7))
            }
            Self::Month => Period::Month(date.year(), u8::try_from(date.month()).unwrap_or(12)),
            Self::Quarter => Period::quarter_of(date),
        }
    }
}

/// Which files of a series can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thinned {
    /// Those at these places.
    Drop(Vec<usize>),
    /// None: the series has files of two forms, and with fewer of one the
    /// history would be told by the other.
    TwoForms,
}

/// Which files of a registry's series, by date, can go. Kept are, of the files
/// that make the history: those nearest to the start of each period that is
/// asked for and of each quarter, by the rule of [`Calendar`]; the first and
/// the newest; both sides of a gap; and so many that no gap arises. Files of
/// the other form, which tell the stock of their day only, are all kept.
///
/// So stocks, sampled by quarters, and net changes of quarters, years
/// and stretches stay exactly what they were. What came and went between two
/// files that are left is no longer counted as added and removed.
///
/// What stands at the places that `stay` names is kept besides: a day that also
/// has a file of the other form, which would otherwise come to the fore there.
pub fn thin(series: &[(NaiveDate, Form)], stay: &BTreeSet<usize>, keep: Keep) -> Thinned {
    let forms: Vec<Form> = series.iter().map(|&(_, form)| form).collect();
    let places = history(&forms);
    let dates: Vec<NaiveDate> = places
        .iter()
        .filter_map(|&place| Some(series.get(place)?.0))
        .collect();
    let kept = kept(&dates, keep);
    let dropped: BTreeSet<usize> = places
        .iter()
        .enumerate()
        .filter(|(index, place)| !kept.contains(index) && !stay.contains(place))
        .map(|(_, &place)| place)
        .collect();
    let left: Vec<usize> = (0..series.len()).filter(|p| !dropped.contains(p)).collect();
    let forms_left: Vec<Form> = left.iter().filter_map(|&p| forms.get(p).copied()).collect();
    let after: Vec<usize> = history(&forms_left)
        .into_iter()
        .filter_map(|index| left.get(index).copied())
        .collect();
    let expected: Vec<usize> = places
        .into_iter()
        .filter(|place| !dropped.contains(place))
        .collect();
    if after == expected {
        Thinned::Drop(dropped.into_iter().collect())
    } else {
        Thinned::TwoForms
    }
}

fn kept(dates: &[NaiveDate], keep: Keep) -> BTreeSet<usize> {
    let calendar = Calendar::new(dates);
    let places = |samples: Vec<bool>| -> BTreeSet<usize> {
        let marked = samples.into_iter().enumerate().filter(|(_, is)| *is);
        marked.map(|(place, _)| place).collect()
    };
    let quarterly = places(calendar.samples(Period::quarter_of));
    let mut kept = quarterly.clone();
    kept.extend(places(calendar.samples(|date| keep.period_of(date))));
    for stretch in calendar.stretches() {
        kept.extend([stretch.from, stretch.to]);
    }
    // A gap that was none before would be told as a stretch of its own, and the
    // files beside it as samples; within a quarter between samples it is not.
    let quarters = calendar.quarters();
    let list: Vec<usize> = kept.iter().copied().collect();
    for pair in list.windows(2) {
        let &[from, to] = pair else { continue };
        let is_covered = quarters.iter().any(|q| q.from <= from && to <= q.to);
        if is_covered && quarterly.contains(&from) && quarterly.contains(&to) {
            continue;
        }
        let mut at = from;
        while let (Some(&here), Some(&end)) = (dates.get(at), dates.get(to))
            && (end - here).num_days() > GAP
        {
            let reach = dates.partition_point(|&d| (d - here).num_days() <= GAP);
            let next = reach.saturating_sub(1).min(to);
            if next <= at {
                break;
            }
            kept.insert(next);
            at = next;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What quarterly figures depend on.
    fn shape(dates: &[NaiveDate]) -> Vec<String> {
        let calendar = Calendar::new(dates);
        let mut told = Vec::new();
        for list in [calendar.years(), calendar.quarters(), calendar.stretches()] {
            for one in list {
                told.push(format!(
                    "{} {} {} {}",
                    one.period, dates[one.from], dates[one.to], one.is_unfinished
                ));
            }
        }
        told.extend(calendar.missing().iter().map(|p| format!("missing {p}")));
        let samples = calendar.samples(Period::quarter_of);
        let marked = dates.iter().zip(samples).filter(|one| one.1);
        told.extend(marked.map(|one| one.0.to_string()));
        told
    }

    fn thinned(dates: &[NaiveDate], keep: Keep) -> Vec<NaiveDate> {
        let series: Vec<_> = dates.iter().map(|&d| (d, Form::Standard)).collect();
        let Thinned::Drop(dropped) = thin(&series, &BTreeSet::new(), keep) else {
            panic!()
        };
        let all = dates.iter().enumerate();
        all.filter(|(p, _)| !dropped.contains(p))
            .map(|(_, &d)| d)
            .collect()
    }

    proptest! {
        #[test]
        fn quarterly_figures_stand_on_the_same_days(
            steps in proptest::collection::vec(
                prop_oneof![8 => 1u64..3, 2 => 1u64..20, 1 => 20u64..60, 1 => 60u64..300], 1..200,
            ),
        ) {
            let mut day = NaiveDate::from_ymd_opt(2019, 2, 11).unwrap();
            let mut dates = vec![day];
            for step in steps {
                day = day + Days::new(step);
                dates.push(day);
            }
            for keep in [Keep::Week, Keep::Month, Keep::Quarter] {
                let left = thinned(&dates, keep);
                prop_assert_eq!(shape(&left), shape(&dates), "{:?}", keep);
                prop_assert_eq!(left.last(), dates.last());
                // Twice is once.
                prop_assert_eq!(&thinned(&left, keep), &left);
            }
        }
    }

    #[test]
    fn daily_files_become_one_a_month() {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        let dates: Vec<NaiveDate> = (0..366).map(|day| first + Days::new(day)).collect();
        let left = thinned(&dates, Keep::Month);
        let told: Vec<String> = left.iter().map(ToString::to_string).collect();
        assert_eq!(left.len(), 13, "{told:?}");
        assert!(
            told[..12].iter().all(|day| day.ends_with("-01")),
            "{told:?}"
        );
        assert_eq!(told[12], "2024-12-31");
    }

    #[test]
    fn what_stays_is_kept_besides() {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        let series: Vec<_> = (0..91)
            .map(|day| (first + Days::new(day), Form::Standard))
            .collect();
        let dropped =
            |stay: &[usize]| match thin(&series, &stay.iter().copied().collect(), Keep::Month) {
                Thinned::Drop(places) => places,
                Thinned::TwoForms => panic!(),
            };
        let without: Vec<usize> = dropped(&[]).into_iter().filter(|&p| p != 10).collect();
        assert_eq!(dropped(&[10]), without);
        assert_eq!(dropped(&[]).len(), without.len() + 1);
    }

    #[test]
    fn a_history_that_would_change_its_form_is_left_alone() {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        // A month of extended files between two months of standard ones.
        let form = |day| {
            if (31..60).contains(&day) {
                Form::Extended
            } else {
                Form::Standard
            }
        };
        let series: Vec<_> = (0..91)
            .map(|day| (first + Days::new(day), form(day)))
            .collect();
        assert_eq!(
            thin(&series, &BTreeSet::new(), Keep::Month),
            Thinned::TwoForms
        );
        // A single one changes nothing and is kept.
        let mut series = series;
        for (day, one) in series.iter_mut().enumerate() {
            one.1 = if day == 40 {
                Form::Extended
            } else {
                Form::Standard
            };
        }
        let Thinned::Drop(dropped) = thin(&series, &BTreeSet::new(), Keep::Week) else {
            panic!()
        };
        assert!(dropped.len() > 70 && !dropped.contains(&40));
    }
}
