//! A whole run over files in memory.

use std::io;

use super::across::Across;
use super::data::{TablesCheck, is_table};
use super::file::FileCheck;
use super::settings::Settings;
use super::source::Source;
use crate::diagnostic::Report;

/// Checks allocation files, each alone, side by side and across their dates,
/// and tables of the project, which are known by their names.
///
/// # Errors
///
/// Only if a file cannot be read; what is wrong with its content is found.
pub fn check<S: Source>(files: &[S], settings: &Settings) -> io::Result<Report> {
    let mut checked = Vec::new();
    let (tables, files_of_others): (Vec<&S>, Vec<&S>) =
        files.iter().partition(|file| is_table(file.name()));
    for file in files_of_others {
        checked.push(FileCheck::read(file, settings)?);
    }
    checked.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut across = Across::new(settings);
    for file in checked {
        across.push(file);
    }
    let tables = tables.into_iter().map(|table| table as &dyn Source);
    across.push_tables(TablesCheck::read(tables, settings)?);
    let find = |name: &str| {
        let found = files.iter().find(|file| file.name() == name);
        found.map(|file| file as &dyn Source)
    };
    across.finish(find)
}
