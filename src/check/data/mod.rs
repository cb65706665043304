//! The project's own tables: what is wrong with their form, their values, and
//! what they say of each other.

mod about;
mod changes;
mod folder;
mod inputs;
mod known_issues;
mod listed;
mod observations;
mod places;
mod register;
mod shape;
mod sources;
mod sums;

pub(super) use self::about::Kind;
pub use self::about::{is_csv, is_table};

use std::io::{self, Read};
use std::sync::Arc;

use self::folder::Folders;
use super::findings::Findings;
use super::rules::data::table_without_rows;
use super::settings::Settings;
use super::sheet::Sheet;
use super::source::Source;
use crate::source;

/// What was found in the project's tables.
#[derive(Debug)]
pub struct TablesCheck<'s> {
    pub(super) findings: Findings<'s>,
    pub(super) files: u64,
    pub(super) records: u64,
    /// Files that are no tables of the project and need not be.
    pub(super) skipped: Vec<Arc<str>>,
}

impl<'s> TablesCheck<'s> {
    /// Reads tables, checks each, and holds them against each other. What
    /// refers to a table that is not among them is not looked up. A file that
    /// [`is_table`] does not know is told if it was named or is in a data
    /// folder, as is a table that is missing there; data folders are looked
    /// for in those of [`Settings::folders`].
    ///
    /// # Errors
    ///
    /// If a table cannot be read.
    pub fn read<'a>(
        files: impl IntoIterator<Item = &'a dyn Source>,
        settings: &'s Settings,
    ) -> io::Result<Self> {
        let mut findings = Findings::new(settings);
        let mut sheets = Vec::new();
        let mut strays: Vec<Arc<str>> = Vec::new();
        for file in files {
            let Some(kind) = Kind::of(file.name()) else {
                strays.push(Arc::from(file.name()));
                continue;
            };
            let mut bytes = Vec::new();
            source::decode(file.open()?)?.1.read_to_end(&mut bytes)?;
            let mut sheet = Sheet::new(file.name(), bytes, kind.columns());
            shape::check(&mut sheet, kind, &mut findings);
            if kind.has_rows() {
                table_without_rows::check(&sheet, &mut findings);
            }
            sheets.push((kind, sheet));
        }
        // The findings do not depend on the order of the files.
        sheets.sort_by(|(_, a), (_, b)| a.file.cmp(&b.file));
        register::check(&sheets, &mut findings);
        let of = |wanted: Kind| {
            let its = sheets.iter().filter(move |(kind, _)| *kind == wanted);
            its.map(|(_, sheet)| sheet)
        };
        of(Kind::Countries).for_each(|sheet| places::countries(sheet, &mut findings));
        of(Kind::Groups).for_each(|sheet| places::groups(sheet, &mut findings));
        of(Kind::KnownIssues).for_each(|sheet| known_issues::check(sheet, &mut findings));
        of(Kind::Sources).for_each(|sheet| sources::check(sheet, &mut findings));
        listed::check(&sheets, &mut findings);
        let inputs = inputs::check(&of(Kind::Inputs).collect::<Vec<_>>(), &mut findings);
        let observations: Vec<&Sheet> = of(Kind::Observations).collect();
        let has = observations::check(&observations, inputs.as_ref(), &mut findings);
        strays.sort();
        let folders = Folders::new(&sheets, &strays, &settings.folders);
        let skipped = folders.check(&mut findings);
        if let Some(has) = has {
            folders.scopes(&has, &mut findings);
        }
        let rows = sheets.iter().map(|(_, sheet)| sheet.rows().count() as u64);
        Ok(Self {
            records: rows.sum(),
            files: sheets.len() as u64,
            skipped,
            findings,
        })
    }
}
