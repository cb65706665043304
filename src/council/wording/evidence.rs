//! Where a statement stands, in no language.

use crate::activity::Told;

/// Activity, document and paragraph of each statement: `testbed-ci:
/// council-2018 3.4`.
pub(super) fn evidence(told: &[Told<'_>]) -> Vec<String> {
    told.iter().map(of_one).collect()
}

/// The same of one statement.
pub(super) fn of_one(told: &Told<'_>) -> String {
    let (activity, document) = (told.activity().key(), told.document().key());
    format!("{activity}: {document} {}", told.paragraph())
}
