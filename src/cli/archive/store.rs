//! The memory of an archive: `.v6atlas/memory`, entries one behind the other.
//!
//! The file is only ever added to, or replaced whole by a shorter one that says
//! the same; so whenever a run is killed, what was there before it is there
//! still. What it is not, from the first wrong byte on, is dropped and made
//! again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use chrono::NaiveDate;
use v6atlas::archive::{Compare, Content, Entry, Frames, Seen, frame, method};
use v6atlas::measure::StockTable;
use v6atlas::packed::Unpacker;
use v6atlas::resource::Registry;
use v6atlas::snapshot::Form;

use super::{MEMORY, durable};

/// What the file begins with; then the number of the measuring code.
const MAGIC: &str = "v6atlas memory 1 ";
/// How many bytes are collected before they are written: what a run that is
/// killed may have measured for nothing.
const CHUNK: usize = 1 << 16;
/// How many bytes that nothing needs are no reason to write the file anew.
const SLACK: u64 = 1 << 20;

/// Where an entry is in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    at: u64,
    length: usize,
}

/// Where a stock is, and what has to be known of it in advance.
#[derive(Clone, Copy, Debug)]
pub(super) struct StockSlot {
    pub(super) slot: Slot,
    pub(super) date: NaiveDate,
    pub(super) form: Form,
}

/// What is remembered of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Remembered {
    /// The SHA-256 that its bytes had when it was added.
    pub(super) added: Option<Content>,
    pub(super) seen: Option<Seen>,
}

/// The memory, and what is in it.
#[derive(Debug)]
pub(super) struct Store {
    archive: PathBuf,
    file: Option<File>,
    end: u64,
    pending: Vec<u8>,
    files: BTreeMap<String, Remembered>,
    stocks: BTreeMap<(Content, Registry), StockSlot>,
    flows: BTreeMap<Compare, Slot>,
    /// What the person should know of how it was found.
    pub(super) remark: Option<String>,
}

impl Store {
    /// The memory as it is, to be read only.
    pub(super) fn look(archive: &Path) -> Result<Self> {
        let mut store = Self {
            archive: archive.to_path_buf(),
            file: None,
            end: 0,
            pending: Vec::new(),
            files: BTreeMap::new(),
            stocks: BTreeMap::new(),
            flows: BTreeMap::new(),
            remark: None,
        };
        store.scan()?;
        Ok(store)
    }

    /// The memory, to be added to. Whoever opens it is alone.
    pub(super) fn open(archive: &Path) -> Result<Self> {
        durable::clear(archive);
        let mut store = Self::look(archive)?;
        let path = store.path();
        if store.end == 0 {
            // Not there, by other code, or damaged at its beginning.
            store.stocks.clear();
            store.flows.clear();
            store.rewrite()?;
        } else {
            let failed = || format!("{}: cannot be written", path.display());
            let file = File::options()
                .write(true)
                .open(&path)
                .with_context(failed)?;
            file.set_len(store.end).with_context(failed)?;
            store.file = Some(file);
        }
        Ok(store)
    }

    fn path(&self) -> PathBuf {
        self.archive.join(MEMORY).join("memory")
    }

