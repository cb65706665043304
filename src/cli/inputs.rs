//! Finding allocation files: which there are, and what they are by their first
//! lines.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use chrono::NaiveDate;
use v6atlas::delegated::{Content, Header, Publisher, Reader, Serial};
use v6atlas::resource::Status;
use v6atlas::snapshot::SnapshotError;
use v6atlas::source;

use super::exit::Failure;

/// An allocation file, known by its first lines.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    source: Source,
    pub(crate) publisher: Publisher,
    pub(crate) date: NaiveDate,
    serial: Serial,
    is_extended: bool,
    pub(crate) size: u64,
}

#[derive(Clone, Debug)]
enum Source {
    File(PathBuf),
    /// What came through the standard input, as it came.
    Bytes(Vec<u8>),
}

impl Source {
    /// What to call it.
    fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Bytes(_) => "standard input".to_owned(),
        }
    }

    /// Its plain content.
    fn open(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        match self {
            Self::File(path) => Ok(source::decode(File::open(path)?)?.1),
            Self::Bytes(bytes) => Ok(source::decode(&bytes[..])?.1),
        }
    }
}

impl Input {
    /// A file that is known by what was found out earlier.
    pub(crate) fn known(
        path: PathBuf,
        publisher: Publisher,
        date: NaiveDate,
        serial: &str,
        is_extended: bool,
        size: u64,
    ) -> Self {
        Self {
            source: Source::File(path),
            publisher,
            date,
            serial: Serial::new(serial.as_bytes()),
            is_extended,
            size,
        }
    }

    /// The file at a path, by its first lines.
    pub(crate) fn at(path: &Path) -> Result<Self, SnapshotError> {
        peek(Source::File(path.to_path_buf()))
    }

    /// The file at a path, by the first lines of these bytes, which were read
    /// from there.
    pub(crate) fn of_bytes(path: &Path, bytes: &[u8]) -> Result<Self, SnapshotError> {
        let (_, plain) = source::decode(bytes).map_err(SnapshotError::Io)?;
        let first = first_lines(plain)?;
        let source = Source::File(path.to_path_buf());
        Ok(first.input(source, bytes.len() as u64))
    }

    /// Whether both are of one publisher, day, state and form.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let of = |input: &Self| {
            let serial = input.serial.clone();
            (input.publisher, input.date, serial, input.is_extended)
        };
        of(self) == of(other)
    }

    /// Its serial.
    pub(crate) fn serial(&self) -> &Serial {
        &self.serial
    }

    /// Whether its first record is one of the extended form.
    pub(crate) fn is_extended(&self) -> bool {
        self.is_extended
    }

    /// What to call it.
    pub(crate) fn name(&self) -> String {
        self.source.name()
    }

    /// Its plain content.
    pub(crate) fn open(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        self.source.open()
    }
}

/// What the paths of a command line lead to.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) files: Vec<Input>,
    /// Files of the global registry.
    pub(crate) iana: usize,
    /// Files in folders that are of another format.
    pub(crate) others: usize,
    /// Files passed over because another has the same registry and date.
    pub(crate) twins: Vec<String>,
    /// Files that cannot be used.
    pub(crate) refused: Vec<Refused>,
}

/// Finds the allocation files that paths name or contain, one a registry and
/// date, in the order of dates.
pub(crate) fn inputs(paths: &[PathBuf]) -> Result<Inputs, Failure> {
    let mut inputs = Inputs::default();
    let mut refused = Vec::new();
    for path in paths {
        if path == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin()
                .lock()
                .read_to_end(&mut bytes)
                .context("the standard input cannot be read")?;
            inputs.take(Source::Bytes(bytes), Expected::Yes, &mut refused);
        } else if path.is_dir() {
            let before = inputs.files.len() + inputs.iana + refused.len();
            for file in files_below(path)? {
                let expected = if looks_like_one(&file) {
                    Expected::ByName
                } else {
                    Expected::No
                };
                inputs.take(Source::File(file), expected, &mut refused);
            }
            if inputs.files.len() + inputs.iana + refused.len() == before {
                return Err(anyhow!(
                    "{}: expected a folder with allocation files, found none in it",
                    path.display()
                )
                .into());
            }
        } else {
            if !path.exists() {
                return Err(anyhow!("{}: there is no such file or folder", path.display()).into());
            }
            inputs.take(Source::File(path.clone()), Expected::Yes, &mut refused);
        }
    }
    inputs.refused = refused;
    inputs.drop_twins();
    inputs.sort();
    Ok(inputs)
}

/// Whether a file should be of the format.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// It was named.
    Yes,
    /// It was found in a folder and has the name of one.
    ByName,
    /// It was found in a folder.
    No,
}

/// A file that cannot be used, and whether the reason is in its content.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) text: String,
    pub(crate) is_finding: bool,
}

