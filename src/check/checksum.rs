//! Checksum files and the files they belong to.
//!
//! Registries publish them in two styles: `MD5 (file) = hex`, often naming
//! `..-latest`, and `hex  file`, naming the dated file.

use std::io;
use std::sync::Arc;

use super::source::Source;
use crate::diagnostic::Place;
use crate::source::{self, Digest};

/// A digest that is stated for a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checksum {
    /// The checksum file.
    pub(super) source: Arc<str>,
    /// The file that is named, without folder.
    pub(super) named: String,
    pub(super) digest: Digest,
    /// Where the digest stands.
    pub(super) place: Place,
}

impl Checksum {
    /// The digests that a checksum file states, and the first line that is
    /// none. Empty lines are passed over.
    ///
    /// # Errors
    ///
    /// If a line states no digest in either style, or there is none at all:
    /// its place, if there is one.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Vec<Self>, Option<Place>> {
        let source: Arc<str> = Arc::from(name);
        let mut list = Vec::new();
        let mut offset = 0;
        for (index, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
            let start = offset;
            offset += line.len() as u64 + 1;
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.trim_ascii().is_empty() {
                continue;
            }
            let place = |marked| Place::new(index as u64 + 1, start, line, marked);
            let Some((named, at)) = bsd(line).or_else(|| gnu(line)) else {
                return Err(Some(place(0..line.len())));
            };
            let digits = line.get(at.clone()).unwrap_or_default();
            let Some(digest) = Digest::parse(digits) else {
                return Err(Some(place(at)));
            };
            list.push(Self {
                source: Arc::clone(&source),
                named: base(&String::from_utf8_lossy(named)).to_owned(),
                digest,
                place: place(at),
            });
        }
        if list.is_empty() { Err(None) } else { Ok(list) }
    }

    /// The file that is named, without folder.
    pub fn named(&self) -> &str {
        &self.named
    }

    /// The digest that is stated.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// The digest of a file's plain content if it is not the stated one. The
    /// stated one may be that of the file as it lies, compressed, too: then
    /// nothing.
    pub(super) fn differing(&self, file: &impl Source) -> io::Result<Option<Digest>> {
        let algorithm = self.digest.algorithm();
        if Digest::of(algorithm, file.open()?)? == self.digest {
            return Ok(None);
        }
        let (_, plain) = source::decode(file.open()?)?;
        let plain = Digest::of(algorithm, plain)?;
        Ok((plain != self.digest).then_some(plain))
    }
}

/// `MD5 (file) = hex`: the file and the place of the digest.
fn bsd(line: &[u8]) -> Option<(&[u8], std::ops::Range<usize>)> {
    let rest = line
        .strip_prefix(b"MD5 (")
        .or_else(|| line.strip_prefix(b"SHA256 ("))?;
    let start = line.len() - rest.len();
    let end = rest.windows(4).rposition(|four| four == b") = ")?;
    let named = rest.get(..end)?;
    Some((named, start + end + 4..line.trim_ascii_end().len()))
}

/// `hex  file`, `hex *file` of a file read as it lies, or the digest alone.
fn gnu(line: &[u8]) -> Option<(&[u8], std::ops::Range<usize>)> {
    let digits = line
        .iter()
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    let rest = line.get(digits..)?;
    let named = rest
        .strip_prefix(b"  ")
        .or_else(|| rest.strip_prefix(b" *"))
        .or_else(|| rest.trim_ascii().is_empty().then_some(&b""[..]))?;
    Some((named.trim_ascii_end(), 0..digits))
}

/// A name without its folder.
pub(super) fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";

    fn parsed(text: &str) -> Vec<(String, u64, u64)> {
        let list = Checksum::parse("f.md5", text.as_bytes()).unwrap();
        list.iter()
            .map(|one| {
                assert_eq!(one.place.marked_text(), MD5);
                (one.named.clone(), one.place.line(), one.place.column())
            })
            .collect()
    }

    #[test]
    fn both_styles() {
        let is = |name: &str, line, column| (name.to_owned(), line, column);
        assert_eq!(parsed(&format!("MD5 (a b) = {MD5}")), [is("a b", 1, 13)]);
        assert_eq!(
            parsed(&format!("MD5 (/x/a) = {MD5}\r\n\r\n")),
            [is("a", 1, 14)]
        );
        assert_eq!(
            parsed(&format!("{MD5}  a\n{MD5} *b\n")),
            [is("a", 1, 1), is("b", 2, 1)]
        );
        assert_eq!(parsed(&format!("{MD5}\n")), [is("", 1, 1)]);
        for wrong in [
            "",
            "\n",
            "<html>",
            "MD5 (a) = 12",
            "12  a",
            "MD5 (a)",
            "00150983cd24fb0d6963f7d28e17f72",
        ] {
            assert!(Checksum::parse("f", wrong.as_bytes()).is_err(), "{wrong}");
        }
    }
}
