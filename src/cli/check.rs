//! `v6atlas check`: what is wrong with allocation files and tables.

use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use v6atlas::check::{self, Across, Checksums, FileCheck, Kind, Settings, Source, TablesCheck};
use v6atlas::diagnostic::print::{self, Human};
use v6atlas::diagnostic::{Report, Rule, Severity, Unread};
use v6atlas::iana::Iana;
use v6atlas::source;

use super::args::{CheckArgs, CheckFormat, Denied};
use super::exit::Failure;
use super::in_order::in_order;
use super::targets::{Target, targets};
use super::{pick, progress, write};

pub(crate) fn run(args: &CheckArgs) -> Result<ExitCode, Failure> {
    let begun = Instant::now();
    let mut settings = settings(args)?;
    let mut found = if args.inputs.is_empty() {
        targets(std::slice::from_ref(&args.data))
    } else {
        targets(&args.inputs)
    };
    settings.folders = std::mem::take(&mut found.folders);
    let mut iana = Iana::default();
    if let Some(folder) = &args.iana {
        let found = targets(std::slice::from_ref(folder));
        if let Some(unread) = found.unread.first() {
            return Err(anyhow!("{}: {}", unread.file, unread.reason).into());
        }
        add_iana(&mut iana, found.files.iter(), folder)?;
    }
    let files = std::mem::take(&mut found.files);
    let (tables, rest): (Vec<Target>, Vec<Target>) =
        files.into_iter().partition(|file| file.kind == Kind::Iana);
    add_iana(&mut iana, tables.iter(), Path::new(""))?;
    let mut report = allocations(rest, &settings, &iana, &mut found.unread)?;
    report.unread = found.unread;
    report.skipped.extend(found.skipped);
    report.skipped.sort();
    tell(args, &report, begun.elapsed())?;
    for Unread { file, reason } in &report.unread {
        write::complain(&format!("{file}: {reason}"));
    }
    let is_denied = args.deny == Some(Denied::Warnings) && report.count(Severity::Warning) > 0;
    Ok(if !report.unread.is_empty() {
        ExitCode::from(2)
    } else if report.count(Severity::Error) > 0 || is_denied {
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

/// Reads IANA's registries among files; a folder named for them has to have
/// some.
fn add_iana<'t>(
    iana: &mut Iana,
    files: impl Iterator<Item = &'t Target>,
    folder: &Path,
) -> Result<()> {
    for file in files.filter(|file| file.kind == Kind::Iana) {
        let unreadable = || format!("{}: cannot be read", file.name());
        let mut bytes = Vec::new();
        let (_, mut plain) = file
            .open()
            .and_then(source::decode)
            .with_context(unreadable)?;
        plain.read_to_end(&mut bytes).with_context(unreadable)?;
        iana.add(file.name(), &bytes)?;
    }
    if iana.is_empty() && folder != Path::new("") {
        bail!(
            "{}: expected IANA's registries of IPv6, IPv4 or AS numbers (XML or CSV), found none",
            folder.display()
        );
    }
    Ok(())
}

fn allocations(
    files: Vec<Target>,
    settings: &Settings,
    iana: &Iana,
    unread: &mut Vec<Unread>,
) -> Result<Report> {
    let mut cannot_read = |file: &str, error: &std::io::Error| {
        unread.push(Unread {
            file: file.into(),
            reason: format!("cannot be read: {error}"),
        });
    };
    let is_ours = |file: &Target| file.is_table() || file.is_stray();
    let (tables, files): (Vec<Target>, Vec<Target>) = files.into_iter().partition(is_ours);
    let (checksums, mut files): (Vec<Target>, Vec<Target>) = files
        .into_iter()
        .partition(|file| file.kind == Kind::Checksum);
    files.sort_by(|a, b| (a.date, a.publisher, a.name()).cmp(&(b.date, b.publisher, b.name())));
    let names: Vec<&str> = files.iter().map(Source::name).collect();
    let checksums = at_hand(checksums, &mut cannot_read);
    let checksums =
        Checksums::read(&checksums, &names).context("a checksum file cannot be read")?;
    let mut across = Across::new(settings, Some(iana));
    let tables = at_hand(tables, &mut cannot_read);
    let bar = progress::bar(files.len(), "files");
    in_order(
        &files,
        |file| file.size,
        |_| (),
        |file| {
            let mut checked = FileCheck::read(file, settings)?;
            for checksum in checksums.of(file.name()) {
                checked.compare(file, checksum)?;
            }
            Ok::<_, std::io::Error>(checked)
        },
        |file, checked| {
            bar.inc(1);
            match checked {
                Ok(checked) => across.push(checked),
                Err(error) => cannot_read(file.name(), &error),
            }
        },
    );
    bar.finish_and_clear();
    across.push_checksums(&checksums);
    let tables = tables.iter().map(|table| table as &dyn Source);
    let tables = TablesCheck::read(tables, settings).context("a table cannot be read")?;
    across.push_tables(tables);
    let find = |name: &str| {
        let file = files.iter().find(|file| file.name() == name);
        file.map(|file| file as &dyn Source)
    };
    let report = across
        .finish(find)
        .context("a file could not be read again")?;
    Ok(report)
}

/// The files that can be read, with their bytes; they are small.
fn at_hand(files: Vec<Target>, cannot_read: &mut impl FnMut(&str, &std::io::Error)) -> Vec<Target> {
    let mut read = Vec::new();
    for file in files {
        let name = file.name().to_owned();
        match file.at_hand() {
            Ok(file) => read.push(file),
            Err(error) => cannot_read(&name, &error),
        }
    }
    read
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
                width: write::stdout_width(),
                elapsed: Some(elapsed),
            };
            print::human(report, &human, &mut output)?;
        }
        CheckFormat::Short => print::short(report, &mut output)?,
        CheckFormat::Json => print::json(report, &mut output)?,
        CheckFormat::Sarif => print::sarif(report, &rules, &mut output)?,
    }
    Ok(())
}
