//! The report before it has words.

use super::countries::{self, CountryFigures};
use super::desk::{Desk, Point};
use super::figures::Figures;
use super::groups::{self, GroupFigures, GroupRow};
use super::item;
use super::open::{self, Open};
use super::paragraph::{self, Paragraph};
use super::section::Section;
use super::term::Term;
use crate::activity::{Document, Register};
use crate::measure::Scope;
use crate::resource::Registry;
use chrono::NaiveDate;

/// The IPv6 section of a progress report, before it has words: what is said,
/// from what, and what cannot be said.
#[derive(Clone, Debug)]
pub struct Draft<'r> {
    pub(super) term: Term,
    pub(super) documents: Vec<&'r Document>,
    pub(super) sections: Vec<(Section, Vec<Paragraph<'r>>)>,
    pub(super) countries: Vec<CountryFigures>,
    /// The dates of the files nearest to both ends, by registry, where they are
    /// too far away to stand for them.
    pub(super) far: Vec<(Registry, [Option<NaiveDate>; 2])>,
    pub(super) groups: Vec<GroupRow>,
    pub(super) group_figures: Vec<GroupFigures>,
    pub(super) covered: Vec<(Registry, Option<(NaiveDate, NaiveDate)>)>,
    pub(super) open: Vec<Open<'r>>,
    pub(super) points: Vec<Point<'r>>,
    /// How many activities the reports of the time tell that are not about
    /// IPv6 itself and are left out.
    pub(super) related: usize,
}

impl<'r> Draft<'r> {
    /// The report on a time. `whole` is the register with all that is known, as
    /// what took place in the time may be told later; `then` is that register
    /// as of the last day of the time ([`Register::as_of`]), for what was open.
    pub fn new(whole: &'r Register, then: &'r Register, figures: Figures<'_>, term: Term) -> Self {
        let mut draft = Self::of_core(whole, then, figures, term);
        draft.related = item::related(whole, term).len();
        draft
    }

    /// The same with paragraphs on the activities that are not about IPv6
    /// itself, each in its group after those that are. The annexes and the
    /// points stay with IPv6.
    pub fn with_related(
        whole: &'r Register,
        then: &'r Register,
        figures: Figures<'_>,
        term: Term,
    ) -> Self {
        let mut draft = Self::of_core(whole, then, figures, term);
        let mut items = item::items(whole, term);
        items.extend(item::related(whole, term));
        draft.sections = paragraph::sections(&items);
        draft
    }

    fn of_core(whole: &'r Register, then: &'r Register, figures: Figures<'_>, term: Term) -> Self {
        let documents = item::documents(whole, term);
        let items = item::items(whole, term);
        let sections = paragraph::sections(&items);
        let countries = countries::of(&countries::named(&items), figures, term);
        let told: Vec<Section> = sections.iter().map(|(section, _)| *section).collect();
        let desk = Desk {
            term,
            documents: &documents,
            items: &items,
            register: then,
            told: &told,
            countries: &countries,
        };
        Self {
            term,
            points: desk.points(),
            sections,
            far: Registry::ALL
                .map(|registry| {
                    let far = |day| {
                        let scope = Scope::Of(registry);
                        let nearest = figures.nearest(scope, day);
                        nearest.filter(|_| figures.near(scope, day).is_none())
                    };
                    (registry, [far(term.first_day()), far(term.last_day())])
                })
                .to_vec(),
            countries,
            groups: groups::rows(&items, term.last_day()),
            group_figures: groups::figures(figures, term),
            covered: groups::covered(figures, term),
            open: open::open(then, term),
            related: 0,
            documents,
        }
    }

    /// The time it is on.
    pub fn term(&self) -> Term {
        self.term
    }

    /// The documents of the time, by date.
    pub fn documents(&self) -> &[&'r Document] {
        &self.documents
    }

    /// The paragraphs, group by group; groups of which nothing is stated are
    /// left out.
    pub fn sections(&self) -> &[(Section, Vec<Paragraph<'r>>)] {
        &self.sections
    }

    /// The countries that are named, with their figures.
    pub fn countries(&self) -> &[CountryFigures] {
        &self.countries
    }

    /// What was told for each region and group.
    pub fn groups(&self) -> &[GroupRow] {
        &self.groups
    }

    /// What is open at the end of the time.
    pub fn open(&self) -> &[Open<'r>] {
        &self.open
    }

    /// What the desk officer has to see to.
    pub fn points(&self) -> &[Point<'r>] {
        &self.points
    }

    /// How many activities the reports of the time tell that are not about
    /// IPv6 itself.
    pub fn related(&self) -> usize {
        self.related
    }
}
