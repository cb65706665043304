//! Damages done to the project's own tables, each found where it is and
//! nothing else; and any bytes are survived.

#![cfg(test)]

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use v6atlas::check::{self, Bytes, Settings};
use v6atlas::diagnostic::Report;

/// All tables in `data/`.
fn shipped() -> Vec<Bytes> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut tables = Vec::new();
    for folder in ["", "activities", "observations"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
            if check::is_table(name) {
                tables.push(Bytes {
                    name: name.to_owned(),
                    bytes: fs::read(&path).unwrap(),
                });
            }
        }
    }
    tables
}

fn told(report: &Report) -> Vec<String> {
    let told = report.findings.iter().map(|finding| {
        let primary = finding.primary();
        let place = primary.place.as_ref().unwrap();
        let (line, column) = (place.line(), place.column());
        format!("{} {}:{line}:{column}", finding.rule().code, primary.file)
    });
    told.collect()
}

/// The findings in the shipped tables, of which `change` changed one. Tables of
/// observations only if one of them is changed: they are large.
fn damaged(name: &str, change: impl FnOnce(&str) -> Vec<u8>) -> Vec<String> {
    let mut tables = shipped();
    tables.retain(|table| !table.name.starts_with("observations") || table.name == name);
    let table = tables.iter_mut().find(|table| table.name == name).unwrap();
    let before = String::from_utf8(table.bytes.clone()).unwrap();
    table.bytes = change(&before);
    assert_ne!(table.bytes, before.as_bytes(), "{name}");
    told(&check::check_tables(&tables, &Settings::default()).unwrap())
}

/// A change of the first place where `from` stands in the line `line`.
fn in_line(text: &str, line: usize, from: &str, to: &str) -> Vec<u8> {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let changed = lines[line - 1].replacen(from, to, 1);
    assert_ne!(changed, lines[line - 1], "{from} in line {line}");
    lines[line - 1] = changed;
    lines.join("\n").into_bytes()
}

#[test]
fn the_shipped_tables_are_clean() {
    let tables = shipped();
    assert_eq!(tables.len(), 15);
    let report = check::check_tables(&tables, &Settings::default()).unwrap();
    assert_eq!(told(&report), Vec::<String>::new());
    assert!(report.records > 60_000, "{}", report.records);
}

#[test]
fn each_damage_of_the_register_is_found_where_it_is() {
    let statements = "activities/statements.csv";
    let documents = "activities/documents.csv";
    // In which line what stands before the place, what stands there, what is
    // put there, and which rule tells it.
    let damages = [
        (statements, 2, "-work,", "cwg-2017", "cwg-2071", "D010"),
        (statements, 2, "-work,", "cwg-2017", "", "D005"),
        (statements, 2, "cwg-2017,", "2.1", "", "D005"),
        (statements, 2, "2.1,", "ongoing", "ongiong", "D009"),
        (statements, 3, "", "S17-2.1-02", "S17-2.1-01", "D006"),
        (
            statements,
            2,
            "S17-2.1-01,",
            "itut-sg-ip-work",
            "itut-sg-ip-wrok",
            "D010",
        ),
        (statements, 2, "ongoing,", "", "XX", "D008"),
        (documents, 2, "CWG-Internet,", "2017", "2017-13", "D011"),
        (documents, 2, "2017-02,", "2017", "2016", "D013"),
        ("groups.csv", 2, "UN_LDC,", "AF", "XX", "D008"),
        ("groups.csv", 2, "", "UN_LDC", "UN_LDZ", "D009"),
        ("groups.csv", 2, "1971,", "", "1970", "D013"),
        ("groups.csv", 2, "AF,", "1971", "1.1.1971", "D011"),
        ("groups.csv", 3, "UN_LDC,", "AO", "AF", "D018"),
        ("known-issues.csv", 2, "", "F002", "F902", "D019"),
    ];
    for (name, line, before, from, to, code) in damages {
        let mut column = 0;
        let found = damaged(name, |text| {
            let own = text.lines().nth(line - 1).unwrap();
            let place = own.find(&format!("{before}{from}")).unwrap() + before.len();
            column = own.char_indices().take_while(|(at, _)| *at < place).count() + 1;
            in_line(
                text,
                line,
                &format!("{before}{from}"),
                &format!("{before}{to}"),
            )
        });
        assert_eq!(
            found,
            [format!("{code} {name}:{line}:{column}")],
            "{name}: {from} -> {to}"
        );
    }
    let found = damaged("groups.csv", |text| in_line(text, 2, "UN CDP,", "UN CDP,,"));
    assert_eq!(found, ["D004 groups.csv:2:24"]);
}

