//! All reading: which files there are, what they are, and what they hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use anyhow::{Context, Result, anyhow, bail};
use chrono::NaiveDate;
use v6atlas::delegated::{Content, Publisher, Reader, Serial};
use v6atlas::export;
use v6atlas::measure::{Measured, Meter, Observation};
use v6atlas::resource::Status;
use v6atlas::snapshot::{self, Remarks, SnapshotError};
use v6atlas::source;

use super::exit::Failure;
use super::{progress, write};

/// An allocation file, known by its first lines.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    source: Source,
    publisher: Publisher,
    date: NaiveDate,
    serial: Serial,
    is_extended: bool,
    size: u64,
}

#[derive(Clone, Debug)]
enum Source {
    File(PathBuf),
    /// What came through the standard input, as it came.
    Bytes(Vec<u8>),
}

impl Input {
    /// What to call it.
    pub(crate) fn name(&self) -> String {
        match &self.source {
            Source::File(path) => path.display().to_string(),
            Source::Bytes(_) => "standard input".to_owned(),
        }
    }

    fn open(&self) -> io::Result<Box<dyn Read + Send + '_>> {
        match &self.source {
            Source::File(path) => Ok(source::decode(File::open(path)?)?.1),
            Source::Bytes(bytes) => Ok(source::decode(&bytes[..])?.1),
        }
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
    refused: Vec<Refused>,
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
    inputs
        .files
        .sort_by_key(|input| (input.date, input.publisher));
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
struct Refused {
    text: String,
    is_finding: bool,
}

fn refusal(refused: &[Refused]) -> Failure {
    let told: Vec<&str> = refused.iter().map(|one| one.text.as_str()).collect();
    let error = anyhow!("{}", told.join("\nerror: "));
    if refused.iter().all(|one| one.is_finding) {
        Failure::Findings(error)
    } else {
        Failure::Cannot(error)
    }
}

impl Inputs {
    /// Whether all that was found is the global registry's.
    pub(crate) fn is_only_iana(&self) -> bool {
        self.files.is_empty() && self.refused.is_empty()
    }

