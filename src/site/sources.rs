//! The page of the files behind the figures, and of what is known of them.

use serde::Serialize;

use super::content::{Content, fields};
use super::site::Site;
use crate::message::Messages;
use crate::resource::Registry;

/// The files of a registry and form.
#[derive(Debug, Serialize)]
struct Files {
    registry: String,
    form: String,
    count: String,
    first: String,
    last: String,
}

#[derive(Debug, Serialize)]
struct Issue {
    rule: String,
    registry: String,
    form: String,
    about: String,
    since: String,
    until: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Document {
    key: String,
    title: String,
    date: String,
}

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let inputs = site.tables.inputs;
    let mut kinds: Vec<(&str, &str)> = inputs
        .iter()
        .map(|input| (input.registry.as_str(), input.form.as_str()))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let files: Vec<Files> = kinds
        .into_iter()
        .map(|(registry, form)| {
            let its = || {
                inputs
                    .iter()
                    .filter(|input| input.registry == registry && input.form == form)
                    .map(|input| input.date)
            };
            let count = i64::try_from(its().count()).unwrap_or(i64::MAX);
            let day = |date: Option<chrono::NaiveDate>| {
                date.map_or_else(String::new, |date| words.day_short(date))
            };
            Files {
                registry: name(registry),
                form: form.to_owned(),
                count: words.count(count),
                first: day(its().min()),
                last: day(its().max()),
            }
        })
        .collect();
    let issues: Vec<Issue> = site
        .tables
        .known
        .iter()
        .map(|issue| Issue {
            rule: issue.rule().to_owned(),
            registry: issue.publisher().to_string(),
            form: issue.form().to_owned(),
            about: issue.about().to_owned(),
            since: words.day_short(issue.since()),
            until: issue
                .until()
                .map_or_else(String::new, |until| words.day_short(until)),
            text: issue.text().to_owned(),
        })
        .collect();
    let documents: Vec<Document> = site
        .tables
        .register
        .documents()
        .iter()
        .map(|document| Document {
            key: document.key().to_string(),
            title: document.title(words.language()).to_owned(),
            date: words.period_short(document.date()),
        })
        .collect();
    let lead = words.text("site-sources-lead");
    (
        "sources.html",
        words.text("site-page-sources"),
        lead.clone(),
        fields! { lead, files, issues, documents },
    )
}

/// The name of a registry as readers know it.
fn name(word: &str) -> String {
    Registry::parse(word.as_bytes())
        .map_or_else(|| word.to_owned(), |registry| registry.name().to_owned())
}
