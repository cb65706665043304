//! Which checksum file belongs to which file.

use std::io::{self, Read};
use std::sync::Arc;

use super::checksum::{Checksum, base};
use super::file::{FileCheck, is_damage};
use super::rules;
use super::source::Source;
use crate::diagnostic::Place;
use crate::source;

/// The most bytes of a checksum file that are read: a list of the files of
/// many years is far smaller.
const MOST: u64 = 1 << 20;

/// The checksum files of a run.
#[derive(Clone, Debug, Default)]
pub struct Checksums {
    pub(super) all: Vec<ChecksumFile>,
}

/// One checksum file.
#[derive(Clone, Debug)]
pub(super) struct ChecksumFile {
    pub(super) name: Arc<str>,
    /// What it states, or where it cannot be read.
    pub(super) content: Result<Vec<Checksum>, Option<Place>>,
    /// Whether a file of the run belongs to it.
    pub(super) is_used: bool,
}

impl Checksums {
    /// Reads checksum files, of which these may be the files that are meant.
    ///
    /// # Errors
    ///
    /// If one cannot be read.
    pub fn read<'a, S: Source + 'a>(
        sources: impl IntoIterator<Item = &'a S>,
        files: &[&str],
    ) -> io::Result<Self> {
        let mut all = Vec::new();
        for source in sources {
            let mut bytes = Vec::new();
            let (_, plain) = source::decode(source.open()?)?;
            // What is damaged shows as a line that cannot be read.
            let _ = plain.take(MOST).read_to_end(&mut bytes);
            let mut file = ChecksumFile {
                name: Arc::from(source.name()),
                content: Checksum::parse(source.name(), &bytes),
                is_used: false,
            };
            file.is_used = files.iter().any(|name| file.of(name).is_some());
            all.push(file);
        }
        Ok(Self { all })
    }

    /// What is stated for a file.
    pub fn of<'c>(&'c self, file: &str) -> impl Iterator<Item = &'c Checksum> {
        let file = file.to_owned();
        self.all.iter().filter_map(move |own| own.of(&file))
    }
}

impl ChecksumFile {
    /// What it states for a file: `X.md5` belongs to `X` beside it, whatever
    /// name it states, and any other to the file beside it that it names. A
    /// dated one that names `..-latest` belongs to a file of its own date.
    fn of(&self, file: &str) -> Option<&Checksum> {
        let list = self.content.as_ref().ok()?;
        if folder(&self.name) != folder(file) {
            return None;
        }
        let (file, own) = (stem(base(file)), stem(base(&self.name)));
        let named = list.iter().find(|one| stem(&one.named) == file);
        if own == file {
            return match list.as_slice() {
                [one] => Some(one),
                _ => named,
            };
        }
        named.filter(|_| is_dated(file) || !is_dated(own))
    }
}

/// A name without the endings of compressions and checksums.
pub(super) fn stem(name: &str) -> &str {
    const ENDINGS: [&str; 8] = [
        ".gz",
        ".bz2",
        ".xz",
        ".zst",
        ".md5",
        ".MD5",
        ".sha256",
        ".sha256sum",
    ];
    let ending = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    ending.map_or(name, stem)
}

fn folder(name: &str) -> &str {
    name.strip_suffix(base(name)).unwrap_or_default()
}

/// Whether a name carries a date, as eight digits or with hyphens.
fn is_dated(name: &str) -> bool {
    let digits = name.bytes().filter(|byte| *byte != b'-');
    let mut run = 0;
    digits
        .map(|byte| {
            run = if byte.is_ascii_digit() { run + 1 } else { 0 };
            run
        })
        .any(|run| run == 8)
}

impl FileCheck<'_> {
    /// Holds the file against a digest that is stated for it
    /// ([`Checksums::of`]): that of its plain content or of the file as it
    /// lies. It is read once or twice more for this.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn compare(&mut self, file: &impl Source, checksum: &Checksum) -> io::Result<()> {
        match checksum.differing(file) {
            Ok(None) => {}
            Ok(Some(found)) => {
                rules::checksum::mismatch(&mut self.findings, &self.name, checksum, &found);
            }
            // Damage of the compression is a finding of its own.
            Err(error) if is_damage(&error) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";

    #[test]
    fn a_checksum_belongs_to_one_file() {
        let belongs = |name: &str, stated: &str, file: &str| {
            let checksums = ChecksumFile {
                name: Arc::from(name),
                content: Checksum::parse(name, format!("{MD5}  {stated}").as_bytes()),
                is_used: false,
            };
            checksums.of(file).is_some()
        };
        assert!(belongs("d/x-20190911.md5", "x-latest", "d/x-20190911.gz"));
        assert!(belongs("x-20190911.gz.md5", "", "x-20190911.gz"));
        assert!(belongs("x-latest.md5", "x-20190911", "x-20190911"));
        assert!(belongs("d/MD5SUMS", "./x-20190911", "d/x-20190911"));
        assert!(!belongs("d/x-20190911.md5", "x-20190911", "e/x-20190911"));
        assert!(!belongs("x-2019-09-11.md5", "x-latest", "x-latest"));
        assert!(belongs("CHECKSUM.MD5", "x-latest", "x-latest"));
    }
}
