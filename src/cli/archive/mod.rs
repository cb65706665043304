//! `v6atlas archive`: years of allocation files in a folder, measured once.

mod add;
mod args;
mod durable;
mod fill;
mod folder;
mod lock;
mod measure;
mod newest;
mod prune;
mod read;
mod status;
mod store;
mod table;
mod verify;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

pub(crate) use self::args::ArchiveArgs;
use self::args::Work;
use super::exit::Failure;

/// The folder within an archive that holds what is remembered of it.
const MEMORY: &str = ".v6atlas";

pub(crate) fn run(args: &ArchiveArgs) -> Result<ExitCode, Failure> {
    match &args.work {
        Work::Add(add) => add::run(&add.archive.archive, add),
        Work::Measure(measure) => measure::run(&measure.archive.archive, measure),
        Work::Status(status) => status::run(&status.archive.archive, status),
        Work::Verify(verify) => verify::run(&verify.archive.archive, verify),
        Work::Prune(prune) => prune::run(&prune.archive.archive, prune),
    }
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