pub(crate) fn refusal(refused: &[Refused]) -> Failure {
    let told: Vec<&str> = refused.iter().map(|one| one.text.as_str()).collect();
    let error = anyhow!("{}", told.join("\nerror: "));
    if refused.iter().all(|one| one.is_finding) {
        Failure::Findings(error)
    } else {
        Failure::Cannot(error)
    }
}

impl Inputs {
    /// These files, but one a registry and date, in the order of dates.
    pub(crate) fn of(files: Vec<Input>) -> Self {
        let mut inputs = Self {
            files,
            ..Self::default()
        };
        inputs.drop_twins();
        inputs.sort();
        inputs
    }

    fn sort(&mut self) {
        self.files
            .sort_by_key(|input| (input.date, input.publisher));
    }

    /// Whether all that was found is the global registry's.
    pub(crate) fn is_only_iana(&self) -> bool {
        self.files.is_empty() && self.refused.is_empty()
    }

    fn take(&mut self, source: Source, expected: Expected, refused: &mut Vec<Refused>) {
        let name = source.name();
        match peek(source) {
            Ok(input) if input.publisher == Publisher::Iana && expected != Expected::Yes => {
                self.iana += 1;
            }
            Ok(input) => self.files.push(input),
            Err(_) if expected == Expected::No => self.others += 1,
            Err(error) => {
                refused.push(Refused {
                    text: format!("{name}: {error}"),
                    is_finding: false,
                });
            }
        }
    }

    /// Keeps one file a publisher and date: the extended one before the
    /// standard one, then the one with the later serial.
    fn drop_twins(&mut self) {
        let rank = |input: &Input| {
            let serial = input.serial.as_str().to_owned();
            (input.is_extended, serial.len(), serial, input.name())
        };
        let mut best: BTreeMap<(Publisher, NaiveDate), Input> = BTreeMap::new();
        for input in std::mem::take(&mut self.files) {
            let key = (input.publisher, input.date);
            match best.remove(&key) {
                Some(other) => {
                    let (kept, dropped) = if rank(&input) > rank(&other) {
                        (input, other)
                    } else {
                        (other, input)
                    };
                    self.twins.push(format!(
                        "{} is passed over: {} is of the same registry and date",
                        dropped.name(),
                        kept.name()
                    ));
                    best.insert(key, kept);
                }
                None => {
                    best.insert(key, input);
                }
            }
        }
        self.files = best.into_values().collect();
    }
}

/// The files below a folder, in the order of their paths; hidden ones, whose
/// names begin with a dot, are left out.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("{}: cannot be read", folder.display());
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let entry = entry.with_context(unreadable)?;
        if !is_hidden(&entry.path()) {
            paths.push(entry.path());
        }
    }
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() && !path.is_symlink() {
            files.extend(files_below(&path)?);
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}

/// Whether a file or folder is a hidden one.
pub(crate) fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.starts_with('.'))
}

/// Whether a name is that of an allocation file and not of its checksum or
/// signature.
pub(crate) fn looks_like_one(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let ending = path
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    let starts = ["delegated-", "nro-delegated-"];
    starts.iter().any(|start| name.starts_with(start))
        && !["md5", "asc", "sig", "sha256"].contains(&ending)
}

/// What the first lines of a file tell.
struct FirstLines {
    header: Header,
    is_extended: bool,
}

impl FirstLines {
    fn input(self, source: Source, size: u64) -> Input {
        Input {
            source,
            publisher: self.header.publisher(),
            date: self.header.end(),
            serial: self.header.serial().clone(),
            is_extended: self.is_extended,
            size,
        }
    }
}

fn peek(source: Source) -> Result<Input, SnapshotError> {
    let size = match &source {
        Source::File(path) => fs::metadata(path).map_or(0, |metadata| metadata.len()),
        Source::Bytes(bytes) => bytes.len() as u64,
    };
    let first = first_lines(source.open().map_err(SnapshotError::Io)?)?;
    Ok(first.input(source, size))
}

/// Reads the first lines of a file, up to the first record.
fn first_lines(plain: impl Read) -> Result<FirstLines, SnapshotError> {
    let mut header = None;
    let mut is_extended = false;
    let mut lines = 0;
    let mut reader = Reader::new(plain.take(1 << 16));
    while let Some(line) = reader.next_line().map_err(SnapshotError::Io)? {
        lines += 1;
        match line.content {
            Content::Header(found) => header = Some(found),
            Content::Record(record) if header.is_some() => {
                is_extended = record.holder().is_some()
                    || matches!(record.status(), Status::Available | Status::Reserved);
                break;
            }
            _ => {}
        }
    }
    match header {
        Some(header) => Ok(FirstLines {
            header,
            is_extended,
        }),
        None if lines == 0 => Err(SnapshotError::Empty),
        None => Err(SnapshotError::NotTheFormat),
    }
}
