//! What a file that arrived holds, and whether it is whole.

use std::fmt;
use std::io::{self, Read};

use super::header::Identity;
use crate::delegated::{Content, Damage, LineEnd, Reader};
use crate::source::{Fingerprint, Fingerprinted};

/// How many of the first bytes are kept for telling what a file is instead.
const START: usize = 64;

/// A whole allocation file, as far as keeping it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Whose it is and of which day.
    pub identity: Identity,
    /// The header line.
    pub header: String,
    /// How many records it holds, at least one.
    pub records: u64,
    /// How many lines cannot be read.
    pub malformed: u64,
    /// Whether it is of the extended form.
    pub is_extended: bool,
    /// Whether the last line has an end. A file cut off within its last record
    /// can look whole otherwise.
    pub is_ended: bool,
    /// How many bytes the plain content has.
    pub size: u64,
    /// The SHA-256 of the plain content.
    pub fingerprint: Fingerprint,
}

/// Why what arrived is no whole allocation file.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unfit {
    /// It cannot be read to its end: damaged compression, or a failing disk.
    Unreadable(io::Error),
    /// The plain content is larger than so many bytes.
    TooLarge(u64),
    /// There is nothing in it.
    Empty,
    /// It is a page of HTML or XML, as servers send in place of a file.
    Page(String),
    /// There is no header; it begins like this.
    NotTheFormat(String),
    /// It does not hold what it declares.
    Damaged(Vec<Damage>),
}

impl Contents {
    /// Reads plain content to its end. Memory does not grow with it.
    ///
    /// # Errors
    ///
    /// [`Unfit`]; [`Unfit::TooLarge`] as soon as more than `limit` bytes were
    /// read.
    pub fn read(plain: impl Read, limit: u64) -> Result<Self, Unfit> {
        let mut reader = Reader::new(Watched::new(plain, limit));
        let mut header = None;
        let mut is_ended = true;
        let end = loop {
            match reader.next_line() {
                Ok(None) => break Ok(()),
                Ok(Some(line)) => {
                    is_ended = line.end != LineEnd::Nothing;
                    if let Content::Header(found) = &line.content {
                        let text = String::from_utf8_lossy(line.bytes);
                        header.get_or_insert((Identity::from(found), visible(text.chars())));
                    }
                }
                Err(error) => break Err(error),
            }
        };
        let (watched, tally) = reader.into_parts();
        if watched.is_over {
            return Err(Unfit::TooLarge(limit));
        }
        end.map_err(Unfit::Unreadable)?;
        if watched.size == 0 {
            return Err(Unfit::Empty);
        }
        let Some((identity, header)) = header else {
            return Err(watched.without_header());
        };
        let damage = tally.damage();
        if !damage.is_empty() && tally.known().is_none() {
            return Err(Unfit::Damaged(damage));
        }
        Ok(Self {
            identity,
            header,
            records: tally.records(),
            malformed: tally.malformed(),
            is_extended: tally.is_extended(),
            is_ended,
            size: watched.size,
            fingerprint: watched.input.finish(),
        })
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "it cannot be read to its end: {error}"),
            Self::TooLarge(limit) => write!(
                f,
                "expected at most {limit} bytes of plain content, found more"
            ),
            Self::Empty => f.write_str("expected an allocation file, found nothing at all"),
            Self::Page(start) => write!(
                f,
                "expected an allocation file, found a page that begins with `{start}`"
            ),
            Self::NotTheFormat(start) => write!(
                f,
                "expected a header line such as 2|afrinic|20190911|9943|00000000|20190911|00000, \
                 found none; it begins with `{start}`"
            ),
            Self::Damaged(damage) => {
                f.write_str("it does not hold what it declares")?;
                damage.iter().try_for_each(|damage| write!(f, "; {damage}"))
            }
        }
    }
}

impl std::error::Error for Unfit {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(error) => Some(error),
            _ => None,
        }
    }
}

/// A text whose control characters are shown as `?`: who publishes a file could
/// otherwise write to the terminal.
fn visible(text: impl Iterator<Item = char>) -> String {
    text.map(|c| if c.is_control() { '?' } else { c }).collect()
}

