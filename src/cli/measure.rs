//! `v6atlas measure`: allocation files to observations.

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::anyhow;
use v6atlas::export;
use v6atlas::measure::{Meter, Scope};

use super::args::MeasureArgs;
use super::exit::Failure;
use super::inputs::inputs;
use super::tell::{count, tell};
use super::{load, write};

pub(crate) fn run(args: &MeasureArgs) -> Result<ExitCode, Failure> {
    let mut inputs = inputs(&args.inputs)?;
    if inputs.is_only_iana() {
        return Err(anyhow!("expected files of a regional registry, found only IANA's").into());
    }
    for twin in &inputs.twins {
        write::note(twin);
    }
    let meter = Meter::new(args.table.every.into()).compact(args.table.compact);
    let (observations, read) = load::measure(&mut inputs, meter, args.accept_damaged)?;
    tell(&inputs, &read);
    if let Some(folder) = &args.table.output_dir {
        write::folder(folder)?;
        let scopes: BTreeSet<Scope> = observations.iter().map(|one| one.scope).collect();
        let path_of = |scope: &Scope| folder.join(format!("{scope}.csv"));
        let paths: Vec<_> = scopes.iter().map(path_of).collect();
        write::can_be_files(paths.iter().map(std::path::PathBuf::as_path))?;
        for scope in scopes {
            let of_one = observations.iter().filter(|one| one.scope == scope);
            write::file(&path_of(&scope), |output| {
                Ok(export::csv::write(of_one, output)?)
            })?;
        }
    } else if let Some(path) = &args.table.output {
        write::file(path, |output| {
            Ok(export::csv::write(&observations, output)?)
        })?;
    } else {
        write::stdout(|output| Ok(export::csv::write(&observations, output)?))?;
    }
    let dates = match (read.first, read.last) {
        (Some(first), Some(last)) if first != last => format!(" from {first} to {last}"),
        (Some(date), _) => format!(" of {date}"),
        _ => String::new(),
    };
    write::done(&format!(
        "{}{dates}: {}",
        count(read.files as u64, "file"),
        count(observations.len() as u64, "observation")
    ));
    Ok(ExitCode::SUCCESS)
}
