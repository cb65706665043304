//! What was said of an activity, in the order it was said.

use super::activity::Activity;
use super::document::Document;
use super::register::Register;
use super::statement::Statement;
use super::status::Status;
use crate::geography::CountryCode;

/// A statement with what it refers to.
#[derive(Clone, Copy, Debug)]
pub struct Told<'r> {
    statement: &'r Statement,
    document: &'r Document,
    activity: &'r Activity,
}

impl<'r> Told<'r> {
    /// The statement.
    pub fn statement(self) -> &'r Statement {
        self.statement
    }

    /// The document it stands in.
    pub fn document(self) -> &'r Document {
        self.document
    }

    /// What it is about.
    pub fn activity(self) -> &'r Activity {
        self.activity
    }

    /// What it says of the state.
    pub fn status(self) -> Status {
        self.statement.status()
    }

    /// The paragraph of the document.
    pub fn paragraph(self) -> &'r str {
        self.statement.paragraph()
    }
}

impl Register {
    /// All statements with what they refer to, in the order of the documents.
    pub fn told(&self) -> impl Iterator<Item = Told<'_>> {
        self.statements().iter().filter_map(|statement| {
            Some(Told {
                statement,
                document: self.document(statement.document().as_str())?,
                activity: self.activity(statement.activity().as_str())?,
            })
        })
    }

    /// What was said of an activity, in the order of the documents; empty for
    /// one that the register does not have.
    pub fn history(&self, activity: &str) -> Vec<Told<'_>> {
        let same = |statement: &&Statement| statement.activity().as_str() == activity;
        let statements = self.statements().iter().filter(same);
        statements
            .filter_map(|statement| {
                Some(Told {
                    statement,
                    document: self.document(statement.document().as_str())?,
                    activity: self.activity(activity)?,
                })
            })
            .collect()
    }

    /// The histories of the activities of a country, in the order they are
    /// listed.
    pub fn histories(&self, country: CountryCode) -> Vec<(&Activity, Vec<Told<'_>>)> {
        let activities = self.activities().iter();
        activities
            .filter(|activity| activity.role_of(country).is_some())
            .map(|activity| (activity, self.history(activity.key().as_str())))
            .collect()
    }

    /// What was last said of the state of an activity. This is what the last
    /// document says that tells of it, and not what has become of it since.
    pub fn current_status(&self, activity: &str) -> Option<Status> {
        self.history(activity).last().map(|told| told.status())
    }
}

#[cfg(test)]
mod tests {
    use crate::activity::Status;
    use crate::activity::mini::Mini;

    #[test]
    fn a_history_follows_the_documents() {
        let register = Mini::new()
            .activity("tb", "testbed", "CI:beneficiary", ",")
            .told("tb", "r20", "ongoing")
            .told("tb", "p24", "requested")
            .told("tb", "r18", "being_established")
            .told("tb", "r18", "operational")
            .register();
        let told = register.history("tb");
        let told: Vec<_> = told
            .iter()
            .map(|told| (told.document().key().as_str(), told.status()))
            .collect();
        assert_eq!(
            told,
            [
                ("r18", Status::BeingEstablished),
                ("r18", Status::Operational),
                ("r20", Status::Ongoing),
                ("p24", Status::Requested),
            ]
        );
        assert_eq!(register.current_status("tb"), Some(Status::Requested));
        assert_eq!(register.current_status("none"), None);
        assert_eq!(register.told().count(), 4);
        let ci = register.histories("CI".parse().unwrap());
        assert_eq!((ci.len(), ci[0].1.len()), (1, 4));
    }
}
