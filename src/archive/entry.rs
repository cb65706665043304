//! What an archive remembers, one entry after the other.
//!
//! Each entry is a frame: the length of its content, the content, and the
//! first eight bytes of the content's SHA-256. So entries can be put behind
//! each other while files are measured; one that a crash cut off shows, and is
//! dropped. A later entry of a file counts instead of an earlier one.

use crate::delegated::Publisher;
use crate::measure::Compared;
use crate::packed::{Packer, Unpacker};
use crate::resource::Registry;
use crate::source::Fingerprint;
use chrono::NaiveDate;

/// The SHA-256 of some content.
pub type Content = [u8; 32];

/// How a file looks from outside. If nothing of it changed, neither did its
/// content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stat {
    /// Bytes.
    pub size: u64,
    /// When it was written, in nanoseconds since 1970.
    pub modified: u64,
    /// When it or what is known of it was changed, where the system tells.
    pub changed: u64,
    /// Its number in the file system, where there is one.
    pub number: u64,
}

/// What a file was found to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How it looked then; nothing if it was so new that a change might not
    /// show.
    pub stat: Option<Stat>,
    /// The SHA-256 of the file.
    pub bytes: Content,
    /// The SHA-256 of its plain content.
    pub plain: Content,
    /// Who published it.
    pub publisher: Publisher,
    /// The day at whose end it was taken.
    pub date: NaiveDate,
    /// Its serial.
    pub serial: String,
    /// Whether it is of the extended form.
    pub is_extended: bool,
}

/// Which two contents are compared, of which registry, and how much of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Compare {
    /// The registry.
    pub registry: Registry,
    /// The plain content of the earlier date.
    pub from: Content,
    /// That of the later date.
    pub to: Content,
    /// Whether all is compared and not only the total.
    pub is_whole: bool,
}

impl Compare {
    /// The comparison of two contents of a registry.
    pub fn new(registry: Registry, from: Content, to: Content, compared: Compared) -> Self {
        Self {
            registry,
            from,
            to,
            is_whole: compared == Compared::Whole,
        }
    }
}

/// One thing that is remembered. Paths are those below the archive's folder,
/// with `/` between folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A file was added, with that content.
    Added(String, Content),
    /// A file is being put in or taken out: it may be there, and if so with
    /// that content. Until it is told which, it is neither new nor missing.
    Perhaps(String, Content),
    /// A file was found to be something.
    Seen(String, Seen),
    /// A file is to be forgotten.
    Gone(String),
    /// What a registry has by a plain content: a packed
    /// [`crate::measure::StockTable`].
    Stock(Registry, Content, Vec<u8>),
    /// What changed: a packed [`crate::measure::FlowTable`].
    Flow(Compare, Vec<u8>),
}

impl Entry {
    fn pack(&self) -> Vec<u8> {
        let mut into = Packer::new();
        match self {
            Self::Added(path, content) => {
                into.byte(b'A');
                into.text(path);
                into.bytes(content);
            }
            Self::Perhaps(path, content) => {
                into.byte(b'P');
                into.text(path);
                into.bytes(content);
            }
            Self::Seen(path, seen) => {
                into.byte(b'S');
                into.text(path);
                into.byte(u8::from(seen.stat.is_some()));
                let stat = seen.stat.unwrap_or_default();
                for number in [stat.size, stat.modified, stat.changed, stat.number] {
                    into.number(number);
                }
                into.bytes(&seen.bytes);
                into.bytes(&seen.plain);
                into.text(seen.publisher.as_str());
                into.day(seen.date);
                into.text(&seen.serial);
                into.byte(u8::from(seen.is_extended));
            }
            Self::Gone(path) => {
                into.byte(b'G');
                into.text(path);
            }
            Self::Stock(registry, content, packed) => {
                into.byte(b'T');
                into.text(registry.as_str());
                into.bytes(content);
                into.bytes(packed);
            }
            Self::Flow(compare, packed) => {
                into.byte(b'F');
                into.text(compare.registry.as_str());
                into.bytes(&compare.from);
                into.bytes(&compare.to);
                into.byte(u8::from(compare.is_whole));
                into.bytes(packed);
            }
        }
        into.finish()
    }

    /// The entry in the content of a frame.
    pub fn unpack(content: &[u8]) -> Option<Self> {
        let mut unpacker = Unpacker::new(content);
        let registry = |u: &mut Unpacker<'_>| Registry::parse(u.text()?.as_bytes());
        let digest = |u: &mut Unpacker<'_>| Content::try_from(u.bytes()?).ok();
        let entry = match unpacker.byte()? {
            b'A' => Self::Added(unpacker.text()?.to_owned(), digest(&mut unpacker)?),
            b'P' => Self::Perhaps(unpacker.text()?.to_owned(), digest(&mut unpacker)?),
            b'S' => {
                let path = unpacker.text()?.to_owned();
                let has_stat = unpacker.byte()? == 1;
                let stat = Stat {
                    size: unpacker.number()?,
                    modified: unpacker.number()?,
                    changed: unpacker.number()?,
                    number: unpacker.number()?,
                };
                let seen = Seen {
                    stat: has_stat.then_some(stat),
                    bytes: digest(&mut unpacker)?,
                    plain: digest(&mut unpacker)?,
                    publisher: Publisher::parse(unpacker.text()?.as_bytes())?,
                    date: unpacker.day()?,
                    serial: unpacker.text()?.to_owned(),
                    is_extended: unpacker.byte()? == 1,
                };
                Self::Seen(path, seen)
            }
            b'G' => Self::Gone(unpacker.text()?.to_owned()),
            b'T' => Self::Stock(
                registry(&mut unpacker)?,
                digest(&mut unpacker)?,
                unpacker.bytes()?.to_vec(),
            ),
            b'F' => {
                let compare = Compare {
                    registry: registry(&mut unpacker)?,
                    from: digest(&mut unpacker)?,
                    to: digest(&mut unpacker)?,
                    is_whole: unpacker.byte()? == 1,
                };
                Self::Flow(compare, unpacker.bytes()?.to_vec())
            }
            _ => return None,
        };
        unpacker.is_at_end().then_some(entry)
    }
}

