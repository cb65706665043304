//! The register as it was on a day.

use chrono::NaiveDate;

use super::key::DocumentKey;
use super::register::Register;

impl Register {
    /// The register as of a day: without the documents that were certainly
    /// written after it, what stands in them, and what only they name. A
    /// document counts from the first day of the time it stands at
    /// ([`Document::stands_at`](super::Document::stands_at)): one of which only
    /// the year is known, from the first day of that.
    ///
    /// What is open, or was told last, can be asked of it as it could then:
    /// what came later is not known.
    #[must_use]
    pub fn as_of(&self, day: NaiveDate) -> Self {
        let mut then = self.clone();
        then.documents
            .retain(|document| document.stands_at().first_day() <= day);
        let documents = &then.documents;
        let is_there = |key: &DocumentKey| documents.iter().any(|document| document.key() == key);
        then.statements
            .retain(|statement| is_there(statement.document()));
        then.policies.retain(|policy| is_there(policy.document()));
        let statements = &then.statements;
        then.activities.retain(|activity| {
            let mut told = statements.iter();
            told.any(|statement| statement.activity() == activity.key())
        });
        then
    }
}

#[cfg(test)]
mod tests {
    use crate::activity::GapKind;
    use crate::activity::mini::Mini;

    #[test]
    fn what_came_later_is_not_known() {
        let register = Mini::new()
            .activity("old", "testbed", "CI:beneficiary", ",")
            .activity("new", "testbed", "CM:beneficiary", ",")
            .told("old", "r18", "ongoing")
            .told("new", "r23", "ongoing")
            .register();
        let of = |day: &str| register.as_of(day.parse().unwrap());
        let then = of("2019-12-31");
        assert_eq!(then.documents().len(), 1);
        assert_eq!(then.activities().len(), 1);
        assert!(then.gaps().is_empty());
        let later = of("2020-06-30");
        assert_eq!(later.gaps()[0].kind(), GapKind::WentSilent);
        assert_eq!(of("2030-01-01").statements().len(), 2);
        assert!(of("2017-12-31").statements().is_empty());
    }
}
