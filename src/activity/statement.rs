//! What one paragraph of a document says of an activity.

use super::activity::Activity;
use super::count::Count;
use super::dates::Dates;
use super::document::Document;
use super::key::{ActivityKey, DocumentKey, StatementKey};
use super::lookup::{activity, document};
use super::persons::Persons;
use super::problem::{ProblemKind, Refusal, RegisterProblem};
use super::status::Status;
use super::table::{Cells, Row, owned};
use crate::geography::CountryCode;

/// What one paragraph of a document says of an activity. Statements are
/// added and never overwritten: together they are the activity's history.
#[derive(Clone, Debug)]
pub struct Statement {
    key: StatementKey,
    activity: ActivityKey,
    document: DocumentKey,
    paragraph: String,
    status: Status,
    country: Option<CountryCode>,
    persons: Persons,
    dates: Dates,
    counts: Vec<Count>,
    unnamed: Vec<String>,
    remark: String,
}

impl Statement {
    /// Its key: `S20-3.5-03`.
    pub fn key(&self) -> &StatementKey {
        &self.key
    }

    /// What it is about.
    pub fn activity(&self) -> &ActivityKey {
        &self.activity
    }

    /// Where it stands.
    pub fn document(&self) -> &DocumentKey {
        &self.document
    }

    /// The paragraph, as the document numbers it.
    pub fn paragraph(&self) -> &str {
        &self.paragraph
    }

    /// What it says of the state.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The country it names, one of the activity's.
    pub fn country(&self) -> Option<CountryCode> {
        self.country
    }

    /// The numbers of persons it gives.
    pub fn persons(&self) -> Persons {
        self.persons
    }

    /// The dates it gives of what it tells; none where it gives none, though
    /// another statement does.
    pub fn dates(&self) -> Dates {
        self.dates
    }

    /// The numbers it gives of what its activity counts, but for persons.
    pub fn counts(&self) -> &[Count] {
        &self.counts
    }

    /// The bodies of its activity, among those that run it and their partners,
    /// that this paragraph does not name: another does, or it is only taken to
    /// be so.
    pub fn unnamed(&self) -> &[String] {
        &self.unnamed
    }

    /// What else has to be said of it.
    pub fn remark(&self) -> &str {
        &self.remark
    }

    /// Columns of its table.
    pub(super) const COLUMNS: &[&str] = &[
        "id",
        "activity",
        "document",
        "paragraph",
        "status",
        "country",
        "participants",
        "completed",
        "certified",
        "start",
        "end",
        "counts",
        "unnamed",
        "remark",
    ];

    /// Reads a row about one of those activities, in one of those documents.
    pub(super) fn read(
        row: Row<'_>,
        documents: &[Document],
        activities: &[Activity],
        problems: &mut Vec<RegisterProblem>,
    ) -> Option<Self> {
        let mut cells = row.cells(problems);
        let key = cells.value("id", ProblemKind::Key);
        let activity = activity(&mut cells, activities);
        let document = document(&mut cells, documents);
        let paragraph = cells.required("paragraph");
        let status = cells.value("status", ProblemKind::UnknownStatus);
        let country = cells.optional("country", ProblemKind::UnknownCountry);
        let persons = persons(&mut cells);
        let dates = cells.dates("start", "end");
        let counts = cells.values("counts", ProblemKind::Number);
        let unnamed = unnamed(&mut cells, activity);
        let (activity, status, persons) = (activity?, status?, persons?);
        let country = country?;
        if let Some(country) = country
            && activity.role_of(country).is_none()
        {
            cells.refuse(Refusal::new(
                ProblemKind::Country,
                "country",
                format!("a country of {}", activity.key()),
                country,
            ));
            return None;
        }
        cells.keep(activity.kind().name().admits(status, persons))?;
        Some(Self {
            key: key?,
            activity: activity.key().clone(),
            document: document?.key().clone(),
            paragraph: paragraph?.to_owned(),
            status,
            country,
            persons,
            dates: dates?,
            counts: counts?,
            unnamed: unnamed?,
            remark: row.text("remark").to_owned(),
        })
    }
}

/// The bodies that a paragraph leaves out, each one of the activity's.
fn unnamed(cells: &mut Cells<'_, '_>, activity: Option<&Activity>) -> Option<Vec<String>> {
    let bodies = owned(cells.row.list("unnamed"));
    let outline = activity?.outline();
    let is_its =
        |body: &&String| outline.hosts().contains(body) || outline.partners().contains(body);
    let strange = bodies.iter().find(|body| !is_its(body));
    let Some(strange) = strange else {
        return Some(bodies);
    };
    cells.refuse(Refusal::new(
        ProblemKind::Body,
        "unnamed",
        "a host or partner of the activity",
        strange,
    ));
    None
}

