//! What a country has decided or set up for IPv6.

use super::activity::Activity;
use super::document::Document;
use super::key::{ActivityKey, DocumentKey};
use super::lookup::{document, find};
use super::problem::{ProblemKind, Refusal, RegisterProblem};
use super::status::Status;
use super::table::{Cells, Row};
use super::words::words;
use crate::geography::CountryCode;
use crate::period::Period;

words! {
    /// A means of a country's policy.
    pub enum Instrument ("an instrument") {
        /// What it means to do.
        Strategy = "strategy",
        /// The way with its stations.
        Roadmap = "roadmap",
        /// Those who see to it.
        TaskForce = "task_force",
        /// A plan of deployment.
        DeploymentPlan = "deployment_plan",
        /// Rules for what the government buys.
        ProcurementFramework = "procurement_framework",
        /// A programme that encourages Internet service providers.
        IspProgramme = "isp_programme",
        /// A public promise to deploy.
        Commitment = "commitment",
    }
}

impl Instrument {
    /// The keys of the duties that it answers.
    pub fn duties(self) -> &'static [&'static str] {
        match self {
            Self::Strategy | Self::Roadmap => &["M4", "S1"],
            Self::TaskForce => &["M1"],
            Self::DeploymentPlan => &["M4"],
            Self::ProcurementFramework => &["T4", "M6", "S4"],
            Self::IspProgramme => &["S2"],
            Self::Commitment => &["M3"],
        }
    }
}

/// Which of the four constituencies sit on a task force; nothing for one of
/// which that is not stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Constituencies {
    /// Ministries, regulators, agencies.
    pub government: Option<bool>,
    /// Operators, providers, vendors.
    pub private_sector: Option<bool>,
    /// Universities and research networks.
    pub academia: Option<bool>,
    /// Associations and users.
    pub civil_society: Option<bool>,
}

/// What a country has decided or set up, by what document.
#[derive(Clone, Debug)]
pub struct Policy {
    country: CountryCode,
    instrument: Instrument,
    constituencies: Constituencies,
    status: Status,
    date: Option<Period>,
    activity: Option<ActivityKey>,
    document: DocumentKey,
    paragraph: String,
    remark: String,
}

impl Policy {
    /// Whose it is.
    pub fn country(&self) -> CountryCode {
        self.country
    }

    /// What it is.
    pub fn instrument(&self) -> Instrument {
        self.instrument
    }

    /// Who sits on it, for a task force.
    pub fn constituencies(&self) -> Constituencies {
        self.constituencies
    }

    /// Its state.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Since when, if that is known.
    pub fn date(&self) -> Option<Period> {
        self.date
    }

    /// The activity that is about it, if one is.
    pub fn activity(&self) -> Option<&ActivityKey> {
        self.activity.as_ref()
    }

    /// The document that tells of it.
    pub fn document(&self) -> &DocumentKey {
        &self.document
    }

    /// The paragraph of the document.
    pub fn paragraph(&self) -> &str {
        &self.paragraph
    }

    /// What else has to be said of it.
    pub fn remark(&self) -> &str {
        &self.remark
    }

    /// Columns of its table.
    pub(super) const COLUMNS: &[&str] = &[
        "country",
        "instrument",
        "government",
        "private_sector",
        "academia",
        "civil_society",
        "status",
        "date",
        "activity",
        "document",
        "paragraph",
        "remark",
    ];

    /// Reads a row, whose activity and document are among those.
    pub(super) fn read(
        row: Row<'_>,
        documents: &[Document],
        activities: &[Activity],
        problems: &mut Vec<RegisterProblem>,
    ) -> Option<Self> {
        let mut cells = row.cells(problems);
        let country = cells.value("country", ProblemKind::UnknownCountry);
        let instrument = cells.value("instrument", ProblemKind::UnknownWord);
        let constituencies = constituencies(&mut cells, instrument);
        let status = cells.value("status", ProblemKind::UnknownStatus);
        let date = cells.optional("date", ProblemKind::Date);
        let activity = activity(&mut cells, country, activities);
        let document = document(&mut cells, documents);
        let paragraph = cells.required("paragraph");
        Some(Self {
            country: country?,
            instrument: instrument?,
            constituencies: constituencies?,
            status: status?,
            date: date?,
            activity: activity?,
            document: document?.key().clone(),
            paragraph: paragraph?.to_owned(),
            remark: row.text("remark").to_owned(),
        })
    }
}

