//! `v6atlas activities history`: what each document says of an activity.

use std::fmt::Write as _;

use anyhow::{Result, anyhow};
use v6atlas::activity::{Activity, Course, Document, Register, Told};
use v6atlas::export::{columns, register};
use v6atlas::geography::{CountryCode, Language};
use v6atlas::message::Messages;

use super::args::HistoryArgs;
use super::show;
use crate::cli::{events, pick, write};

/// An activity, the role of the country asked for, and what was said of it.
type History<'r> = (&'r Activity, Option<CountryCode>, Vec<Told<'r>>);

pub(super) fn run(args: &HistoryArgs) -> Result<()> {
    let register = events::register(&args.form.data.data)?;
    let what = args.what.trim();
    let histories: Vec<History<'_>>;
    let mut nothing = String::new();
    if let Some(activity) = register.activity(what) {
        histories = vec![(activity, None, register.history(what))];
    } else {
        let country = pick::country(what).map_err(|_| unknown(&register, what))?;
        let name = country.country().name(Language::En);
        nothing = format!("no activity of the register names {name} ({country})");
        let all = register.histories(country).into_iter();
        histories = all
            .map(|(activity, told)| (activity, Some(country), told))
            .collect();
    }
    let told = histories
        .iter()
        .flat_map(|(_, _, told)| told.iter().copied());
    let listing = register::history(told, args.form.language());
    show(args.form.format, &listing, &nothing, || {
        let words = args.form.words();
        let pages = histories.iter().map(|one| page(&register, one, words));
        pages.collect::<Vec<_>>().join("\n")
    })
}

/// Neither an activity nor a country: what is near either.
fn unknown(register: &Register, text: &str) -> anyhow::Error {
    let keys = register.activities().iter().map(|one| one.key().as_str());
    let near = pick::did_you_mean(text, keys);
    if near.is_empty() {
        let country = pick::country_hint(text);
        anyhow!("expected a country or the key of an activity, found `{text}`{country}")
    } else {
        anyhow!("expected a country or the key of an activity, found `{text}`{near}")
    }
}

fn page(register: &Register, (activity, country, told): &History<'_>, words: &Messages) -> String {
    let mut text = heading(activity, words);
    let mut parts = vec![words.named("kind", activity.kind().name().as_str())];
    let role = country.and_then(|country| activity.role_of(country));
    parts.extend(role.map(|role| words.named("role", role.as_str())));
    parts.push(words.named("relevance", activity.relevance().as_str()));
    let _ = writeln!(text, "{}", parts.join(" \u{b7} "));
    let rows = rows(register, activity, told, words);
    text.push_str(&columns::set(None, &rows, 2, write::stdout_width()));
    text
}

/// `ws-ipv6-abidjan-2017: IPv6 training workshop, Abidjan (2017-09)`, over as
/// many lines as it takes.
pub(super) fn heading(activity: &Activity, words: &Messages) -> String {
    let mut text = format!("{}: {}", activity.key(), activity.title(words.language()));
    let dates = activity.outline().dates();
    if dates.is_dated() {
        let _ = write!(text, " ({dates})");
    }
    let mut lines = columns::wrap(&text, write::stdout_width()).join("\n");
    lines.push('\n');
    lines
}

/// A row a statement, and one for each later report that says nothing while
/// there was something to say.
fn rows(
    register: &Register,
    activity: &Activity,
    told: &[Told<'_>],
    words: &Messages,
) -> Vec<[String; 5]> {
    let mut rows = Vec::new();
    let mut is_open = false;
    for document in register.documents() {
        let mut here = told
            .iter()
            .filter(|one| one.document().key() == document.key())
            .peekable();
        if here.peek().is_none() && is_open && document.is_report() && !is_over(activity, document)
        {
            rows.push([
                document.date().to_string(),
                document.key().to_string(),
                String::new(),
                words.text("history-not-named"),
                String::new(),
            ]);
        }
        for told in here {
            is_open = !told.status().is_closed();
            rows.push(row(told, words));
        }
    }
    rows
}

/// Whether it was an event whose last day had passed: nothing has to be said
/// of it any more.
fn is_over(activity: &Activity, document: &Document) -> bool {
    let dates = activity.outline().dates();
    activity.kind().name().course() == Course::Event && dates.is_over_before(document.stands_at())
}

/// Date, document, paragraph, status, and what has to be said of it.
pub(super) fn row(told: &Told<'_>, words: &Messages) -> [String; 5] {
    [
        told.document().date().to_string(),
        told.document().key().to_string(),
        told.paragraph().to_owned(),
        words.named("status", told.status().as_str()),
        told.statement().remark().to_owned(),
    ]
}
