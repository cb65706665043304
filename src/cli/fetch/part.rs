//! A file on its way: what has arrived, and of what it is a part, so that a
//! later run can go on.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use url::Url;
use v6atlas::source;

/// A hidden file beside the place where a file will be kept, and beside it a
/// note that tells what it is a part of.
#[derive(Debug)]
pub(super) struct Part {
    path: PathBuf,
    note: PathBuf,
}

/// What is known of a file by what its server said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Validators {
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

impl Validators {
    /// What a server can be asked to hold a part against: a strong tag, else
    /// the time of the last change.
    pub(super) fn for_range(&self) -> Option<&str> {
        let etag = self.etag.as_deref();
        let strong = etag.filter(|etag| etag.starts_with('"'));
        strong.or(self.last_modified.as_deref())
    }
}

impl Part {
    /// The part of a file of that name in a folder.
    pub(super) fn new(folder: &Path, name: &str) -> Self {
        Self {
            path: folder.join(format!(".{name}.part")),
            note: folder.join(format!(".{name}.part.from")),
        }
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// How many bytes of the file at an address have arrived, and what it was
    /// then; nothing if none have, or it cannot be told.
    pub(super) fn begun(&self, address: &Url) -> Option<(u64, Validators)> {
        let size = fs::metadata(&self.path).ok()?.len();
        let note = fs::read_to_string(&self.note).ok()?;
        let mut lines = note.lines().map(str::to_owned);
        let is_same = lines.next().as_deref() == Some(address.as_str());
        let mut some = || lines.next().filter(|line| !line.is_empty());
        let validators = Validators {
            etag: some(),
            last_modified: some(),
        };
        let can_go_on = size > 0 && is_same && validators.for_range().is_some();
        can_go_on.then_some((size, validators))
    }

    /// Begins anew. The note is written after what was there is gone, so that
    /// it never stands beside bytes of another file.
    pub(super) fn begin(&self, address: &Url, validators: &Validators) -> io::Result<File> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = File::create(&self.path)?;
        let etag = validators.etag.as_deref().unwrap_or_default();
        let last_modified = validators.last_modified.as_deref().unwrap_or_default();
        fs::write(&self.note, format!("{address}\n{etag}\n{last_modified}\n"))?;
        Ok(file)
    }

    /// Goes on.
    pub(super) fn go_on(&self) -> io::Result<File> {
        OpenOptions::new().append(true).open(&self.path)
    }

    /// Forgets what has arrived.
    pub(super) fn discard(&self) {
        for path in [&self.note, &self.path] {
            // What is not there is discarded.
            let _ = fs::remove_file(path);
        }
    }

    /// Puts the plain content in the place of a packed whole file. The caller
    /// knows how much that is.
    pub(super) fn unpack(&self) -> io::Result<()> {
        let (_, mut plain) = source::decode(File::open(&self.path)?)?;
        let mut unpacked = self.path.clone().into_os_string();
        unpacked.push(".plain");
        let unpacked = PathBuf::from(unpacked);
        io::copy(&mut plain, &mut File::create(&unpacked)?)?;
        fs::rename(&unpacked, &self.path)
    }

    /// Moves the whole file to its place.
    pub(super) fn keep(&self, place: &Path) -> io::Result<()> {
        // On the disk before its name is, so that no crash leaves an empty
        // file under it.
        File::open(&self.path)?.sync_all()?;
        fs::rename(&self.path, place)?;
        let _ = fs::remove_file(&self.note);
        Ok(())
    }
}