    fn scan(&mut self) -> Result<()> {
        let path = self.path();
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => {
                return Err(error).with_context(|| format!("{}: cannot be read", path.display()));
            }
        };
        let size = file.metadata().map_or(0, |metadata| metadata.len());
        let mut input = BufReader::with_capacity(1 << 18, file);
        let head = head();
        let mut found = vec![0; head.len()];
        let is_ours = input.read_exact(&mut found).is_ok() && found.starts_with(MAGIC.as_bytes());
        if !is_ours {
            self.remark = Some(format!(
                "{}: is no memory of an archive; it is made again",
                path.display()
            ));
            return Ok(());
        }
        let is_current = found == head.as_bytes();
        let mut at = head.len() as u64;
        while let Some(bytes) = next_frame(&mut input, size - at) {
            let Some((entry, length)) = Frames::new(&bytes).next() else {
                break;
            };
            self.note(entry, at, length);
            at += length as u64;
        }
        if at < size {
            self.remark = Some(format!(
                "{}: is damaged after {at} of {size} bytes; what was remembered there is measured \
                 again",
                path.display()
            ));
        }
        if is_current {
            self.end = at;
        } else {
            self.stocks.clear();
            self.flows.clear();
            self.remark = Some(format!(
                "{}: was made by another version of v6atlas; all is measured again",
                path.display()
            ));
        }
        Ok(())
    }

    /// Takes up an entry that is at a place in the file.
    fn note(&mut self, entry: Entry, at: u64, length: usize) {
        let slot = Slot { at, length };
        match entry {
            Entry::Added(path, content) => {
                self.files.entry(path).or_default().added = Some(content);
            }
            Entry::Seen(path, seen) => self.files.entry(path).or_default().seen = Some(seen),
            Entry::Gone(path) => {
                self.files.remove(&path);
            }
            Entry::Stock(_, plain, packed) => {
                let table = StockTable::unpack(&mut Unpacker::new(&packed), &|_| false);
                if let Some((registry, table)) = table {
                    let (date, form) = (table.date(), table.form());
                    let stock = StockSlot { slot, date, form };
                    self.stocks.insert((plain, registry), stock);
                }
            }
            Entry::Flow(compare, _) => {
                self.flows.insert(compare, slot);
            }
        }
    }

    /// What is remembered of a file.
    pub(super) fn file(&self, path: &str) -> Option<&Remembered> {
        self.files.get(path)
    }

    /// All files that are remembered.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &Remembered)> {
        self.files.iter().map(|(path, one)| (path.as_str(), one))
    }

    /// Where the stock of a registry by a content is.
    pub(super) fn stock(&self, plain: &Content, registry: Registry) -> Option<StockSlot> {
        self.stocks.get(&(*plain, registry)).copied()
    }

    /// Where a comparison is.
    pub(super) fn flow(&self, compare: &Compare) -> Option<Slot> {
        self.flows.get(compare).copied()
    }

    /// Remembers something.
    pub(super) fn push(&mut self, entry: Entry) -> Result<()> {
        let bytes = frame(&entry);
        let at = self.end + self.pending.len() as u64;
        self.note(entry, at, bytes.len());
        self.pending.extend(bytes);
        if self.pending.len() >= CHUNK {
            self.write_pending()?;
        }
        Ok(())
    }

    fn write_pending(&mut self) -> Result<()> {
        let path = self.path();
        let failed = || format!("{}: cannot be written", path.display());
        let Some(file) = &mut self.file else {
            return Err(anyhow!("the memory is open for reading only")).with_context(failed);
        };
        let written = file
            .seek(SeekFrom::Start(self.end))
            .and_then(|_| file.write_all(&self.pending));
        written.with_context(failed)?;
        self.end += self.pending.len() as u64;
        self.pending.clear();
        Ok(())
    }

    /// Makes all that was remembered reach the disk.
    pub(super) fn sync(&mut self) -> Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        self.write_pending()?;
        let failed = || format!("{}: cannot be written", self.path().display());
        self.file
            .as_ref()
            .map_or(Ok(()), File::sync_data)
            .with_context(failed)
    }

    /// Drops what is not needed any more, if that is more than the rest.
    pub(super) fn tidy(
        &mut self,
        stocks: &BTreeSet<(Content, Registry)>,
        flows: &BTreeSet<Compare>,
    ) -> Result<()> {
        self.sync()?;
        let needed: usize = stocks
            .iter()
            .filter_map(|key| self.stocks.get(key))
            .map(|stock| stock.slot.length)
            .chain(
                flows
                    .iter()
                    .filter_map(|key| Some(self.flows.get(key)?.length)),
            )
            .sum();
        // A file's two entries take some 300 bytes.
        let needed = needed as u64 + 400 * self.files.len() as u64;
        if self.end <= 2 * needed + SLACK {
            return Ok(());
        }
        self.stocks.retain(|key, _| stocks.contains(key));
        self.flows.retain(|key, _| flows.contains(key));
        self.rewrite()
    }

    /// Writes the file anew with what is needed.
    fn rewrite(&mut self) -> Result<()> {
        let path = self.path();
        let failed = || format!("{}: cannot be written", path.display());
        let mut temporary = durable::begin(&self.archive)?;
        let mut output = io::BufWriter::with_capacity(1 << 18, temporary.as_file_mut());
        let mut at = head().len() as u64;
        output.write_all(head().as_bytes()).with_context(failed)?;
        for (path, file) in &self.files {
            let added = file
                .added
                .map(|content| Entry::Added(path.clone(), content));
            let seen = file
                .seen
                .clone()
                .map(|seen| Entry::Seen(path.clone(), seen));
            for entry in added.into_iter().chain(seen) {
                let bytes = frame(&entry);
                output.write_all(&bytes).with_context(failed)?;
                at += bytes.len() as u64;
            }
        }
        if !self.stocks.is_empty() || !self.flows.is_empty() {
            let mut reader = self.reader()?;
            let stocks = self.stocks.values_mut().map(|stock| &mut stock.slot);
            for slot in stocks.chain(self.flows.values_mut()) {
                let bytes = reader.bytes(*slot).with_context(failed)?;
                output.write_all(&bytes).with_context(failed)?;
                slot.at = at;
                at += bytes.len() as u64;
            }
        }
        output.flush().with_context(failed)?;
        drop(output);
        durable::finish(temporary, &path, None)?;
        let file = File::options()
            .write(true)
            .open(&path)
            .with_context(failed)?;
        self.file = Some(file);
        self.end = at;
        Ok(())
    }

    /// Reads entries, on any thread.
    pub(super) fn reader(&self) -> Result<Reader> {
        let path = self.path();
        let file =
            File::open(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
        Ok(Reader { file })
    }

    /// How many bytes the memory takes, all its files together.
    pub(super) fn size(&self) -> u64 {
        let entries = fs::read_dir(self.archive.join(MEMORY));
        let sizes = entries.into_iter().flatten().flatten();
        sizes.filter_map(|e| Some(e.metadata().ok()?.len())).sum()
    }
}

