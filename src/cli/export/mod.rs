//! `v6atlas export`: observations for statisticians' tools.

mod args;
mod choose;
mod plan;
mod stage;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use indicatif::{ProgressBar, ProgressBarIter};
use v6atlas::export::{
    self, Coverage, DataHub, Earlier, Edition, ExportError, Merge, Metadata, PackedFile, Parquet,
    Revisions, RowMaker, SdmxCsv, Selection, Settings, Sink, Tidy, Wide, Xlsx,
};
use v6atlas::period::Period;

pub(crate) use self::args::ExportArgs;
use self::args::Format;
use self::choose::Seen;
use self::plan::{Plan, Target};
use self::stage::Stage;
use super::exit::Failure;
use super::inputs::files_below;
use super::tell::count;
use super::{load, progress, write};

/// A format that is being written, and what errors call it.
struct Output {
    name: String,
    sink: Box<dyn Sink>,
}

pub(crate) fn run(args: &ExportArgs) -> Result<ExitCode, Failure> {
    let plan = Plan::new(args)?;
    let selection = choose::selection(args)?;
    let settings = Settings {
        labels: args.labels.into(),
        language: args.language.lang.into(),
        decimal: args.decimal.into(),
        area_codes: args.area_codes.into(),
    };
    let tables = tables(&args.data.data)?;
    let inputs = load::inputs(&args.data.data)?;
    let previous = args.previous.as_deref().map(earlier).transpose()?;
    if previous.is_some() && plan.target == Target::Stdout {
        return Err(anyhow!("--previous: expected a file or a folder as --output, found -").into());
    }
    if plan.target == Target::Stdout && io::stdout().is_terminal() {
        let binary = [Format::Parquet, Format::Xlsx]
            .into_iter()
            .find(|one| plan.has(*one));
        if let Some(format) = binary {
            let word = format.word();
            return Err(anyhow!("{word} cannot be shown on a terminal: name a file").into());
        }
    }
    // The columns of the wide table are known only when all rows were seen.
    let times = if plan.has(Format::Wide) {
        times(&tables, &selection)?
    } else {
        BTreeSet::new()
    };
    let mut stage = Stage::default();
    if let Target::Folder(folder) = &plan.target {
        stage.folder(folder)?;
    }
    let mut outputs = outputs(&plan, settings, &times, &mut stage)?;
    let mut revisions = match (previous, plan.beside("revisions.csv")) {
        (Some((path, file)), Some(target)) => {
            let output = BufWriter::new(stage.create(&target)?);
            let shown = path.display();
            let table = Earlier::new(file).map_err(|error| anyhow!("{shown}: {error}"))?;
            let sink = Revisions::new(output, table, selection.clone());
            Some(sink.map_err(|error| anyhow!("{shown}: {error}"))?)
        }
        _ => None,
    };
    let mut coverage = Coverage::default();
    let mut seen = Seen::default();
    let mut maker = RowMaker::default();
    let bar = progress::bytes(sizes(&tables));
    let mut merge = open(&tables, &bar)?;
    while let Some(one) = merge.advance().map_err(|error| anyhow!("{error}"))? {
        seen.add(one);
        if !selection.has(one) {
            continue;
        }
        coverage.add(one);
        let row = maker.row(one);
        for output in &mut outputs {
            output
                .sink
                .put(&row)
                .map_err(|error| failed(&output.name, error))?;
        }
        if let Some(revisions) = &mut revisions {
            revisions
                .put(&row)
                .map_err(|error| failed("revisions.csv", error))?;
        }
    }
    bar.finish_and_clear();
    if coverage.rows == 0 {
        return Err(anyhow!(seen.nothing(&selection)).into());
    }
    for absent in seen.absent(&selection) {
        write::note(&format!("the tables hold {absent}"));
    }
    let metadata = Metadata::new(coverage, selection, settings, &inputs);
    for output in &mut outputs {
        output
            .sink
            .finish(&metadata)
            .map_err(|error| failed(&output.name, error))?;
    }
    let mut revised = None;
    if let Some(revisions) = &mut revisions {
        revisions
            .finish(&metadata)
            .map_err(|error| failed("revisions.csv", error))?;
        revised = Some(revisions.count);
    }
    drop(outputs);
    drop(revisions);
    companions(&plan, &metadata, &mut stage)?;
    let left_over = plan.left_over(&stage.names());
    stage.finish()?;
    tell(&plan, &metadata, revised, &left_over);
    Ok(ExitCode::SUCCESS)
}

