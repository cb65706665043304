//! The page of all activities.

use serde::Serialize;

use super::content::{Content, fields};
use super::site::Site;
use super::told::Shown;
use crate::activity::{KindName, Status};
use crate::geography::CountryCode;
use crate::message::{Arg, Messages};

/// Something to choose by.
#[derive(Debug, Serialize)]
struct Choice {
    word: String,
    name: String,
}

pub(super) fn page(site: &Site<'_>, words: &Messages) -> Content {
    let register = site.tables.register;
    let activities = register.activities();
    let mut rows: Vec<Shown> = Vec::new();
    for kind in KindName::ALL {
        let its = activities.iter().filter(|one| one.kind().name() == *kind);
        rows.extend(its.map(|activity| Shown::new(activity, register, words)));
    }
    let kinds: Vec<Choice> = KindName::ALL
        .iter()
        .filter(|kind| activities.iter().any(|one| one.kind().name() == **kind))
        .map(|kind| Choice {
            word: kind.as_str().to_owned(),
            name: words.named("kind", kind.as_str()),
        })
        .collect();
    let statuses: Vec<Choice> = Status::ALL
        .iter()
        .map(|status| Choice {
            word: status.as_str().to_owned(),
            name: words.named("status", status.as_str()),
        })
        .collect();
    let mut codes: Vec<CountryCode> = activities
        .iter()
        .flat_map(|one| one.outline().countries())
        .map(|&(code, _)| code)
        .collect();
    codes.sort();
    codes.dedup();
    words.sort_by_name(&mut codes, |code| code.country().name(words.language()));
    let countries: Vec<Choice> = codes
        .into_iter()
        .map(|code| Choice {
            word: code.to_string(),
            name: code.country().name(words.language()).to_owned(),
        })
        .collect();
    let lead = words.format("site-activities-lead", &[("count", Arg::count(rows.len()))]);
    let shown = words.format("site-filter-shown", &[("count", Arg::count(rows.len()))]);
    // A script cannot inflect: it is given the sentence for each count.
    let shown_texts: Vec<String> = (0..=rows.len())
        .map(|count| words.format("site-filter-shown", &[("count", Arg::count(count))]))
        .collect();
    (
        "activities.html",
        words.text("site-page-activities"),
        lead.clone(),
        fields! { lead, shown, shown_texts => shown_texts.join("|"), rows, kinds, statuses, countries },
    )
}
