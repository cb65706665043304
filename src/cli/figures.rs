//! The figures that a command tells of: from the tables of a data folder, or
//! measured from allocation files on the way.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use clap::Args as ClapArgs;
use v6atlas::measure::{Meter, Observation, Sampling};

use super::exit::Failure;
use super::inputs::inputs;
use super::tell::tell;
use super::{load, write};

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
    if files.files.is_empty() {
        return Ok(load::observations(data)?);
    }
    let mut inputs = inputs(&files.files)?;
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
