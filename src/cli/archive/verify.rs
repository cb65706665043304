//! `v6atlas archive verify`: whether the files are what was added.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use v6atlas::archive::{Content, Entry};
use v6atlas::snapshot::{self, SnapshotError};
use v6atlas::source::{self, Fingerprint};

use super::args::VerifyArgs;
use super::folder::relative;
use super::store::Store;
use super::{is_there, lock};
use crate::cli::exit::Failure;
use crate::cli::in_order::in_order;
use crate::cli::inputs::{files_below, looks_like_one};
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
    let is_remembered = store.files().any(|(_, file)| file.added.is_some());
    if !is_remembered {
        write::note(&format!(
            "{}: nothing is remembered of what was added; only told is whether files are sound \
             (`v6atlas archive add {}` remembers them as they are)",
            archive.display(),
            archive.display()
        ));
    }
    let mut findings = Vec::new();
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
            let added = store.file(name).and_then(|file| file.added);
            match judge(path, looked, added, is_remembered) {
                Some(Ok(())) => sound += 1,
                Some(Err(finding)) => findings.push(format!("{}: {finding}", path.display())),
                None => {}
            }
        },
    );
    bar.finish_and_clear();
    let there: BTreeSet<&str> = paths.iter().map(|(name, _)| name.as_str()).collect();
    let missing: Vec<String> = store
        .files()
        .filter(|(name, file)| file.added.is_some() && !there.contains(name))
        .map(|(name, _)| name.to_owned())
        .collect();
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
        for name in missing {
            store.push(Entry::Gone(name))?;
        }
        store.sync()?;
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

/// The SHA-256 of a file's bytes, and whether it is a sound allocation file.
fn look(path: &Path) -> (Option<Content>, Result<(), SnapshotError>) {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return (None, Err(SnapshotError::Io(error))),
    };
    let plain = source::decode(&bytes[..]).map_err(SnapshotError::Io);
    let read = plain.and_then(|(_, plain)| snapshot::read(plain, false));
    let digest = Fingerprint::of(&bytes).to_bytes();
    (Some(digest), read.map(|_| ()))
}

/// Whether a file is as it should be, what is wrong with it, or nothing if it
/// is no allocation file and should not be one.
fn judge(
    path: &Path,
    (bytes, read): (Option<Content>, Result<(), SnapshotError>),
    added: Option<Content>,
    is_remembered: bool,
) -> Option<Result<(), String>> {
    let short = |content: Content| Fingerprint::from_bytes(&content).short().to_owned();
    match (read, added, bytes) {
        (read, Some(added), Some(bytes)) if added != bytes => {
            let why = read.map_or_else(|error| format!(" ({error})"), |()| String::new());
            Some(Err(format!(
                "was changed: expected the SHA-256 {}..., found {}...{why}; get it again, or take \
                 it as it is with `v6atlas archive add`",
                short(added),
                short(bytes)
            )))
        }
        (Err(error), None, _) if !looks_like_one(path) => {
            // Of another kind, as a README or a checksum file is.
            matches!(error, SnapshotError::Damaged(_)).then(|| Err(error.to_string()))
        }
        (Err(SnapshotError::NothingDelegated(_)), None, _) => None,
        (Err(error), ..) => Some(Err(error.to_string())),
        (Ok(()), None, _) if is_remembered => Some(Err(
            "was not added; take it with `v6atlas archive add` or remove it".to_owned(),
        )),
        (Ok(()), ..) => Some(Ok(())),
    }
}
