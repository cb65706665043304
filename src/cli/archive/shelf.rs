//! Which files an archive has of each registry, form and day, whatever they are
//! called, and which names are taken.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use v6atlas::archive::{Content, ENDINGS, distinct_name};
use v6atlas::delegated::{Publisher, Serial};
use v6atlas::source::Fingerprint;

use super::folder::Found;
use super::sound::sound;
use crate::cli::inputs::Input;

/// A file that is in the archive.
#[derive(Clone, Debug)]
pub(super) struct Copy {
    /// Its path below the archive.
    pub(super) path: String,
    pub(super) serial: Serial,
    /// The SHA-256 of its plain content, if it is known.
    pub(super) plain: Option<Content>,
}

/// Whose a file is, of which day, and whether of the extended form.
type Key = (Publisher, NaiveDate, bool);

/// The files of an archive.
#[derive(Debug)]
pub(super) struct Shelf {
    copies: BTreeMap<Key, Vec<Copy>>,
    paths: BTreeSet<String>,
}

impl Shelf {
    /// These files.
    pub(super) fn of(files: &[Found]) -> Self {
        let mut shelf = Self {
            copies: BTreeMap::new(),
            paths: BTreeSet::new(),
        };
        for file in files {
            shelf.put(&file.input, file.path.clone(), file.plain);
        }
        shelf
    }

    /// Puts a file in.
    pub(super) fn put(&mut self, input: &Input, path: String, plain: Option<Content>) {
        self.paths.insert(path.clone());
        let serial = input.serial().clone();
        let its = self.copies.entry(key(input)).or_default();
        its.retain(|copy| copy.path != path);
        its.push(Copy {
            path,
            serial,
            plain,
        });
    }

    /// Gives a file another path.
    pub(super) fn rename(&mut self, input: &Input, from: &str, to: &str) {
        self.paths.remove(from);
        self.paths.insert(to.to_owned());
        for copy in self.copies.entry(key(input)).or_default() {
            if copy.path == from {
                to.clone_into(&mut copy.path);
            }
        }
    }

    /// The files of the same registry, form and day as one. Those that were not
    /// measured yet are read; one that is damaged is in the way of none.
    pub(super) fn copies(&mut self, archive: &Path, input: &Input) -> Vec<Copy> {
        let Some(its) = self.copies.get_mut(&key(input)) else {
            return Vec::new();
        };
        for copy in its.iter_mut().filter(|copy| copy.plain.is_none()) {
            copy.plain = sound(&archive.join(&copy.path)).ok().map(|one| one.plain);
            if copy.plain.is_none() {
                self.paths.remove(&copy.path);
            }
        }
        its.retain(|copy| copy.plain.is_some());
        its.clone()
    }

    /// Whether a path is that of an allocation file.
    pub(super) fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// A path below a folder that no allocation file has, however compressed:
    /// with this name, else with its content behind the name.
    pub(super) fn free(&self, folder: &str, name: &str, plain: &Content) -> String {
        let path = format!("{folder}/{name}");
        let mut endings = ENDINGS.iter();
        if endings.any(|ending| self.has(&format!("{path}{ending}"))) {
            distinct_name(&path, &Fingerprint::from_bytes(plain))
        } else {
            path
        }
    }
}

fn key(input: &Input) -> Key {
    (input.publisher, input.date, input.is_extended())
}
