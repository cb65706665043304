//! `v6atlas archive prune`: files that quarterly figures do not need.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use chrono::NaiveDate;
use v6atlas::archive::{Entry, Keep, Thinned, thin};
use v6atlas::delegated::Publisher;
use v6atlas::resource::Registry;
use v6atlas::snapshot::{Form, SnapshotError};

use super::args::PruneArgs;
use super::folder::{self, Found};
use super::ledger::Ledger;
use super::measure::without_twins;
use super::sound::sound;
use super::status::size;
use super::store::Store;
use super::{durable, is_there, lock};
use crate::cli::exit::Failure;
use crate::cli::in_order::in_order;
use crate::cli::inputs::{Refused, refusal};
use crate::cli::tell::count;
use crate::cli::write;

pub(super) fn run(archive: &Path, args: &PruneArgs) -> Result<ExitCode, Failure> {
    is_there(archive)?;
    let (_lock, mut store) = if args.yes {
        (lock::alone(archive)?, Store::open(archive)?)
    } else {
        (lock::shared(archive)?, Store::look(archive)?)
    };
    let folder = folder::look(archive, &store)?;
    if !folder.refused.is_empty() {
        return Err(refusal(&folder.refused));
    }
    let files = chosen(archive, &store, folder.files, args.keep.into())?;
    let bytes: u64 = files.iter().map(|file| file.input.size).sum();
    if args.yes {
        remove(archive, &mut store, &files)?;
    }
    write::stdout(|output: &mut dyn Write| {
        for file in &files {
            writeln!(output, "{}", file.file(archive).display())?;
        }
        Ok(())
    })?;
    let (files, size) = (count(files.len() as u64, "file"), size(bytes));
    if args.yes {
        write::done(&format!("{files} removed, {size}"));
    } else {
        write::done(&format!(
            "{files} would be removed, {size}; --yes removes them"
        ));
        write::note(
            &"stocks by quarters and net changes stay; what came and went between two files that \
              are left is no longer counted as added and removed",
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Removes files. First it is written that they may be gone: whenever the run
/// is killed, none of them is told to be missing, nor got again.
fn remove(archive: &Path, store: &mut Store, files: &[Found]) -> Result<()> {
    let mut ledger = Ledger::open(archive)?;
    for file in files {
        if let Some(added) = store.file(&file.path).and_then(|one| one.added) {
            store.push(Entry::Perhaps(file.path.clone(), added))?;
        }
    }
    store.sync()?;
    ledger.remove(files.iter().map(|file| file.path.as_str()))?;
    let mut folders = BTreeSet::new();
    for file in files {
        let path = file.file(archive);
        fs::remove_file(&path).with_context(|| format!("{}: cannot be removed", path.display()))?;
        store.push(Entry::Gone(file.path.clone()))?;
        folders.insert(path.parent().map(Path::to_path_buf));
    }
    for folder in folders.into_iter().flatten() {
        durable::sync_folder_of(&folder.join("any"));
    }
    store.sync()
}

/// The files that can go.
fn chosen(
    archive: &Path,
    store: &Store,
    files: Vec<Found>,
    keep: Keep,
) -> Result<Vec<Found>, Failure> {
    let (measured, _) = without_twins(files.clone());
    let days_of = |is_extended: bool| -> BTreeSet<(Publisher, NaiveDate)> {
        let its = files
            .iter()
            .filter(|f| f.input.is_extended() == is_extended);
        its.map(day).collect()
    };
    // Without the one, the other would be measured as the file of that day.
    let of_both: BTreeSet<_> = &days_of(true) & &days_of(false);
    let mut series: BTreeMap<Registry, Vec<(NaiveDate, Form)>> = BTreeMap::new();
    let mut stay: BTreeMap<Registry, BTreeSet<usize>> = BTreeMap::new();
    let mut unmeasured = Vec::new();
    for file in &measured {
        // Combined files are told each for its day and are all kept.
        let Some(registry) = file.input.publisher.regional() else {
            continue;
        };
        let stock = file.plain.and_then(|plain| store.stock(&plain, registry));
        let Some(stock) = stock else {
            unmeasured.push(file.clone());
            continue;
        };
        let its = series.entry(registry).or_default();
        if of_both.contains(&day(file)) {
            stay.entry(registry).or_default().insert(its.len());
        }
        its.push((stock.date, stock.form));
    }
    if !unmeasured.is_empty() {
        return Err(why_not(archive, &unmeasured));
    }
    let mut dropped: BTreeSet<(Publisher, NaiveDate)> = BTreeSet::new();
    for (registry, series) in series {
        let stay = stay.remove(&registry).unwrap_or_default();
        if !stay.is_empty() {
            write::note(&format!(
                "{registry}: nothing is removed of the {} that {} files of both forms",
                count(stay.len() as u64, "day"),
                if stay.len() == 1 { "has" } else { "have" }
            ));
        }
        match thin(&series, &stay, keep) {
            Thinned::Drop(places) => {
                let dates = places.iter().filter_map(|&place| series.get(place));
                let publisher = Publisher::Regional(registry);
                dropped.extend(dates.map(|(date, _)| (publisher, *date)));
            }
            Thinned::TwoForms => write::note(&format!(
                "{registry}: nothing is removed: with fewer files of one form its history would \
                 be told by those of the other"
            )),
        }
    }
    // With a file go those of its registry, day and form that it stands before.
    Ok(files
        .into_iter()
        .filter(|file| dropped.contains(&day(file)))
        .collect())
}

/// Why there are files that are not measured: all that are damaged by name, or
/// else that nobody measured them.
fn why_not(archive: &Path, files: &[Found]) -> Failure {
    let mut damaged = Vec::new();
    in_order(
        files,
        |file| file.input.size,
        |_| (),
        |file| sound(&file.file(archive)).err(),
        |file, error| {
            if let Some(error) = error {
                let name = file.input.name();
                let help = "remove it from the archive and get it again";
                damaged.push(Refused {
                    text: format!("{name}: {error}; {help}"),
                    is_finding: matches!(error, SnapshotError::Damaged(_)),
                });
            }
        },
    );
    if !damaged.is_empty() {
        return refusal(&damaged);
    }
    let name = files.first().map(|file| file.input.name());
    let name = name.unwrap_or_default();
    anyhow!("{name}: is not measured yet; run `v6atlas archive measure` first").into()
}

/// Whose file it is, and of which day.
fn day(file: &Found) -> (Publisher, NaiveDate) {
    (file.input.publisher, file.input.date)
}
