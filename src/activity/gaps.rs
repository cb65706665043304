//! What the documents leave open: activities that fell silent, went backwards,
//! were announced and never heard of again.

use std::cmp::Reverse;

use super::activity::Activity;
use super::dates::Dates;
use super::document::Document;
use super::gap::{Gap, GapKind};
use super::history::Told;
use super::kind::Course;
use super::register::Register;
use super::status::Status;

/// How often a thing is told as being prepared before its absence means that
/// it was never established.
const PREPARED_TOO_OFTEN: usize = 3;

impl Register {
    /// What is open: first of what is about IPv6, then by activity as listed,
    /// then by kind of gap.
    pub fn gaps(&self) -> Vec<Gap<'_>> {
        let all = self.activities().iter().flat_map(|activity| {
            let case = Case {
                activity,
                history: self.history(activity.key().as_str()),
                documents: self.documents(),
            };
            [
                case.ending(),
                case.backwards(),
                case.overdue(),
                case.left_out(),
                case.told_late(),
                case.told_as_open(),
                case.contradicted(),
                case.unmoved(),
                case.told_again(),
                case.miscounted(),
            ]
        });
        let mut gaps: Vec<Gap<'_>> = all.flatten().collect();
        gaps.sort_by_key(|gap| Reverse(gap.activity.is_core()));
        gaps
    }
}

/// An activity with all that its gaps are found from.
pub(super) struct Case<'r> {
    activity: &'r Activity,
    pub(super) history: Vec<Told<'r>>,
    documents: &'r [Document],
}

