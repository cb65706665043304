//! The memory of an archive: `.v6atlas/memory`, entries one behind the other.
//!
//! The file is only ever added to, or replaced whole by a shorter one that says
//! the same; so whenever a run is killed, what was there before it is there
//! still. An entry that is wrong is dropped and made again; those behind it are
//! found by their checksums, since what was added cannot be made again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow};
use v6atlas::archive::{Compare, Content, Entry, Seen, frame, method};
use v6atlas::measure::StockTable;
use v6atlas::packed::Unpacker;
use v6atlas::resource::Registry;

use super::reader::Reader;
use super::slot::{Slot, StockSlot};
use super::{MEMORY, durable};

/// What the file begins with; then the number of the measuring code.
pub(super) const MAGIC: &str = "v6atlas memory 1 ";
/// What the names of damaged memories that are kept begin with.
const DAMAGED: &str = "memory-damaged-";
/// How many bytes are collected before they are written: what a run that is
/// killed may have measured for nothing.
const CHUNK: usize = 1 << 16;
/// How many bytes that nothing needs are no reason to write the file anew.
const SLACK: u64 = 1 << 20;

/// What is remembered of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Remembered {
    /// The SHA-256 that its bytes had when it was added.
    pub(super) added: Option<Content>,
    /// Whether a run was about to put it in or to take it out, so that it may
    /// be missing.
    pub(super) is_perhaps: bool,
    pub(super) seen: Option<Seen>,
}

/// What can be done with a memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Access {
    Read,
    Write,
    /// Added to, and forgotten when the run ends.
    Scratch,
}

/// The memory, and what is in it.
#[derive(Debug)]
pub(super) struct Store {
    archive: PathBuf,
    /// The file; behind a lock, as threads read at places of their own.
    pub(super) file: Option<Arc<Mutex<File>>>,
    access: Access,
    pub(super) end: u64,
    /// Whether bytes in it are wrong other than by being cut off.
    pub(super) is_damaged: bool,
    pending: Vec<u8>,
    files: BTreeMap<String, Remembered>,
    pub(super) stocks: BTreeMap<(Content, Registry), StockSlot>,
    pub(super) flows: BTreeMap<Compare, Slot>,
    /// What the person should know of how it was found.
    pub(super) remark: Option<String>,
}

