//! What was fetched: the lock file.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use url::Url;

use super::address::web_address;
use super::header::Identity;
use super::path::FilePath;
use crate::source::{Algorithm, Digest};

/// What is remembered of a file that was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockEntry {
    /// Where it is kept.
    pub path: FilePath,
    /// From where it came.
    pub address: Url,
    /// When, UTC, to the second.
    pub fetched: NaiveDateTime,
    /// The tag that the server gave it, as it was sent.
    pub etag: Option<String>,
    /// When the server says it was changed, as it was sent.
    pub last_modified: Option<String>,
    /// How many bytes it has, as published.
    pub size: u64,
    /// The SHA-256 of these bytes.
    pub sha256: Digest,
    /// The SHA-256 of the plain content.
    pub plain_sha256: Digest,
    /// The digest that its checksum file stated.
    pub checksum: Option<Digest>,
    /// Its header line.
    pub header: String,
}

impl LockEntry {
    /// Whose it is and of which day.
    pub fn identity(&self) -> Option<Identity> {
        Identity::of_line(&self.header)
    }
}

/// What was fetched into a folder, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<FilePath, LockEntry>);

/// What is wrong with a lock file: the line, from 1, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockError {
    line: u64,
    text: String,
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.text)
    }
}

impl std::error::Error for LockError {}

/// A row as it is written.
#[derive(Deserialize, Serialize)]
struct Row {
    path: String,
    address: String,
    fetched: String,
    etag: String,
    last_modified: String,
    size: u64,
    sha256: String,
    plain_sha256: String,
    checksum: String,
    header: String,
}

const TIME: &str = "%Y-%m-%dT%H:%M:%SZ";

impl Lock {
    /// Reads a lock file: a CSV table.
    ///
    /// # Errors
    ///
    /// At the first row that cannot be read or names a path twice.
    pub fn parse(table: &[u8]) -> Result<Self, LockError> {
        let mut lock = Self::default();
        if table.last().is_some_and(|&byte| byte != b'\n') {
            let line = table.split(|&byte| byte == b'\n').count() as u64;
            let text = "expected a line end after the last row: the file is cut off".to_owned();
            return Err(LockError { line, text });
        }
        let mut reader = csv::Reader::from_reader(table);
        let mut rows = reader.deserialize::<Row>();
        while let Some(row) = rows.next() {
            let line = rows.reader().position().line().saturating_sub(1);
            let wrong = |text: String| LockError { line, text };
            let row = row.map_err(|error| wrong(error.to_string()))?;
            let entry = row.entry().map_err(|what| wrong(what.to_owned()))?;
            let path = entry.path.to_string();
            if lock.0.insert(entry.path.clone(), entry).is_some() {
                return Err(wrong(format!("{path} stands here twice")));
            }
        }
        Ok(lock)
    }

    /// Writes the lock file, sorted by path.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(&self, output: impl Write) -> Result<(), csv::Error> {
        let mut writer = csv::Writer::from_writer(output);
        for entry in self.0.values() {
            writer.serialize(Row::of(entry))?;
        }
        writer.flush()?;
        Ok(())
    }

    /// The entry of a path.
    pub fn get(&self, path: &FilePath) -> Option<&LockEntry> {
        self.0.get(path)
    }

    /// All entries by path.
    pub fn entries(&self) -> impl Iterator<Item = &LockEntry> {
        self.0.values()
    }

    /// Puts an entry in, in place of the one of its path.
    pub fn insert(&mut self, entry: LockEntry) {
        self.0.insert(entry.path.clone(), entry);
    }

    /// Takes the entry of a path out.
    pub fn remove(&mut self, path: &FilePath) -> Option<LockEntry> {
        self.0.remove(path)
    }

    /// The newest state among the files that `is_one` picks.
    pub fn newest(&self, is_one: impl Fn(&LockEntry) -> bool) -> Option<&LockEntry> {
        let its = self.0.values().filter(|entry| is_one(entry));
        its.max_by_key(|entry| {
            let identity = entry.identity();
            (identity.map(|one| (one.end, one.serial)), entry.fetched)
        })
    }
}

