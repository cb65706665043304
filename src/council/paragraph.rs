//! One thought of a report, and what it rests on.

use crate::activity::{Activity, Dates, KindName, Persons, Role, Status, Told};
use crate::geography::CountryCode;

use super::item::Item;
use super::section::Section;

/// A paragraph: one thought with its evidence.
#[derive(Clone, Debug)]
pub struct Paragraph<'r> {
    thought: Thought<'r>,
    evidence: Vec<Told<'r>>,
    is_related: bool,
}

impl<'r> Paragraph<'r> {
    /// What it says.
    pub fn thought(&self) -> &Thought<'r> {
        &self.thought
    }

    /// The statements that it says it from; not empty.
    pub fn evidence(&self) -> &[Told<'r>] {
        &self.evidence
    }

    /// Whether it tells of an activity that is not about IPv6 itself.
    pub fn is_related(&self) -> bool {
        self.is_related
    }
}

/// What a paragraph says.
#[derive(Clone, Debug)]
pub enum Thought<'r> {
    /// The same of one or several countries.
    Countries {
        /// What it is.
        kind: KindName,
        /// Its state in all of them.
        status: Status,
        /// The countries, by code.
        countries: Vec<CountryCode>,
        /// Who runs it in all of them, as far as it is told.
        hosts: Vec<String>,
    },
    /// One activity.
    One {
        /// The activity.
        activity: &'r Activity,
        /// Its state.
        status: Status,
        /// When it was, as far as it can be said in a report on the time.
        dates: Dates,
        /// Who runs it, as far as it is told.
        hosts: Vec<String>,
        /// With whom, as far as it is told.
        partners: Vec<String>,
        /// Who took part, as far as it is told.
        persons: Persons,
    },
}

/// Of what kinds and states countries are told, one or several in a sentence
/// instead of titles that say no more; for each there are messages
/// `list-KIND-STATUS` and `bdt-KIND-STATUS`.
const TOGETHER: &[(KindName, Status)] = &[
    (KindName::Testbed, Status::BeingEstablished),
    (KindName::Testbed, Status::Ongoing),
    (KindName::Testbed, Status::Operational),
    (KindName::TechnicalAssistance, Status::Ongoing),
    (KindName::TechnicalAssistance, Status::Completed),
    (KindName::Strategy, Status::Ongoing),
    (KindName::TaskForce, Status::Ongoing),
    (KindName::Roadmap, Status::Ongoing),
    (KindName::Roadmap, Status::Completed),
    (KindName::Workshop, Status::Planned),
];

/// The country for which alone an undated activity is: of several such, no
/// more need be said than their countries.
fn only_country(item: &Item<'_>) -> Option<CountryCode> {
    // The sentences on countries are about IPv6.
    if !item.activity.is_core() {
        return None;
    }
    let outline = item.activity.outline();
    let is_bare = !outline.dates().is_dated() && item.partners().is_empty();
    match outline.countries() {
        [(country, Role::Beneficiary)] if is_bare => Some(*country),
        _ => None,
    }
}

/// The paragraphs of each section, in order; sections without any are left
/// out.
pub(super) fn sections<'r>(items: &[Item<'r>]) -> Vec<(Section, Vec<Paragraph<'r>>)> {
    let of = |section: Section| {
        let mut its: Vec<&Item<'r>> = items
            .iter()
            .filter(|item| Section::of(item.activity.kind().name(), item.status()) == section)
            .collect();
        // What is of one kind and state stands together, first what was first
        // told; what is not about IPv6 itself comes last.
        let rank = |item: &Item<'r>| (item.activity.kind().name(), item.status());
        let order: Vec<(KindName, Status)> = its.iter().map(|item| rank(item)).collect();
        its.sort_by_key(|item| {
            let place = order.iter().position(|one| *one == rank(item));
            (!item.activity.is_core(), place)
        });
        (section, paragraphs(&its))
    };
    let all = Section::ALL.into_iter().map(of);
    all.filter(|(_, paragraphs)| !paragraphs.is_empty())
        .collect()
}

fn paragraphs<'r>(items: &[&Item<'r>]) -> Vec<Paragraph<'r>> {
    let mut paragraphs: Vec<Paragraph<'r>> = Vec::new();
    let mut told: Vec<(KindName, Status, Vec<String>)> = Vec::new();
    for item in items {
        let (kind, status, hosts) = (item.activity.kind().name(), item.status(), item.hosts());
        let alike: Vec<(CountryCode, &Item<'r>)> = items
            .iter()
            .filter(|one| (one.activity.kind().name(), one.status()) == (kind, status))
            .filter(|one| one.hosts() == hosts)
            .filter_map(|one| Some((only_country(one)?, *one)))
            .collect();
        let is_by_country = TOGETHER.contains(&(kind, status)) && only_country(item).is_some();
        if !is_by_country {
            paragraphs.push(one(item));
        } else if !told.contains(&(kind, status, hosts.clone())) {
            told.push((kind, status, hosts.clone()));
            paragraphs.push(together(kind, status, hosts, alike));
        }
    }
    paragraphs
}

fn one<'r>(item: &Item<'r>) -> Paragraph<'r> {
    Paragraph {
        thought: Thought::One {
            activity: item.activity,
            status: item.status(),
            dates: item.dates(),
            hosts: item.hosts(),
            partners: item.partners(),
            persons: item.persons(),
        },
        evidence: item.told.clone(),
        is_related: !item.activity.is_core(),
    }
}

fn together<'r>(
    kind: KindName,
    status: Status,
    hosts: Vec<String>,
    mut alike: Vec<(CountryCode, &Item<'r>)>,
) -> Paragraph<'r> {
    alike.sort_by_key(|(country, _)| *country);
    let mut countries: Vec<CountryCode> = alike.iter().map(|(country, _)| *country).collect();
    countries.dedup();
    Paragraph {
        thought: Thought::Countries {
            kind,
            status,
            countries,
            hosts,
        },
        evidence: alike
            .iter()
            .flat_map(|(_, item)| item.told.clone())
            .collect(),
        is_related: false,
    }
}

#[cfg(test)]
mod tests {
    use super::TOGETHER;
    use crate::geography::Language;
    use crate::message::Messages;

    #[test]
    fn what_is_told_together_has_a_sentence() {
        for (kind, status) in TOGETHER {
            for family in ["list", "bdt"] {
                let id = format!("{family}-{kind}-{status}").replace('_', "-");
                assert!(Messages::of(Language::En).has(&id), "{id}");
            }
        }
    }
}