fn failed(name: &str, error: ExportError) -> anyhow::Error {
    match error {
        ExportError::Io(error) => {
            anyhow::Error::new(error).context(format!("{name}: cannot be written"))
        }
        ExportError::Format(message) => anyhow!("{name}: {message}"),
    }
}

/// The tables of observations of a data folder: path and length.
fn tables(data: &Path) -> Result<Vec<(PathBuf, u64)>> {
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
    for path in files_below(&folder)? {
        if path.extension().is_some_and(|ending| ending == "csv") {
            let size = path.metadata().map_or(0, |metadata| metadata.len());
            list.push((path, size));
        }
    }
    if list.is_empty() {
        bail!(
            "{}: expected tables of observations, found none",
            folder.display()
        );
    }
    Ok(list)
}

fn sizes(tables: &[(PathBuf, u64)]) -> u64 {
    tables.iter().map(|(_, size)| size).sum()
}

fn open(tables: &[(PathBuf, u64)], bar: &ProgressBar) -> Result<Merge<ProgressBarIter<File>>> {
    let mut opened = Vec::new();
    for (path, _) in tables {
        let file =
            File::open(path).with_context(|| format!("{}: cannot be read", path.display()))?;
        opened.push((path.display().to_string(), bar.wrap_read(file)));
    }
    Merge::new(opened).map_err(|error| anyhow!("{error}"))
}

/// All times of what is chosen.
fn times(tables: &[(PathBuf, u64)], selection: &Selection) -> Result<BTreeSet<Period>> {
    let mut times = BTreeSet::new();
    let bar = progress::bytes(sizes(tables));
    let mut merge = open(tables, &bar)?;
    while let Some(one) = merge.advance().map_err(|error| anyhow!("{error}"))? {
        if selection.has(one) {
            times.insert(one.time);
        }
    }
    bar.finish_and_clear();
    Ok(times)
}

/// The tidy table of an earlier export.
fn earlier(path: &Path) -> Result<(PathBuf, io::BufReader<File>)> {
    let table = if path.is_dir() {
        path.join("observations.csv")
    } else {
        path.to_path_buf()
    };
    if !table.is_file() {
        bail!(
            "--previous {}: expected an earlier export with its tidy table, observations.csv \
             (--format csv, datapackage, csvw or all), found none",
            path.display()
        );
    }
    let file =
        File::open(&table).with_context(|| format!("{}: cannot be read", table.display()))?;
    Ok((table, io::BufReader::new(file)))
}

/// A stream that may be long.
type Stream = BufWriter<Box<dyn Write + Send>>;

fn stream(plan: &Plan, name: &str, stage: &mut Stage) -> Result<(String, Stream)> {
    let (name, output): (String, Box<dyn Write + Send>) = match plan.path(name) {
        None => ("the standard output".to_owned(), Box::new(io::stdout())),
        Some(path) => (path.display().to_string(), Box::new(stage.create(&path)?)),
    };
    Ok((name, BufWriter::with_capacity(1 << 20, output)))
}

/// The formats, each with the start of its file.
fn outputs(
    plan: &Plan,
    settings: Settings,
    times: &BTreeSet<Period>,
    stage: &mut Stage,
) -> Result<Vec<Output>> {
    let mut list: Vec<Output> = Vec::new();
    let mut add = |made: (String, Result<Box<dyn Sink>, ExportError>)| -> Result<()> {
        let (name, sink) = made;
        let sink = sink.map_err(|error| failed(&name, error))?;
        list.push(Output { name, sink });
        Ok(())
    };
    if plan.has_tidy() {
        let (name, output) = stream(plan, "observations.csv", stage)?;
        add((name, boxed(Tidy::new(output, settings))))?;
    }
    if plan.has(Format::Wide) {
        let (name, output) = stream(plan, "wide.csv", stage)?;
        add((name, boxed(Wide::new(output, settings, times))))?;
    }
    if plan.has(Format::SdmxCsv) {
        for edition in &plan.editions {
            let file = format!("sdmx-{}.csv", edition_name(*edition));
            let (name, output) = stream(plan, &file, stage)?;
            add((name, boxed(SdmxCsv::new(output, settings, *edition))))?;
        }
    }
    if plan.has(Format::Datahub) {
        let (name, output) = stream(plan, "datahub.csv", stage)?;
        add((name, boxed(DataHub::new(output, settings))))?;
    }
    if plan.has(Format::Parquet) {
        let (name, output) = stream(plan, "observations.parquet", stage)?;
        add((name, boxed(Parquet::new(output, settings))))?;
    }
    if plan.has(Format::Xlsx) {
        let (name, output) = stream(plan, "observations.xlsx", stage)?;
        add((name, boxed(Xlsx::new(output, settings))))?;
    }
    Ok(list)
}