/// The activity, if one is named; it has to be one of the country's.
#[expect(
    clippy::option_option,
    reason = "not stated and not readable are two things"
)]
fn activity(
    cells: &mut Cells<'_, '_>,
    country: Option<CountryCode>,
    activities: &[Activity],
) -> Option<Option<ActivityKey>> {
    let key = match cells.row.text("activity") {
        "" => return Some(None),
        key => key,
    };
    let found = find(activities, key, |one| one.key().as_str());
    let of_country = |one: &&Activity| country.is_none_or(|c| one.role_of(c).is_some());
    if let Some(activity) = found.filter(of_country) {
        return Some(Some(activity.key().clone()));
    }
    let kind = if found.is_some() {
        ProblemKind::Country
    } else {
        ProblemKind::UnknownActivity
    };
    cells.refuse(Refusal::new(
        kind,
        "activity",
        "an activity of activities.csv with that country",
        key,
    ));
    None
}

fn constituencies(
    cells: &mut Cells<'_, '_>,
    instrument: Option<Instrument>,
) -> Option<Constituencies> {
    const COLUMNS: [&str; 4] = ["government", "private_sector", "academia", "civil_society"];
    let [government, private_sector, academia, civil_society] = COLUMNS.map(|column| {
        let text = cells.row.text(column);
        let (kind, expected) = match (text, instrument) {
            ("", _) => return Some(None),
            (_, Some(other)) if other != Instrument::TaskForce => {
                (ProblemKind::NotOfTheKind, "members of a task force only")
            }
            ("yes", _) => return Some(Some(true)),
            ("no", _) => return Some(Some(false)),
            _ => (ProblemKind::UnknownWord, "yes, no or nothing"),
        };
        cells.refuse(Refusal::new(kind, column, expected, text));
        None
    });
    Some(Constituencies {
        government: government?,
        private_sector: private_sector?,
        academia: academia?,
        civil_society: civil_society?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;

    fn mini() -> Mini {
        Mini::new()
            .activity("tf", "task_force", "CI:beneficiary", ",")
            .told("tf", "r18", "ongoing")
    }

    #[test]
    fn a_task_force_has_constituencies() {
        let row = "CI,task_force,yes,no,,yes,ongoing,2018-01,tf,r18,3.4,";
        let register = mini().row(Table::Policies, row).register();
        let policy = &register.policies()[0];
        assert_eq!(policy.instrument(), Instrument::TaskForce);
        assert_eq!(
            policy.constituencies(),
            Constituencies {
                government: Some(true),
                private_sector: Some(false),
                academia: None,
                civil_society: Some(true),
            }
        );
        assert_eq!(policy.date().unwrap().to_string(), "2018-01");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for (row, expected) in [
            (
                "CI,strategy,yes,,,,ongoing,,,r18,3.4,",
                "3: government: expected members of a task force only, found yes",
            ),
            (
                "CI,task_force,,maybe,,,ongoing,,,r18,3.4,",
                "4: private_sector: expected yes, no or nothing, found maybe",
            ),
            (
                "SN,strategy,,,,,ongoing,,tf,r18,3.4,",
                "9: activity: expected an activity of activities.csv with that country, found tf",
            ),
            (
                "CI,strategy,,,,,ongoing,,none,r18,3.4,",
                "9: activity: expected an activity of activities.csv with that country, \
                 found none",
            ),
            (
                "CI,strategy,,,,,ongoing,,,,,",
                "10: document: expected a value, found nothing",
            ),
        ] {
            let (register, problems) = mini().row(Table::Policies, row).parse();
            assert!(register.policies().is_empty(), "{row}");
            assert_eq!(problems[0], format!("policies.csv:2:{expected}"));
        }
    }
}
