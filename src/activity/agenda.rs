//! Trainings and workshops as a calendar has them: each on its days, as far as
//! these are known.

use chrono::NaiveDate;

use super::activity::Activity;
use super::dates::Dates;
use super::document::Document;
use super::history::Told;
use super::kind::{Delivery, Kind};
use super::register::Register;
use super::status::Status;
use super::words::words;
use crate::period::Period;

/// The days that an appointment is put on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub first: NaiveDate,
    /// The last, which belongs to it.
    pub last: NaiveDate,
    /// Whether both are told as days. If not, a month is told, and the
    /// appointment is somewhere within it.
    pub is_exact: bool,
}

words! {
    /// Why an appointment has no days.
    pub enum Unplaced ("a reason") {
        /// No date is told.
        Undated = "undated",
        /// Only a year or a quarter is told: to mark all its days would say
        /// nothing.
        TooVague = "too_vague",
    }
}

/// A training, a delivery of one, or a workshop.
#[derive(Clone, Debug)]
pub struct Appointment<'r> {
    activity: &'r Activity,
    delivery: Option<&'r Delivery>,
    dates: Dates,
    history: Vec<Told<'r>>,
    /// When the last document of the register stands.
    known_until: Option<Period>,
}

impl<'r> Appointment<'r> {
    /// The activity.
    pub fn activity(&self) -> &'r Activity {
        self.activity
    }

    /// The delivery, if the training is told by its deliveries.
    pub fn delivery(&self) -> Option<&'r Delivery> {
        self.delivery
    }

    /// From when to when, as precisely as it is told.
    pub fn dates(&self) -> Dates {
        self.dates
    }

    /// What was said of the activity, in the order of the documents; not empty.
    pub fn history(&self) -> &[Told<'r>] {
        &self.history
    }

    /// What was said of it last.
    pub fn latest(&self) -> Option<Told<'r>> {
        self.history.last().copied()
    }

    /// Whether its last day had passed before the last document of the
    /// register, though it was last told as still to come or going on. That it
    /// was held is not told; going on it is not.
    pub fn is_past(&self) -> bool {
        let is_open = self.latest().is_some_and(|told| {
            let status = told.status();
            !status.is_closed() && status != Status::Unknown
        });
        is_open
            && self
                .known_until
                .is_some_and(|until| self.dates.is_over_before(until))
    }

    /// The days it is on.
    ///
    /// # Errors
    ///
    /// Why there are none: a date that is not told to a day or a month places
    /// nothing.
    pub fn days(&self) -> Result<Days, Unplaced> {
        let first = self.dates.first().ok_or(Unplaced::Undated)?;
        let last = self.dates.end().unwrap_or(first);
        let is_day = |period| matches!(period, Period::Day(_) | Period::Span(..));
        let is_month = |period| matches!(period, Period::Month(..));
        if [first, last]
            .iter()
            .any(|&one| !is_day(one) && !is_month(one))
        {
            return Err(Unplaced::TooVague);
        }
        Ok(Days {
            first: first.first_day(),
            last: last.last_day(),
            is_exact: is_day(first) && is_day(last),
        })
    }
}

impl Register {
    /// The trainings and workshops, by their first day; after them, as listed,
    /// those that cannot be put on a day.
    ///
    /// What is only demanded is none of them. A training whose deliveries have
    /// dates is told by these, another one as a whole.
    pub fn agenda(&self) -> Vec<Appointment<'_>> {
        let mut list: Vec<Appointment<'_>> = Vec::new();
        let documents = self.documents().iter();
        let known_until = documents
            .map(Document::stands_at)
            .max_by_key(|period| period.first_day());
        for activity in self.activities() {
            let deliveries = match activity.kind() {
                Kind::Training(training) => training.deliveries(),
                Kind::Workshop(_) => &[],
                _ => continue,
            };
            let history = self.history(activity.key().as_str());
            if history
                .iter()
                .all(|told| told.status() == Status::Requested)
            {
                continue;
            }
            let whole = Appointment {
                activity,
                delivery: None,
                dates: activity.outline().dates(),
                history,
                known_until,
            };
            let dated: Vec<&Delivery> = deliveries
                .iter()
                .filter(|delivery| delivery.dates().is_dated())
                .collect();
            list.extend(dated.iter().map(|delivery| Appointment {
                delivery: Some(delivery),
                dates: delivery.dates(),
                ..whole.clone()
            }));
            if dated.is_empty() {
                list.push(whole);
            }
        }
        // What has no day stands last: `false` comes before `true`.
        list.sort_by_key(|one| match one.days() {
            Ok(days) => (false, Some((days.first, days.last))),
            Err(_) => (true, None),
        });
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;

