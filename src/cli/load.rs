//! Reading: allocation files to observations, and tables of observations.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use chrono::NaiveDate;
use v6atlas::check::KnownIssues;
use v6atlas::export::{self, InputFile};
use v6atlas::measure::{Measured, Meter, Observation};
use v6atlas::snapshot::{self, Remarks, SnapshotError};

use super::exit::Failure;
use super::in_order::in_order;
use super::inputs::{Input, Inputs, Refused, files_below, refusal};
use super::progress;

/// What was read on the way to observations.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) files: usize,
    pub(crate) first: Option<NaiveDate>,
    pub(crate) last: Option<NaiveDate>,
    /// What had to be said of files, by name.
    pub(crate) remarks: Vec<(String, Remarks)>,
}

/// Reads and measures files. Memory does not grow with their number: a few
/// snapshots are on their way at a time.
///
/// All files are read, so that all that are wrong are told, before the first
/// that is wrong ends the run.
pub(crate) fn measure(
    inputs: &mut Inputs,
    mut meter: Meter,
    accept_damaged: bool,
) -> Result<(Vec<Observation>, Reading), Failure> {
    let mut refused = std::mem::take(&mut inputs.refused);
    let inputs = &inputs.files;
    let mut read = Reading::default();
    let bar = progress::bar(inputs.len(), "files");
    in_order(
        inputs,
        |input| input.size,
        |input| input.publisher,
        |input| one(input, accept_damaged),
        |input, result| {
            bar.inc(1);
            match result {
                Ok(measured) => {
                    read.files += 1;
                    read.first = read.first.into_iter().chain([input.date]).min();
                    read.last = read.last.into_iter().chain([input.date]).max();
                    if let Some(first) = measured.first() {
                        let remarks = first.snapshot().remarks().clone();
                        if remarks != Remarks::default() {
                            read.remarks.push((input.name(), remarks));
                        }
                    }
                    for one in measured {
                        // Files are sorted and have no twins, so dates increase.
                        if let Err(error) = meter.push(one) {
                            let text = format!("{}: {error}", input.name());
                            refused.push(Refused {
                                text,
                                is_finding: true,
                            });
                        }
                    }
                }
                Err(error) => {
                    let is_finding = matches!(error, SnapshotError::Damaged(_));
                    let help = if is_finding {
                        "; get the file again, or pass --accept-damaged to measure what there is"
                    } else {
                        ""
                    };
                    let text = format!("{}: {error}{help}", input.name());
                    refused.push(Refused { text, is_finding });
                }
            }
        },
    );
    bar.finish_and_clear();
    if !refused.is_empty() {
        return Err(refusal(&refused));
    }
    Ok((meter.finish(), read))
}

fn one(input: &Input, accept_damaged: bool) -> Result<Vec<Measured>, SnapshotError> {
    let plain = input.open().map_err(SnapshotError::Io)?;
    let snapshots = snapshot::read(plain, accept_damaged)?;
    Ok(snapshots.into_iter().map(Measured::of).collect())
}

/// The observations in `observations/` of a data folder.
pub(crate) fn observations(data: &Path) -> Result<Vec<Observation>> {
    let folder = data.join("observations");
    if !folder.is_dir() {
        bail!(
            "{}: there is no such folder; run in the project's folder, name another one with \
             --data, or make the tables with `v6atlas measure FILE|DIR... --output-dir {}`",
            folder.display(),
            folder.display()
        );
    }
    let mut list = Vec::new();
    let tables = files_below(&folder)?;
    let tables = tables
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"));
    for path in tables {
        let unreadable = || format!("{}: cannot be read", path.display());
        let bytes = fs::read(path).with_context(unreadable)?;
        if bytes.last() != Some(&b'\n') {
            bail!(
                "{}: the table is cut off: expected a line end after the last row",
                path.display()
            );
        }
        let table = export::csv::read(&bytes[..])
            .map_err(|error| anyhow!("{}: {error}", path.display()))?;
        list.extend(table);
    }
    if list.is_empty() {
        bail!(
            "{}: expected tables of observations, found none",
            folder.display()
        );
    }
    list.sort_by_cached_key(Observation::key);
    if let Some(pair) = list
        .windows(2)
        .find(|pair| matches!(pair, [a, b] if a.key() == b.key()))
        && let Some(twice) = pair.first()
    {
        let (scope, area, indicator, time) = twice.key();
        bail!(
            "{}: {scope},{area},{indicator},{time} has two values",
            folder.display()
        );
    }
    Ok(list)
}

/// The list of the files behind the tables; none where there is no list.
pub(crate) fn inputs(data: &Path) -> Result<Vec<InputFile>> {
    let path = data.join("inputs.csv");
    if !path.exists() {
        return Ok(Vec::new());
    }
    let shown = path.display();
    let file = fs::File::open(&path).with_context(|| format!("{shown}: cannot be read"))?;
    export::read_inputs(file).map_err(|error| anyhow!("{shown}: {error}"))
}

/// What the registries are known to publish wrongly, of the data folder; what
/// came with the program where the folder has no such table.
pub(crate) fn known(data: &Path) -> Result<KnownIssues> {
    let path = data.join("known-issues.csv");
    if !path.exists() {
        return Ok(KnownIssues::shipped());
    }
    let shown = path.display();
    let bytes = fs::read(&path).with_context(|| format!("{shown}: cannot be read"))?;
    KnownIssues::parse(&bytes).map_err(|error| anyhow!("{shown}: {error}"))
}