/// The frame of an entry.
pub fn frame(entry: &Entry) -> Vec<u8> {
    let content = entry.pack();
    let mut packer = Packer::new();
    packer.bytes(&content);
    let mut bytes = packer.finish();
    bytes.extend(check(&content));
    bytes
}

fn check(content: &[u8]) -> [u8; 8] {
    let digest = Fingerprint::of(content).to_bytes();
    digest.first_chunk().copied().unwrap_or_default()
}

/// The entries in some bytes, up to the first that is not whole, each with
/// the number of bytes of its frame.
#[derive(Clone, Debug)]
pub struct Frames<'a>(&'a [u8]);

impl<'a> Frames<'a> {
    /// The entries in these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }
}

impl Iterator for Frames<'_> {
    type Item = (Entry, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let before = self.0.len();
        let mut unpacker = Unpacker::new(self.0);
        let content = unpacker.bytes()?;
        let mut checksum = [0; 8];
        for byte in &mut checksum {
            *byte = unpacker.byte()?;
        }
        if checksum != check(content) {
            return None;
        }
        let entry = Entry::unpack(content)?;
        self.0 = unpacker.rest();
        Some((entry, before - self.0.len()))
    }
}

/// The entries behind a place where one is not whole, each with where it begins
/// and the number of bytes of its frame: a wrong bit costs the entry it is in,
/// not those behind it.
#[derive(Clone, Debug)]
pub struct Salvage<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Salvage<'a> {
    /// The entries that are whole anywhere in these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }
}

impl Iterator for Salvage<'_> {
    type Item = (usize, Entry, usize);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
            // Whether it has the form of an entry is told by its first bytes; a
            // checksum at every place would take hours.
            let has_form = Unpacker::new(rest).bytes().and_then(Entry::unpack);
            let whole = has_form.and_then(|_| Frames::new(rest).next());
            if let Some((entry, length)) = whole {
                let at = self.at;
                self.at += length;
                return Some((at, entry, length));
            }
            self.at += 1;
        }
    }
}

/// Whether the bytes are the beginning of a frame and no more: what a run that
/// was killed while it wrote leaves behind.
pub fn is_cut_off(bytes: &[u8]) -> bool {
    let mut unpacker = Unpacker::new(bytes);
    let Some(length) = unpacker.number() else {
        return bytes.len() < 10 && bytes.iter().all(|byte| *byte >= 0x80);
    };
    (unpacker.rest().len() as u64) < length.saturating_add(8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<Entry> {
        let path = "afrinic/2024/delegated-afrinic-20240101".to_owned();
        let compare = Compare::new(Registry::Afrinic, [1; 32], [2; 32], Compared::Total);
        let seen = Seen {
            stat: None,
            bytes: [3; 32],
            plain: [4; 32],
            publisher: Publisher::Nro,
            date: NaiveDate::from_ymd_opt(2024, 1, 1).unwrap(),
            serial: "7".to_owned(),
            is_extended: true,
        };
        let stat = Some(Stat {
            size: 1,
            modified: 2,
            changed: 3,
            number: 4,
        });
        vec![
            Entry::Added(path.clone(), [9; 32]),
            Entry::Seen(path.clone(), seen.clone()),
            Entry::Seen(path.clone(), Seen { stat, ..seen }),
            Entry::Perhaps(path.clone(), [8; 32]),
            Entry::Gone(path),
            Entry::Stock(Registry::Arin, [5; 32], vec![1, 2, 3]),
            Entry::Flow(compare, Vec::new()),
        ]
    }

    #[test]
    fn what_is_cut_off_or_changed_ends_the_entries() {
        let entries = entries();
        let mut bytes = Vec::new();
        let mut ends = vec![0];
        for entry in &entries {
            bytes.extend(frame(entry));
            ends.push(bytes.len());
        }
        let read = |bytes: &[u8]| {
            Frames::new(bytes)
                .map(|(entry, _)| entry)
                .collect::<Vec<_>>()
        };
        assert_eq!(read(&bytes), entries);
        for end in 0..bytes.len() {
            let whole = ends.iter().filter(|&&one| one > 0 && one <= end).count();
            assert_eq!(read(&bytes[..end]), entries[..whole]);
            let mut wrong = bytes.clone();
            wrong[end] ^= 0x20;
            assert_eq!(read(&wrong), entries[..whole], "byte {end}");
        }
    }

    #[test]
    fn a_wrong_bit_costs_one_entry() {
        let entries = entries();
        let mut bytes = Vec::new();
        let mut ends = vec![0];
        for entry in &entries {
            bytes.extend(frame(entry));
            ends.push(bytes.len());
        }
        for at in 0..bytes.len() {
            let mut wrong = bytes.clone();
            wrong[at] ^= 0x20;
            let hit = ends.iter().filter(|&&end| end > 0 && end <= at).count();
            let mut expected = entries.clone();
            expected.remove(hit);
            let found: Vec<Entry> = Salvage::new(&wrong).map(|(_, entry, _)| entry).collect();
            assert_eq!(found, expected, "byte {at}");
        }
        let (last, whole) = (ends[ends.len() - 2], bytes.len());
        assert!((last + 1..whole).all(|end| is_cut_off(&bytes[last..end])));
        assert!(!is_cut_off(&bytes[last..]));
    }
}
