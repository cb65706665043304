//! Any bytes as one of the project's tables: findings or nothing, in order,
//! the same each time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use v6atlas::check::{self, Bytes, Settings};

const NAMES: [&str; 13] = [
    "activities/activities.csv",
    "activities/documents.csv",
    "activities/duties.csv",
    "activities/policies.csv",
    "activities/statements.csv",
    "activities/systems.csv",
    "activities/trainings.csv",
    "countries.csv",
    "groups.csv",
    "inputs.csv",
    "sources.csv",
    "known-issues.csv",
    "observations/afrinic.csv",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let name = NAMES[usize::from(*first) % NAMES.len()].to_owned();
    let table = Bytes {
        name,
        bytes: rest.to_vec(),
    };
    let settings = Settings::default();
    let report = check::check(std::slice::from_ref(&table), &settings);
    let report = report.expect("memory can be read");
    for pair in report.findings.windows(2) {
        assert!(pair[0].key() <= pair[1].key(), "findings are in order");
    }
    let again = check::check(std::slice::from_ref(&table), &settings);
    assert_eq!(report, again.expect("memory can be read"));
});
