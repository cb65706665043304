//! One place where files of a kind are published: a row of the catalogue.

use chrono::{NaiveDate, NaiveTime};
use url::Url;

use super::path::FilePath;
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

fn cell<'r>(row: &'r csv::StringRecord, name: &str) -> &'r str {
    let column = COLUMNS.iter().position(|column| *column == name);
    column
        .and_then(|column| row.get(column))
        .unwrap_or_default()
}

fn form(word: &str) -> Option<Form> {
    match word {
        "standard" => Some(Form::Standard),
        "extended" => Some(Form::Extended),
        "combined" => Some(Form::Combined),
        _ => None,
    }
}

fn compression(word: &str) -> Option<Compression> {
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

/// The address of the checksum file of the file at `address`: `{address}`
/// stands for that, `{plain}` for the same without the ending of a
/// compression.
pub(super) fn checksum_of(template: &str, address: &str) -> String {
    let endings = [".gz", ".bz2", ".xz", ".zst"];
    let plain = endings.iter().find_map(|end| address.strip_suffix(end));
    template
        .replace("{address}", address)
        .replace("{plain}", plain.unwrap_or(address))
}

/// The address that a text is: of a host, over HTTP, without a password or a
/// fragment.
pub(super) fn web_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let is_bare = url.username().is_empty() && url.password().is_none();
    (is_web && is_bare && url.fragment().is_none()).then_some(url)
}

/// What is wrong with a row of the catalogue: the column, from 0, and what is
/// expected there.
pub fn problems(row: &csv::StringRecord) -> Vec<(usize, &'static str)> {
    let mut found = Vec::new();
    let mut check = |name: &str, is_right: bool, expected: &'static str| {
        if !is_right {
            let column = COLUMNS.iter().position(|column| *column == name);
            found.push((column.unwrap_or_default(), expected));
        }
    };
    let cell = |name| cell(row, name);
    let day = NaiveDate::from_ymd_opt(2019, 3, 1).unwrap_or_default();
    let which = cell("which");
    let is_file = matches!(which, "latest" | "dated");
    check(
        "which",
        is_file || which == "manual",
        "which files: latest, dated, manual",
    );
    check(
        "subject",
        ["delegations", "blocks", "population", "use"].contains(&cell("subject")),
        "a subject: delegations, blocks, population, use",
    );
    let address = Template::new(cell("address"));
    let filled = address.as_ref().map(|address| address.fill(day));
    check(
        "address",
        filled.as_deref().and_then(web_address).is_some(),
        "an address of http or https, days as {yyyy}, {mm}, {dd}, {yyyymmdd}",
    );
    check(
        "state",
        ["measured", "reported", "to verify"].contains(&cell("state")),
        "how sure it is: measured, reported, to verify",
    );
    for name in ["terms", "credit"] {
        check(name, !cell(name).is_empty(), "a value");
    }
    let is_hour = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").is_ok();
    let hour = cell("hour");
    check(
        "hour",
        hour.is_empty() || hour.len() == 5 && is_hour(hour),
        "a time of day in UTC such as 15:15, or nothing",
    );
    let since = cell("since");
    check(
        "since",
        since.is_empty() || since.parse::<Period>().is_ok(),
        "a day, month or year, or nothing",
    );
    if !is_file {
        let is_key = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        let publisher = cell("publisher");
        check(
            "publisher",
            !publisher.is_empty() && publisher.bytes().all(is_key),
            "a publisher: small letters and hyphens",
        );
        return found;
    }
    check(
        "publisher",
        Publisher::parse(cell("publisher").as_bytes()).is_some(),
        "a publisher: afrinic, apnic, arin, lacnic, ripencc, iana, nro",
    );
    check(
        "form",
        form(cell("form")).is_some(),
        "a form: standard, extended, combined",
    );
    if let Some(address) = address {
        check(
            "address",
            (which == "dated") == address.has_day(),
            "an address with its day if it is dated, else without",
        );
    }
    let name = Template::new(cell("name")).filter(|name| name.as_str().contains("{yyyymmdd}"));
    check(
        "name",
        name.is_some_and(|name| FilePath::is_name(&name.fill(day))),
        "the name of a file: letters, digits, dots, hyphens, and {yyyymmdd}",
    );
    check(
        "named_by",
        ["end", "serial"].contains(&cell("named_by")),
        "by what a file is named: end, serial",
    );
    let lag = cell("lag").parse::<u8>();
    check(
        "lag",
        lag.is_ok_and(|lag| lag <= 31),
        "a number of days, at most 31",
    );
    let checksum = cell("checksum");
    let its_address = checksum_of(checksum, "https://example.net/f.gz");
    check(
        "checksum",
        checksum.is_empty() || web_address(&its_address).is_some(),
        "{address}.md5, {plain}.md5, an address, or nothing",
    );
    check(
        "style",
        ["openssl", "md5sum"].contains(&cell("style")) && !checksum.is_empty()
            || checksum.is_empty() && cell("style").is_empty(),
        "with a checksum its style: openssl, md5sum; else nothing",
    );
    check(
        "compression",
        compression(cell("compression")).is_some(),
        "a compression: plain, gzip, bzip2, xz, zstd",
    );
    let is_host = |host: &str| {
        let url = web_address(&format!("https://{host}/"));
        url.is_some_and(|url| url.host_str() == Some(host))
    };
    check(
        "hosts",
        cell("hosts").split_whitespace().all(is_host),
        "names of hosts with spaces between, or nothing",
    );
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: [&str; 18] = [
        "apnic",
        "delegations",
        "extended",
        "dated",
        "https://example.net/{yyyy}/f-{yyyymmdd}.gz",
        "f-{yyyymmdd}.gz",
        "serial",
        "1",
        "{plain}.md5",
        "openssl",
        "gzip",
        "mirror.example.net",
        "15:15",
        "2001",
        "free",
        "APNIC",
        "reported",
        "",
    ];

    fn with(name: &str, value: &str) -> csv::StringRecord {
        let cells = COLUMNS.iter().zip(ROW);
        let cells = cells.map(|(column, own)| if *column == name { value } else { own });
        cells.collect::<Vec<_>>().into()
    }

    #[test]
    fn every_cell_is_looked_at() {
        assert_eq!(problems(&with("", "")), []);
        for (name, wrong) in [
            ("publisher", "example"),
            ("subject", "things"),
            ("form", "long"),
            ("which", "newest"),
            ("address", "ftp://example.net/f-{yyyymmdd}"),
            ("address", "https://user:x@example.net/f-{yyyymmdd}"),
            ("address", "https://example.net/f"),
            ("name", "../f-{yyyymmdd}"),
            ("name", "f"),
            ("named_by", ""),
            ("lag", "-1"),
            ("checksum", "md5"),
            ("style", "md5"),
            ("compression", "zip"),
            ("hosts", "a b/c?"),
            ("hour", "25:00"),
            ("since", "long ago"),
            ("terms", ""),
            ("credit", ""),
            ("state", "sure"),
        ] {
            let found = problems(&with(name, wrong));
            assert!(
                found.iter().any(|(column, _)| COLUMNS[*column] == name),
                "{name}: {wrong}: {found:?}"
            );
        }
    }

    #[test]
    fn the_checksum_file_is_beside_the_file() {
        let of = |template| checksum_of(template, "https://example.net/f.bz2");
        assert_eq!(of("{plain}.md5"), "https://example.net/f.md5");
        assert_eq!(of("{address}.md5"), "https://example.net/f.bz2.md5");
    }
}
