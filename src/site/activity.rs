//! The page of one activity.

use serde::Serialize;

use super::content::{Content, fields};
use super::site::Site;
use super::told::Shown;
use crate::activity::ActivityKey;
use crate::message::Messages;

/// Something that the documents leave open.
#[derive(Debug, Serialize)]
struct Open {
    label: String,
    why: String,
}

pub(super) fn page(site: &Site<'_>, key: &ActivityKey, words: &Messages) -> Content {
    let register = site.tables.register;
    let Some(activity) = register.activity(key.as_str()) else {
        // The pages are those of the register's activities.
        return (
            "activity.html",
            key.to_string(),
            String::new(),
            fields! { shown => false },
        );
    };
    let shown = Shown::new(activity, register, words);
    let outline = activity.outline();
    let open: Vec<Open> = register
        .gaps()
        .iter()
        .filter(|gap| gap.activity().key() == key)
        .map(|gap| {
            let id = gap.kind().as_str().replace('_', "-");
            Open {
                label: words.named("gap", gap.kind().as_str()),
                why: words.text(&format!("gap-{id}-why")),
            }
        })
        .collect();
    let bodies: Vec<&String> = outline.hosts().iter().chain(outline.partners()).collect();
    let duties: Vec<String> = activity.duties().iter().map(ToString::to_string).collect();
    let resolutions = activity.resolutions().iter();
    let resolutions: Vec<String> = resolutions.map(ToString::to_string).collect();
    let organisers: Vec<String> = activity
        .organisers()
        .iter()
        .map(|one| words.named("organiser", one.as_str()))
        .collect();
    let title = activity.title(words.language()).to_owned();
    let kind = words.named("kind", activity.kind().name().as_str());
    (
        "activity.html",
        title.clone(),
        format!("{kind} · {title}"),
        fields! {
            shown, open, duties, resolutions, organisers,
            bodies => bodies.iter().map(|body| (*body).clone()).collect::<Vec<String>>().join("; "),
            venue => outline.venue().unwrap_or_default(),
            remark => activity.remark(),
        },
    )
}
