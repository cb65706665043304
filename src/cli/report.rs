//! `v6atlas report`: the main job, from data/ to reports/.

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, anyhow};
use rayon::prelude::*;
use v6atlas::geography::{CountryCode, Language};
use v6atlas::profile::Atlas;
use v6atlas::report::{File, Report};

use super::args::ReportArgs;
use super::events::Events;
use super::exit::Failure;
use super::figures::figures;
use super::tell::count;
use super::{chart, pick, progress, write};

pub(crate) fn run(args: &ReportArgs) -> Result<ExitCode, Failure> {
    let started = Instant::now();
    let language: Language = args.language.lang.into();
    let only = wanted(&args.countries)?;
    let observations = figures(&args.data.data, &args.files)?;
    let atlas = Atlas::new(&observations);
    let register = Events::load(&args.data.data)?;
    for &country in only.iter().flatten() {
        chart::profile(&atlas, country)?;
    }
    // Before the work it should be known that it can be written down.
    write::folder(&args.output)?;
    let events = |country: CountryCode| register.of(country, language);
    let report = Report::new(&atlas, &observations, &events, language, only);
    let parts = report.parts();
    let bar = progress::bar(parts.len(), "charts and tables");
    let made: Result<Vec<Vec<File>>, _> = parts
        .par_iter()
        .map(|&part| {
            let files = report.make(part);
            bar.inc(1);
            files
        })
        .collect();
    bar.finish_and_clear();
    let files: Vec<File> = made
        .context("a picture cannot be made")?
        .into_iter()
        .flatten()
        .collect();
    // Only now, when all is made, is anything written.
    let paths: Vec<_> = files
        .iter()
        .map(|file| args.output.join(&file.path))
        .collect();
    write::can_be_files(paths.iter().map(std::path::PathBuf::as_path))?;
    for file in &files {
        let path = args.output.join(&file.path);
        if let Some(folder) = path.parent() {
            write::folder(folder)?;
        }
        write::file(&path, |output| Ok(output.write_all(&file.content)?))?;
    }
    write::done(&format!(
        "{}: {} of {}, {:.1} s",
        args.output.display(),
        count(files.len() as u64, "file"),
        if report.countries().len() == 1 {
            "1 country".to_owned()
        } else {
            format!("{} countries", report.countries().len())
        },
        started.elapsed().as_secs_f64()
    ));
    Ok(ExitCode::SUCCESS)
}

/// The countries asked for; nothing for all.
fn wanted(words: &[String]) -> Result<Option<Vec<CountryCode>>, Failure> {
    if words.is_empty() {
        return Ok(None);
    }
    let mut countries = Vec::new();
    for word in words.iter().filter(|word| !word.trim().is_empty()) {
        let country = pick::country(word)?;
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    if countries.is_empty() {
        return Err(anyhow!("expected countries such as CI,KE,MN, found none").into());
    }
    countries.sort();
    Ok(Some(countries))
}