impl Row {
    fn of(entry: &LockEntry) -> Self {
        Self {
            path: entry.path.to_string(),
            address: entry.address.to_string(),
            fetched: entry.fetched.format(TIME).to_string(),
            etag: entry.etag.clone().unwrap_or_default(),
            last_modified: entry.last_modified.clone().unwrap_or_default(),
            size: entry.size,
            sha256: entry.sha256.to_string(),
            plain_sha256: entry.plain_sha256.to_string(),
            checksum: entry
                .checksum
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            header: entry.header.clone(),
        }
    }

    fn entry(self) -> Result<LockEntry, &'static str> {
        let sha256 = |digits: &str| {
            let digest = Digest::parse(digits.as_bytes());
            digest
                .filter(|digest| digest.algorithm() == Algorithm::Sha256)
                .ok_or("expected a SHA-256, 64 hexadecimal digits")
        };
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let checksum = match self.checksum.as_str() {
            "" => None,
            digits => Some(Digest::parse(digits.as_bytes()).ok_or("expected a digest")?),
        };
        Identity::of_line(&self.header).ok_or("expected the header line of the file")?;
        Ok(LockEntry {
            path: (self.path.parse())
                .map_err(|()| "expected a path such as apnic/2019/delegated-apnic-20190301.gz")?,
            address: web_address(&self.address).ok_or("expected an address of http or https")?,
            fetched: NaiveDateTime::parse_from_str(&self.fetched, TIME)
                .map_err(|_| "expected a time such as 2019-03-01T15:20:00Z")?,
            etag: some(self.etag),
            last_modified: some(self.last_modified),
            size: self.size,
            sha256: sha256(&self.sha256)?,
            plain_sha256: sha256(&self.plain_sha256)?,
            checksum,
            header: self.header,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, end: &str) -> LockEntry {
        let digest = Digest::of(Algorithm::Sha256, path.as_bytes()).unwrap();
        LockEntry {
            path: path.parse().unwrap(),
            address: Url::parse("https://example.net/latest").unwrap(),
            fetched: "2026-11-21T07:28:00".parse().unwrap(),
            etag: Some("\"a,b\"".to_owned()),
            last_modified: None,
            size: 7,
            sha256: digest.clone(),
            plain_sha256: digest,
            checksum: Digest::parse(b"900150983cd24fb0d6963f7d28e17f72"),
            header: format!("2|apnic|{end}|1||{end}|+1000"),
        }
    }

    fn table(lock: &Lock) -> String {
        let mut bytes = Vec::new();
        lock.write(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn written_and_read_again_is_the_same_in_any_order() {
        let (a, b) = (
            entry("apnic/2019/a", "20190301"),
            entry("apnic/2020/b", "20200301"),
        );
        let mut lock = Lock::default();
        lock.insert(b.clone());
        lock.insert(a.clone());
        let text = table(&lock);
        assert!(text.find("apnic/2019/a") < text.find("apnic/2020/b"));
        assert_eq!(Lock::parse(text.as_bytes()), Ok(lock.clone()));
        assert_eq!(lock.newest(|one| one.address == a.address), Some(&b));
        assert_eq!(Lock::parse(b""), Ok(Lock::default()));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let mut lock = Lock::default();
        lock.insert(entry("apnic/2019/a", "20190301"));
        let good = table(&lock);
        let (head, row) = good.split_once('\n').unwrap();
        for (wrong, part) in [
            (
                good.replace("apnic/2019/a", "apnic/2019/../../a"),
                "line 2: expected a path",
            ),
            (
                good.replace("https:", "file:"),
                "line 2: expected an address",
            ),
            (good.replace("T07", "t07"), "line 2: expected a time"),
            (
                good.replace("2|apnic|", "x|apnic|"),
                "line 2: expected the header",
            ),
            (
                format!("{head}\n{row}{row}"),
                "line 3: apnic/2019/a stands here twice",
            ),
            (good.trim_end().to_owned(), "line 2: expected a line end"),
            (good.replace(",7,", ",seven,"), "line 2"),
        ] {
            let error = Lock::parse(wrong.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with(part), "{part}: {error}");
        }
    }
}
