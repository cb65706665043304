//! A whole run over files in memory.

use std::io;

use super::across::Across;
use super::file::FileCheck;
use super::settings::Settings;
use super::source::Source;
use crate::diagnostic::Report;

/// Checks allocation files, each alone, side by side and across their dates.
///
/// # Errors
///
/// Only if a file cannot be read; what is wrong with its content is found.
pub fn check<S: Source>(files: &[S], settings: &Settings) -> io::Result<Report> {
    let mut checked = Vec::new();
    for file in files {
        checked.push(FileCheck::read(file, settings)?);
    }
    checked.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut across = Across::new(settings);
    for file in checked {
        across.push(file);
    }
    let find = |name: &str| {
        let found = files.iter().find(|file| file.name() == name);
        found.map(|file| file as &dyn Source)
    };
    across.finish(find)
}