#[test]
fn columns_and_bytes() {
    let duties = "activities/duties.csv";
    let found = damaged(duties, |text| in_line(text, 1, ",demand,", ",demands,"));
    assert_eq!(
        found,
        [format!("D002 {duties}:1:1"), format!("D003 {duties}:1:21")]
    );
    let found = damaged("groups.csv", |text| {
        let mut bytes = text.as_bytes().to_vec();
        let place = text.find("UN CDP").unwrap();
        bytes[place] = 0xe9;
        bytes
    });
    assert_eq!(found, ["D001 groups.csv:2:17"]);
}

#[test]
fn each_damage_of_a_table_of_figures_is_found_where_it_is() {
    let name = "observations/arin.csv";
    let row = "arin,AG,ASNS,2013-04-08,";
    let line = |text: &str| text.lines().position(|line| line.starts_with(row)).unwrap() + 1;
    let text = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data")
            .join(name),
    )
    .unwrap();
    let at = line(&text);
    let total = text
        .lines()
        .position(|line| line.starts_with("arin,TOTAL,ASNS,2013-04-08,"))
        .unwrap()
        + 1;
    let damages = [
        ("arin,", "arni,", format!("O001 {name}:{at}:1")),
        (",AG,", ",QQ,", format!("O001 {name}:{at}:6")),
        (",ASNS,", ",ASN,", format!("O001 {name}:{at}:9")),
        (
            ",2013-04-08,",
            ",2013-04-31,",
            format!("O001 {name}:{at}:14"),
        ),
        (",as_numbers,", ",records,", format!("O001 {name}:{at}:27")),
        (",A,", ",Z,", format!("O001 {name}:{at}:38")),
    ];
    for (from, to, expected) in damages {
        let found = damaged(name, |text| in_line(text, at, from, to));
        // The total misses what cannot be read.
        let sum = format!("O003 {name}:{total}:28");
        assert_eq!(found, [expected, sum], "{from} -> {to}");
    }
    let found = damaged(name, |text| {
        let line = text.lines().nth(at - 1).unwrap();
        text.replacen(line, &format!("{line}\n{line}"), 1)
            .into_bytes()
    });
    assert_eq!(found, [format!("O002 {name}:{}:25", at + 1)]);
    let found = damaged(name, |text| text.trim_end().as_bytes().to_vec());
    let last = text.lines().count();
    let end = text.lines().last().unwrap().chars().count() + 1;
    assert_eq!(found, [format!("O004 {name}:{last}:{end}")]);
}

/// Any digit of a figure that is part of a sum is missed in it.
#[test]
fn a_changed_figure_or_a_missing_row_shows_in_a_total() {
    let name = "observations/arin.csv";
    let is_summed = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        ["ASNS", "V4_ADDRESSES", "V6_RECORDS", "V6_EQ32"].contains(&cells[2])
            && cells[1].len() == 2
            && cells[4] != "0"
    };
    let text = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data")
            .join(name),
    )
    .unwrap();
    let places: Vec<usize> = (1..text.lines().count())
        .filter(|&place| is_summed(text.lines().nth(place).unwrap()))
        .step_by(37)
        .collect();
    assert!(places.len() > 5);
    for place in places {
        let found = damaged(name, |text| {
            let kept = text.lines().enumerate().filter(|(own, _)| *own != place);
            kept.flat_map(|(_, line)| [line, "\n"])
                .collect::<String>()
                .into_bytes()
        });
        assert!(
            found.len() == 1 && found[0].starts_with("O003 "),
            "line {}: {found:?}",
            place + 1
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_are_survived(
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
        which in 0usize..15,
    ) {
        let mut tables = shipped();
        tables.retain(|table| !table.name.starts_with("observations"));
        let place = which % tables.len();
        tables[place].bytes = bytes;
        check::check_tables(&tables[place..=place], &Settings::default()).unwrap();
        check::check_tables(&tables, &Settings::default()).unwrap();
    }

    #[test]
    fn a_table_with_a_byte_changed_is_survived(which in 0usize..15, place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut tables = shipped();
        tables.retain(|table| table.bytes.len() < 300_000);
        let table = which % tables.len();
        let bytes = &mut tables[table].bytes;
        let place = place.index(bytes.len());
        bytes[place] = byte;
        check::check_tables(&tables, &Settings::default()).unwrap();
    }
}
