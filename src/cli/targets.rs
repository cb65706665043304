//! What the words of `v6atlas check` lead to: files, and what each is.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use v6atlas::check::{Kind, Source, is_csv, is_table};
use v6atlas::delegated::{Content, Publisher, Reader};
use v6atlas::diagnostic::Unread;
use v6atlas::source;

use super::inputs::is_hidden;

/// A file to check.
#[derive(Debug)]
pub(crate) struct Target {
    name: String,
    body: Body,
    pub(crate) kind: Kind,
    /// The date and the publisher in its header, for putting files in order.
    pub(crate) date: Option<NaiveDate>,
    pub(crate) publisher: Option<Publisher>,
    pub(crate) size: u64,
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

/// What the words of a command line lead to.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    pub(crate) files: Vec<Target>,
    /// Folders whose files are all among them.
    pub(crate) folders: Vec<String>,
    /// What cannot be read: the rest is checked all the same.
    pub(crate) unread: Vec<Unread>,
    /// What folders hold beside files that can be checked.
    pub(crate) skipped: Vec<Arc<str>>,
}

/// The files that paths name or contain. What is named is checked whatever it
/// is; what a folder holds beside files that can be checked is left alone.
/// Checksum files beside an allocation file that is named come with it.
pub(crate) fn targets(paths: &[PathBuf]) -> Targets {
    let mut found = Targets::default();
    for path in paths {
        if path == Path::new("-") {
            found.standard_input();
        } else if path.is_dir() {
            found.folder(path);
        } else if path.exists() {
            found.named(path);
        } else {
            let reason = "there is no such file or folder";
            found.refuse(path.display().to_string(), reason);
        }
    }
    // What is named twice, or named and in a folder that is named, is one.
    let mut seen = BTreeSet::new();
    found.files.retain(|file| seen.insert(file.name.clone()));
    found
}

impl Targets {
    fn refuse(&mut self, file: String, reason: impl Into<String>) {
        self.unread.push(Unread {
            file: file.into(),
            reason: reason.into(),
        });
    }

    fn cannot_read(&mut self, file: String, error: &io::Error) {
        self.refuse(file, format!("cannot be read: {error}"));
    }

    fn standard_input(&mut self) {
        let mut bytes = Vec::new();
        let name = "standard input";
        if let Err(error) = io::stdin().lock().read_to_end(&mut bytes) {
            return self.cannot_read(name.to_owned(), &error);
        }
        let size = bytes.len() as u64;
        if let Ok(target) = Target::new(name, Body::Bytes(bytes), size) {
            self.files.push(target.meant());
        }
    }

    /// A file that was named.
    fn named(&mut self, path: &Path) {
        match on_disk(path) {
            Ok(target) => {
                let target = target.meant();
                if target.kind == Kind::Allocation {
                    for beside in checksum_files(&target.name) {
                        self.beside(Path::new(&beside));
                    }
                }
                self.files.push(target);
            }
            Err(error) => self.cannot_read(path.display().to_string(), &error),
        }
    }

    /// What may be a checksum file beside a file that was named.
    fn beside(&mut self, path: &Path) {
        if !path.is_file() {
            return;
        }
        match on_disk(path) {
            Ok(target) if target.kind == Kind::Checksum => self.files.push(target),
            Ok(_) => {}
            Err(error) => self.cannot_read(path.display().to_string(), &error),
        }
    }

    fn folder(&mut self, folder: &Path) {
        let name = folder.display().to_string();
        let before = self.unread.len();
        let mut has_any = false;
        let mut below = Vec::new();
        self.below(folder, &mut below);
        for path in below {
            match on_disk(&path) {
                Ok(target) if target.is_known() => {
                    has_any = true;
                    self.files.push(target);
                }
                // Checking tells whether it should be one of the tables.
                Ok(target) if target.is_stray() => self.files.push(target),
                Ok(target) => self.skipped.push(target.name.into()),
                Err(error) => self.cannot_read(path.display().to_string(), &error),
            }
        }
        if !has_any && self.unread.len() == before {
            let reason = "expected a folder with files to check, found none in it";
            self.refuse(name.clone(), reason);
        }
        self.folders.push(name);
    }

