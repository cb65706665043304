//! `v6atlas site`: the web site, from data/ to a folder.

mod args;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};
use rayon::prelude::*;
use v6atlas::geography::{CountryCode, Language};
use v6atlas::profile::Atlas;
use v6atlas::report::File;
use v6atlas::site::{Site, Tables};

pub(crate) use self::args::{ServeArgs, SiteArgs};
use super::events::Events;
use super::exit::Failure;
use super::tell::count;
use super::{load, progress, write};

/// The list of the files of a site, by which a folder is known as one.
const LIST: &str = ".v6atlas-site";
/// Its first line.
const HEAD: &str = "files of a site written by v6atlas site; a folder with this list is a site";

pub(crate) fn run(args: &SiteArgs) -> Result<ExitCode, Failure> {
    let started = Instant::now();
    let data = &args.data.data;
    let before = earlier(&args.output)?;
    let observations = load::observations(data)?;
    let atlas = Atlas::new(&observations);
    let register = Events::load_sound(data)?;
    let inputs = load::inputs(data)?;
    let issues = load::known(data)?;
    let raw = raw(data)?;
    let events = |country: CountryCode, language: Language| register.of(country, language);
    let mut languages: Vec<Language> = args.languages.iter().map(|&one| one.into()).collect();
    if languages.is_empty() {
        languages = Language::ALL.to_vec();
    }
    let tables = Tables {
        atlas: &atlas,
        observations: &observations,
        register: register.register(),
        events: &events,
        inputs: &inputs,
        known: &issues,
        raw: &raw,
    };
    let site = Site::new(tables, &languages, args.base_url.as_deref())
        .context("the pages cannot be made")?
        .with_contact(args.contact.as_deref());
    write::folder(&args.output)?;
    // From now on the folder is known as a site, also if this run breaks off.
    if before.is_none() {
        list(&args.output, &BTreeSet::new())?;
    }
    // A file is on the list before it is written, so that a run that breaks off
    // leaves none that a later one would not know as the site's.
    let journal = Mutex::new(appended(&args.output)?);
    let known: BTreeSet<&String> = before.iter().flatten().collect();
    let parts = site.parts();
    let bar = progress::bar(parts.len(), "pages");
    let changed = AtomicUsize::new(0);
    let made: Result<Vec<Vec<String>>> = parts
        .par_iter()
        .map(|part| {
            let files = site.make(part).context("a page cannot be made")?;
            for file in &files {
                if !known.contains(&file.path) {
                    announce(&journal, &args.output, &file.path)?;
                }
                if put(&args.output, file)? {
                    changed.fetch_add(1, Ordering::Relaxed);
                }
            }
            bar.inc(1);
            Ok(files.into_iter().map(|file| file.path).collect())
        })
        .collect();
    bar.finish_and_clear();
    let paths: BTreeSet<String> = made?.into_iter().flatten().collect();
    let gone: Vec<&String> = before
        .iter()
        .flatten()
        .filter(|path| !paths.contains(*path))
        .collect();
    for path in &gone {
        remove(&args.output, path)?;
    }
    list(&args.output, &paths)?;
    write::done(&format!(
        "{}: {}, {} written, {} removed, {:.1} s",
        args.output.display(),
        count(paths.len() as u64, "file"),
        changed.into_inner(),
        gone.len(),
        started.elapsed().as_secs_f64()
    ));
    Ok(ExitCode::SUCCESS)
}

/// The files that a site in this folder has; nothing if there is no site yet. A
/// folder with anything else in it is not touched.
fn earlier(folder: &Path) -> Result<Option<BTreeSet<String>>> {
    let shown = folder.display();
    if !folder.is_dir() {
        return Ok(None);
    }
    let path = folder.join(LIST);
    match fs::read_to_string(&path) {
        Ok(text) => {
            let mut lines = text.lines();
            if lines.next() != Some(HEAD) {
                bail!(
                    "{}: expected the list of a site\u{2019}s files, found something else; \
                     name another folder",
                    path.display()
                );
            }
            let paths: BTreeSet<String> = lines.map(str::to_owned).collect();
            // The list is a file that anybody may have changed.
            if let Some(wrong) = paths.iter().find(|path| !is_within(path)) {
                bail!(
                    "{}: expected names of files within the folder, found `{wrong}`; take the \
                     line out",
                    path.display()
                );
            }
            Ok(Some(paths))
        }
        Err(_) if path.exists() => bail!("{}: cannot be read", path.display()),
        Err(_) => {
            let mut entries =
                fs::read_dir(folder).with_context(|| format!("{shown}: cannot be read"))?;
            if entries.next().is_some() {
                bail!(
                    "{shown}: expected an empty folder, or a site that was written before, found \
                     a folder with other files; name another one with --output"
                );
            }
            Ok(None)
        }
    }
}

