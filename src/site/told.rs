//! What documents say of an activity, in the words of a page.

use serde::Serialize;

use crate::activity::{Activity, Register, Told};
use crate::geography::CountryCode;
use crate::message::{Arg, Messages};

/// A statement, as a row of a table.
#[derive(Debug, Serialize)]
pub(super) struct ToldRow {
    document: String,
    title: String,
    date: String,
    paragraph: String,
    status: String,
    persons: Vec<String>,
    remark: String,
}

impl ToldRow {
    pub(super) fn new(told: &Told<'_>, words: &Messages) -> Self {
        let document = told.document();
        let persons = told.statement().persons();
        let said = [
            ("site-persons-took-part", persons.participants()),
            ("site-persons-completed", persons.completed()),
            ("site-persons-certified", persons.certified()),
        ];
        Self {
            document: document.key().to_string(),
            title: document.title(words.language()).to_owned(),
            date: words.period_short(document.date()),
            paragraph: told.paragraph().to_owned(),
            status: words.named("status", told.status().as_str()),
            persons: said
                .into_iter()
                .filter_map(|(id, count)| Some((id, count?)))
                .map(|(id, count)| words.format(id, &[("count", Arg::Count(count.into()))]))
                .collect(),
            remark: told.statement().remark().to_owned(),
        }
    }
}

/// A country with the part it has.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub(super) code: String,
    pub(super) name: String,
    role: String,
}

/// An activity, as pages and tables show it.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    key: String,
    title: String,
    kind: String,
    kind_word: &'static str,
    is_core: bool,
    dates: String,
    /// Its first day, to sort by; empty if there is none.
    sort: String,
    status: String,
    status_word: &'static str,
    countries: Vec<Part>,
    is_worldwide: bool,
    region: String,
    /// The part of the country whose page it is.
    role: String,
    history: Vec<ToldRow>,
}

impl Shown {
    /// An activity with its whole history.
    pub(super) fn new(activity: &Activity, register: &Register, words: &Messages) -> Self {
        Self::with(
            activity,
            &register.history(activity.key().as_str()),
            None,
            words,
        )
    }

    /// An activity with what was told of it, for the page of a country.
    pub(super) fn with(
        activity: &Activity,
        told: &[Told<'_>],
        country: Option<CountryCode>,
        words: &Messages,
    ) -> Self {
        let outline = activity.outline();
        let dates = outline.dates();
        let latest = told.last().map(|told| told.status());
        let kind = activity.kind().name().as_str();
        Self {
            key: activity.key().to_string(),
            title: activity.title(words.language()).to_owned(),
            kind: words.named("kind", kind),
            kind_word: kind,
            is_core: activity.is_core(),
            dates: if dates.is_dated() {
                dates_of(dates, words)
            } else {
                words.text("undated")
            },
            sort: dates
                .first()
                .map_or_else(String::new, |first| first.first_day().to_string()),
            status: latest
                .map_or_else(String::new, |status| words.named("status", status.as_str())),
            status_word: latest.map_or("", |status| status.as_str()),
            countries: outline
                .countries()
                .iter()
                .map(|&(code, role)| Part {
                    code: code.to_string(),
                    name: code.country().name(words.language()).to_owned(),
                    role: words.named("role", role.as_str()),
                })
                .collect(),
            is_worldwide: outline.countries().is_empty() && outline.region().is_none(),
            region: outline
                .region()
                .map_or_else(String::new, |group| words.named("area", group.code())),
            role: country
                .and_then(|country| activity.role_of(country))
                .map_or_else(String::new, |role| words.named("role", role.as_str())),
            history: told.iter().map(|told| ToldRow::new(told, words)).collect(),
        }
    }
}

/// Dates as readers of a language write them; both ends, if they differ.
pub(super) fn dates_of(dates: crate::activity::Dates, words: &Messages) -> String {
    match (dates.start(), dates.end()) {
        (Some(start), Some(end)) if start == end => words.period_short(start),
        (Some(start), Some(end)) => {
            let (start, end) = (words.period_short(start), words.period_short(end));
            format!("{start} – {end}")
        }
        (Some(start), None) => format!("{} –", words.period_short(start)),
        (None, Some(end)) => format!("– {}", words.period_short(end)),
        (None, None) => words.text("undated"),
    }
}
