//! `v6atlas activities`: the list.

use anyhow::Result;
use v6atlas::activity::{Activity, Register};
use v6atlas::export::{columns, register};
use v6atlas::message::Messages;

use super::args::{ChoiceArgs, FormArgs};
use super::{dates, show};
use crate::cli::{events, write};

pub(super) fn run(choice: &ChoiceArgs, form: &FormArgs) -> Result<()> {
    let query = choice.query()?;
    let register = events::register(&form.data.data)?;
    let activities = register.select(query);
    let listing = register::list(&register, &activities, form.language());
    let nothing = format!(
        "none of the {} activities of the register meets these conditions",
        register.activities().len()
    );
    show(form.format, &listing, &nothing, || {
        page(&register, &activities, form.words())
    })
}

fn page(register: &Register, activities: &[&Activity], words: &Messages) -> String {
    if activities.is_empty() {
        return String::new();
    }
    let headings = ["activity", "kind", "dates", "countries", "status", "title"]
        .map(|name| words.named("column", name));
    let row = |activity: &&Activity| {
        let status = register.current_status(activity.key().as_str());
        [
            activity.key().to_string(),
            words.named("kind", activity.kind().name().as_str()),
            dates(activity.outline().dates(), words),
            countries(activity),
            status.map_or_else(String::new, |status| words.named("status", status.as_str())),
            activity.title(words.language()).to_owned(),
        ]
    };
    let rows: Vec<[String; 6]> = activities.iter().map(row).collect();
    columns::set(Some(&headings), &rows, 0, write::stdout_width())
}

/// The codes of its countries.
pub(super) fn countries(activity: &Activity) -> String {
    let countries = activity.outline().countries().iter();
    let codes: Vec<String> = countries.map(|(country, _)| country.to_string()).collect();
    codes.join(" ")
}