/// Tables of the data folder that are offered as they are.
fn raw(data: &Path) -> Result<Vec<File>> {
    let wanted = [
        ("activities/activities.csv", "activities.csv"),
        ("activities/statements.csv", "statements.csv"),
        ("activities/trainings.csv", "trainings.csv"),
        ("activities/policies.csv", "policies.csv"),
        ("activities/duties.csv", "duties.csv"),
        ("activities/documents.csv", "documents.csv"),
        ("inputs.csv", "inputs.csv"),
        ("known-issues.csv", "known-issues.csv"),
    ];
    let mut files = Vec::new();
    for (from, to) in wanted {
        let path = data.join(from);
        if !path.exists() {
            continue;
        }
        let content =
            fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
        files.push(File {
            path: to.to_owned(),
            content,
        });
    }
    Ok(files)
}

/// Writes a file if it is not there with the same content; tells whether it
/// was written.
fn put(folder: &Path, file: &File) -> Result<bool> {
    let path = folder.join(&file.path);
    no_way_out(folder, Path::new(&file.path))?;
    if path.is_symlink() {
        // A link would have what it leads to written over.
        fs::remove_file(&path).with_context(|| format!("{}: cannot be removed", path.display()))?;
    }
    if fs::read(&path).is_ok_and(|there| there == file.content) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        write::folder(folder)?;
    }
    write::file(&path, |output| Ok(output.write_all(&file.content)?))?;
    Ok(true)
}

/// Whether a path of the list leads to no other folder by its words.
fn is_within(path: &str) -> bool {
    Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
}

/// Refuses a path whose folders are links: what is behind them is not ours.
fn no_way_out(folder: &Path, relative: &Path) -> Result<()> {
    let above = relative.ancestors().skip(1);
    match above
        .map(|part| folder.join(part))
        .find(|part| part != folder && part.is_symlink())
    {
        Some(link) => Err(anyhow!(
            "{}: expected a folder of the site, found a link to elsewhere; take it away",
            link.display()
        )),
        None => Ok(()),
    }
}

/// Removes a file of an earlier site, and the folders that are empty then.
fn remove(folder: &Path, path: &str) -> Result<()> {
    let relative = PathBuf::from(path);
    no_way_out(folder, &relative)?;
    let file = folder.join(&relative);
    if file.is_file() || file.is_symlink() {
        fs::remove_file(&file).with_context(|| format!("{}: cannot be removed", file.display()))?;
    }
    let mut above = relative.parent();
    while let Some(part) = above.filter(|part| !part.as_os_str().is_empty()) {
        // A folder with anything left in it stays.
        if fs::remove_dir(folder.join(part)).is_err() {
            break;
        }
        above = part.parent();
    }
    Ok(())
}

/// The list, to be written on at its end.
fn appended(folder: &Path) -> Result<fs::File> {
    let path = folder.join(LIST);
    let file = fs::OpenOptions::new().append(true).open(&path);
    file.with_context(|| format!("{}: cannot be written", path.display()))
}

/// Adds a path to the list.
fn announce(journal: &Mutex<fs::File>, folder: &Path, path: &str) -> Result<()> {
    let mut file = journal.lock().unwrap_or_else(PoisonError::into_inner);
    file.write_all(format!("{path}\n").as_bytes())
        .with_context(|| format!("{}: cannot be written", folder.join(LIST).display()))
}

fn list(folder: &Path, paths: &BTreeSet<String>) -> Result<()> {
    let mut text = format!("{HEAD}\n");
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    let path = folder.join(LIST);
    if fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    write::file(&path, |output| Ok(output.write_all(text.as_bytes())?))
}