    #[test]
    fn only_days_and_months_place_something() {
        let register = Mini::new()
            .activity("year", "workshop", "", "2019,2019")
            .activity("never", "training", "", ",")
            .activity("month", "workshop", "", "2017-09,2017-09")
            .activity("week", "training", "", "2017-05-08,2017-05-12")
            .activity("late", "training", "", "2019-05-30,2019-06")
            .activity("day", "workshop", "", "2017-05-09,")
            .activity("bed", "testbed", "CI:beneficiary", "2017-05-08,2017-05-12")
            .activity("asked", "training", "", ",")
            .told("year", "r20", "completed")
            .told("never", "r20", "ongoing")
            .told("month", "r18", "completed")
            .told("week", "r18", "completed")
            .told("late", "r20", "completed")
            .told("day", "r18", "completed")
            .told("bed", "r18", "operational")
            .told("asked", "p24", "requested")
            .register();
        let told: Vec<String> = register
            .agenda()
            .iter()
            .map(|one| {
                let key = one.activity().key();
                match one.days() {
                    Ok(days) => {
                        let sign = if days.is_exact { "" } else { "~" };
                        format!("{key} {sign}{}/{}", days.first, days.last)
                    }
                    Err(reason) => format!("{key} {reason}"),
                }
            })
            .collect();
        assert_eq!(
            told,
            [
                "week 2017-05-08/2017-05-12",
                "day 2017-05-09/2017-05-09",
                "month ~2017-09-01/2017-09-30",
                "late ~2019-05-30/2019-06-30",
                "year too_vague",
                "never undated",
            ]
        );
    }

    #[test]
    fn what_was_told_as_open_is_past_after_its_last_day() {
        let register = Mini::new()
            .activity("course", "training", "", "2020-02-03,2020-02-07")
            .activity("held", "training", "", "2020-02-03,2020-02-07")
            .activity("later", "workshop", "", "2024-02,2024-03")
            .activity("never", "training", "", ",")
            .told("course", "r20", "ongoing")
            .told("held", "r20", "completed")
            .told("later", "r23", "planned")
            .told("never", "r20", "ongoing")
            .register();
        let past: Vec<_> = register
            .agenda()
            .iter()
            .filter(|one| one.is_past())
            .map(|one| one.activity().key().to_string())
            .collect();
        assert_eq!(past, ["course"]);
        // The report that tells it knows no more than its year.
        let then = register.as_of("2020-12-31".parse().unwrap());
        assert!(then.agenda().iter().all(|one| !one.is_past()));
    }

    #[test]
    fn a_training_is_told_by_its_deliveries() {
        let register = Mini::new()
            .activity("iiis", "training", "", ",")
            .row(Table::Trainings, "iiis,iiis,first,2017-05-08,2017-05-12,,,")
            .row(Table::Trainings, "iiis,iiis,second,2017-12,2017-12,,,")
            .row(Table::Trainings, "iiis,iiis,third,,,,,")
            .told("iiis", "r18", "completed")
            .register();
        let agenda = register.agenda();
        let names = agenda.iter().map(|one| one.delivery().map(Delivery::name));
        assert_eq!(names.collect::<Vec<_>>(), [Some("first"), Some("second")]);
        assert_eq!(agenda[1].dates().to_string(), "2017-12");
        assert_eq!(agenda[0].latest().unwrap().status(), Status::Completed);
    }
}
