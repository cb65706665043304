//! `v6atlas archive`: years of allocation files in a folder, measured once.

mod add;
mod args;
mod durable;
mod fill;
mod folder;
mod judge;
mod ledger;
mod lock;
mod measure;
mod newest;
mod prune;
mod read;
mod reader;
mod scan;
mod shelf;
mod slot;
mod sound;
mod stale;
mod status;
mod store;
mod table;
mod verify;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use v6atlas::delegated::Publisher;
use v6atlas::resource::Registry;

pub(crate) use self::args::ArchiveArgs;
use self::args::Work;
use super::exit::Failure;

/// The folder within an archive that holds what is remembered of it.
const MEMORY: &str = ".v6atlas";

pub(crate) fn run(args: &ArchiveArgs) -> Result<ExitCode, Failure> {
    let archive = match &args.work {
        Work::Add(add) => &add.archive,
        Work::Measure(measure) => &measure.archive,
        Work::Status(status) => &status.archive,
        Work::Verify(verify) => &verify.archive,
        Work::Prune(prune) => &prune.archive,
    };
    has_no_links(&archive.archive)?;
    match &args.work {
        Work::Add(add) => add::run(&add.archive.archive, add),
        Work::Measure(measure) => measure::run(&measure.archive.archive, measure),
        Work::Status(status) => status::run(&status.archive.archive, status),
        Work::Verify(verify) => verify::run(&verify.archive.archive, verify),
        Work::Prune(prune) => prune::run(&prune.archive.archive, prune),
    }
}

/// Refuses an archive in which the folder of a registry or a year is a link:
/// links are not followed, so its files would be put there and never read.
fn has_no_links(archive: &Path) -> Result<()> {
    let all = Registry::ALL.map(Publisher::Regional);
    for publisher in all.into_iter().chain([Publisher::Nro, Publisher::Iana]) {
        let folder = archive.join(publisher.as_str());
        let years = fs::read_dir(&folder).into_iter().flatten().flatten();
        let years = years.map(|entry| entry.path());
        for path in [folder.clone()].into_iter().chain(years) {
            if path.is_symlink() && path.is_dir() {
                bail!(
                    "{}: expected a folder, found a link to one, and an archive does not follow \
                     links; put the folder itself there, or mount it there",
                    path.display()
                );
            }
        }
    }
    Ok(())
}

/// Refuses a folder that is not there.
fn is_there(archive: &Path) -> Result<()> {
    let name = archive.display();
    if !archive.exists() {
        bail!(
            "{name}: there is no such archive; `v6atlas archive add FILE|DIR... --archive {name}` \
             makes one"
        );
    }
    if !archive.is_dir() {
        bail!("{name}: expected the folder of an archive, found a file");
    }
    Ok(())
}
