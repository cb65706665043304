//! Files in the folder that the lock does not name: what is measured would not
//! be what the lock says.

use std::fs;
use std::path::Path;

use v6atlas::fetch::FilePath;

use super::args::FetchArgs;
use super::ledger::Ledger;
use super::outcome::Outcome;

/// The allocation files of the registries asked for that lie in the folder and
/// are not in the lock.
pub(super) fn files(args: &FetchArgs, ledger: &Ledger) -> Vec<Outcome> {
    let is_wanted =
        |path: &FilePath| args.publishers.is_empty() || args.publishers.contains(&path.publisher());
    let mut found: Vec<FilePath> = Vec::new();
    for publisher in names(&args.into) {
        for year in names(&args.into.join(&publisher)) {
            for name in names(&args.into.join(&publisher).join(&year)) {
                found.extend(format!("{publisher}/{year}/{name}").parse::<FilePath>());
            }
        }
    }
    found.sort();
    let unknown = |path: &FilePath| ledger.look(|lock| lock.get(path).is_none());
    found
        .into_iter()
        .filter(|path| is_wanted(path) && unknown(path))
        .map(|path| {
            Outcome::Refused(format!(
                "{}: the lock does not name this file, and it would be measured; take it away, or \
                 fetch without --locked",
                args.into.join(path.to_string()).display()
            ))
        })
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.collect()
}
