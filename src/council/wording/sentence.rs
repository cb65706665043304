//! The sentences of a paragraph.

use super::{body, dates};
use crate::activity::{Activity, Dates, KindName, Persons, Status};
use crate::council::paragraph::Thought;
use crate::geography::{CountryCode, Language};
use crate::message::{Arg, Messages};
use crate::period::Period;

/// What a paragraph says, sentence by sentence.
pub(super) fn paragraph(words: &Messages, thought: &Thought<'_>) -> String {
    let sentences = match *thought {
        Thought::Countries {
            kind,
            status,
            ref countries,
            hosts,
        } => {
            let mut sentences = vec![words.format(
                &id("list", kind, status),
                &[
                    ("count", Arg::count(countries.len())),
                    ("countries", Arg::text(names(words, countries))),
                ],
            )];
            sentences.extend(run_by(words, kind, hosts));
            sentences
        }
        Thought::One {
            activity,
            status,
            dates,
            persons,
        } => one(words, activity, status, dates, persons),
    };
    join(words.language(), &sentences)
}

fn one(
    words: &Messages,
    activity: &Activity,
    status: Status,
    dates: Dates,
    persons: Persons,
) -> Vec<String> {
    let (kind, outline) = (activity.kind().name(), activity.outline());
    let own = id("said", kind, status);
    let id = if words.has(&own) {
        own
    } else {
        format!("said-{status}").replace('_', "-")
    };
    let title = titled_on(words, activity, dates);
    let mut sentences = vec![words.format(&id, &[("title", Arg::text(title))])];
    sentences.extend(run_by(words, kind, outline.hosts()));
    if !outline.partners().is_empty() {
        let partners = body::names(words, outline.partners());
        sentences.push(words.format(
            "with-partners",
            &[
                ("count", Arg::count(outline.partners().len())),
                ("partners", Arg::text(partners)),
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

/// The title, with the dates of the activity.
pub(super) fn titled(words: &Messages, activity: &Activity) -> String {
    titled_on(words, activity, activity.outline().dates())
}

/// The title, with the dates if they are more than years: those of a study are
/// years and stand in its title.
fn titled_on(words: &Messages, activity: &Activity, known: Dates) -> String {
    let title = activity.title(words.language());
    let is_precise = [known.start(), known.end()]
        .into_iter()
        .flatten()
        .any(|period| !matches!(period, Period::Year(_)));
    match dates::dates(words, known).filter(|_| is_precise) {
        Some(dates) => words.format(
            "titled-dated",
            &[("title", title.into()), ("dates", Arg::text(dates))],
        ),
        None => title.to_owned(),
    }
}

fn run_by(words: &Messages, kind: KindName, hosts: &[String]) -> Option<String> {
    if hosts.is_empty() {
        return None;
    }
    let id = if kind == KindName::ExpertiseCentre {
        "with-seat"
    } else {
        "with-hosts"
    };
    let names = body::names(words, hosts);
    Some(words.format(id, &[("hosts", Arg::text(names))]))
}

/// The names of countries, in the order of the language.
pub(super) fn names(words: &Messages, countries: &[CountryCode]) -> String {
    let of = |country: &CountryCode| country.country().name(words.language());
    let mut names: Vec<&str> = countries.iter().map(of).collect();
    words.sort_by_name(&mut names, |name| name);
    words.list(&names)
}

/// `list-testbed-ongoing`
fn id(family: &str, kind: KindName, status: Status) -> String {
    format!("{family}-{kind}-{status}").replace('_', "-")
}

/// Sentences after each other; Chinese sets no space between them.
pub(super) fn join(language: Language, sentences: &[String]) -> String {
    sentences.join(if language == Language::Zh { "" } else { " " })
}
