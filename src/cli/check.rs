//! `v6atlas check`: what is wrong with allocation files and tables.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use v6atlas::check::{self, Across, FileCheck, Settings, Source};
use v6atlas::delegated::{Content, Publisher, Reader};
use v6atlas::diagnostic::print::{self, Human};
use v6atlas::diagnostic::{Report, Rule, Severity};
use v6atlas::source;

use super::args::{CheckArgs, CheckFormat, Denied};
use super::exit::Failure;
use super::in_order::in_order;
use super::inputs::files_below;
use super::{pick, progress, write};

/// How much of a file tells what it is: more than any banner before a header.
const BEGINNING: u64 = 8 * 1024;

pub(crate) fn run(args: &CheckArgs) -> Result<ExitCode, Failure> {
    let begun = Instant::now();
    let settings = settings(args)?;
    let mut files = Vec::new();
    for path in &args.inputs {
        gather(path, &mut files)?;
    }
    let (report, failures) = allocations(files, &settings)?;
    tell(args, &report, begun.elapsed())?;
    for failure in &failures {
        write::complain(failure);
    }
    Ok(if !failures.is_empty() {
        ExitCode::from(2)
    } else if report.count(Severity::Error) > 0
        || args.deny == Some(Denied::Warnings) && report.count(Severity::Warning) > 0
    {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    })
}

fn settings(args: &CheckArgs) -> Result<Settings> {
    let all = |names: &[String]| {
        let rules = names.iter().map(|name| rule(name));
        rules.collect::<Result<Vec<_>>>()
    };
    let is_for_programs = matches!(args.format, CheckFormat::Json | CheckFormat::Sarif);
    let (most, most_notes) = match args.max {
        Some(0) => (u64::MAX, u64::MAX),
        Some(max) => (max, max),
        None if is_for_programs => (1000, 1000),
        None => (20, 1),
    };
    Ok(Settings {
        most,
        most_notes,
        allowed: all(&args.allow)?,
        only: all(&args.only)?,
        ..Settings::default()
    })
}

fn rule(name: &str) -> Result<&'static Rule> {
    check::find_rule(name).ok_or_else(|| {
        let names = check::rules().flat_map(|rule| [rule.code, rule.name]);
        let hint = pick::did_you_mean(name, names);
        anyhow!(
            "expected the code or the name of a rule, found `{name}`{hint}; `v6atlas explain \
             --list` lists them"
        )
    })
}

/// A file to check.
#[derive(Debug)]
struct Target {
    name: String,
    body: Body,
    date: Option<chrono::NaiveDate>,
    publisher: Option<Publisher>,
    size: u64,
}

#[derive(Debug)]
enum Body {
    File(PathBuf),
    /// What came through the standard input.
    Bytes(Vec<u8>),
}

impl Source for Target {
    fn name(&self) -> &str {
        &self.name
    }

    fn open(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        Ok(match &self.body {
            Body::File(path) => Box::new(File::open(path)?),
            Body::Bytes(bytes) => Box::new(&bytes[..]),
        })
    }
}

fn gather(path: &Path, files: &mut Vec<Target>) -> Result<()> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .context("the standard input cannot be read")?;
        files.push(Target {
            name: "standard input".to_owned(),
            size: bytes.len() as u64,
            body: Body::Bytes(bytes),
            date: None,
            publisher: None,
        });
    } else if path.is_dir() {
        for file in files_below(path)? {
            files.push(target(file));
        }
    } else {
        files.push(target(path.to_path_buf()));
    }
    Ok(())
}

fn target(path: PathBuf) -> Target {
    let size = fs::metadata(&path).map_or(0, |metadata| metadata.len());
    let mut target = Target {
        name: path.display().to_string(),
        body: Body::File(path),
        date: None,
        publisher: None,
        size,
    };
    let beginning = beginning(&target).unwrap_or_default();
    let mut reader = Reader::new(&beginning[..]);
    while let Ok(Some(line)) = reader.next_line() {
        if let Content::Header(header) = line.content {
            target.date = Some(header.end());
            target.publisher = Some(header.publisher());
            break;
        }
    }
    target
}

/// The first bytes of the plain content.
fn beginning(source: &impl Source) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let (_, plain) = source::decode(source.open()?)?;
    plain.take(BEGINNING).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn allocations(mut files: Vec<Target>, settings: &Settings) -> Result<(Report, Vec<String>)> {
    files.sort_by(|a, b| (a.date, a.publisher, &a.name).cmp(&(b.date, b.publisher, &b.name)));
    let mut across = Across::new(settings);
    let mut failures = Vec::new();
    let bar = progress::bar(files.len(), "files");
    in_order(
        &files,
        |file| file.size,
        |_| (),
        |file| FileCheck::read(file, settings),
        |file, checked| {
            bar.inc(1);
            match checked {
                Ok(checked) => across.push(checked),
                Err(error) => failures.push(format!("{}: {error}", file.name)),
            }
        },
    );
    bar.finish_and_clear();
    let find = |name: &str| {
        let file = files.iter().find(|file| file.name == name);
        file.map(|file| file as &dyn Source)
    };
    let report = across
        .finish(find)
        .context("a file could not be read again")?;
    Ok((report, failures))
}

/// Writes the findings where they are wanted, in the form that is wanted.
fn tell(args: &CheckArgs, report: &Report, elapsed: Duration) -> Result<()> {
    if let Some(path) = &args.output {
        return write::file(path, |output| {
            form(args.format, report, elapsed, false, output)
        });
    }
    let has_colour = write::stdout_has_colour();
    write::stdout(|output| form(args.format, report, elapsed, has_colour, output))
}

fn form(
    format: CheckFormat,
    report: &Report,
    elapsed: Duration,
    color: bool,
    mut output: &mut dyn Write,
) -> Result<()> {
    let rules: Vec<&Rule> = check::rules().collect();
    match format {
        CheckFormat::Human => {
            let human = Human {
                color,
                elapsed: Some(elapsed),
                ..Human::default()
            };
            print::human(report, &human, &mut output)?;
        }
        CheckFormat::Short => print::short(report, &mut output)?,
        CheckFormat::Json => print::json(report, &mut output)?,
        CheckFormat::Sarif => print::sarif(report, &rules, &mut output)?,
    }
    Ok(())
}
