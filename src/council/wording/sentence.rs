//! The sentences of a paragraph.

use super::{body, place, title};
use crate::activity::{Activity, KindName, Persons, Status};
use crate::council::paragraph::Thought;
use crate::geography::Language;
use crate::message::{Arg, Messages};

/// What a paragraph says, sentence by sentence.
pub(super) fn paragraph(words: &Messages, thought: &Thought<'_>) -> String {
    let sentences = match *thought {
        Thought::Countries {
            kind,
            status,
            ref countries,
            ref hosts,
        } => {
            // What BDT does is told with BDT as who does it.
            let is_of_bdt = *hosts == ["BDT"];
            let family = if is_of_bdt { "bdt" } else { "list" };
            let mut sentences = vec![words.format(
                &id(family, kind, status),
                &[
                    ("count", Arg::count(countries.len())),
                    ("countries", Arg::text(place::in_sentence(words, countries))),
                ],
            )];
            if !is_of_bdt {
                sentences.extend(run_by(words, kind, hosts));
            }
            // Workshops of which more is known are told one by one.
            if kind == KindName::Workshop {
                sentences.push(words.text("with-topic-unstated"));
            }
            sentences
        }
        Thought::One {
            activity,
            status,
            dates,
            ref hosts,
            ref partners,
            persons,
        } => {
            let title = title::quoted(words, activity, dates);
            let mut sentences = vec![said(words, activity, status, title)];
            sentences.extend(run_by(words, activity.kind().name(), hosts));
            sentences.extend(with_whom(words, partners, persons));
            sentences
        }
    };
    join(words.language(), &sentences)
}

/// That it is, in the words of its kind and state.
fn said(words: &Messages, activity: &Activity, status: Status, title: String) -> String {
    let kind = activity.kind().name();
    let own = id("said", kind, status);
    let id = if words.has(&own) && (activity.is_core() || fits_any(kind, status)) {
        own
    } else {
        format!("said-{status}").replace('_', "-")
    };
    words.format(&id, &[("title", Arg::text(title))])
}

fn with_whom(words: &Messages, partners: &[String], persons: Persons) -> Vec<String> {
    let mut sentences = Vec::new();
    if !partners.is_empty() {
        let names = body::names(words, partners);
        sentences.push(words.format(
            "with-partners",
            &[
                ("count", Arg::count(partners.len())),
                ("partners", Arg::text(names)),
            ],
        ));
    }
    for (id, number) in [
        ("with-participants", persons.participants()),
        ("with-completed", persons.completed()),
        ("with-certified", persons.certified()),
    ] {
        if let Some(number) = number {
            sentences.push(words.format(id, &[("count", Arg::count(number))]));
        }
    }
    sentences
}

/// Whether the sentence of a kind is also true of what is not about IPv6: some
/// speak of IPv6 or of assistance.
fn fits_any(kind: KindName, status: Status) -> bool {
    match kind {
        KindName::Workshop => status != Status::Ongoing,
        KindName::Standardisation
        | KindName::Liaison
        | KindName::ExpertiseCentre
        | KindName::Training
        | KindName::Guide
        | KindName::Publication => true,
        _ => false,
    }
}

fn run_by(words: &Messages, kind: KindName, hosts: &[String]) -> Option<String> {
    if hosts.is_empty() {
        return None;
    }
    let id = match kind {
        KindName::ExpertiseCentre | KindName::Laboratory => "with-seat",
        _ => "with-hosts",
    };
    let names = body::names(words, hosts);
    Some(words.format(
        id,
        &[
            ("count", Arg::count(body::number(words, hosts))),
            ("hosts", Arg::text(names)),
        ],
    ))
}

/// `list-testbed-ongoing`
fn id(family: &str, kind: KindName, status: Status) -> String {
    format!("{family}-{kind}-{status}").replace('_', "-")
}

/// Sentences after each other; Chinese sets no space between them.
pub(super) fn join(language: Language, sentences: &[String]) -> String {
    sentences.join(if language == Language::Zh { "" } else { " " })
}
