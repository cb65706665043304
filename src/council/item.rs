//! What can be said of an activity in a report.

use crate::activity::{Activity, Dates, Document, Persons, Register, Status, Told};
use crate::geography::{CountryCode, Language};

use super::term::Term;

/// An activity with the statements from which a report can speak of
/// it.
#[derive(Clone, Debug)]
pub(super) struct Item<'r> {
    pub(super) activity: &'r Activity,
    /// Not empty; in the order of the documents.
    pub(super) told: Vec<Told<'r>>,
    /// Whether no report of the time tells of it: only its dates lie in it.
    pub(super) is_told_elsewhere: bool,
    /// Statements of other documents that alone give a date, which lies
    /// outside the time. Not of this time, perhaps not of this occasion.
    pub(super) dated_by: Vec<Told<'r>>,
}

impl Item<'_> {
    /// The dates to tell: those of the activity, unless only other documents
    /// give them and they lie outside the time.
    pub(super) fn dates(&self) -> Dates {
        if self.dated_by.is_empty() {
            self.activity.outline().dates()
        } else {
            Dates::default()
        }
    }

    /// The countries that it is for, is run from or takes place in, as far as
    /// a statement names them and its title or one of its bodies too, so that
    /// the report's sentence does. Those that only help are left out, and
    /// those that the register knows from elsewhere.
    pub(super) fn countries(&self) -> Vec<CountryCode> {
        let named = |country: CountryCode| {
            let mut told = self.told.iter();
            told.any(|told| told.statement().country() == Some(country))
        };
        let title = self.activity.title(Language::En);
        let bodies = [self.hosts(), self.partners()].concat();
        let is_read = |country: CountryCode| {
            let name = country.country().name(Language::En);
            title.contains(name) || bodies.iter().any(|body| body.contains(name))
        };
        let pairs = self.activity.outline().countries().iter();
        pairs
            .filter(|(country, role)| role.counts() && named(*country) && is_read(*country))
            .map(|(country, _)| *country)
            .collect()
    }

    /// Who runs it, as far as a statement names them.
    pub(super) fn hosts(&self) -> Vec<String> {
        self.told_of(self.activity.outline().hosts())
    }

    /// With whom, as far as a statement names them.
    pub(super) fn partners(&self) -> Vec<String> {
        self.told_of(self.activity.outline().partners())
    }

    /// The bodies that at least one of the statements names: what only a
    /// document of another time tells is not said.
    fn told_of(&self, bodies: &[String]) -> Vec<String> {
        let is_named = |body: &&String| {
            let mut told = self.told.iter();
            told.any(|told| !told.statement().unnamed().contains(body))
        };
        bodies.iter().filter(is_named).cloned().collect()
    }

    /// What was said last.
    pub(super) fn status(&self) -> Status {
        self.told
            .last()
            .map_or(Status::Unknown, |told| told.status())
    }

    /// The numbers of persons that were told last.
    pub(super) fn persons(&self) -> Persons {
        let told = self.told.iter().rev();
        let mut persons = told.map(|told| told.statement().persons());
        persons
            .find(|persons| persons.is_stated())
            .unwrap_or_default()
    }
}

/// The reports and other documents of the time.
pub(super) fn documents(register: &Register, term: Term) -> Vec<&Document> {
    let all = register.documents().iter();
    all.filter(|document| term.can_hold(document)).collect()
}

/// What can be said: of each activity about IPv6 what the reports of the time
/// state; and of those that took place in it, what other reports state. What a
/// document only demands is no report of anything done, and left out.
pub(super) fn items(register: &Register, term: Term) -> Vec<Item<'_>> {
    of(register, term, Activity::is_core)
}

/// The same of activities that are not about IPv6 itself.
pub(super) fn related(register: &Register, term: Term) -> Vec<Item<'_>> {
    let mut items = of(register, term, |activity| !activity.is_core());
    items.retain(|item| !item.is_told_elsewhere);
    items
}

fn of(register: &Register, term: Term, is_asked: fn(&Activity) -> bool) -> Vec<Item<'_>> {
    let activities = register.activities().iter().filter(|one| is_asked(one));
    activities
        .filter_map(|activity| {
            let mut told = register.history(activity.key().as_str());
            told.retain(|told| told.document().is_report() && told.status() != Status::Requested);
            let of_the_time = |told: &&Told<'_>| term.can_hold(told.document());
            let here: Vec<Told<'_>> = told.iter().filter(of_the_time).copied().collect();
            let is_told_elsewhere = here.is_empty();
            let dated_by = dated_by(activity, &told, &here, term);
            if !is_told_elsewhere {
                told = here;
            } else if told.is_empty() || !term.holds_all(activity.outline().dates()) {
                return None;
            }
            Some(Item {
                activity,
                told,
                is_told_elsewhere,
                dated_by,
            })
        })
        .collect()
}

/// The statements elsewhere that give a date outside the time, if those `here`
/// give none.
fn dated_by<'r>(
    activity: &Activity,
    told: &[Told<'r>],
    here: &[Told<'r>],
    term: Term,
) -> Vec<Told<'r>> {
    let is_dated = |told: &&Told<'r>| told.statement().dates().is_dated();
    if here.is_empty()
        || here.iter().any(|told| is_dated(&told))
        || !term.misses(activity.outline().dates())
    {
        return Vec::new();
    }
    told.iter().filter(is_dated).copied().collect()
}
