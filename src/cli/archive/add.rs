//! `v6atlas archive add`: files into their places.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use v6atlas::archive::{Content, ENDINGS, Entry, Seen, file_name, folder_name, second_name};
use v6atlas::delegated::Serial;
use v6atlas::snapshot::SnapshotError;

use super::args::AddArgs;
use super::folder::NOT_A_NAME;
use super::ledger::Ledger;
use super::shelf::{Copy, Shelf};
use super::sound::{Sound, sound};
use super::store::Store;
use super::{durable, folder, lock};
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
    let there = folder::look(archive, &store)?;
    let mut desk = Desk {
        archive,
        shelf: Shelf::of(&there.files),
        store,
        told: Told::default(),
    };
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
                Ok(sound) => desk.put(&one.path, &sound),
                Err(error) => {
                    refuse(one, &error, &mut desk.told);
                    Ok(())
                }
            };
            if let Err(error) = put {
                failure = Some(error);
            }
        },
    );
    bar.finish_and_clear();
    desk.store.sync()?;
    if let Some(error) = failure {
        return Err(error.into());
    }
    let told = desk.told;
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

/// What an archive has, while files are put into it.
struct Desk<'a> {
    archive: &'a Path,
    store: Store,
    shelf: Shelf,
    told: Told,
}

impl Desk<'_> {
    fn put(&mut self, from: &Path, sound: &Sound) -> Result<()> {
        if let Some(there) = inside(self.archive, from) {
            // It is in the archive, wherever that is: it is taken as it is.
            let Some(path) = folder::relative(self.archive, &there) else {
                self.refuse(&format!("{}: {NOT_A_NAME}", from.display()));
                return Ok(());
            };
            self.shelf
                .put(&sound.input, path.clone(), Some(sound.plain));
            self.remember(path, sound)?;
            self.told.there += 1;
            return Ok(());
        }
        let input = &sound.input;
        let copies = self.shelf.copies(self.archive, input);
        if let Some(same) = copies.iter().find(|copy| copy.plain == Some(sound.plain)) {
            self.told.there += 1;
            return self.take_as_added(same, &sound.plain);
        }
        let serial = input.serial();
        if let Some(other) = copies.iter().find(|copy| copy.serial == *serial) {
            self.refuse(&format!(
                "{}: {} has another content with the same serial {serial}; not added; remove one \
                 of the two",
                from.display(),
                self.archive.join(&other.path).display()
            ));
            return Ok(());
        }
        let folder = folder_name(input.publisher, input.date);
        let name = file_name(input.publisher, sound.is_extended, input.date);
        let is_later = copies.iter().all(|copy| rank(serial) > rank(&copy.serial));
        let first = format!("{folder}/{name}");
        let holder = copies.iter().find(|copy| is_named(&copy.path, &first));
        if let Some(copy) = holder.filter(|_| is_later) {
            let second = second_name(&name, &copy.serial);
            let plain = copy.plain.unwrap_or_default();
            let second = self.shelf.free(&folder, &second, &plain);
            let ending = copy.path.strip_prefix(&first).unwrap_or_default();
            let second = format!("{second}{ending}");
            if self.archive.join(&second).exists() {
                self.refuse_place(from, &second);
                return Ok(());
            }
            self.move_aside(input, copy, &second)?;
        }
        let own = if is_later {
            name
        } else {
            second_name(&name, serial)
        };
        let path = self.shelf.free(&folder, &own, &sound.plain);
        let path = format!("{path}{}", sound.ending);
        let place = self.archive.join(&path);
        if place.exists() {
            self.refuse_place(from, &path);
            return Ok(());
        }
        let folder = self.archive.join(folder);
        fs::create_dir_all(&folder)
            .with_context(|| format!("{}: cannot be made", folder.display()))?;
        // First what will be there: a run that is killed leaves no file of which
        // nothing is known.
        let entry = Entry::Perhaps(path.clone(), sound.digest);
        self.store.push(entry)?;
        self.store.sync()?;
        durable::file(self.archive, &place, &sound.bytes, sound.like.as_ref())?;
        self.shelf.put(input, path.clone(), Some(sound.plain));
        self.remember(path, sound)?;
        self.told.added += 1;
        Ok(())
    }

    fn refuse(&mut self, reason: &str) {
        self.told.refused += 1;
        write::complain(&reason);
    }

    fn refuse_place(&mut self, from: &Path, path: &str) {
        self.refuse(&format!(
            "{}: {} is in its place and is damaged or something else; not added; remove that file",
            from.display(),
            self.archive.join(path).display()
        ));
    }

    /// Remembers of a file with the same content that it was added.
    fn take_as_added(&mut self, same: &Copy, plain: &Content) -> Result<()> {
        let known = self.store.file(&same.path);
        if known.is_some_and(|file| file.added.is_some() && !file.is_perhaps) {
            return Ok(());
        }
        if let Ok(its) = sound(&self.archive.join(&same.path))
            && its.plain == *plain
        {
            let entry = Entry::Added(same.path.clone(), its.digest);
            self.store.push(entry)?;
        }
        Ok(())
    }

    fn remember(&mut self, path: String, sound: &Sound) -> Result<()> {
        let input = &sound.input;
        let seen = Seen {
            // So new that a change might not show yet.
            stat: None,
            bytes: sound.digest,
            plain: sound.plain,
            publisher: input.publisher,
            date: input.date,
            serial: input.serial().as_str().to_owned(),
            is_extended: input.is_extended(),
        };
        self.store.push(Entry::Added(path.clone(), sound.digest))?;
        self.store.push(Entry::Seen(path, seen))
    }

    /// Gives a file with an earlier serial its second name.
    fn move_aside(&mut self, input: &Input, copy: &Copy, new: &str) -> Result<()> {
        let (from, to) = (self.archive.join(&copy.path), self.archive.join(new));
        let failed = || format!("{}: cannot be renamed", from.display());
        let mut ledger = Ledger::open(self.archive)?;
        let remembered = self.store.file(&copy.path).cloned().unwrap_or_default();
        if let Some(added) = remembered.added {
            for path in [&copy.path, new] {
                self.store.push(Entry::Perhaps(path.to_owned(), added))?;
            }
            self.store.sync()?;
        }
        // The row first: if the run is killed in between, the next one moves the
        // file to where the row says.
        ledger.rename(&copy.path, new)?;
        fs::rename(&from, &to).with_context(failed)?;
        durable::sync_folder_of(&to);
        self.shelf.rename(input, &copy.path, new);
        self.store.push(Entry::Gone(copy.path.clone()))?;
        if let Some(added) = remembered.added {
            self.store.push(Entry::Added(new.to_owned(), added))?;
        }
        if let Some(seen) = remembered.seen {
            self.store.push(Entry::Seen(new.to_owned(), seen))?;
        }
        write::note(&format!(
            "{} has an earlier serial and is now {}",
            from.display(),
            to.display()
        ));
        Ok(())
    }
}

/// The path of a file below the archive as the archive is called, if the file
/// is in it.
fn inside(archive: &Path, file: &Path) -> Option<PathBuf> {
    let (archive_at, file_at) = (archive.canonicalize().ok()?, file.canonicalize().ok()?);
    Some(archive.join(file_at.strip_prefix(archive_at).ok()?))
}

/// Whether a path is that one with the ending of a compression at most.
fn is_named(path: &str, name: &str) -> bool {
    let rest = path.strip_prefix(name);
    rest.is_some_and(|rest| ENDINGS.contains(&rest))
}

/// The order of serials: longer ones are later.
fn rank(serial: &Serial) -> (usize, &str) {
    (serial.as_str().len(), serial.as_str())
}
