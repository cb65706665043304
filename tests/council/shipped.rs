//! The data of the project, read once.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use v6atlas::activity::{Files, Register};
use v6atlas::council::{Content, Draft, Figures, Page, Term, compose, markdown};
use v6atlas::export::csv;
use v6atlas::geography::Language;
use v6atlas::measure::Observation;
use v6atlas::profile::Atlas;

pub(crate) static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let (register, problems) = Register::parse(Files {
        documents: include_bytes!("../../data/activities/documents.csv"),
        activities: include_bytes!("../../data/activities/activities.csv"),
        statements: include_bytes!("../../data/activities/statements.csv"),
        trainings: include_bytes!("../../data/activities/trainings.csv"),
        policies: include_bytes!("../../data/activities/policies.csv"),
        duties: include_bytes!("../../data/activities/duties.csv"),
        systems: include_bytes!("../../data/activities/systems.csv"),
    });
    assert!(problems.is_empty());
    register
});

static OBSERVATIONS: LazyLock<Vec<Observation>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/observations");
    let mut list = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "csv") {
            list.extend(csv::read(&fs::read(path).unwrap()[..]).unwrap());
        }
    }
    list.sort_by_cached_key(Observation::key);
    list
});

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::new(&*OBSERVATIONS));

pub(crate) fn term(from: &str, until: &str) -> Term {
    Term::new(from.parse().unwrap(), until.parse().unwrap()).unwrap()
}

/// The draft of a time, seen by `look`.
pub(crate) fn with_draft<T>(term: Term, look: impl FnOnce(&Draft<'_>) -> T) -> T {
    let then = REGISTER.as_of(term.last_day());
    let figures = Figures::new(&ATLAS, &OBSERVATIONS);
    look(&Draft::new(&REGISTER, &then, figures, term))
}

pub(crate) fn page(term: Term, language: Language, content: Content) -> Page {
    with_draft(term, |draft| {
        compose(draft, language, content, &|_| Vec::new())
    })
}

/// With evidence, as Markdown.
pub(crate) fn text(term: Term, language: Language) -> String {
    markdown(&page(term, language, Content::WithEvidence), None)
}
