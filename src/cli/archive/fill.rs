//! Measuring what is not remembered yet.
//!
//! The files of a registry are gone through in the order of their dates. Of
//! each its stock is needed, and what changed since the ones before it that
//! [`Chain`] names. What is remembered is not looked at; for the rest a file is
//! read, or, to compare a new day with the newest known one, the delegations
//! that are remembered of that.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use chrono::NaiveDate;
use v6atlas::archive::{Compare, Content, Entry, Seen};
use v6atlas::delegated::Publisher;
use v6atlas::measure::{Chain, FlowTable};
use v6atlas::packed::Packer;
use v6atlas::resource::Registry;
use v6atlas::snapshot::{Footprint, Form, Remarks, SnapshotError};

use super::folder::Found;
use super::newest;
use super::read::{self, Part, Read, Unread};
use super::store::Store;
use crate::cli::exit::Failure;
use crate::cli::in_order::in_order;
use crate::cli::inputs::{Refused, refusal};
use crate::cli::progress;

/// What is said of a file that is not what it was when the run began.
const CHANGED: &str = "was changed while the archive was measured; try again";

/// A snapshot of a registry's series, as it is remembered.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) plain: Content,
    /// The flows to it, by the date they are from.
    pub(super) flows: Vec<(NaiveDate, Compare)>,
}

/// All that is needed for a table, once it is remembered.
#[derive(Debug, Default)]
pub(super) struct Filled {
    pub(super) series: BTreeMap<Registry, Vec<Step>>,
    /// The newest delegations of each registry, for its survivors.
    pub(super) newest: BTreeMap<Registry, (Content, Footprint)>,
    /// How many files were measured now.
    pub(super) measured: usize,
    /// What had to be said of them, by name.
    pub(super) remarks: Vec<(String, Remarks)>,
}

/// What is known of a snapshot that later ones are compared with.
struct Link {
    file: PathBuf,
    plain: Content,
    date: NaiveDate,
    registry: Registry,
    form: Form,
    footprint: OnceCell<Footprint>,
    accept_damaged: bool,
}

enum Done {
    Known,
    Read(Box<(Read, Option<Seen>)>),
    Refused(SnapshotError),
    Changed,
}

/// Measures the files that are not remembered, given in the order of dates and
/// without twins, and remembers them.
pub(super) fn fill(
    archive: &Path,
    store: &mut Store,
    files: &[Found],
    accept_damaged: bool,
    mut refused: Vec<Refused>,
) -> Result<Filled, Failure> {
    let is_known: BTreeSet<&str> = files
        .iter()
        .filter(|file| is_known(store, file))
        .map(|file| file.path.as_str())
        .collect();
    let mut filler = Filler {
        archive,
        store,
        accept_damaged,
        chains: BTreeMap::new(),
        filled: Filled::default(),
    };
    let bar = progress::bar(files.len(), "files");
    let mut failure: Option<anyhow::Error> = None;
    in_order(
        files,
        |file| file.input.size,
        |file| file.input.publisher,
        |file| {
            if is_known.contains(file.path.as_str()) {
                return Done::Known;
            }
            match read::found(archive, file, accept_damaged) {
                Ok(read) => Done::Read(Box::new(read)),
                Err(Unread::Wrong(error)) => Done::Refused(error),
                Err(Unread::Changed) => Done::Changed,
            }
        },
        |file, done| {
            bar.inc(1);
            if failure.is_some() {
                return;
            }
            let taken = match done {
                Done::Known => filler.known(file),
                Done::Read(both) => {
                    let (read, seen) = *both;
                    filler.read(file, read, seen)
                }
                Done::Changed => {
                    let text = format!("{}: {CHANGED}", file.input.name());
                    refused.push(Refused {
                        text,
                        is_finding: false,
                    });
                    Ok(())
                }
                Done::Refused(error) => {
                    let is_finding = matches!(error, SnapshotError::Damaged(_));
                    let help = if is_finding {
                        "; remove it from the archive and get it again, or pass --accept-damaged to \
                         measure what there is"
                    } else {
                        ""
                    };
                    let text = format!("{}: {error}{help}", file.input.name());
                    refused.push(Refused { text, is_finding });
                    Ok(())
                }
            };
            if let Err(error) = taken {
                failure = Some(error);
            }
        },
    );
    bar.finish_and_clear();
    // What was measured is kept even if something else went wrong.
    filler.store.sync()?;
    if let Some(error) = failure {
        return Err(error.into());
    }
    if !refused.is_empty() {
        return Err(refusal(&refused));
    }
    filler.finish()?;
    Ok(filler.filled)
}

fn is_known(store: &Store, file: &Found) -> bool {
    let registries: Vec<Registry> = match file.input.publisher.regional() {
        Some(registry) => vec![registry],
        None => Registry::ALL.to_vec(),
    };
    file.plain.is_some_and(|plain| {
        registries
            .into_iter()
            .all(|registry| store.stock(&plain, registry).is_some())
    })
}

