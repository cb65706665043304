//! One file of IANA, read.

use chrono::NaiveDate;

use super::block::Block;
use super::error::IanaError;
use super::row::{Row, Rows, Subject, Wrong};
use super::{csv, xml};
use crate::resource::{AsnRange, Ipv4Range, Ipv6Prefix};

/// The blocks of a file.
#[derive(Clone, Debug)]
pub(super) enum Blocks {
    Asn(Vec<Block<AsnRange>>),
    Ipv4(Vec<Block<Ipv4Range>>),
    Ipv6(Vec<Block<Ipv6Prefix>>),
}

/// One file of IANA, read.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// When it was last changed, as far as it can be told.
    pub(super) updated: Option<NaiveDate>,
    pub(super) blocks: Blocks,
}

impl Table {
    pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Self, IanaError> {
        let wrong = |(line, text)| IanaError {
            file: name.to_owned(),
            line,
            text,
        };
        let text = std::str::from_utf8(bytes).map_err(|error| {
            wrong((line_of(bytes, error.valid_up_to()), "not UTF-8".to_owned()))
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let rows = if text.trim_start().starts_with('<') {
            xml::rows(text)
        } else {
            csv::rows(text)
        };
        Self::from_rows(&rows.map_err(wrong)?).map_err(wrong)
    }

    fn from_rows(rows: &Rows) -> Result<Self, Wrong> {
        fn all<B>(rows: &[Row], one: impl Fn(&Row) -> Result<B, String>) -> Result<Vec<B>, Wrong> {
            let read = |row: &Row| one(row).map_err(|text| (row.line, text));
            rows.iter().map(read).collect()
        }
        if rows.list.is_empty() {
            return Err((0, "no rows".to_owned()));
        }
        let (blocks, newest) = match rows.subject {
            Subject::Asn => {
                let blocks = all(&rows.list, Row::asn)?;
                let blocks: Vec<_> = blocks.into_iter().flatten().collect();
                let newest = newest(&blocks);
                (Blocks::Asn(blocks), newest)
            }
            Subject::Ipv4 => {
                let blocks = all(&rows.list, Row::ipv4)?;
                let newest = newest(&blocks);
                (Blocks::Ipv4(blocks), newest)
            }
            Subject::Ipv6 => {
                let blocks = all(&rows.list, Row::ipv6)?;
                let newest = newest(&blocks);
                (Blocks::Ipv6(blocks), newest)
            }
        };
        Ok(Self {
            updated: rows.updated.or(newest),
            blocks,
        })
    }
}

fn newest<R: Copy>(blocks: &[Block<R>]) -> Option<NaiveDate> {
    blocks.iter().filter_map(Block::date).max()
}

fn line_of(bytes: &[u8], at: usize) -> u64 {
    let before = bytes.get(..at).unwrap_or_default();
    before.split(|&byte| byte == b'\n').count() as u64
}
