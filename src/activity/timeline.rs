//! The activities of a country in the order of their dates: what a chart
//! marks.

use std::cmp::Reverse;

use super::activity::Activity;
use super::dates::Dates;
use super::history::Told;
use super::kind::{Course, KindName};
use super::register::Register;
use super::role::Role;
use crate::geography::{CountryCode, Language};

/// An activity as an entry of a country's list.
#[derive(Clone, Debug)]
pub struct Entry<'r> {
    activity: &'r Activity,
    role: Role,
    history: Vec<Told<'r>>,
}

impl<'r> Entry<'r> {
    /// The activity.
    pub fn activity(&self) -> &'r Activity {
        self.activity
    }

    /// In what way the country has to do with it.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Whether it is about IPv6.
    pub fn is_core(&self) -> bool {
        self.activity.is_core()
    }

    /// Its title.
    pub fn title(&self, language: Language) -> &'r str {
        self.activity.title(language)
    }

    /// Its kind.
    pub fn kind(&self) -> KindName {
        self.activity.kind().name()
    }

    /// From when to when: a period is drawn as long as it is.
    pub fn dates(&self) -> Dates {
        self.activity.outline().dates()
    }

    /// What was said of it, in the order of the documents.
    pub fn history(&self) -> &[Told<'r>] {
        &self.history
    }

    /// What was said last: its status, with document and paragraph.
    pub fn latest(&self) -> Option<Told<'r>> {
        self.history.last().copied()
    }

    /// Whether its end is only the date by which it was to be there: it is set
    /// up or made, and nobody says that it was.
    pub fn end_is_due(&self) -> bool {
        let is_built = matches!(self.kind().course(), Course::Facility | Course::Delivery);
        let reached = self.history.iter().any(|told| told.status().is_reached());
        is_built && self.dates().end().is_some() && !reached
    }
}

/// The activities of a country: those with a date in the order of their dates,
/// and those without, which have no place on a chart.
#[derive(Clone, Debug, Default)]
pub struct Timeline<'r> {
    dated: Vec<Entry<'r>>,
    undated: Vec<Entry<'r>>,
}

impl<'r> Timeline<'r> {
    /// By start, or end where only that is known; on the same date those about
    /// IPv6 first, then as listed.
    pub fn dated(&self) -> &[Entry<'r>] {
        &self.dated
    }

    /// Those about IPv6 first, then in the order in which they were first
    /// told, then as listed.
    pub fn undated(&self) -> &[Entry<'r>] {
        &self.undated
    }

    /// Both lists, the dated one first.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'r>> {
        self.dated.iter().chain(&self.undated)
    }

    /// Only what is about IPv6.
    #[must_use]
    pub fn core(self) -> Self {
        let keep = |list: Vec<Entry<'r>>| list.into_iter().filter(Entry::is_core).collect();
        Self {
            dated: keep(self.dated),
            undated: keep(self.undated),
        }
    }
}

impl Register {
    /// The activities that a country has to do with, in any role.
    pub fn for_country(&self, country: CountryCode) -> Timeline<'_> {
        let entries = self.activities().iter().filter_map(|activity| {
            Some(Entry {
                activity,
                role: activity.role_of(country)?,
                history: self.history(activity.key().as_str()),
            })
        });
        let (mut dated, mut undated): (Vec<_>, Vec<_>) =
            entries.partition(|entry| entry.dates().is_dated());
        dated.sort_by_key(|entry| (entry.dates().first(), Reverse(entry.is_core())));
        undated.sort_by_key(|entry| {
            let first = entry.history.first().map(|told| told.document().date());
            (Reverse(entry.is_core()), first)
        });
        Timeline { dated, undated }
    }
}

#[cfg(test)]
mod tests {
    use super::Timeline;
    use crate::activity::Status;
    use crate::activity::mini::Mini;
    use crate::geography::Language;

    fn titles<'r>(list: &[super::Entry<'r>]) -> Vec<&'r str> {
        list.iter().map(|entry| entry.title(Language::En)).collect()
    }

    #[test]
    fn what_has_no_date_has_no_place() {
        let register = Mini::new()
            .activity("late", "workshop", "CI:venue", "2019-03-04,2019-03-06")
            .activity("month", "workshop", "CI:venue", "2017-09,2017-09")
            .activity("bed", "testbed", "CI:beneficiary", ",")
            .activity("year", "training", "CI:venue", "2017,")
            .activity("other", "testbed", "CM:beneficiary", "2017,")
            .told("late", "r20", "completed")
            .told("month", "r18", "completed")
            .told("bed", "r18", "operational")
            .told("bed", "r20", "ongoing")
            .told("year", "r18", "completed")
            .told("other", "r18", "ongoing")
            .register();
        let timeline = register.for_country("CI".parse().unwrap());
        assert_eq!(titles(timeline.dated()), ["year", "month", "late"]);
        assert_eq!(titles(timeline.undated()), ["bed"]);
        let bed = &timeline.undated()[0];
        let latest = bed.latest().unwrap();
        assert_eq!(
            (
                latest.status(),
                latest.document().key().as_str(),
                latest.paragraph()
            ),
            (Status::Ongoing, "r20", "3.4")
        );
        assert_eq!(bed.history().len(), 2);
        let late = &timeline.dated()[2];
        assert_eq!(late.dates().to_string(), "2019-03-04/2019-03-06");
        assert_eq!(timeline.entries().count(), 4);
        assert!(timeline.core().dated().len() == 3);
        let nobody: Timeline<'_> = register.for_country("SN".parse().unwrap());
        assert_eq!(nobody.entries().count(), 0);
    }

    #[test]
    fn the_end_of_what_is_not_there_is_due() {
        let register = Mini::new()
            .activity("ixp", "ixp", "CI:beneficiary", "2017-05,2018-Q3")
            .activity("bed", "testbed", "CI:beneficiary", "2017-05,2018-Q3")
            .activity("ws", "workshop", "CI:venue", "2019-05,2019-05")
            .told("ixp", "r18", "being_established")
            .told("bed", "r18", "operational")
            .told("ws", "r18", "planned")
            .register();
        let timeline = register.for_country("CI".parse().unwrap());
        let due: Vec<bool> = timeline.entries().map(super::Entry::end_is_due).collect();
        assert_eq!(due, [true, false, false]);
    }
}
