//! Which of the project's tables a file is, by its name.

use crate::activity::Table;
use crate::check::known;
use crate::export::{INPUT_COLUMNS, csv as observations};
use crate::fetch::SOURCE_COLUMNS;
use crate::geography::{COUNTRY_COLUMNS, MEMBERSHIP_COLUMNS};

/// A table of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Kind {
    /// One of the register of activities.
    Register(Table),
    /// `countries.csv`
    Countries,
    /// `groups.csv`
    Groups,
    /// `known-issues.csv`
    KnownIssues,
    /// `inputs.csv`
    Inputs,
    /// `sources.csv`
    Sources,
    /// `observations.csv`, or any table in a folder `observations`.
    Observations,
}

/// Whether a file of that name is one of the project's own tables.
pub fn is_table(name: &str) -> bool {
    Kind::of(name).is_some()
}

/// Whether a file has the ending of a table, of the project or not.
pub fn is_csv(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

impl Kind {
    /// The table that a file of that name is.
    pub(in crate::check) fn of(name: &str) -> Option<Self> {
        let mut parts = name.rsplit(['/', '\\']);
        let (file, folder) = (parts.next()?, parts.next());
        match file {
            "countries.csv" => Some(Self::Countries),
            "groups.csv" => Some(Self::Groups),
            "known-issues.csv" => Some(Self::KnownIssues),
            "inputs.csv" => Some(Self::Inputs),
            "sources.csv" => Some(Self::Sources),
            "observations.csv" => Some(Self::Observations),
            _ if folder == Some("observations") => {
                file.strip_suffix(".csv").map(|_| Self::Observations)
            }
            _ => file.parse().ok().map(Self::Register),
        }
    }

    /// The columns of the table.
    pub(super) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Register(table) => table.columns(),
            Self::Countries => COUNTRY_COLUMNS,
            Self::Groups => MEMBERSHIP_COLUMNS,
            Self::KnownIssues => &known::COLUMNS,
            Self::Inputs => &INPUT_COLUMNS,
            Self::Sources => &SOURCE_COLUMNS,
            Self::Observations => &observations::COLUMNS,
        }
    }

    /// Whether the columns have to stand in that order.
    pub(super) fn is_ordered(self) -> bool {
        matches!(
            self,
            Self::KnownIssues | Self::Observations | Self::Inputs | Self::Sources
        )
    }

    /// Whether a table without rows has lost them.
    pub(super) fn has_rows(self) -> bool {
        !matches!(self, Self::Register(_) | Self::KnownIssues)
    }

    /// The columns by which a row is told from all others; none where that is
    /// looked at elsewhere.
    pub(super) fn key(self) -> &'static [&'static str] {
        match self {
            Self::Register(Table::Activities) => &["key"],
            Self::Register(Table::Policies) => &["country", "instrument", "document", "paragraph"],
            Self::Register(Table::Trainings) => &["activity", "course", "delivery"],
            Self::Register(_) => &["id"],
            Self::Countries => &["alpha2"],
            Self::Inputs => &["file"],
            Self::Sources => &["subject", "address"],
            Self::Groups | Self::Observations => &[],
            Self::KnownIssues => &["rule", "registry", "form", "about", "since"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_known_by_their_names() {
        for (name, kind) in [
            (
                "data/activities/statements.csv",
                Some(Kind::Register(Table::Statements)),
            ),
            ("duties.csv", Some(Kind::Register(Table::Duties))),
            ("data\\groups.csv", Some(Kind::Groups)),
            ("observations/all.csv", Some(Kind::Observations)),
            ("observations.csv", Some(Kind::Observations)),
            ("data/inputs.csv", Some(Kind::Inputs)),
            ("data/sources.csv", Some(Kind::Sources)),
            ("all.csv", None),
            ("delegated-afrinic-20240101", None),
            ("", None),
        ] {
            assert_eq!(Kind::of(name), kind, "{name}");
        }
    }
}