/// Reads entries of a memory.
#[derive(Debug)]
pub(super) struct Reader {
    file: File,
}

impl Reader {
    /// The packed table of a stock or a flow.
    pub(super) fn packed(&mut self, slot: Slot) -> Result<Vec<u8>> {
        let wrong = || "the memory of the archive cannot be read; delete .v6atlas and try again";
        let bytes = self.bytes(slot).with_context(wrong)?;
        match Frames::new(&bytes).next() {
            Some((Entry::Stock(_, _, packed) | Entry::Flow(_, packed), _)) => Ok(packed),
            _ => Err(anyhow!(wrong())),
        }
    }

    fn bytes(&mut self, slot: Slot) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; slot.length];
        self.file.seek(SeekFrom::Start(slot.at))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

fn head() -> String {
    format!("{MAGIC}{:016x}\n", method())
}

/// The bytes of the next frame; nothing if there is none that is whole.
fn next_frame(input: &mut impl Read, left: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let mut byte = [0];
        input.read_exact(&mut byte).ok()?;
        bytes.extend(byte);
        let [byte] = byte;
        if byte < 0x80 {
            break;
        }
        if bytes.len() > 9 {
            return None;
        }
    }
    let length = Unpacker::new(&bytes).number()?.checked_add(8)?;
    if length > left {
        return None;
    }
    let start = bytes.len();
    bytes.resize(start + usize::try_from(length).ok()?, 0);
    input.read_exact(bytes.get_mut(start..)?).ok()?;
    Some(bytes)
}