impl Store {
    /// The memory as it is, to be read only.
    pub(super) fn look(archive: &Path) -> Result<Self> {
        let mut store = Self {
            archive: archive.to_path_buf(),
            file: None,
            access: Access::Read,
            end: 0,
            is_damaged: false,
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
        store.access = Access::Write;
        let path = store.path();
        if store.is_damaged {
            store.keep_aside()?;
            store.rewrite()?;
        } else if store.end == 0 {
            // Not there, or by other code.
            store.rewrite()?;
        } else {
            let failed = || format!("{}: cannot be written", path.display());
            let file = File::options()
                .read(true)
                .write(true)
                .open(&path)
                .with_context(failed)?;
            file.set_len(store.end).with_context(failed)?;
            store.file = Some(shared(file));
        }
        store.settle()?;
        Ok(store)
    }

    /// The memory of an archive that cannot be written: what is added to it is
    /// gone with the run.
    pub(super) fn scratch(archive: &Path) -> Result<Self> {
        let mut store = Self::look(archive)?;
        store.access = Access::Scratch;
        let mut scratch = tempfile::tempfile().context("a temporary file cannot be made")?;
        if let Ok(mut memory) = File::open(store.path()) {
            store.end = io::copy(&mut memory, &mut scratch)
                .with_context(|| format!("{}: cannot be copied", store.path().display()))?;
        }
        store.file = Some(shared(scratch));
        Ok(store)
    }

    /// Whether what is added to it outlasts the run.
    pub(super) fn is_kept(&self) -> bool {
        self.access == Access::Write
    }

    /// Decides, of what a run that was killed was about to put in or take out,
    /// what became of it.
    fn settle(&mut self) -> Result<()> {
        let open = self.files.iter().filter(|(_, file)| file.is_perhaps);
        let open: Vec<(String, Option<Content>)> = open
            .map(|(path, file)| (path.clone(), file.added))
            .collect();
        for (path, content) in open {
            let is_there = self.archive.join(&path).exists();
            self.push(match content.filter(|_| is_there) {
                Some(content) => Entry::Added(path, content),
                None => Entry::Gone(path),
            })?;
        }
        Ok(())
    }

    /// Keeps a copy of a damaged memory, from which somebody may yet read what
    /// was lost.
    fn keep_aside(&mut self) -> Result<()> {
        let path = self.path();
        let aside = (1..=u16::MAX)
            .map(|number| self.archive.join(MEMORY).join(format!("{DAMAGED}{number}")))
            .find(|aside| !aside.exists())
            .unwrap_or_default();
        fs::copy(&path, &aside)
            .with_context(|| format!("{}: cannot be written", aside.display()))?;
        if let Some(remark) = &mut self.remark {
            *remark = format!("{remark}; it is kept as {}", aside.display());
        }
        Ok(())
    }

    /// Earlier memories of an archive that were damaged.
    pub(super) fn damaged(archive: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(archive.join(MEMORY)).into_iter().flatten();
        let paths = entries.flatten().map(|entry| entry.path());
        let mut paths: Vec<PathBuf> = paths
            .filter(|path| {
                let name = path.file_name().and_then(|name| name.to_str());
                name.is_some_and(|name| name.starts_with(DAMAGED))
            })
            .collect();
        paths.sort();
        paths
    }

    pub(super) fn path(&self) -> PathBuf {
        self.archive.join(MEMORY).join("memory")
    }

    /// Takes up an entry that is at a place in the file.
    pub(super) fn note(&mut self, entry: Entry, at: u64, length: usize) {
        let slot = Slot { at, length };
        match entry {
            Entry::Added(path, content) => {
                let file = self.files.entry(path).or_default();
                (file.added, file.is_perhaps) = (Some(content), false);
            }
            Entry::Perhaps(path, content) => {
                let file = self.files.entry(path).or_default();
                (file.added, file.is_perhaps) = (Some(content), true);
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
        let Some(file) = self.file.as_ref().filter(|_| self.access != Access::Read) else {
            return Err(anyhow!("the memory is open for reading only")).with_context(failed);
        };
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        let written = file
            .seek(SeekFrom::Start(self.end))
            .and_then(|_| file.write_all(&self.pending));
        written.with_context(failed)?;
        drop(file);
        self.end += self.pending.len() as u64;
        self.pending.clear();
        Ok(())
    }

    /// Makes all that was remembered reach the disk.
    pub(super) fn sync(&mut self) -> Result<()> {
        self.write_pending()?;
        let Some(file) = self.file.as_ref().filter(|_| self.is_kept()) else {
            return Ok(());
        };
        file.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .sync_data()
            .with_context(|| format!("{}: cannot be written", self.path().display()))
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
        if !self.is_kept() || self.end <= 2 * needed + SLACK {
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
            let added = file.added.map(|content| {
                if file.is_perhaps {
                    Entry::Perhaps(path.clone(), content)
                } else {
                    Entry::Added(path.clone(), content)
                }
            });
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
            let reader = self.reader()?;
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
            .read(true)
            .write(true)
            .open(&path)
            .with_context(failed)?;
        self.file = Some(shared(file));
        self.end = at;
        Ok(())
    }

    /// Reads entries, on any thread. What is in the memory now can be read even
    /// when another run has put a new one in its place.
    pub(super) fn reader(&self) -> Result<Reader> {
        let file = self.file.clone();
        let file = file.with_context(|| format!("{}: is not there", self.path().display()))?;
        Ok(Reader { file })
    }

    /// How many bytes the memory takes, all its files together.
    pub(super) fn size(&self) -> u64 {
        let entries = fs::read_dir(self.archive.join(MEMORY));
        let sizes = entries.into_iter().flatten().flatten();
        sizes.filter_map(|e| Some(e.metadata().ok()?.len())).sum()
    }
}

pub(super) fn shared(file: File) -> Arc<Mutex<File>> {
    Arc::new(Mutex::new(file))
}

pub(super) fn head() -> String {
    format!("{MAGIC}{:016x}\n", method())
}
