//! The project's own tables: the register of activities, groups, known issues
//! and observations, each told by its name.

mod groups;
mod known;
mod observations;
mod place;
mod register;

use std::io::{self, Read};
use std::sync::Arc;

use super::findings::Findings;
use super::settings::Settings;
use super::source::Source;
use crate::activity;
use crate::diagnostic::Report;
use crate::source;

/// A table of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of the register.
    Register(activity::Table),
    /// `groups.csv`.
    Groups,
    /// `known-issues.csv`.
    Known,
    /// A table in a folder `observations`.
    Observations,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        let mut parts = name.rsplit(['/', '\\']);
        let (base, folder) = (parts.next()?, parts.next());
        let of_register = || {
            let mut tables = activity::Table::ALL.iter();
            tables.find(|table| table.as_str() == base)
        };
        match base {
            "groups.csv" => Some(Self::Groups),
            "known-issues.csv" => Some(Self::Known),
            _ if folder == Some("observations") && base.strip_suffix(".csv").is_some() => {
                Some(Self::Observations)
            }
            _ => of_register().map(|table| Self::Register(*table)),
        }
    }
}

/// Whether a file of that name is a table of the project.
pub fn is_table(name: &str) -> bool {
    Kind::of(name).is_some()
}

/// A table in memory.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) kind: Kind,
    pub(super) name: Arc<str>,
    pub(super) bytes: Vec<u8>,
}

/// Checks tables of the project, told by their names ([`is_table`]); others
/// are left alone. What one table says of another is looked at if both are
/// there.
///
/// # Errors
///
/// If one cannot be read.
pub fn check_tables<S: Source>(files: &[S], settings: &Settings) -> io::Result<Report> {
    let mut tables = Vec::new();
    for file in files {
        let Some(kind) = Kind::of(file.name()) else {
            continue;
        };
        let mut bytes = Vec::new();
        let (_, mut plain) = source::decode(file.open()?)?;
        plain.read_to_end(&mut bytes)?;
        tables.push(Table {
            kind,
            name: Arc::from(file.name()),
            bytes,
        });
    }
    tables.sort_by(|a, b| a.name.cmp(&b.name));
    let mut findings = Findings::new(settings);
    let mut rows = register::check(&tables, &mut findings);
    rows += observations::check(&tables, &mut findings);
    for table in &tables {
        rows += match table.kind {
            Kind::Register(_) | Kind::Observations => 0,
            Kind::Groups => groups::check(table, &mut findings),
            Kind::Known => known::check(table, &mut findings),
        };
    }
    Ok(findings.into_report(tables.len() as u64, rows))
}
