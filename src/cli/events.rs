//! The activities of a country in the words of a chart.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use v6atlas::activity::{Entry, Files, Register, Role};
use v6atlas::chart::country::Event;
use v6atlas::geography::{CountryCode, Language};
use v6atlas::message::{Arg, Messages};

use super::write;

/// The register of activities.
#[derive(Debug)]
pub(crate) struct Events {
    register: Register,
}

impl Events {
    /// Reads the register in `activities/` of a data folder.
    pub(crate) fn load(data: &Path) -> Result<Self> {
        Ok(Self {
            register: register(data)?,
        })
    }

    /// The register itself.
    pub(crate) fn register(&self) -> &Register {
        &self.register
    }

    /// The activities that a country has a part in, dated ones first in the
    /// order of their dates.
    pub(crate) fn of(&self, country: CountryCode, language: Language) -> Vec<Event> {
        of(&self.register, country, language)
    }
}

/// The activities of a register that a country has a part in.
pub(crate) fn of(register: &Register, country: CountryCode, language: Language) -> Vec<Event> {
    let timeline = register.for_country(country);
    let entries = timeline.entries();
    entries.map(|entry| event(entry, language, true)).collect()
}

/// The same without the documents that tell of them.
pub(crate) fn without_evidence(
    register: &Register,
    country: CountryCode,
    language: Language,
) -> Vec<Event> {
    let timeline = register.for_country(country);
    let entries = timeline.entries();
    entries.map(|entry| event(entry, language, false)).collect()
}

/// Reads the register in `activities/` of a data folder. Rows that cannot be
/// read are told and left out.
pub(crate) fn register(data: &Path) -> Result<Register> {
    let folder = data.join("activities");
    if !folder.is_dir() {
        bail!(
            "{}: there is no such folder, expected the register of activities",
            folder.display()
        );
    }
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))
    };
    let (documents, activities, statements) = (
        read("documents.csv")?,
        read("activities.csv")?,
        read("statements.csv")?,
    );
    let (trainings, policies) = (read("trainings.csv")?, read("policies.csv")?);
    let (duties, systems) = (read("duties.csv")?, read("systems.csv")?);
    let (register, problems) = Register::parse(Files {
        documents: &documents,
        activities: &activities,
        statements: &statements,
        trainings: &trainings,
        policies: &policies,
        duties: &duties,
        systems: &systems,
    });
    for problem in &problems {
        write::warn(&format!("{}: {problem}", folder.display()));
    }
    Ok(register)
}

fn event(entry: &Entry<'_>, language: Language, has_evidence: bool) -> Event {
    let words = Messages::of(language);
    let dates = entry.dates();
    let mut parts = vec![words.named("kind", entry.kind().as_str())];
    if !entry.is_core() {
        parts.push(words.text("relevance-related"));
    }
    if entry.role() != Role::Beneficiary {
        parts.push(words.named("role", entry.role().as_str()));
    }
    for told in entry.history() {
        let status = words.named("status", told.status().as_str());
        parts.push(if has_evidence {
            format!("{status} ({} {})", told.document().key(), told.paragraph())
        } else {
            status
        });
    }
    if let Some(due) = dates.end().filter(|_| entry.end_is_due()) {
        let date = Arg::text(words.period_short(due));
        parts.push(words.format("activity-due", &[("date", date)]));
    }
    Event {
        title: entry.title(language).to_owned(),
        detail: parts.join(" \u{b7} "),
        start: dates.start(),
        // A date by which something is due is no date on which it was done.
        end: dates.end().filter(|_| !entry.end_is_due()),
        is_core: entry.is_core(),
    }
}
