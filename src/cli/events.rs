//! The activities of a country in the words of a chart.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use v6atlas::activity::{Entry, Files, Register, RegisterProblem, Role};
use v6atlas::chart::country::Event;
use v6atlas::geography::{CountryCode, Language};
use v6atlas::message::{Arg, Messages};

use super::exit::Failure;
use super::write;

/// The data folder unless another is named.
const DATA: &str = "data";

/// The register as it was when the program was made, for folders that have only
/// allocation files.
const SHIPPED: Files<'_> = Files {
    documents: include_bytes!("../../data/activities/documents.csv"),
    activities: include_bytes!("../../data/activities/activities.csv"),
    statements: include_bytes!("../../data/activities/statements.csv"),
    trainings: include_bytes!("../../data/activities/trainings.csv"),
    policies: include_bytes!("../../data/activities/policies.csv"),
    duties: include_bytes!("../../data/activities/duties.csv"),
    systems: include_bytes!("../../data/activities/systems.csv"),
};

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

    /// Reads the register likewise, and refuses one with problems: what is
    /// written from it would lack something and not say so.
    pub(crate) fn load_sound(data: &Path) -> Result<Self, Failure> {
        let (register, problems) = read(data)?;
        if problems.is_empty() {
            return Ok(Self { register });
        }
        let folder = data.join("activities");
        tell(&folder, &problems);
        let (folder, number) = (folder.display(), problems.len());
        let has = if number == 1 {
            "1 problem".to_owned()
        } else {
            format!("{number} problems")
        };
        Err(Failure::Findings(anyhow!(
            "{folder}: the register has {has}, and a report from it would leave out what they \
             concern; `v6atlas check {folder}` tells more"
        )))
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
    let (register, problems) = read(data)?;
    tell(&data.join("activities"), &problems);
    Ok(register)
}

/// How many problems are told; the rest are counted.
const TOLD: usize = 20;

fn tell(folder: &Path, problems: &[RegisterProblem]) {
    let folder = folder.display();
    for problem in problems.iter().take(TOLD) {
        write::warn(&format!("{folder}: {problem}"));
    }
    match problems.len().saturating_sub(TOLD) {
        0 => {}
        1 => write::warn(&format!("{folder}: 1 more problem")),
        more => write::warn(&format!("{folder}: {more} more problems")),
    }
}

fn read(data: &Path) -> Result<(Register, Vec<RegisterProblem>)> {
    let folder = data.join("activities");
    if !folder.is_dir() && data == Path::new(DATA) {
        write::note(&format!(
            "{} is not here: activities are told from the register that came with this program",
            folder.display()
        ));
        return Ok(Register::parse(SHIPPED));
    }
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
    Ok(Register::parse(Files {
        documents: &documents,
        activities: &activities,
        statements: &statements,
        trainings: &trainings,
        policies: &policies,
        duties: &duties,
        systems: &systems,
    }))
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
