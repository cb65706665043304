//! `v6atlas archive add`: files into their places.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use v6atlas::archive::{Content, Entry, ending, file_name, folder_name, second_name};
use v6atlas::delegated::Serial;
use v6atlas::snapshot::{self, Form, SnapshotError};
use v6atlas::source::{self, Fingerprint};

use super::args::AddArgs;
use super::durable;
use super::folder::{self, Found};
use super::lock;
use super::store::Store;
use crate::cli::exit::Failure;
use crate::cli::in_order::in_order;
use crate::cli::inputs::{Input, files_below, looks_like_one};
use crate::cli::tell::count;
use crate::cli::{progress, write};

/// A file to be added, and whether it was named or found in a folder.
struct Candidate {
    path: PathBuf,
    is_named: bool,
}

/// A file that is sound.
struct Sound {
    bytes: Vec<u8>,
    digest: Content,
    plain: Content,
    ending: &'static str,
    input: Input,
    is_extended: bool,
    /// What it is a copy of, if that is a file and no pipe.
    like: Option<fs::Metadata>,
}

#[derive(Default)]
struct Told {
    added: usize,
    there: usize,
    refused: usize,
    others: usize,
}

pub(super) fn run(archive: &Path, args: &AddArgs) -> Result<ExitCode, Failure> {
    let candidates = candidates(&args.inputs)?;
    write::folder(archive)?;
    let _lock = lock::alone(archive)?;
    let mut store = Store::open(archive)?;
    if let Some(remark) = store.remark.take() {
        write::note(&remark);
    }
    let mut told = Told::default();
    let mut failure: Option<anyhow::Error> = None;
    let bar = progress::bar(candidates.len(), "files");
    in_order(
        &candidates,
        |one| fs::metadata(&one.path).map_or(0, |metadata| metadata.len()),
        |_| (),
        |one| sound(&one.path),
        |one, result| {
            bar.inc(1);
            if failure.is_some() {
                return;
            }
            let put = match result {
                Ok(sound) => put(archive, &mut store, &one.path, &sound, &mut told),
                Err(error) => {
                    refuse(one, &error, &mut told);
                    Ok(())
                }
            };
            if let Err(error) = put {
                failure = Some(error);
            }
        },
    );
    bar.finish_and_clear();
    store.sync()?;
    if let Some(error) = failure {
        return Err(error.into());
    }
    let mut parts = vec![format!("{} added", count(told.added as u64, "file"))];
    for (number, what) in [
        (told.there, "there already"),
        (told.refused, "refused"),
        (told.others, "of another kind passed over"),
    ] {
        if number > 0 {
            parts.push(format!("{number} {what}"));
        }
    }
    write::done(&parts.join(", "));
    Ok(if told.refused > 0 {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    })
}

fn candidates(paths: &[PathBuf]) -> Result<Vec<Candidate>> {
    let mut candidates = Vec::new();
    for path in paths {
        if path.is_dir() {
            let files = files_below(path)?;
            candidates.extend(files.into_iter().map(|path| Candidate {
                path,
                is_named: false,
            }));
        } else if path.exists() {
            candidates.push(Candidate {
                path: path.clone(),
                is_named: true,
            });
        } else {
            return Err(anyhow!(
                "{}: there is no such file or folder",
                path.display()
            ));
        }
    }
    Ok(candidates)
}

fn refuse(one: &Candidate, error: &SnapshotError, told: &mut Told) {
    let is_of_another_kind = match error {
        SnapshotError::NothingDelegated(_) => true,
        SnapshotError::Empty | SnapshotError::NotTheFormat | SnapshotError::Io(_) => {
            !looks_like_one(&one.path)
        }
        _ => false,
    };
    if is_of_another_kind && !one.is_named {
        told.others += 1;
    } else {
        told.refused += 1;
        write::complain(&format!("{}: {error}; not added", one.path.display()));
    }
}

/// Reads a file to its end.
fn sound(path: &Path) -> Result<Sound, SnapshotError> {
    let metadata = fs::metadata(path).map_err(SnapshotError::Io)?;
    let bytes = fs::read(path).map_err(SnapshotError::Io)?;
    let (compression, plain) = source::decode(&bytes[..]).map_err(SnapshotError::Io)?;
    let snapshots = snapshot::read(plain, false)?;
    let first = snapshots.first().ok_or(SnapshotError::Empty)?;
    let (plain, form) = (first.fingerprint().to_bytes(), first.form());
    Ok(Sound {
        digest: Fingerprint::of(&bytes).to_bytes(),
        plain,
        ending: ending(compression),
        // Of these bytes: the path may lead to others by now.
        input: Input::of_bytes(path, &bytes)?,
        is_extended: form == Form::Extended,
        like: Some(metadata).filter(fs::Metadata::is_file),
        bytes,
    })
}

/// A copy of the same registry, form and day that is in the archive already.
struct Copy {
    path: PathBuf,
    plain: Content,
    serial: Serial,
}

