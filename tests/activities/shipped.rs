//! The tables of the project.

use v6atlas::activity::{Files, Register};
use v6atlas::geography::CountryCode;

/// The tables that are shipped.
pub(crate) const SHIPPED: Files<'_> = Files {
    documents: include_bytes!("../../data/activities/documents.csv"),
    activities: include_bytes!("../../data/activities/activities.csv"),
    statements: include_bytes!("../../data/activities/statements.csv"),
    trainings: include_bytes!("../../data/activities/trainings.csv"),
    policies: include_bytes!("../../data/activities/policies.csv"),
    duties: include_bytes!("../../data/activities/duties.csv"),
    systems: include_bytes!("../../data/activities/systems.csv"),
};

pub(crate) fn parse(files: Files<'_>) -> Register {
    let (register, problems) = Register::parse(files);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
    register
}

pub(crate) fn register() -> Register {
    parse(SHIPPED)
}

pub(crate) fn country(code: &str) -> CountryCode {
    code.parse().unwrap()
}