impl<'r> Case<'r> {
    pub(super) fn gap(
        &self,
        kind: GapKind,
        evidence: Vec<Told<'r>>,
        absent_from: Vec<&'r Document>,
    ) -> Option<Gap<'r>> {
        (!evidence.is_empty()).then_some(Gap {
            kind,
            activity: self.activity,
            evidence,
            absent_from,
        })
    }

    pub(super) fn course(&self) -> Course {
        self.activity.kind().name().course()
    }

    /// Whether it is set up or made, so that it can be there or not.
    fn is_built(&self) -> bool {
        matches!(self.course(), Course::Facility | Course::Delivery)
    }

    /// The reports after `document`, in the order of the register.
    fn reports_after(&self, document: &Document) -> Vec<&'r Document> {
        let at = |one: &&Document| one.key() == document.key();
        let later = self.documents.iter().skip_while(|one| !at(one)).skip(1);
        later.filter(|one| one.is_report()).collect()
    }

    /// The statements that stand in reports.
    pub(super) fn reported(&self) -> impl Iterator<Item = Told<'r>> {
        let told = self.history.iter().copied();
        told.filter(|told| told.document().is_report())
    }

    /// How the history ends, if it ends open.
    fn ending(&self) -> Option<Gap<'r>> {
        let last = *self.history.last()?;
        let later = self.reports_after(last.document());
        if last.status() == Status::Requested {
            return self.gap(GapKind::Unanswered, vec![last], later);
        }
        let first_silent = later.first()?.stands_at();
        if last.status().is_closed() {
            return None;
        }
        if last.status() == Status::Planned {
            return self.gap(GapKind::AnnouncedOnly, vec![last], later);
        }
        let dates = self.activity.outline().dates();
        if self.course() == Course::Event && dates.is_over_before(first_silent) {
            return None;
        }
        let prepared = self.reported().filter(|told| told.status().is_preparing());
        let mut prepared: Vec<Told<'r>> = prepared.collect();
        prepared.dedup_by_key(|told| told.document().key());
        if last.status().is_preparing() && prepared.len() >= PREPARED_TOO_OFTEN {
            return self.gap(GapKind::NeverEstablished, prepared, later);
        }
        self.gap(GapKind::WentSilent, vec![last], later)
    }

    /// Neighbours in the history that stand in two reports.
    fn steps(&self) -> Vec<(Told<'r>, Told<'r>)> {
        let reported: Vec<Told<'r>> = self.reported().collect();
        let pairs = reported.iter().zip(reported.iter().skip(1));
        pairs
            .filter(|(one, next)| one.document().key() != next.document().key())
            .map(|(one, next)| (*one, *next))
            .collect()
    }

    fn backwards(&self) -> Option<Gap<'r>> {
        let back = |(one, next): &(Told<'r>, Told<'r>)| match (
            one.status().stage(),
            next.status().stage(),
        ) {
            (Some(one), Some(next)) => next < one,
            _ => false,
        };
        let steps = self.steps().into_iter().filter(back);
        let evidence = steps.flat_map(|(one, next)| [one, next]).collect();
        if self.is_built() {
            self.gap(GapKind::WentBackwards, evidence, Vec::new())
        } else {
            None
        }
    }

    fn overdue(&self) -> Option<Gap<'r>> {
        let dates = self.activity.outline().dates();
        let there = self.history.iter().any(|told| told.status().is_reached());
        let reports = self.documents.iter().filter(|one| one.is_report());
        let since: Vec<&Document> = reports
            .filter(|report| dates.is_over_before(report.stands_at()))
            .collect();
        if !self.is_built() || there || since.is_empty() {
            return None;
        }
        let named = |one: &&Document| {
            let mut told = self.history.iter();
            told.any(|told| told.document().key() == one.key())
        };
        let absent = since.into_iter().filter(|one| !named(one)).collect();
        self.gap(GapKind::Overdue, self.history.clone(), absent)
    }

    fn left_out(&self) -> Option<Gap<'r>> {
        if self.course() == Course::Event {
            return None;
        }
        let (mut evidence, mut absent) = (Vec::new(), Vec::new());
        for (one, next) in self.steps() {
            let mut between = self.reports_after(one.document());
            let until = |report: &&Document| report.key() == next.document().key();
            between.truncate(between.iter().position(until).unwrap_or(0));
            if !one.status().is_closed() && !between.is_empty() {
                evidence.extend([one, next]);
                absent.extend(between);
            }
        }
        self.gap(GapKind::LeftOut, evidence, absent)
    }

    fn told_late(&self) -> Option<Gap<'r>> {
        let dates = self.activity.outline().dates();
        let late = |told: &Told<'r>| {
            let own = told.statement().dates();
            let over_before = |from| {
                own.is_over_before(from) || told.status().is_closed() && dates.is_over_before(from)
            };
            let from = told.document().covers().and_then(Dates::start);
            from.is_some_and(over_before)
        };
        let evidence = self.reported().filter(late).collect();
        self.gap(GapKind::ToldLate, evidence, Vec::new())
    }

    fn told_as_open(&self) -> Option<Gap<'r>> {
        let dates = self.activity.outline().dates();
        let told = self.history.iter().copied();
        let open = told
            .filter(|told| !told.status().is_closed() && told.status() != Status::Unknown)
            .filter(|told| dates.is_over_before(told.document().stands_at()));
        if self.course() == Course::Event {
            self.gap(GapKind::ToldAsOpen, open.collect(), Vec::new())
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::GapKind::{
        AnnouncedOnly, LeftOut, NeverEstablished, Overdue, ToldAsOpen, ToldLate, Unanswered,
        WentBackwards, WentSilent,
    };
    use super::*;
    use crate::activity::mini::Mini;

    /// The gaps of an activity of that kind and those dates, told so.
    fn gaps(kind: &str, dates: &str, told: &[(&str, &str)]) -> Vec<GapKind> {
        let mut mini = Mini::new().activity("one", kind, "CI:beneficiary", dates);
        for (document, status) in told {
            mini = mini.told("one", document, status);
        }
        let register = mini.register();
        register.gaps().iter().map(Gap::kind).collect()
    }

    #[test]
    fn silence_is_not_completion() {
        let bed = |told: &[_]| gaps("testbed", ",", told);
        assert_eq!(bed(&[("r18", "ongoing")]), [WentSilent]);
        assert_eq!(bed(&[("r20", "operational")]), [WentSilent]);
        assert_eq!(bed(&[("r20", "unknown")]), [WentSilent]);
        // The last report, or what is completed.
        assert_eq!(bed(&[("r23", "ongoing")]), []);
        assert_eq!(bed(&[("r18", "completed")]), []);
        // A proposal does not have to name it.
        assert_eq!(bed(&[("p24", "operational")]), []);
    }

    #[test]
    fn an_event_is_over_after_its_last_day() {
        let days = "2019-12-09,2019-12-13";
        assert_eq!(gaps("training", days, &[("r20", "ongoing")]), [ToldAsOpen]);
        assert_eq!(
            gaps("training", "2020-02-03,2020-02-07", &[("r20", "ongoing")]),
            []
        );
        assert_eq!(gaps("training", ",", &[("r20", "ongoing")]), [WentSilent]);
        let old = "2016-09,2016-09";
        assert_eq!(gaps("workshop", old, &[("r18", "completed")]), [ToldLate]);
    }

    #[test]
    fn what_was_announced_or_asked_for() {
        assert_eq!(
            gaps("workshop", ",", &[("r20", "planned")]),
            [AnnouncedOnly]
        );
        assert_eq!(
            gaps("workshop", ",", &[("r18", "planned"), ("r20", "completed")]),
            []
        );
        assert_eq!(gaps("workshop", ",", &[("r23", "planned")]), []);
        assert_eq!(gaps("guide", ",", &[("p24", "requested")]), [Unanswered]);
        assert_eq!(
            gaps("guide", ",", &[("r18", "requested"), ("r20", "completed")]),
            []
        );
    }

    #[test]
    fn what_is_prepared_again_and_again() {
        let mini = Mini::new()
            .row(
                crate::activity::Table::Documents,
                "r17,Council,2017,2017-02,2017,en,a,e,s,f,r,z,",
            )
            .activity("one", "testbed", "CI:beneficiary", ",")
            .told("one", "r17", "working_towards")
            .told("one", "r18", "working_towards")
            .told("one", "r20", "being_established");
        let register = mini.register();
        let gaps = register.gaps();
        assert_eq!(gaps.len(), 1);
        assert_eq!(gaps[0].kind(), NeverEstablished);
        assert_eq!(gaps[0].evidence().len(), 3);
        assert_eq!(gaps[0].absent_from()[0].key().as_str(), "r23");
        assert_eq!(
            mini.told("one", "r23", "operational")
                .register()
                .gaps()
                .len(),
            0
        );
    }

    #[test]
    fn what_was_further_before() {
        let back = [("r20", "operational"), ("r23", "ongoing")];
        assert_eq!(gaps("testbed", ",", &back), [WentBackwards]);
        let twice = [("r20", "completed"), ("r23", "ongoing")];
        assert_eq!(gaps("technical_assistance", ",", &twice), [WentBackwards]);
        // Study groups take up again what they completed.
        assert_eq!(gaps("study", ",", &twice), []);
        // Within one document there is no before.
        let same = [("r23", "operational"), ("r23", "ongoing")];
        assert_eq!(gaps("testbed", ",", &same), []);
        // A demand is no report.
        let demand = [("r23", "operational"), ("p24", "planned")];
        assert_eq!(gaps("testbed", ",", &demand), []);
    }

    #[test]
    fn what_was_due() {
        let due = "2017-05,2018-Q3";
        let told = [("r18", "being_established"), ("r20", "unknown")];
        assert_eq!(gaps("ixp", due, &told), [WentSilent, Overdue]);
        let there = [("r18", "being_established"), ("r23", "operational")];
        assert_eq!(gaps("ixp", due, &there), [LeftOut]);
        // Not before a report could tell.
        assert_eq!(gaps("ixp", "2017-05,2023", &[("r23", "ongoing")]), []);
    }

    #[test]
    fn a_part_is_told_late() {
        let part = |given: &str| {
            let mini = Mini::new().activity("one", "study", "", ",");
            let register = mini.stated("one", "r23", "ongoing", given).register();
            register.gaps().iter().map(Gap::kind).collect::<Vec<_>>()
        };
        assert_eq!(part("2021-09-27,2022-01-20,"), [ToldLate]);
        assert_eq!(part("2021-09-27,2022-02-01,"), []);
        assert_eq!(part("2021-09-27,,"), []);
    }

    #[test]
    fn an_end_of_the_period_known_to_the_month_tells_what_was_over() {
        let told = |until: &str| {
            let row = format!("r19,Council,2020,2019-06,{until},en,a,e,s,f,r,z,");
            let mini = Mini::new()
                .row(crate::activity::Table::Documents, &row)
                .activity("one", "training", "MA:beneficiary", "2020-02-03,2020-02-07")
                .told("one", "r19", "ongoing");
            let register = mini.register();
            register.gaps().iter().map(Gap::kind).collect::<Vec<_>>()
        };
        assert_eq!(told("2020-03"), [ToldAsOpen]);
        assert_eq!(told("2020"), []);
    }

    #[test]
    fn what_a_report_left_out() {
        let told = [("r18", "being_established"), ("r23", "ongoing")];
        assert_eq!(gaps("testbed", ",", &told), [LeftOut]);
        let done = [("r18", "completed"), ("r23", "completed")];
        assert_eq!(gaps("roadmap", ",", &done), []);
    }
}
