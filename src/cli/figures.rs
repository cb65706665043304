//! The figures that a command tells of: from the tables of a data folder, or
//! measured from allocation files on the way.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use chrono::NaiveDate;
use clap::Args as ClapArgs;
use v6atlas::fetch::Lock;
use v6atlas::measure::{Meter, Observation, Sampling};
use v6atlas::period::Period;

use super::exit::Failure;
use super::inputs::inputs;
use super::tell::tell;
use super::{fetch, load, write};

/// The folder into which `fetch` puts files unless another is named.
pub(crate) const ARCHIVE: &str = "archive";

#[derive(Debug, ClapArgs)]
pub(crate) struct FilesArgs {
    /// Allocation files, or folders of them such as that of `fetch`, to measure
    /// in place of the tables in observations/
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) files: Vec<PathBuf>,
}

/// The observations in `observations/` of the data folder; if allocation files
/// are named, those that `measure --every quarter` makes of them.
pub(crate) fn figures(data: &Path, files: &FilesArgs) -> Result<Vec<Observation>, Failure> {
    let fetched = Path::new(ARCHIVE);
    let mut named = files.files.clone();
    if named.is_empty() {
        let end = fetched_until(fetched);
        if data.join("observations").is_dir() || end.is_none() {
            let observations = load::observations(data)?;
            tell_newer(data, &observations, end);
            return Ok(observations);
        }
        write::note(&format!(
            "{} has no tables of figures: they are measured from {ARCHIVE}",
            data.display()
        ));
        named.push(fetched.to_path_buf());
    }
    let mut inputs = inputs(&named)?;
    if inputs.is_only_iana() {
        return Err(anyhow!("expected files of a regional registry, found only IANA's").into());
    }
    for twin in &inputs.twins {
        write::note(twin);
    }
    let meter = Meter::new(Sampling::Quarterly);
    let (observations, read) = load::measure(&mut inputs, meter, false)?;
    tell(&inputs, &read);
    Ok(observations)
}

/// The newest day of which `fetch` has put a file into a folder; nothing if it
/// has put none there.
fn fetched_until(folder: &Path) -> Option<NaiveDate> {
    let table = fs::read(folder.join(fetch::LOCK)).ok()?;
    let lock = Lock::parse(&table).ok()?;
    let entries = lock.entries();
    entries
        .filter_map(|entry| Some(entry.identity()?.end))
        .max()
}

/// Says so where files were fetched that are newer than the tables: these are
/// what is asked for, and those may be what is meant.
fn tell_newer(data: &Path, observations: &[Observation], end: Option<NaiveDate>) {
    let newest = observations.iter().filter_map(|one| match one.time {
        Period::Day(day) => Some(day),
        _ => None,
    });
    if let (Some(newest), Some(end)) = (newest.max(), end)
        && newest < end
    {
        write::note(&format!(
            "the tables in {} end on {newest}, the files in {ARCHIVE} on {end}: `--files \
             {ARCHIVE}` tells of those",
            data.join("observations").display()
        ));
    }
}