    /// The files below a folder, in the order of their paths. Hidden ones are
    /// passed over; links to folders, pipes and devices are left alone.
    fn below(&mut self, folder: &Path, files: &mut Vec<PathBuf>) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.cannot_read(folder.display().to_string(), &error),
        };
        let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        paths.retain(|path| !is_hidden(path));
        paths.sort();
        for path in paths {
            let name = path.display().to_string();
            match fs::metadata(&path) {
                Ok(is) if is.is_dir() && !path.is_symlink() => self.below(&path, files),
                Ok(is) if is.is_file() => files.push(path),
                Ok(_) => self.skipped.push(name.into()),
                Err(error) => self.cannot_read(name, &error),
            }
        }
    }
}

/// The names that a checksum file beside a file may have.
fn checksum_files(file: &str) -> Vec<String> {
    let compressed = [".gz", ".bz2", ".xz", ".zst"];
    let plain = compressed
        .iter()
        .find_map(|ending| file.strip_suffix(ending));
    let endings = [".md5", ".MD5", ".sha256", ".sha256sum"];
    let of = |name: &str| endings.map(|ending| format!("{name}{ending}"));
    let names = std::iter::once(file).chain(plain);
    names.flat_map(of).collect()
}

fn on_disk(path: &Path) -> io::Result<Target> {
    let size = fs::metadata(path)?.len();
    let body = Body::File(path.to_path_buf());
    Target::new(&path.display().to_string(), body, size)
}

impl Target {
    /// The file with its bytes at hand.
    pub(crate) fn at_hand(self) -> io::Result<Self> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes)?;
        let body = Body::Bytes(bytes);
        Ok(Self { body, ..self })
    }

    /// Whether it is one of the project's own tables.
    pub(crate) fn is_table(&self) -> bool {
        is_table(&self.name)
    }

    fn is_known(&self) -> bool {
        self.kind != Kind::Other || self.is_table()
    }

    /// A table by its ending, and none that is known.
    pub(crate) fn is_stray(&self) -> bool {
        self.kind == Kind::Other && !self.is_table() && is_csv(&self.name)
    }

    /// The file as it is meant if it was named: if it is nothing else, as an
    /// allocation file.
    fn meant(mut self) -> Self {
        if !self.is_known() && !self.is_stray() {
            self.kind = Kind::Allocation;
        }
        self
    }

    /// A file as its name and its first bytes tell.
    fn new(name: &str, body: Body, size: u64) -> io::Result<Self> {
        let mut target = Self {
            name: name.to_owned(),
            body,
            kind: Kind::Other,
            date: None,
            publisher: None,
            size,
        };
        let start = target.start()?;
        target.kind = Kind::of(name, &start);
        let mut reader = Reader::new(&start[..]);
        while let Ok(Some(line)) = reader.next_line() {
            if let Content::Header(header) = line.content {
                target.date = Some(header.end());
                target.publisher = Some(header.publisher());
                break;
            }
        }
        Ok(target)
    }

    /// The first bytes of the plain content, as far as they are whole:
    /// checking tells what is damaged.
    fn start(&self) -> io::Result<Vec<u8>> {
        let mut start = Vec::new();
        let (_, plain) = source::decode(self.open()?)?;
        match plain.take(Kind::ENOUGH as u64).read_to_end(&mut start) {
            Err(error) if !is_damage(&error) => Err(error),
            _ => Ok(start),
        }
    }
}

/// Whether the trouble is in the content and not in reading it.
fn is_damage(error: &io::Error) -> bool {
    // What the operating system says has a number.
    error.raw_os_error().is_none()
}
