//! A folder with the register that is shipped, and its listings read back.

use std::fs;
use std::path::Path;

use serde_json::Value;
use v6atlas::export::read_listing;

use crate::bench::Bench;

/// A folder with `data/activities/` as it is shipped.
pub(crate) fn bench() -> Bench {
    let bench = Bench::new();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/activities");
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let content = fs::read(entry.path()).unwrap();
        bench.write(&format!("data/activities/{name}"), content);
    }
    bench
}

/// The rows of a listing: with the names of the columns, from CSV and from JSON
/// alike.
#[track_caller]
pub(crate) fn rows(bench: &Bench, words: &str) -> Vec<Vec<(String, String)>> {
    let csv = bench.run(&format!("{words} --format csv")).done();
    let mut table = read_listing(csv.as_bytes()).unwrap().into_iter();
    let columns = table.next().unwrap();
    let rows: Vec<Vec<(String, String)>> = table
        .map(|row| columns.iter().cloned().zip(row).collect())
        .collect();
    let json = bench.run(&format!("{words} --format json")).done();
    let json: Vec<serde_json::Map<String, Value>> = serde_json::from_str(&json).unwrap();
    assert_eq!(json.len(), rows.len());
    for (row, object) in rows.iter().zip(json) {
        assert_eq!(row.len(), object.len());
        for (column, cell) in row {
            let text = match &object[column] {
                Value::Null => String::new(),
                Value::Array(items) => {
                    let items = items.iter().map(|item| item.as_str().unwrap());
                    items.collect::<Vec<_>>().join(";")
                }
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(*cell, text, "{column}");
        }
    }
    rows
}

/// The cells of one column.
pub(crate) fn column(rows: &[Vec<(String, String)>], name: &str) -> Vec<String> {
    let of = |row: &Vec<(String, String)>| {
        let mut cells = row.iter().filter(|(column, _)| column == name);
        cells.next().map(|(_, cell)| cell.clone()).unwrap()
    };
    rows.iter().map(of).collect()
}