struct Filler<'a> {
    archive: &'a Path,
    store: &'a mut Store,
    accept_damaged: bool,
    chains: BTreeMap<Publisher, Chain<Link>>,
    filled: Filled,
}

impl Filler<'_> {
    fn read(&mut self, file: &Found, read: Read, seen: Option<Seen>) -> Result<()> {
        self.filled.measured += 1;
        let before = self
            .store
            .file(&file.path)
            .and_then(|one| one.seen.as_ref());
        if let Some(seen) = seen.filter(|seen| before != Some(seen)) {
            self.store.push(Entry::Seen(file.path.clone(), seen))?;
        }
        if read.remarks != Remarks::default() {
            self.filled.remarks.push((file.input.name(), read.remarks));
        }
        for Part { packed, footprint } in read.parts {
            let registry = footprint.registry();
            if self.store.stock(&read.plain, registry).is_none() {
                let entry = Entry::Stock(registry, read.plain, packed);
                self.store.push(entry)?;
            }
            let link = Link {
                file: file.file(self.archive),
                plain: read.plain,
                date: footprint.date(),
                registry,
                form: footprint.form(),
                footprint: OnceCell::from(footprint),
                accept_damaged: self.accept_damaged,
            };
            self.link(file.input.publisher, link)?;
        }
        Ok(())
    }

    fn known(&mut self, file: &Found) -> Result<()> {
        if let Some(seen) = &file.refreshed {
            let entry = Entry::Seen(file.path.clone(), seen.clone());
            self.store.push(entry)?;
        }
        let plain = file.plain.unwrap_or_default();
        for registry in Registry::ALL {
            let is_its = file
                .input
                .publisher
                .regional()
                .is_none_or(|r| r == registry);
            let Some(stock) = self.store.stock(&plain, registry).filter(|_| is_its) else {
                continue;
            };
            let link = Link {
                file: file.file(self.archive),
                plain,
                date: stock.date,
                registry,
                form: stock.form,
                footprint: OnceCell::new(),
                accept_damaged: self.accept_damaged,
            };
            self.link(file.input.publisher, link)?;
        }
        Ok(())
    }

    /// Puts a snapshot behind those before it.
    fn link(&mut self, publisher: Publisher, link: Link) -> Result<()> {
        let mut flows = Vec::new();
        if link.form != Form::Combined {
            let chain = self.chains.entry(publisher).or_default();
            let mut made = Vec::new();
            for (before, compared) in chain.before(link.form) {
                let compare = Compare::new(link.registry, before.plain, link.plain, compared);
                flows.push((before.date, compare));
                if self.store.flow(&compare).is_none() {
                    let earlier = before.footprint(self.archive)?;
                    let later = link.footprint(self.archive)?;
                    let table = FlowTable::between(
                        earlier.delegations(),
                        later.delegations(),
                        link.date,
                        compared,
                    );
                    let mut packer = Packer::new();
                    table.pack(&mut packer);
                    made.push(Entry::Flow(compare, packer.finish()));
                }
            }
            for entry in made {
                self.store.push(entry)?;
            }
        }
        let series = self.filled.series.entry(link.registry).or_default();
        series.push(Step {
            plain: link.plain,
            flows,
        });
        if link.form != Form::Combined {
            let chain = self.chains.entry(publisher).or_default();
            chain.push(link.form, link);
        }
        Ok(())
    }

    /// Remembers the newest delegations.
    fn finish(&mut self) -> Result<()> {
        for chain in self.chains.values() {
            for link in chain.newest() {
                let (registry, form) = (link.registry, link.form);
                let known = newest::load(self.archive, registry, form, &link.plain);
                if known.is_none() && self.store.is_kept() {
                    newest::save(self.archive, &link.plain, link.footprint(self.archive)?)?;
                }
                if let Some(known) = known {
                    let _ = link.footprint.set(known);
                }
            }
        }
        for chain in std::mem::take(&mut self.chains).into_values() {
            if let Some(link) = chain.into_last() {
                link.footprint(self.archive)?;
                let plain = link.plain;
                if let Some(footprint) = link.footprint.into_inner() {
                    self.filled.newest.insert(link.registry, (plain, footprint));
                }
            }
        }
        Ok(())
    }
}

impl Link {
    fn footprint(&self, archive: &Path) -> Result<&Footprint> {
        if self.footprint.get().is_none() {
            let known = newest::load(archive, self.registry, self.form, &self.plain);
            let footprint = match known {
                Some(known) => known,
                None => self.read_again()?,
            };
            let _ = self.footprint.set(footprint);
        }
        self.footprint
            .get()
            .ok_or_else(|| anyhow!("{}: cannot be read", self.file.display()))
    }

    fn read_again(&self) -> Result<Footprint> {
        let name = self.file.display();
        let read = read::file(&self.file, self.accept_damaged)
            .map_err(|error| anyhow!("{name}: {error}"))?;
        let its = read.parts.into_iter().map(|part| part.footprint);
        let mut its = its.filter(|one| one.registry() == self.registry);
        its.next()
            .filter(|_| read.plain == self.plain)
            .ok_or_else(|| anyhow!("{name}: {CHANGED}"))
    }
}
