//! The CSV form: `Prefix,Designation,Date,..` or `Number,Description,..`.

use super::row::{Row, Rows, Subject, Wrong};

/// Whether a text begins like one of IANA's tables.
pub(super) fn is_one(text: &str) -> bool {
    text.starts_with("Prefix,Designation,") || text.starts_with("Number,Description,")
}

pub(super) fn rows(text: &str) -> Result<Rows, Wrong> {
    if !is_one(text) {
        let text = "expected a registry of IANA, as XML or with the columns Prefix,Designation,.. \
                    or Number,Description,..";
        return Err((1, text.to_owned()));
    }
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let wrong = |error: &csv::Error| {
        let line = error.position().map_or(0, csv::Position::line);
        (line, error.to_string())
    };
    let columns = reader.headers().map_err(|error| wrong(&error))?.clone();
    let find = |names: &[&str]| {
        // `Status [1]` carries the number of a footnote.
        columns.iter().position(|column| {
            let name = column.split(" [").next().unwrap_or(column);
            names.contains(&name)
        })
    };
    let what = find(&["Prefix", "Number"]);
    let whom = find(&["Designation", "Description"]);
    let (date, whois) = (find(&["Date", "Registration Date"]), find(&["WHOIS"]));
    let status = find(&["Status"]);
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| wrong(&error))?;
        let cell = |column: Option<usize>| {
            let cell = column.and_then(|column| record.get(column));
            cell.unwrap_or_default().trim().to_owned()
        };
        rows.push(Row {
            line: record.position().map_or(0, csv::Position::line),
            what: cell(what),
            whom: cell(whom),
            date: cell(date),
            whois: cell(whois),
            status: cell(status),
        });
    }
    let is_ipv6 = rows.first().is_some_and(|row| row.what.contains(':'));
    let subject = match columns.get(0) {
        Some("Number") => Subject::Asn,
        _ if is_ipv6 => Subject::Ipv6,
        _ => Subject::Ipv4,
    };
    Ok(Rows {
        subject,
        updated: None,
        list: rows,
    })
}
