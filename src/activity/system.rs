//! The systems that the documents name.

use super::key::SystemKey;
use super::problem::{ProblemKind, RegisterProblem};
use super::table::Row;

/// A system that the documents name, and what stands for it here.
#[derive(Clone, Debug)]
pub struct System {
    key: SystemKey,
    name: String,
    named_in: String,
    stands_for_it: String,
}

impl System {
    /// Its key: `A5`.
    pub fn key(&self) -> &SystemKey {
        &self.key
    }

    /// What it is, in English.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The documents and paragraphs that name it.
    pub fn named_in(&self) -> &str {
        &self.named_in
    }

    /// What of the register or of v6atlas stands for it.
    pub fn stands_for_it(&self) -> &str {
        &self.stands_for_it
    }

    /// Columns of its table.
    pub(super) const COLUMNS: &[&str] = &["id", "system_en", "where", "stands_in_v6atlas"];

    /// Reads a row.
    pub(super) fn read(row: Row<'_>, problems: &mut Vec<RegisterProblem>) -> Option<Self> {
        let mut cells = row.cells(problems);
        let key = cells.value("id", ProblemKind::Key);
        let [name, named_in, stands] =
            ["system_en", "where", "stands_in_v6atlas"].map(|column| cells.required(column));
        Some(Self {
            key: key?,
            name: name?.to_owned(),
            named_in: named_in?.to_owned(),
            stands_for_it: stands?.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::activity::mini::Mini;
    use crate::activity::problem::Table;

    #[test]
    fn a_system_is_named_somewhere() {
        let mini = Mini::new().row(Table::Systems, "A1,Test beds,r18 3.4,Kind testbed");
        assert_eq!(mini.register().systems()[0].named_in(), "r18 3.4");
        let (register, problems) = mini.row(Table::Systems, "A1,Labs,,None").parse();
        assert_eq!(register.systems().len(), 1);
        assert_eq!(
            problems,
            ["systems.csv:3:3: where: expected a value, found nothing"]
        );
    }
}
