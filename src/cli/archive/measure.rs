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
use super::store::Store;
use super::table::{self, Wanted};
use super::{is_there, lock};
use crate::cli::exit::Failure;
use crate::cli::inputs::Inputs;
use crate::cli::load::Reading;
use crate::cli::tell::{count, tell};
use crate::cli::write;

pub(super) fn run(archive: &Path, args: &ArchiveMeasureArgs) -> Result<ExitCode, Failure> {
    is_there(archive)?;
    let _lock = lock::alone(archive)?;
    let mut store = Store::open(archive)?;
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
    let mut filled = fill(archive, &mut store, &files, folder.refused)?;
    tell_changed(archive, &store, &files);
    let read = Reading {
        remarks: std::mem::take(&mut filled.remarks),
        ..Reading::default()
    };
    tell(&inputs, &read);
    tidy(&mut store, &filled)?;
    let observations = write_tables(&store, &filled, args)?;
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
    for file in files {
        let remembered = store.file(&file.path);
        let added = remembered.and_then(|one| one.added);
        let bytes = remembered.and_then(|one| Some(one.seen.as_ref()?.bytes));
        if let (Some(added), Some(bytes)) = (added, bytes)
            && added != bytes
        {
            let name = archive.join(&file.path).display().to_string();
            write::warn(&format!(
                "{name}: is not the file that was added; `v6atlas archive add {name}` takes it as \
                 it is"
            ));
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
        }
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
