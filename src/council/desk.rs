//! What the desk officer has to see to: where evidence is missing or doubtful,
//! the report says so here and nothing in its text.

use super::countries::CountryFigures;
use super::item::Item;
use super::section::Section;
use super::term::Term;
use crate::activity::{
    Activity, Course, Document, Gap, GapKind, Headcount, KindName, Register, Told,
};

/// What is missing or doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PointKind {
    /// A document that is only perhaps of the time.
    Document,
    /// A group of paragraphs for which nothing is stated.
    Section,
    /// Told as done, and no date is stated.
    Undated,
    /// A training without any number of persons.
    Uncounted,
    /// Told in the time and dated outside it.
    Outside,
    /// Told in the time without a date; other documents date it, outside it.
    OtherDate,
    /// Dated in the time and told by no report of it.
    Elsewhere,
    /// Reports of the time tell different states.
    Differs,
    /// It was further in an earlier report.
    Backwards,
    /// The report before left it out.
    LeftOut,
    /// Told as still to come although its last day had passed.
    ToldAsOpen,
    /// A country without figures at both ends of the time.
    Figures,
    /// The register has a remark on it.
    Remark,
}

impl PointKind {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Document,
        Self::Section,
        Self::Undated,
        Self::Uncounted,
        Self::Outside,
        Self::OtherDate,
        Self::Elsewhere,
        Self::Differs,
        Self::Backwards,
        Self::LeftOut,
        Self::ToldAsOpen,
        Self::Figures,
        Self::Remark,
    ];

    /// The word in the names of messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Section => "section",
            Self::Undated => "undated",
            Self::Uncounted => "uncounted",
            Self::Outside => "outside",
            Self::OtherDate => "other-date",
            Self::Elsewhere => "elsewhere",
            Self::Differs => "differs",
            Self::Backwards => "backwards",
            Self::LeftOut => "left-out",
            Self::ToldAsOpen => "told-as-open",
            Self::Figures => "figures",
            Self::Remark => "remark",
        }
    }
}

/// Something that the desk officer has to see to.
#[derive(Clone, Debug)]
pub struct Point<'r> {
    /// What is missing or doubtful.
    pub kind: PointKind,
    /// Of what.
    pub subject: Subject<'r>,
    /// The statements that show it.
    pub evidence: Vec<Told<'r>>,
}

/// What a point is about.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'r> {
    /// A document.
    Document(&'r Document),
    /// A group of paragraphs.
    Section(Section),
    /// An activity.
    Activity(&'r Activity),
    /// A country.
    Country(crate::geography::CountryCode),
}

/// What the points are found in.
pub(super) struct Desk<'a, 'r> {
    pub(super) term: Term,
    pub(super) documents: &'a [&'r Document],
    pub(super) items: &'a [Item<'r>],
    /// The register as of the end of the time.
    pub(super) register: &'r Register,
    pub(super) told: &'a [Section],
    pub(super) countries: &'a [CountryFigures],
}

impl<'r> Desk<'_, 'r> {
    /// All points, by what is missing.
    pub(super) fn points(&self) -> Vec<Point<'r>> {
        let mut points: Vec<Point<'r>> = self
            .doubtful_documents()
            .chain(self.silent_sections())
            .chain(self.missing_figures())
            .chain(self.items.iter().flat_map(|item| self.of(item)))
            .chain(self.gaps())
            .collect();
        points.sort_by_key(|point| point.kind);
        points
    }

    fn doubtful_documents(&self) -> impl Iterator<Item = Point<'r>> {
        let all = self.documents.iter();
        let doubtful = all.filter(|document| !self.term.surely_holds(document));
        doubtful.map(|document| Point {
            kind: PointKind::Document,
            subject: Subject::Document(document),
            evidence: Vec::new(),
        })
    }

    fn silent_sections(&self) -> impl Iterator<Item = Point<'r>> {
        let expected = Section::ALL
            .into_iter()
            .filter(|one| *one != Section::Other);
        let silent = expected.filter(|one| !self.told.contains(one));
        silent.map(|section| Point {
            kind: PointKind::Section,
            subject: Subject::Section(section),
            evidence: Vec::new(),
        })
    }

    fn missing_figures(&self) -> impl Iterator<Item = Point<'r>> {
        let all = self.countries.iter();
        let missing = all.filter(|one| one.change().records().is_none());
        missing.map(|one| Point {
            kind: PointKind::Figures,
            subject: Subject::Country(one.country()),
            evidence: Vec::new(),
        })
    }

    fn of(&self, item: &Item<'r>) -> Vec<Point<'r>> {
        let activity = item.activity;
        let (kind, dates) = (activity.kind().name(), activity.outline().dates());
        let is_done = item.status().is_closed();
        let is_once = matches!(kind.course(), Course::Event | Course::Delivery);
        let is_counted = kind.headcount() == Headcount::Certificates;
        let states: Vec<_> = item.told.iter().map(|told| told.status()).collect();
        let found = [
            (PointKind::Undated, is_done && is_once && !dates.is_dated()),
            (
                PointKind::Uncounted,
                is_counted && !item.persons().is_stated(),
            ),
            (
                PointKind::Outside,
                // The dates of a study are those of its study period.
                kind != KindName::Study && item.dated_by.is_empty() && self.term.misses(dates),
            ),
            (
                PointKind::OtherDate,
                kind != KindName::Study && !item.dated_by.is_empty(),
            ),
            (PointKind::Elsewhere, item.is_told_elsewhere),
            (
                PointKind::Differs,
                states.iter().any(|state| Some(state) != states.first()),
            ),
            (PointKind::Remark, !activity.remark().is_empty()),
        ];
        let found = found.into_iter().filter(|(_, is_so)| *is_so);
        found
            .map(|(kind, _)| Point {
                kind,
                subject: Subject::Activity(activity),
                evidence: match kind {
                    PointKind::OtherDate => [&item.told[..], &item.dated_by[..]].concat(),
                    _ => item.told.clone(),
                },
            })
            .collect()
    }

    /// What the histories of the items show.
    fn gaps(&self) -> impl Iterator<Item = Point<'r>> {
        let is_item = |gap: &Gap<'r>| {
            let mut items = self.items.iter();
            items.any(|item| item.activity.key() == gap.activity().key())
        };
        let gaps = self.register.gaps().into_iter().filter(is_item);
        let points: Vec<Point<'r>> = gaps
            .filter_map(|gap| {
                let kind = match gap.kind() {
                    GapKind::WentBackwards => PointKind::Backwards,
                    GapKind::LeftOut => PointKind::LeftOut,
                    GapKind::ToldAsOpen => PointKind::ToldAsOpen,
                    _ => return None,
                };
                let in_time = gap
                    .evidence()
                    .iter()
                    .any(|told| self.term.can_hold(told.document()));
                in_time.then(|| Point {
                    kind,
                    subject: Subject::Activity(gap.activity()),
                    evidence: gap.evidence().to_vec(),
                })
            })
            .collect();
        points.into_iter()
    }
}
