//! Finds what a row names by its key.

use super::activity::Activity;
use super::document::Document;
use super::problem::{ProblemKind, Refusal};
use super::table::Cells;

/// The one of `list` whose key is `key`.
pub(super) fn find<'l, T>(list: &'l [T], key: &str, of: impl Fn(&T) -> &str) -> Option<&'l T> {
    list.iter().find(|one| of(one) == key)
}

/// The activity that a row is about.
pub(super) fn activity<'a>(
    cells: &mut Cells<'_, '_>,
    activities: &'a [Activity],
) -> Option<&'a Activity> {
    let key = cells.required("activity")?;
    let found = find(activities, key, |one| one.key().as_str());
    cells.keep(found.ok_or_else(|| {
        let expected = "an activity of activities.csv";
        Refusal::new(ProblemKind::UnknownActivity, "activity", expected, key)
    }))
}

/// The document that a row is from.
pub(super) fn document<'d>(
    cells: &mut Cells<'_, '_>,
    documents: &'d [Document],
) -> Option<&'d Document> {
    let key = cells.required("document")?;
    let found = find(documents, key, |one| one.key().as_str());
    cells.keep(found.ok_or_else(|| {
        let expected = "a document of documents.csv";
        Refusal::new(ProblemKind::UnknownDocument, "document", expected, key)
    }))
}
