//! The page of what the resolutions ask for.

use serde::Serialize;

use super::content::{Content, fields};
use super::site::Site;
use crate::activity::Activity;
use crate::message::Messages;

/// An activity to be linked to.
#[derive(Debug, Serialize)]
struct Shown {
    key: String,
    title: String,
    kind: String,
}

/// A duty with what there is to show for it.
#[derive(Debug, Serialize)]
struct Row {
    key: String,
    addressee: String,
    clause: String,
    demand: String,
    served: String,
    evidence: Vec<Shown>,
    asked: Vec<Shown>,
    policies: Vec<(String, String)>,
    is_bare: bool,
}

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let shown = |activity: &Activity| Shown {
        key: activity.key().to_string(),
        title: activity.title(words.language()).to_owned(),
        kind: words.named("kind", activity.kind().name().as_str()),
    };
    let rows: Vec<Row> = site
        .tables
        .register
        .coverage()
        .iter()
        .map(|one| Row {
            key: one.duty().key().to_string(),
            addressee: one.duty().addressee().to_owned(),
            clause: one.duty().clause().to_owned(),
            demand: one.duty().demand().to_owned(),
            served: one.duty().fulfilled_by().to_owned(),
            evidence: one
                .evidence()
                .iter()
                .map(|evidence| shown(evidence.activity()))
                .collect(),
            asked: one.demands().iter().map(|one| shown(one)).collect(),
            policies: one
                .policies()
                .iter()
                .map(|policy| {
                    let country = policy.country();
                    let name = country.country().name(words.language());
                    (country.to_string(), name.to_owned())
                })
                .collect(),
            is_bare: one.is_bare(),
        })
        .collect();
    let lead = words.text("site-duties-lead");
    (
        "duties.html",
        words.text("site-page-duties"),
        lead.clone(),
        fields! { lead, rows },
    )
}
