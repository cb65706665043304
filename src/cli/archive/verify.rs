//! `v6atlas archive verify`: whether the files are what was added.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use v6atlas::archive::{Content, Entry};
use v6atlas::delegated::Reader;
use v6atlas::snapshot::{self, SnapshotError};
use v6atlas::source::{self, Compression, Fingerprint};

use super::args::VerifyArgs;
use super::folder::{NOT_A_NAME, relative};
use super::ledger::Ledger;
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
    let mut findings = Vec::new();
    let mut ledger = Ledger::open(archive).unwrap_or_else(|error| {
        findings.push(format!("{error:#}"));
        Ledger::default()
    });
    for aside in Store::damaged(archive) {
        write::note(&format!(
            "{}: an earlier memory, which was damaged: a file that was added and is told not to \
             be may have been changed; compare it with another copy, then delete this memory",
            aside.display()
        ));
    }
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
    let added = store.files();
    let added = added.filter(|(_, file)| file.added.is_some() && !file.is_perhaps);
    let expected = added.map(|(name, _)| name).chain(ledger.paths());
    let missing: BTreeSet<String> = expected
        .filter(|name| !there.contains(name))
        .map(str::to_owned)
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

/// The SHA-256 of a file's bytes, and whether it is a sound allocation file.
fn look(path: &Path) -> (Option<Content>, Result<(), SnapshotError>) {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return (None, Err(SnapshotError::Io(error))),
    };
    let plain = || source::decode(&bytes[..]).map_err(SnapshotError::Io);
    let read = plain().and_then(|(_, plain)| snapshot::read(plain, false));
    let read = match read {
        Err(SnapshotError::NothingDelegated(publisher)) => {
            Err(damage(plain).unwrap_or(SnapshotError::NothingDelegated(publisher)))
        }
        read => read.map(|_| ()),
    };
    let digest = Fingerprint::of(&bytes).to_bytes();
    (Some(digest), read)
}

/// Whether a file of the global registry, of which no snapshot is made, holds
/// what it declares.
fn damage<R: Read>(
    plain: impl FnOnce() -> Result<(Compression, R), SnapshotError>,
) -> Option<SnapshotError> {
    let mut reader = Reader::new(plain().ok()?.1);
    loop {
        match reader.next_line() {
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(error) => return Some(SnapshotError::Io(error)),
        }
    }
    let (_, tally) = reader.into_parts();
    let damage = tally.damage();
    (tally.known().is_none() && !damage.is_empty()).then_some(SnapshotError::Damaged(damage))
}

/// What a file should be, and what to do if it is not.
struct Reference {
    content: Option<Content>,
    again: &'static str,
}

/// Whether a file is as it should be, what is wrong with it, or nothing if it
/// is no allocation file and should not be one.
fn judge(
    path: &Path,
    (bytes, read): (Option<Content>, Result<(), SnapshotError>),
    reference: &Reference,
    is_remembered: bool,
) -> Option<Result<(), String>> {
    let short = |content: Content| Fingerprint::from_bytes(&content).short().to_owned();
    let again = reference.again;
    match (read, reference.content, bytes) {
        (read, Some(added), Some(bytes)) if added != bytes => {
            let why = read.map_or_else(|error| format!(" ({error})"), |()| String::new());
            Some(Err(format!(
                "was changed: expected the SHA-256 {}..., found {}...{why}; {again}",
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
