//! What can be wrong with a row of the catalogue.

use chrono::{NaiveDate, NaiveTime};

use super::address::{checksum_of, web_address};
use super::path::FilePath;
use super::place::{COLUMNS, cell, compression, form};
use super::template::Template;
use crate::delegated::Publisher;
use crate::period::Period;

/// Problems of a row: the column, from 0, and what is expected there.
type Problems = Vec<(usize, &'static str)>;

/// What is wrong with a row of the catalogue: the column, from 0, and what is
/// expected there.
pub fn problems(row: &csv::StringRecord) -> Problems {
    let which = cell(row, "which");
    let is_file = matches!(which, "latest" | "dated");
    let mut found = Vec::new();
    let checks = of_any(row);
    let more = if is_file {
        of_files(row)
    } else {
        of_manual(row)
    };
    let is_known = is_file || which == "manual";
    let which = ("which", is_known, "which files: latest, dated, manual");
    for (name, is_right, expected) in [which].into_iter().chain(checks).chain(more) {
        if !is_right {
            let column = COLUMNS.iter().position(|column| *column == name);
            found.push((column.unwrap_or_default(), expected));
        }
    }
    found
}

/// A column, whether its cell is right, and what is expected.
type Check = (&'static str, bool, &'static str);

/// A day to fill in: whether a template is right does not depend on it.
fn some_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, 3, 1).unwrap_or_default()
}

/// What holds for every row.
fn of_any(row: &csv::StringRecord) -> Vec<Check> {
    let cell = |name| cell(row, name);
    let address = Template::new(cell("address")).map(|address| address.fill(some_day()));
    let is_hour = |text: &str| text.len() == 5 && NaiveTime::parse_from_str(text, "%H:%M").is_ok();
    let (hour, since) = (cell("hour"), cell("since"));
    let subjects = ["delegations", "blocks", "population", "use"];
    let states = ["measured", "reported", "to verify"];
    vec![
        (
            "subject",
            subjects.contains(&cell("subject")),
            "a subject: delegations, blocks, population, use",
        ),
        (
            "address",
            address.as_deref().and_then(web_address).is_some(),
            "an address of http or https, days as {yyyy}, {mm}, {dd}, {yyyymmdd}",
        ),
        (
            "state",
            states.contains(&cell("state")),
            "how sure it is: measured, reported, to verify",
        ),
        ("terms", !cell("terms").is_empty(), "a value"),
        ("credit", !cell("credit").is_empty(), "a value"),
        (
            "hour",
            hour.is_empty() || is_hour(hour),
            "a time of day in UTC such as 15:15, or nothing",
        ),
        (
            "since",
            since.is_empty() || since.parse::<Period>().is_ok(),
            "a day, month or year, or nothing",
        ),
    ]
}

/// What holds for what people get themselves.
fn of_manual(row: &csv::StringRecord) -> Vec<Check> {
    let publisher = cell(row, "publisher");
    let is_key = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    vec![(
        "publisher",
        !publisher.is_empty() && publisher.bytes().all(is_key),
        "a publisher: small letters and hyphens",
    )]
}

/// What holds for files.
fn of_files(row: &csv::StringRecord) -> Vec<Check> {
    let cell = |name| cell(row, name);
    let is_dated = cell("which") == "dated";
    let address = Template::new(cell("address"));
    let name = Template::new(cell("name")).filter(|name| name.as_str().contains("{yyyymmdd}"));
    let (checksum, style) = (cell("checksum"), cell("style"));
    let its_address = checksum_of(checksum, "https://example.net/f.gz");
    let is_style = ["openssl", "md5sum"].contains(&style);
    let is_host = |host: &str| {
        let url = web_address(&format!("https://{host}/"));
        url.is_some_and(|url| url.host_str() == Some(host))
    };
    vec![
        (
            "publisher",
            Publisher::parse(cell("publisher").as_bytes()).is_some(),
            "a publisher: afrinic, apnic, arin, lacnic, ripencc, iana, nro",
        ),
        (
            "form",
            form(cell("form")).is_some(),
            "a form: standard, extended, combined",
        ),
        (
            "address",
            address.is_none_or(|address| is_dated == address.has_day()),
            "an address with its day if it is dated, else without",
        ),
        (
            "name",
            name.is_some_and(|name| FilePath::is_name(&name.fill(some_day()))),
            "the name of a file: letters, digits, dots, hyphens, and {yyyymmdd}",
        ),
        (
            "named_by",
            ["end", "serial"].contains(&cell("named_by")),
            "by what a file is named: end, serial",
        ),
        (
            "lag",
            cell("lag").parse::<u8>().is_ok_and(|lag| lag <= 31),
            "a number of days, at most 31",
        ),
        (
            "checksum",
            checksum.is_empty() || web_address(&its_address).is_some(),
            "{address}.md5, {plain}.md5, an address, or nothing",
        ),
        (
            "style",
            is_style != checksum.is_empty() && (is_style || style.is_empty()),
            "with a checksum its style: openssl, md5sum; else nothing",
        ),
        (
            "compression",
            compression(cell("compression")).is_some(),
            "a compression: plain, gzip, bzip2, xz, zstd",
        ),
        (
            "hosts",
            cell("hosts").split_whitespace().all(is_host),
            "names of hosts with spaces between, or nothing",
        ),
    ]
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
}
