//! One place where files of a kind are published: a row of the catalogue.

use chrono::NaiveTime;

use super::template::Template;
use crate::delegated::Publisher;
use crate::period::Period;
use crate::snapshot::Form;
use crate::source::Compression;

/// The columns of the catalogue.
pub const COLUMNS: [&str; 18] = [
    "publisher",
    "subject",
    "form",
    "which",
    "address",
    "name",
    "named_by",
    "lag",
    "checksum",
    "style",
    "compression",
    "hosts",
    "hour",
    "since",
    "terms",
    "credit",
    "state",
    "note",
];

/// Which files stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The newest, always under the same address.
    Latest,
    /// One a day, each under an address with its day.
    Dated,
}

/// Which day a file has in its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedBy {
    /// The last day of its data.
    End,
    /// The serial, which is the day it was made on.
    Serial,
}

/// How a checksum file states a digest. Both are read wherever one is met; the
/// catalogue tells what to expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `MD5 (name) = hex`
    Openssl,
    /// `hex  name`
    Md5sum,
}

/// A place where files of one publisher and form are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub(super) publisher: Publisher,
    pub(super) form: Form,
    pub(super) which: Which,
    pub(super) address: Template,
    pub(super) name: Template,
    pub(super) named_by: NamedBy,
    pub(super) lag: u8,
    pub(super) checksum: String,
    pub(super) style: Option<Style>,
    pub(super) compression: Compression,
    pub(super) hosts: Vec<String>,
    pub(super) hour: Option<NaiveTime>,
    pub(super) since: Option<Period>,
    pub(super) credit: String,
}

impl Place {
    /// Whose files.
    pub fn publisher(&self) -> Publisher {
        self.publisher
    }

    /// Of which form.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Which files.
    pub fn which(&self) -> Which {
        self.which
    }

    /// The usual time of day, UTC, at which a file appears.
    pub fn hour(&self) -> Option<NaiveTime> {
        self.hour
    }

    /// From when there are files.
    pub fn since(&self) -> Option<Period> {
        self.since
    }

    /// Whom to name as the source.
    pub fn credit(&self) -> &str {
        &self.credit
    }

    /// How its checksum files state a digest, if it has any.
    pub fn style(&self) -> Option<Style> {
        self.style
    }

    /// The place that a row without [`problems`] tells.
    pub(super) fn of(row: &csv::StringRecord) -> Option<Self> {
        let cell = |name| cell(row, name);
        Some(Self {
            publisher: Publisher::parse(cell("publisher").as_bytes())?,
            form: form(cell("form"))?,
            which: match cell("which") {
                "latest" => Which::Latest,
                "dated" => Which::Dated,
                _ => return None,
            },
            address: Template::new(cell("address"))?,
            name: Template::new(cell("name"))?,
            named_by: match cell("named_by") {
                "end" => NamedBy::End,
                "serial" => NamedBy::Serial,
                _ => return None,
            },
            lag: cell("lag").parse().ok()?,
            checksum: cell("checksum").to_owned(),
            style: match cell("style") {
                "openssl" => Some(Style::Openssl),
                "md5sum" => Some(Style::Md5sum),
                _ => None,
            },
            compression: compression(cell("compression"))?,
            hosts: cell("hosts")
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            hour: NaiveTime::parse_from_str(cell("hour"), "%H:%M").ok(),
            since: cell("since").parse().ok(),
            credit: cell("credit").to_owned(),
        })
    }
}

/// The cell of a row in the column of that name.
pub(super) fn cell<'r>(row: &'r csv::StringRecord, name: &str) -> &'r str {
    let column = COLUMNS.iter().position(|column| *column == name);
    column
        .and_then(|column| row.get(column))
        .unwrap_or_default()
}

/// The form of that name.
pub(super) fn form(word: &str) -> Option<Form> {
    match word {
        "standard" => Some(Form::Standard),
        "extended" => Some(Form::Extended),
        "combined" => Some(Form::Combined),
        _ => None,
    }
}

/// The compression of that name.
pub(super) fn compression(word: &str) -> Option<Compression> {
    [
        Compression::Plain,
        Compression::Gzip,
        Compression::Bzip2,
        Compression::Xz,
        Compression::Zstd,
    ]
    .into_iter()
    .find(|one| one.to_string() == word)
}
