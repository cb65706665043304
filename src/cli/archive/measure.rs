//! `v6atlas archive measure`: the table of all files, of which only new ones
//! are read.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use anyhow::anyhow;
use v6atlas::archive::Content;
use v6atlas::measure::Scope;

use super::args::ArchiveMeasureArgs;
use super::fill::{Filled, fill};
use super::folder::{self, Found};
use super::ledger::Ledger;
use super::lock::Lock;
use super::store::Store;
use super::table::{self, Wanted};
use super::{is_there, lock, stale};
use crate::cli::exit::Failure;
use crate::cli::inputs::Inputs;
use crate::cli::load::Reading;
use crate::cli::tell::{count, tell};
use crate::cli::write;

pub(super) fn run(archive: &Path, args: &ArchiveMeasureArgs) -> Result<ExitCode, Failure> {
    is_there(archive)?;
    let (lock, mut store) = memory(archive)?;
    if let Some(remark) = store.remark.take() {
        write::note(&remark);
    }
    let folder = folder::look(archive, &store)?;
    let (files, mut inputs) = without_twins(folder.files);
    inputs.iana = folder.iana;
    if files.is_empty() && folder.refused.is_empty() {
        return Err(anyhow!(
            "{}: expected an archive with allocation files, found none in it",
            archive.display()
        )
        .into());
    }
    for twin in &inputs.twins {
        write::note(twin);
    }
    let mut filled = fill(
        archive,
        &mut store,
        &files,
        args.accept_damaged,
        folder.refused,
    )?;
    tell_changed(archive, &store, &files);
    let read = Reading {
        remarks: std::mem::take(&mut filled.remarks),
        ..Reading::default()
    };
    tell(&inputs, &read);
    tidy(&mut store, &filled)?;
    // Who reads the table may take hours. What is needed of the memory is read
    // from the file as it is now, whatever another run makes of it.
    if args.table.output_dir.is_none() {
        drop(lock);
    }
    let observations = write_tables(archive, &store, &filled, args)?;
    let dates = |file: &Found| file.input.date;
    let dates = match (files.first().map(dates), files.last().map(dates)) {
        (Some(first), Some(last)) if first != last => format!(" from {first} to {last}"),
        (Some(date), _) => format!(" of {date}"),
        _ => String::new(),
    };
    write::done(&format!(
        "{}{dates}, {} of them new: {}",
        count(files.len() as u64, "file"),
        filled.measured,
        count(observations as u64, "observation")
    ));
    Ok(ExitCode::SUCCESS)
}

/// The memory, for this run alone; of an archive that cannot be written a copy
/// that is gone with the run.
fn memory(archive: &Path) -> anyhow::Result<(Option<Lock>, Store)> {
    let own = lock::alone(archive).and_then(|lock| Ok((lock, Store::open(archive)?)));
    match own {
        Ok((lock, store)) => Ok((Some(lock), store)),
        Err(error) => {
            write::note(&format!("{error:#}; what is measured is not remembered"));
            let lock = lock::shared(archive).ok();
            Ok((lock, Store::scratch(archive)?))
        }
    }
}

/// The files that are measured, one a registry and date, in the order of their
/// dates, and what `v6atlas measure` would say of the others.
pub(super) fn without_twins(files: Vec<Found>) -> (Vec<Found>, Inputs) {
    let inputs = Inputs::of(files.iter().map(|file| file.input.clone()).collect());
    let places: std::collections::BTreeMap<String, usize> = inputs
        .files
        .iter()
        .enumerate()
        .map(|(place, input)| (input.name(), place))
        .collect();
    let mut kept: Vec<(usize, Found)> = files
        .into_iter()
        .filter_map(|file| Some((*places.get(&file.input.name())?, file)))
        .collect();
    kept.sort_by_key(|(place, _)| *place);
    (kept.into_iter().map(|(_, file)| file).collect(), inputs)
}

/// Tells files that are measured as they are, but are not what was added.
fn tell_changed(archive: &Path, store: &Store, files: &[Found]) {
    // What was fetched anew since it was added is what it should be.
    let ledger = Ledger::open(archive).unwrap_or_default();
    for file in files {
        let remembered = store.file(&file.path);
        let bytes = remembered.and_then(|one| Some(one.seen.as_ref()?.bytes));
        let fetched = ledger.content(&file.path);
        let expected = fetched.or_else(|| remembered?.added);
        if expected.is_some() && bytes.is_some() && expected != bytes {
            let name = archive.join(&file.path).display().to_string();
            let (what, help) = if fetched.is_some() {
                (
                    "fetched",
                    "`v6atlas fetch --locked` gets that again".to_owned(),
                )
            } else {
                let help = format!("`v6atlas archive add {name}` takes it as it is");
                ("added", help)
            };
            write::warn(&format!("{name}: is not the file that was {what}; {help}"));
        }
    }
}

fn tidy(store: &mut Store, filled: &Filled) -> anyhow::Result<()> {
    let mut stocks: BTreeSet<(Content, v6atlas::resource::Registry)> = BTreeSet::new();
    let mut flows = BTreeSet::new();
    for (registry, steps) in &filled.series {
        for step in steps {
            stocks.insert((step.plain, *registry));
            flows.extend(step.flows.iter().map(|(_, compare)| *compare));
        }
    }
    store.tidy(&stocks, &flows)
}

fn write_tables(
    archive: &Path,
    store: &Store,
    filled: &Filled,
    args: &ArchiveMeasureArgs,
) -> Result<usize, Failure> {
    let wanted = Wanted {
        sampling: args.table.every.into(),
        is_compact: args.table.compact,
    };
    let scopes = table::scopes(filled);
    let mut observations = 0;
    if let Some(folder) = &args.table.output_dir {
        write::folder(folder)?;
        let path_of = |scope: &Scope| folder.join(format!("{scope}.csv"));
        let paths: Vec<_> = scopes.iter().map(path_of).collect();
        write::can_be_files(paths.iter().map(std::path::PathBuf::as_path))?;
        let mut written = Vec::new();
        for scope in &scopes {
            if *scope == Scope::All {
                // Five registries need not have dates together: then there is
                // no table.
                let count = table::rows(store, filled, *scope, wanted, |_| Ok(()))?;
                if count == 0 {
                    continue;
                }
            }
            write::file(&path_of(scope), |output| {
                let one = std::slice::from_ref(scope);
                observations += table::write(store, filled, one, wanted, output)?;
                Ok(())
            })?;
            written.push(path_of(scope));
        }
        stale::settle(archive, folder, &written, store.is_kept())?;
    } else {
        let mut put = |output: &mut dyn std::io::Write| {
            observations = table::write(store, filled, &scopes, wanted, output)?;
            Ok(())
        };
        match &args.table.output {
            Some(path) => write::file(path, put)?,
            None => write::stdout(&mut put)?,
        }
    }
    Ok(observations)
}
