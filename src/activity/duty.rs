//! What the resolutions and reports ask, and of whom.

use super::key::DutyKey;
use super::problem::{ProblemKind, RegisterProblem};
use super::table::Row;

/// A duty: who is asked, by which clause, for what.
#[derive(Clone, Debug)]
pub struct Duty {
    key: DutyKey,
    addressee: String,
    clause: String,
    demand: String,
    fulfilled_by: String,
}

impl Duty {
    /// Its key: `T3`.
    pub fn key(&self) -> &DutyKey {
        &self.key
    }

    /// Who is asked.
    pub fn addressee(&self) -> &str {
        &self.addressee
    }

    /// Where it stands.
    pub fn clause(&self) -> &str {
        &self.clause
    }

    /// What is asked, in our words.
    pub fn demand(&self) -> &str {
        &self.demand
    }

    /// What of the register or of v6atlas answers it.
    pub fn fulfilled_by(&self) -> &str {
        &self.fulfilled_by
    }

    /// Columns of its table.
    pub(super) const COLUMNS: &[&str] = &["id", "addressee", "clause", "demand", "fulfilled_by"];

    /// Reads a row.
    pub(super) fn read(row: Row<'_>, problems: &mut Vec<RegisterProblem>) -> Option<Self> {
        let mut cells = row.cells(problems);
        let key = cells.value("id", ProblemKind::Key);
        let [addressee, clause, demand] =
            ["addressee", "clause", "demand"].map(|column| cells.required(column));
        Some(Self {
            key: key?,
            addressee: addressee?.to_owned(),
            clause: clause?.to_owned(),
            demand: demand?.to_owned(),
            fulfilled_by: row.text("fulfilled_by").to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;

    #[test]
    fn a_duty_says_who_is_asked_where() {
        let duty = Mini::new().register().duty("T3").cloned().unwrap();
        assert_eq!(
            (duty.addressee(), duty.clause(), duty.demand()),
            ("Director", "instructs 3", "Help.")
        );
        let (register, problems) = Mini::new().row(Table::Duties, "T4,,instructs 4,,").parse();
        assert!(register.duty("T4").is_none());
        assert_eq!(
            problems,
            [
                "duties.csv:4:2: addressee: expected a value, found nothing",
                "duties.csv:4:4: demand: expected a value, found nothing",
            ]
        );
    }
}
