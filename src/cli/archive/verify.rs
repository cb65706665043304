//! `v6atlas archive verify`: whether the files are what was added.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use v6atlas::archive::Entry;

use super::args::VerifyArgs;
use super::folder::{NOT_A_NAME, relative};
use super::judge::{Reference, judge, look};
use super::ledger::Ledger;
use super::store::Store;
use super::{is_there, lock};
use crate::cli::exit::Failure;
use crate::cli::in_order::in_order;
use crate::cli::inputs::files_below;
use crate::cli::tell::count;
use crate::cli::{progress, write};

pub(super) fn run(archive: &Path, args: &VerifyArgs) -> Result<ExitCode, Failure> {
    is_there(archive)?;
    let (_lock, mut store) = if args.forget {
        (lock::alone(archive)?, Store::open(archive)?)
    } else {
        (lock::shared(archive)?, Store::look(archive)?)
    };
    if let Some(remark) = store.remark.take() {
        write::note(&remark);
    }
    let mut findings = Vec::new();
    let mut ledger = Ledger::open(archive).unwrap_or_else(|error| {
        findings.push(format!("{error:#}"));
        Ledger::default()
    });
    remind(archive);
    let is_remembered = !ledger.is_empty() || store.files().any(|(_, file)| file.added.is_some());
    if !is_remembered {
        write::note(&format!(
            "{}: nothing is remembered of what was added; only told is whether files are sound \
             (`v6atlas archive add {}` remembers them as they are)",
            archive.display(),
            archive.display()
        ));
    }
    let mut sound = 0;
    let paths: Vec<_> = files_below(archive)?
        .into_iter()
        .map(|path| (relative(archive, &path), path))
        .collect();
    let bar = progress::bar(paths.len(), "files");
    in_order(
        &paths,
        |(_, path)| fs::metadata(path).map_or(0, |metadata| metadata.len()),
        |_| (),
        |(_, path)| look(path),
        |(name, path), looked| {
            bar.inc(1);
            let name = name.as_deref().unwrap_or_default();
            let added = store.file(name).and_then(|file| file.added);
            let fetched = ledger.content(name);
            let reference = Reference {
                content: fetched.or(added),
                again: if fetched.is_some() {
                    "get it again with `v6atlas fetch --locked`"
                } else {
                    "get it again, or take it as it is with `v6atlas archive add`"
                },
            };
            let judged = match judge(path, looked, &reference, is_remembered) {
                Some(_) if name.is_empty() => Some(Err(NOT_A_NAME.to_owned())),
                judged => judged,
            };
            match judged {
                Some(Ok(())) => sound += 1,
                Some(Err(finding)) => findings.push(format!("{}: {finding}", path.display())),
                None => {}
            }
        },
    );
    bar.finish_and_clear();
    let there: BTreeSet<&str> = paths
        .iter()
        .filter_map(|(name, _)| name.as_deref())
        .collect();
    let missing = missing(&store, &ledger, &there);
    for name in &missing {
        let path = archive.join(name);
        if args.forget {
            write::note(&format!("{}: is missing and forgotten", path.display()));
        } else {
            findings.push(format!(
                "{}: is missing; get it again, or pass --forget if it was removed on purpose",
                path.display()
            ));
        }
    }
    if args.forget {
        for name in &missing {
            store.push(Entry::Gone(name.clone()))?;
        }
        store.sync()?;
        ledger.remove(missing.iter().map(String::as_str))?;
    }
    findings.sort();
    write::stdout(|output: &mut dyn Write| {
        for finding in &findings {
            writeln!(output, "{finding}")?;
        }
        Ok(())
    })?;
    write::done(&format!(
        "{} sound, {}",
        count(sound, "file"),
        count(findings.len() as u64, "finding")
    ));
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

/// What was added or fetched and is not there.
fn missing(store: &Store, ledger: &Ledger, there: &BTreeSet<&str>) -> BTreeSet<String> {
    let added = store.files();
    let added = added.filter(|(_, file)| file.added.is_some() && !file.is_perhaps);
    let expected = added.map(|(name, _)| name).chain(ledger.paths());
    expected
        .filter(|name| !there.contains(name))
        .map(str::to_owned)
        .collect()
}

/// Reminds of memories that were damaged: what they told is not known any more.
fn remind(archive: &Path) {
    for aside in Store::damaged(archive) {
        write::note(&format!(
            "{}: an earlier memory, which was damaged: a file that was added and is told not to \
             be may have been changed; compare it with another copy, then delete this memory",
            aside.display()
        ));
    }
}