    fn take(&mut self, source: Source, expected: Expected, refused: &mut Vec<Refused>) {
        match peek(source.clone()) {
            Ok(input) if input.publisher == Publisher::Iana && expected != Expected::Yes => {
                self.iana += 1;
            }
            Ok(input) => self.files.push(input),
            Err(_) if expected == Expected::No => self.others += 1,
            Err(error) => {
                let name = match source {
                    Source::File(path) => path.display().to_string(),
                    Source::Bytes(_) => "standard input".to_owned(),
                };
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

/// The files below a folder, in the order of their paths.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("{}: cannot be read", folder.display());
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        paths.push(entry.with_context(unreadable)?.path());
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

/// Whether a name is that of an allocation file and not of its checksum or
/// signature.
fn looks_like_one(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let ending = path
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    name.starts_with("delegated-") && !["md5", "asc", "sig", "sha256"].contains(&ending)
}

/// Reads the first lines of a file, up to the first record.
fn peek(source: Source) -> Result<Input, SnapshotError> {
    let mut header = None;
    let mut is_extended = false;
    let mut lines = 0;
    let size = match &source {
        Source::File(path) => fs::metadata(path).map_or(0, |metadata| metadata.len()),
        Source::Bytes(bytes) => bytes.len() as u64,
    };
    {
        let opened: io::Result<Box<dyn Read + Send>> = match &source {
            Source::File(path) => File::open(path).and_then(|file| Ok(source::decode(file)?.1)),
            Source::Bytes(bytes) => source::decode(&bytes[..]).map(|(_, plain)| plain),
        };
        let mut reader = Reader::new(opened.map_err(SnapshotError::Io)?.take(1 << 16));
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
    }
    let Some(header) = header else {
        return Err(if lines == 0 {
            SnapshotError::Empty
        } else {
            SnapshotError::NotTheFormat
        });
    };
    Ok(Input {
        source,
        publisher: header.publisher(),
        date: header.end(),
        serial: header.serial().clone(),
        is_extended,
        size,
    })
}

/// What was read on the way to observations.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) files: usize,
    pub(crate) first: Option<NaiveDate>,
    pub(crate) last: Option<NaiveDate>,
    /// What had to be said of files, by name.
    pub(crate) remarks: Vec<(String, Publisher, Remarks)>,
}

/// Reads and measures files. Memory does not grow with their number: a few
/// snapshots are on their way at a time.
///
/// All files are read, so that all that are wrong are told, before the first
/// that is wrong ends the run.
pub(crate) fn measure(
    inputs: &mut Inputs,
    mut meter: Meter,
    accept_damaged: bool,
) -> Result<(Vec<Observation>, Reading), Failure> {
    let mut refused = std::mem::take(&mut inputs.refused);
    let inputs = &inputs.files;
    let mut read = Reading::default();
    let bar = progress::bar(inputs.len(), "files");
    in_order(
        inputs,
        |input| one(input, accept_damaged),
        |input, result| {
            bar.inc(1);
            match result {
                Ok(measured) => {
                    read.files += 1;
                    read.first = read.first.into_iter().chain([input.date]).min();
                    read.last = read.last.into_iter().chain([input.date]).max();
                    if let Some(first) = measured.first() {
                        let remarks = first.snapshot().remarks().clone();
                        if remarks != Remarks::default() {
                            read.remarks.push((input.name(), input.publisher, remarks));
                        }
                    }
                    for one in measured {
                        // Files are sorted and have no twins, so dates increase.
                        if let Err(error) = meter.push(one) {
                            let text = format!("{}: {error}", input.name());
                            refused.push(Refused {
                                text,
                                is_finding: true,
                            });
                        }
                    }
                }
                Err(error) => {
                    let is_finding = matches!(error, SnapshotError::Damaged(_));
                    let help = if is_finding {
                        "; get the file again, or pass --accept-damaged to measure what there is"
                    } else {
                        ""
                    };
                    let text = format!("{}: {error}{help}", input.name());
                    refused.push(Refused { text, is_finding });
                }
            }
        },
    );
    bar.finish_and_clear();
    if !refused.is_empty() {
        return Err(refusal(&refused));
    }
    Ok((meter.finish(), read))
}

fn one(input: &Input, accept_damaged: bool) -> Result<Vec<Measured>, SnapshotError> {
    let plain = input.open().map_err(SnapshotError::Io)?;
    let snapshots = snapshot::read(plain, accept_damaged)?;
    Ok(snapshots.into_iter().map(Measured::of).collect())
}

/// Works on inputs with all threads and takes the results in an order in which
/// those of one publisher keep theirs.
fn in_order<T: Send>(
    inputs: &[Input],
    work: impl Fn(&Input) -> T + Sync,
    mut take: impl FnMut(&Input, T),
) {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(inputs.len().max(1));
    // A few large files: the largest first, so that threads end together. Many:
    // in the order of dates, so that few results wait for an earlier one.
    let mut order: Vec<usize> = (0..inputs.len()).collect();
    if inputs.len() <= 4 * threads {
        order.sort_by_key(|&place| std::cmp::Reverse(inputs.get(place).map(|input| input.size)));
    }
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::sync_channel::<(usize, T)>(threads);
    let receiver = Mutex::new(receiver);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            let (next, order, work) = (&next, &order, &work);
            scope.spawn(move || {
                while let Some(&place) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let Some(input) = inputs.get(place) else {
                        break;
                    };
                    if sender.send((place, work(input))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let Ok(receiver) = receiver.lock() else {
            return;
        };
        let mut waiting: BTreeMap<usize, T> = BTreeMap::new();
        let mut ahead: BTreeMap<Publisher, BTreeSet<usize>> = BTreeMap::new();
        for (place, input) in inputs.iter().enumerate() {
            ahead.entry(input.publisher).or_default().insert(place);
        }
        for (place, result) in receiver.iter() {
            waiting.insert(place, result);
            let Some(publisher) = inputs.get(place).map(|input| input.publisher) else {
                continue;
            };
            let Some(ahead) = ahead.get_mut(&publisher) else {
                continue;
            };
            while let Some((&first, result)) = ahead
                .first()
                .and_then(|first| Some((first, waiting.remove(first)?)))
            {
                ahead.remove(&first);
                if let Some(input) = inputs.get(first) {
                    take(input, result);
                }
            }
        }
    });
}

/// Says what had to be said of files, the same of many once.
pub(crate) fn tell(inputs: &Inputs, read: &Reading) {
    for twin in &inputs.twins {
        write::note(twin);
    }
    if inputs.iana > 0 {
        write::note(&format!(
            "{} of IANA passed over: nothing in them is delegated to holders",
            count(inputs.iana as u64, "file")
        ));
    }
    let known: Vec<_> = read
        .remarks
        .iter()
        .filter_map(|(_, _, remarks)| remarks.known)
        .collect();
    if let (Some(first), count_known) = (known.first(), known.len()) {
        let more = if count_known > 1 {
            format!(" ({} alike)", count(count_known as u64, "file"))
        } else {
            String::new()
        };
        write::note(&format!("{first}{more}"));
    }
    for (name, _, remarks) in &read.remarks {
        if let Some((line, kind)) = remarks.first_malformed {
            let lines = count(remarks.malformed.values().sum(), "line");
            write::warn(&format!(
                "{name}:{line}: {kind}; {lines} could not be read and {} not measured",
                if lines.starts_with("1 ") { "is" } else { "are" }
            ));
        }
        for damage in &remarks.damage {
            write::warn(&format!("{name}: accepted although damaged: {damage}"));
        }
        let told = [
            (
                remarks.foreign,
                "record",
                "of another registry, not measured",
            ),
            (remarks.repeated, "delegation", "listed again, counted once"),
            (
                remarks.overlapping,
                "delegation",
                "overlapping others, space counted once",
            ),
            (
                remarks.invalid_dates,
                "record",
                "with a date that is none, kept without date",
            ),
        ];
        for (number, thing, what) in told {
            if number > 0 {
                write::warn(&format!("{name}: {} {what}", count(number, thing)));
            }
        }
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: u64, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// The observations in `observations/` of a data folder.
pub(crate) fn observations(data: &Path) -> Result<Vec<Observation>> {
    let folder = data.join("observations");
    if !folder.is_dir() {
        bail!(
            "{}: there is no such folder; run in the project's folder, name another one with \
             --data, or make the tables with `v6atlas measure FILE|DIR... --output-dir {}`",
            folder.display(),
            folder.display()
        );
    }
    let mut list = Vec::new();
    let tables = files_below(&folder)?;
    let tables = tables
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"));
    for path in tables {
        let unreadable = || format!("{}: cannot be read", path.display());
        let bytes = fs::read(path).with_context(unreadable)?;
        let table = export::csv::read(&bytes[..])
            .map_err(|error| anyhow!("{}: {error}", path.display()))?;
        list.extend(table);
    }
    if list.is_empty() {
        bail!(
            "{}: expected tables of observations, found none",
            folder.display()
        );
    }
    list.sort_by_cached_key(Observation::key);
    Ok(list)
}