/// An input that is counted and hashed, up to a limit.
struct Watched<R> {
    input: Fingerprinted<R>,
    limit: u64,
    size: u64,
    is_over: bool,
    start: Vec<u8>,
}

impl<R: Read> Watched<R> {
    fn new(input: R, limit: u64) -> Self {
        Self {
            input: Fingerprinted::new(input),
            limit,
            size: 0,
            is_over: false,
            start: Vec::new(),
        }
    }

    /// What it is, if it has no header.
    fn without_header(&self) -> Unfit {
        let text = String::from_utf8_lossy(&self.start);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let line = text.lines().next().unwrap_or_default();
        let start = visible(line.chars().take(40));
        if text.starts_with('<') {
            Unfit::Page(start)
        } else {
            Unfit::NotTheFormat(start)
        }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.input.read(buffer)?;
        self.size += count as u64;
        if self.size > self.limit {
            self.is_over = true;
            return Err(io::Error::other("more than the limit"));
        }
        let missing = START.saturating_sub(self.start.len());
        let start = buffer.get(..count.min(missing)).unwrap_or_default();
        self.start.extend_from_slice(start);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "2|afrinic|20240101|2|00000000|20240101|00000\n\
        afrinic|*|ipv6|*|2|summary\n\
        afrinic|CI|ipv6|2c0f:1::|32|20100101|allocated|A1\n\
        afrinic|KE|ipv6|2c0f:2::|32|20100101|allocated|A2\n";

    fn told(text: &[u8]) -> String {
        Contents::read(text, 1000).unwrap_err().to_string()
    }

    #[test]
    fn a_whole_file() {
        let contents = Contents::read(FILE.as_bytes(), 1000).unwrap();
        assert_eq!((contents.records, contents.size), (2, FILE.len() as u64));
        assert!(contents.is_extended && contents.is_ended);
        assert_eq!(contents.fingerprint, Fingerprint::of(FILE.as_bytes()));
        assert_eq!(contents.header, FILE.lines().next().unwrap());
        let coloured = FILE.replacen("|00000\n", "|\x1b[31m\n", 1);
        let coloured = Contents::read(coloured.as_bytes(), 1000).unwrap();
        assert!(coloured.header.ends_with("|20240101|?[31m"));
        let torn = Contents::read(&FILE.as_bytes()[..FILE.len() - 2], 1000).unwrap();
        assert!(!torn.is_ended);
    }

    #[test]
    fn the_combined_file_and_the_global_one() {
        let combined = b"2|nro|20260101|2|19821213|20260101|+0000\n\
            afrinic|CI|ipv6|2c0f:1::|32|20100101|assigned|A1|e-stats\n\
            iana|ZZ|ipv6|2000::|16||ianapool|iana|iana\n";
        let contents = Contents::read(&combined[..], 1000).unwrap();
        assert_eq!(contents.identity.publisher.as_str(), "nro");
        let global = b"2|iana|20190624|1|19830101|20190612|+0000\n\
            iana|ZZ|ipv6|2400:0000::|12|20061003|apnic\n";
        let contents = Contents::read(&global[..], 1000).unwrap();
        assert_eq!(
            (contents.identity.publisher.as_str(), contents.records),
            ("iana", 1)
        );
    }

    #[test]
    fn what_is_none() {
        assert!(told(b"").contains("nothing at all"));
        assert!(told(b"\n <html>\x1b[31m\n").contains("a page that begins with `<html>?[31m`"));
        assert!(told(b"hello\n").contains("begins with `hello`"));
        let cut = FILE.rsplit_once("afrinic|KE").unwrap().0;
        assert!(told(cut.as_bytes()).contains("does not hold what it declares"));
        let torn = FILE.replace("|allocated|A2\n", "");
        assert!(Contents::read(torn.as_bytes(), 1000).is_ok_and(|torn| !torn.is_ended));
    }

    #[test]
    fn endless_content_ends() {
        let error = Contents::read(io::repeat(b'0'), 1_000_000).unwrap_err();
        assert!(matches!(error, Unfit::TooLarge(1_000_000)));
        assert!(Contents::read(FILE.as_bytes(), FILE.len() as u64).is_ok());
    }
}
