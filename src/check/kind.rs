//! What a file of a folder is.

use super::checksum::Checksum;
use super::checksums::stem;
use crate::delegated::{Content, Reader};
use crate::iana::Iana;

/// What a file is, as far as checking goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An allocation file, or what should be one.
    Allocation,
    /// A checksum file.
    Checksum,
    /// A registry of IANA.
    Iana,
    /// Anything else.
    Other,
}

impl Kind {
    /// How many of the first bytes are enough to tell.
    pub const ENOUGH: usize = 4096;

    /// What a file of that name is that begins with these bytes, taken out of
    /// a compression. A file that is called `delegated-..` is an allocation file
    /// even if its content is something else: that is then a finding. So is one
    /// in UTF-16, and a file without a byte whose name has no ending.
    pub fn of(name: &str, start: &[u8]) -> Self {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let ending = base
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase());
        let ending = ending.unwrap_or_default();
        if matches!(ending.as_str(), "asc" | "sig" | "gpg" | "pgp") {
            Self::Other
        } else if matches!(ending.as_str(), "md5" | "sha256" | "sha256sum") {
            Self::Checksum
        } else if stem(base).starts_with("delegated-")
            || is_allocation(start)
            || is_utf16(start)
            || (start.is_empty() && !base.contains('.'))
        {
            Self::Allocation
        } else if Iana::is_one(start) {
            Self::Iana
        } else if first_line(start).is_some_and(|line| Checksum::parse(name, line).is_ok()) {
            Self::Checksum
        } else {
            Self::Other
        }
    }
}

fn first_line(start: &[u8]) -> Option<&[u8]> {
    start
        .split(|&byte| byte == b'\n')
        .find(|line| !line.trim_ascii().is_empty())
}

/// Whether the first line that is no comment is a header, a summary or a
/// record.
fn is_allocation(start: &[u8]) -> bool {
    let mut reader = Reader::new(start);
    while let Ok(Some(line)) = reader.next_line() {
        match line.content {
            Content::Blank | Content::Comment => {}
            Content::Header(_) | Content::Summary(_) | Content::Record(_) => return true,
            Content::Malformed(_) => return false,
        }
    }
    false
}

/// Whether it would be an allocation file if every character had one byte and
/// not two.
fn is_utf16(start: &[u8]) -> bool {
    let Some(rest) = [b"\xff\xfe", b"\xfe\xff"]
        .iter()
        .find_map(|mark| start.strip_prefix(*mark))
    else {
        return false;
    };
    let narrow: Vec<u8> = rest.iter().copied().filter(|&byte| byte != 0).collect();
    is_allocation(&narrow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_name_and_by_content() {
        let header = b"#\n\n2|afrinic|20190911|1|00000000|20190911|00000\n";
        let wide = header.iter().flat_map(|&byte| [byte, 0]);
        let wide: Vec<u8> = b"\xff\xfe".iter().copied().chain(wide).collect();
        let cases: [(&str, &[u8], Kind); 16] = [
            ("a/delegated-afrinic-20190911", header, Kind::Allocation),
            ("delegated-afrinic-20190911.gz", b"<html>", Kind::Allocation),
            ("delegated-afrinic-latest", b"", Kind::Allocation),
            ("2019-lacnic.txt", header, Kind::Allocation),
            ("delegated-afrinic-latest.md5", b"", Kind::Checksum),
            (
                "MD5SUMS",
                b"900150983cd24fb0d6963f7d28e17f72  a\nx",
                Kind::Checksum,
            ),
            ("delegated-afrinic-latest.asc", b"-----BEGIN", Kind::Other),
            ("delegated-afrinic-latest.md5.asc", b"", Kind::Other),
            ("x.csv", b"Prefix,Designation,Date\n", Kind::Iana),
            ("x", b"<?xml?><registry id=\"as-numbers\">", Kind::Iana),
            ("x", b"<?xml?><registry id=\"protocols\">", Kind::Other),
            ("README.md", b"# 2|afrinic", Kind::Other),
            ("empty", b"", Kind::Allocation),
            ("empty.txt", b"", Kind::Other),
            ("utf16", &wide, Kind::Allocation),
            ("noise", &[0xff, 0, b'\n'], Kind::Other),
        ];
        for (name, start, kind) in cases {
            assert_eq!(Kind::of(name, start), kind, "{name}");
        }
    }
}
