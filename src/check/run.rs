//! A whole run over files in memory.

use std::fmt;
use std::io::{self, Read as _};

use super::across::Across;
use super::checksums::Checksums;
use super::data::{TablesCheck, is_csv, is_table};
use super::file::FileCheck;
use super::kind::Kind;
use super::settings::Settings;
use super::source::Source;
use crate::diagnostic::Report;
use crate::iana::{Iana, IanaError};
use crate::source;

/// Checks allocation files, each alone, side by side and across their dates.
/// Checksum files and IANA's registries among them are told by [`Kind::of`]
/// and used, tables of the project by their names, as is a table of any other
/// name; other files are left alone, unless there is none of these.
///
/// # Errors
///
/// If a file cannot be read, or a registry of IANA is not as IANA publishes
/// it; what is wrong with the content of the others is found.
pub fn check<S: Source>(files: &[S], settings: &Settings) -> Result<Report, CheckError> {
    let (mut allocations, mut checksums, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let mut tables = Vec::new();
    let mut iana = Iana::default();
    for file in files {
        if is_table(file.name()) {
            tables.push(file as &dyn Source);
            continue;
        }
        match kind(file)? {
            Kind::Allocation => allocations.push(file),
            Kind::Checksum => checksums.push(file),
            Kind::Iana => {
                let mut bytes = Vec::new();
                source::decode(file.open()?)?.1.read_to_end(&mut bytes)?;
                iana.add(file.name(), &bytes)?;
            }
            Kind::Other if is_csv(file.name()) => tables.push(file as &dyn Source),
            Kind::Other => others.push(file),
        }
    }
    if allocations.is_empty() && tables.is_empty() {
        // Whoever gives nothing else means these.
        allocations = others;
    }
    let names: Vec<&str> = allocations.iter().map(|file| file.name()).collect();
    let checksums = Checksums::read(checksums, &names)?;
    let mut checked = Vec::new();
    for file in allocations {
        let mut one = FileCheck::read(file, settings)?;
        for checksum in checksums.of(file.name()) {
            one.compare(file, checksum)?;
        }
        checked.push(one);
    }
    checked.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut across = Across::new(settings, Some(&iana));
    for file in checked {
        across.push(file);
    }
    across.push_checksums(&checksums);
    across.push_tables(TablesCheck::read(tables, settings)?);
    let find = |name: &str| {
        let found = files.iter().find(|file| file.name() == name);
        found.map(|file| file as &dyn Source)
    };
    Ok(across.finish(find)?)
}

fn kind(file: &impl Source) -> io::Result<Kind> {
    let mut start = Vec::new();
    let plain = source::decode(file.open()?).map(|(_, plain)| plain)?;
    // What is damaged is told by its name.
    let _ = plain.take(Kind::ENOUGH as u64).read_to_end(&mut start);
    Ok(Kind::of(file.name(), &start))
}

/// Why files cannot be checked.
#[derive(Debug)]
pub enum CheckError {
    /// One cannot be read.
    Io(io::Error),
    /// A registry of IANA is not as IANA publishes it.
    Iana(IanaError),
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Iana(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CheckError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Iana(error) => Some(error),
        }
    }
}

impl From<io::Error> for CheckError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<IanaError> for CheckError {
    fn from(error: IanaError) -> Self {
        Self::Iana(error)
    }
}