fn put(
    archive: &Path,
    store: &mut Store,
    from: &Path,
    sound: &Sound,
    told: &mut Told,
) -> Result<()> {
    if let Some(there) = inside(archive, from) {
        // It is in the archive, wherever that is: it is taken as it is.
        remember(archive, store, &there, sound)?;
        told.there += 1;
        return Ok(());
    }
    let (publisher, date) = (sound.input.publisher, sound.input.date);
    let folder = archive.join(folder_name(publisher, date));
    let name = file_name(publisher, sound.is_extended, date);
    let copies = copies(&folder, &name)?;
    if let Some(same) = copies.iter().find(|copy| copy.plain == sound.plain) {
        let path = folder::relative(archive, &same.path);
        if store.file(&path).and_then(|file| file.added).is_none() {
            let bytes = fs::read(&same.path)
                .with_context(|| format!("{}: cannot be read", same.path.display()))?;
            let digest = Fingerprint::of(&bytes).to_bytes();
            store.push(Entry::Added(path, digest))?;
        }
        told.there += 1;
        return Ok(());
    }
    let serial = sound.input.serial();
    if let Some(other) = copies.iter().find(|copy| copy.serial == *serial) {
        told.refused += 1;
        write::complain(&format!(
            "{}: {} has another content with the same serial {serial}; not added; remove one of \
             the two",
            from.display(),
            other.path.display()
        ));
        return Ok(());
    }
    fs::create_dir_all(&folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    let first = copies.iter().find(|copy| is_named(&copy.path, &name));
    let is_later = first.is_none_or(|copy| rank(serial) > rank(&copy.serial));
    if let Some(copy) = first.filter(|_| is_later) {
        let second = format!(
            "{}{}",
            second_name(&name, &copy.serial),
            ending_of(&copy.path, &name)
        );
        move_aside(archive, store, copy, &folder.join(second))?;
    }
    let own = if is_later {
        name
    } else {
        second_name(&name, serial)
    };
    let path = folder.join(format!("{own}{}", sound.ending));
    if path.exists() {
        told.refused += 1;
        write::complain(&format!(
            "{}: {} is in its place and is damaged or something else; not added; remove that file",
            from.display(),
            path.display()
        ));
        return Ok(());
    }
    durable::file(archive, &path, &sound.bytes, sound.like.as_ref())?;
    remember(archive, store, &path, sound)?;
    told.added += 1;
    Ok(())
}

/// The path of a file below the archive as the archive is called, if the file
/// is in it.
fn inside(archive: &Path, file: &Path) -> Option<PathBuf> {
    let (archive_at, file_at) = (archive.canonicalize().ok()?, file.canonicalize().ok()?);
    Some(archive.join(file_at.strip_prefix(archive_at).ok()?))
}

fn remember(archive: &Path, store: &mut Store, path: &Path, sound: &Sound) -> Result<()> {
    let name = folder::relative(archive, path);
    // So new that a change might not show yet.
    let found = Found {
        path: name.clone(),
        input: sound.input.clone(),
        stat: None,
        plain: Some(sound.plain),
        refreshed: None,
    };
    store.push(Entry::Added(name.clone(), sound.digest))?;
    store.push(Entry::Seen(name, found.seen(sound.digest, sound.plain)))
}

/// Gives a file with an earlier serial its second name.
fn move_aside(archive: &Path, store: &mut Store, copy: &Copy, path: &Path) -> Result<()> {
    let failed = || format!("{}: cannot be renamed", copy.path.display());
    if path.exists() {
        return Err(anyhow!("{} is there already", path.display())).with_context(failed);
    }
    fs::rename(&copy.path, path).with_context(failed)?;
    durable::sync_folder_of(path);
    let old = folder::relative(archive, &copy.path);
    let remembered = store.file(&old).cloned().unwrap_or_default();
    let new = folder::relative(archive, path);
    store.push(Entry::Gone(old))?;
    if let Some(added) = remembered.added {
        store.push(Entry::Added(new.clone(), added))?;
    }
    if let Some(seen) = remembered.seen {
        store.push(Entry::Seen(new, seen))?;
    }
    write::note(&format!(
        "{} has an earlier serial and is now {}",
        copy.path.display(),
        path.display()
    ));
    Ok(())
}

/// The files in a folder with that name, whatever their compression and serial.
fn copies(folder: &Path, name: &str) -> Result<Vec<Copy>> {
    let mut copies = Vec::new();
    if !folder.is_dir() {
        return Ok(copies);
    }
    let unreadable = || format!("{}: cannot be read", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        paths.push(entry.with_context(unreadable)?.path());
    }
    paths.sort();
    for path in paths {
        let its = path
            .file_name()
            .and_then(|its| its.to_str())
            .unwrap_or_default();
        let is_one = its
            .strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']));
        if !is_one || !looks_like_one(&path) {
            continue;
        }
        // One that is damaged is in the way of none.
        if let Ok(sound) = sound(&path) {
            copies.push(Copy {
                plain: sound.plain,
                serial: sound.input.serial().clone(),
                path,
            });
        }
    }
    Ok(copies)
}

/// Whether a path has that name and no serial behind it.
fn is_named(path: &Path, name: &str) -> bool {
    let rest = ending_of(path, name);
    !rest.starts_with('-')
}

fn ending_of(path: &Path, name: &str) -> String {
    let its = path
        .file_name()
        .and_then(|its| its.to_str())
        .unwrap_or_default();
    its.strip_prefix(name).unwrap_or_default().to_owned()
}

/// The order of serials: longer ones are later.
fn rank(serial: &Serial) -> (usize, &str) {
    (serial.as_str().len(), serial.as_str())
}
