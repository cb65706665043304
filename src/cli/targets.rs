//! What the words of `v6atlas check` lead to: files, and what each is.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use v6atlas::check::{Kind, Source, is_table};
use v6atlas::delegated::{Content, Publisher, Reader};
use v6atlas::source;

use super::inputs::files_below;

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

/// The files that paths name or contain. What is named is checked whatever it
/// is; what a folder holds beside files that can be checked is left alone.
pub(crate) fn targets(paths: &[PathBuf]) -> Result<Vec<Target>> {
    let mut found: Vec<Target> = Vec::new();
    for path in paths {
        if path == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin()
                .lock()
                .read_to_end(&mut bytes)
                .context("the standard input cannot be read")?;
            let size = bytes.len() as u64;
            found.push(named(Target::new(
                "standard input",
                Body::Bytes(bytes),
                size,
            )));
        } else if path.is_dir() {
            let below = files_below(path)?.into_iter().map(on_disk);
            let below: Vec<Target> = below.filter(Target::is_known).collect();
            if below.is_empty() {
                bail!(
                    "{}: expected a folder with files to check, found none in it",
                    path.display()
                );
            }
            found.extend(below);
        } else if path.exists() {
            found.push(named(on_disk(path.clone())));
        } else {
            bail!("{}: there is no such file or folder", path.display());
        }
    }
    // What is named twice, or named and in a folder that is named, is one.
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|file| seen.insert(file.name.clone()));
    Ok(found)
}

/// A file that was named: if it is nothing else, it is meant as an allocation
/// file.
fn named(mut target: Target) -> Target {
    if !target.is_known() {
        target.kind = Kind::Allocation;
    }
    target
}

fn on_disk(path: PathBuf) -> Target {
    let size = fs::metadata(&path).map_or(0, |metadata| metadata.len());
    Target::new(&path.display().to_string(), Body::File(path), size)
}

impl Target {
    /// Whether it is one of the project's own tables.
    pub(crate) fn is_table(&self) -> bool {
        is_table(&self.name)
    }

    fn is_known(&self) -> bool {
        self.kind != Kind::Other || self.is_table()
    }

    fn new(name: &str, body: Body, size: u64) -> Self {
        let mut target = Self {
            name: name.to_owned(),
            body,
            kind: Kind::Other,
            date: None,
            publisher: None,
            size,
        };
        let start = target.start();
        target.kind = Kind::of(name, &start);
        let mut reader = Reader::new(&start[..]);
        while let Ok(Some(line)) = reader.next_line() {
            if let Content::Header(header) = line.content {
                target.date = Some(header.end());
                target.publisher = Some(header.publisher());
                break;
            }
        }
        target
    }

    /// The first bytes of the plain content, as far as they can be read:
    /// reading the whole file tells why if they cannot.
    fn start(&self) -> Vec<u8> {
        let mut start = Vec::new();
        if let Ok((_, plain)) = self.open().and_then(source::decode) {
            let _ = plain.take(Kind::ENOUGH as u64).read_to_end(&mut start);
        }
        start
    }
}