fn persons(cells: &mut Cells<'_, '_>) -> Option<Persons> {
    let participants = cells.optional("participants", ProblemKind::Number);
    let completed = cells.optional("completed", ProblemKind::Number);
    let certified = cells.optional("certified", ProblemKind::Number);
    cells.keep(Persons::new(participants?, completed?, certified?))
}

#[cfg(test)]
mod tests {
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;

    fn problem(statement: &str) -> Vec<String> {
        let mini = Mini::new()
            .activity("tb", "testbed", "CI:beneficiary", ",")
            .activity("tr", "training", "CI:venue", ",")
            .told("tb", "r18", "operational")
            .told("tr", "r18", "completed")
            .row(Table::Statements, statement);
        let (register, problems) = mini.parse();
        assert_eq!(register.statements().len(), 2);
        problems
    }

    #[test]
    fn what_cannot_be_said_is_refused() {
        for (row, expected) in [
            (
                "X,,r20,3.1,ongoing,,,,,,,,,",
                "2: activity: expected a value, found nothing",
            ),
            (
                "X,tb,,3.1,ongoing,,,,,,,,,",
                "3: document: expected a value, found nothing",
            ),
            (
                "X,tb,r20,,ongoing,,,,,,,,,",
                "4: paragraph: expected a value, found nothing",
            ),
            (
                "X,to,r20,3.1,ongoing,,,,,,,,,",
                "2: activity: expected an activity of activities.csv, found to",
            ),
            (
                "X,tb,r21,3.1,ongoing,,,,,,,,,",
                "3: document: expected a document of documents.csv, found r21",
            ),
            (
                "X,tb,r20,3.1,goes on,,,,,,,,,",
                "5: status: expected a status: requested, planned, working_towards, \
                 being_established, ongoing, operational, completed, unknown, found goes on",
            ),
            (
                "X,tb,r20,3.1,ongoing,SN,,,,,,,,",
                "6: country: expected a country of tb, found SN",
            ),
            (
                "X,tb,r20,3.1,ongoing,,,,7,,,,,",
                "9: certified: expected no such number for the kind testbed, found 7",
            ),
            (
                "X,tr,r20,3.1,completed,,,20,31,,,,,",
                "9: certified: expected at most the 20 who completed, found 31",
            ),
            (
                "X,tr,r20,3.1,completed,,ten,,,,,,,",
                "7: participants: expected a whole number from 0, found ten",
            ),
            (
                "X,tr,r20,3.1,operational,,,,,,,,,",
                "5: status: expected a status that the kind training can have, found operational",
            ),
            (
                "X,tb,r20,3.1,ongoing,,,,,2018,2017,,,",
                "11: end: expected an end not before the start, 2018, found 2017",
            ),
            (
                "X,tb,r20,3.1,ongoing,,,,,2018-13,,,,",
                "10: start: expected a time such as 2024, 2024-Q3, 2024-09, 2024-09-11 or \
                 2021-10-07/P475D, found 2018-13",
            ),
            (
                "X,tb,r20,3.1,ongoing,,,,,,,sites:4;sites,,",
                "12: counts: expected a word and a number such as incidents:37, or also the \
                 number listed, as approved:15:10, found sites",
            ),
            (
                "X,tb,r20,3.1,ongoing,,,,,,,,IETF;BDT;APNIC,",
                "13: unnamed: expected a host or partner of the activity, found APNIC",
            ),
            (
                "S1,tb,r20,3.1,ongoing,,,,,,,,,",
                "1: id: expected each key once, found S1",
            ),
        ] {
            assert_eq!(
                problem(row),
                [format!("statements.csv:4:{expected}")],
                "{row}"
            );
        }
    }

    #[test]
    fn numbers_are_kept_apart() {
        let register = Mini::new()
            .activity("tr", "training", "CI:venue", ",")
            .row(
                Table::Statements,
                "X,tr,r20,3.1 \u{b6}2,completed,CI,502,,215,2019-09,,courses:9:6,,Total.",
            )
            .register();
        let statement = &register.statements()[0];
        assert_eq!(statement.persons().participants(), Some(502));
        assert_eq!(statement.persons().completed(), None);
        assert_eq!(statement.persons().certified(), Some(215));
        assert_eq!(statement.dates().to_string(), "2019-09/..");
        assert_eq!(statement.counts()[0].listed(), Some(6));
        assert_eq!(statement.remark(), "Total.");
        assert_eq!(statement.paragraph(), "3.1 \u{b6}2");
        assert_eq!(statement.country(), "CI".parse().ok());
    }
}