fn boxed<S: Sink + 'static>(sink: Result<S, ExportError>) -> Result<Box<dyn Sink>, ExportError> {
    sink.map(|sink| -> Box<dyn Sink> { Box::new(sink) })
}

fn edition_name(edition: Edition) -> &'static str {
    match edition {
        Edition::V3_0 => "3.0",
        Edition::V3_1 => "3.1",
    }
}

/// What stands beside the formats: structures, tables of codes, descriptions.
fn companions(plan: &Plan, metadata: &Metadata, stage: &mut Stage) -> Result<()> {
    let is_folder = matches!(plan.target, Target::Folder(_));
    // The data say little without their codes.
    if plan.has(Format::SdmxJson) || plan.has(Format::SdmxCsv) && is_folder {
        for edition in &plan.editions {
            let file = format!("sdmx-structure-{}.json", edition_name(*edition));
            let (name, output) = stream(plan, &file, stage)?;
            export::write_structure(output, *edition, metadata)
                .map_err(|error| failed(&name, error))?;
        }
    }
    let put = |stage: &mut Stage, name: &str, bytes: &[u8]| -> Result<()> {
        let Some(path) = plan.beside(name) else {
            return Ok(());
        };
        let cannot = || format!("{}: cannot be written", path.display());
        stage.create(&path)?.write_all(bytes).with_context(cannot)
    };
    if plan.has(Format::Datapackage) || plan.has(Format::Csvw) {
        let tables = export::tables(metadata.settings.labels);
        for table in &tables {
            if let Some(bytes) = export::content(table, metadata) {
                put(stage, &format!("{}.csv", table.name), &bytes)?;
            }
        }
        if plan.has(Format::Datapackage) {
            let digests = stage.digests()?;
            let packed = tables.iter().filter_map(|table| {
                let name = format!("{}.csv", table.name);
                let (_, bytes, sha256) = digests.iter().find(|(file, ..)| *file == name)?;
                Some(PackedFile {
                    table: table.clone(),
                    bytes: *bytes,
                    sha256: sha256.clone(),
                })
            });
            let packed: Vec<PackedFile> = packed.collect();
            put(
                stage,
                "datapackage.json",
                export::datapackage(&packed, metadata).as_bytes(),
            )?;
        }
        if plan.has(Format::Csvw) {
            for table in &tables {
                let name = format!("{}.csv-metadata.json", table.name);
                put(
                    stage,
                    &name,
                    export::csvw(table, &tables, metadata).as_bytes(),
                )?;
            }
        }
    }
    let files: Vec<(String, String)> = if is_folder {
        let digests = stage.digests()?.into_iter();
        digests.map(|(name, _, sha256)| (name, sha256)).collect()
    } else {
        Vec::new()
    };
    put(
        stage,
        "METADATA.md",
        export::readme(metadata, &files).as_bytes(),
    )
}

fn tell(plan: &Plan, metadata: &Metadata, revised: Option<u64>, left_over: &[String]) {
    let coverage = &metadata.coverage;
    let revised = revised.map_or_else(String::new, |many| format!(", {}", count(many, "revision")));
    let place = match &plan.target {
        Target::Stdout => "standard output".to_owned(),
        Target::File(path) | Target::Folder(path) => path.display().to_string(),
    };
    if !left_over.is_empty() {
        write::warn(&format!(
            "{place}: left as they were, from an earlier export of other formats: {}",
            left_over.join(", ")
        ));
    }
    write::done(&format!(
        "{place}: {} of {} and {}{revised}",
        count(coverage.rows, "observation"),
        count(coverage.indicators.len() as u64, "indicator"),
        count(coverage.areas.len() as u64, "area"),
    ));
    if !metadata.unlisted.is_empty() {
        write::note(&format!(
            "inputs.csv lists no file behind {}: the full SHA-256 is not told",
            count(metadata.unlisted.len() as u64, "vintage")
        ));
    }
}
