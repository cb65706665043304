//! Damages, each done to a file that has no finding: what is found is written
//! beside it, with its severity, its line and its column, and nothing else may
//! be found. And what holds for any damage: nothing panics, no line is lost,
//! and no line that cannot be read is passed over in silence.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use v6atlas::check::{self, Bytes, KnownIssues, Settings};
use v6atlas::delegated::{Content, LineEnd, Reader};
use v6atlas::diagnostic::{Report, Severity};

/// A file of the standard form and one of the extended form. Their lines
/// differ behind the status and in the ninth and the last one only.
const STANDARD: &str = "\
2|afrinic|20240630|10|00000000|20240630|00000
afrinic|*|asn|*|2|summary
afrinic|*|ipv4|*|3|summary
afrinic|*|ipv6|*|5|summary
afrinic|KE|asn|36900|2|20100101|allocated
afrinic|ZA|asn|37000|1|20100101|allocated
afrinic|KE|ipv4|41.0.0.0|1024|20100101|allocated
afrinic|ZA|ipv4|41.0.4.0|768|20110101|assigned
afrinic|TZ|ipv4|41.0.7.0|256|20120101|assigned
afrinic|CI|ipv6|2c0f:1::|32|20240301|allocated
afrinic|KE|ipv6|2c0f:2::|32|20100101|allocated
afrinic|ZA|ipv6|2c0f:4::|31|20110101|allocated
afrinic|NA|ipv6|2c0f:6::|48|20240201|assigned
afrinic|TZ|ipv6|2c0f:a::|31|20120101|allocated
";
const EXTENDED: &str = "\
2|afrinic|20240630|10|00000000|20240630|00000
afrinic|*|asn|*|2|summary
afrinic|*|ipv4|*|3|summary
afrinic|*|ipv6|*|5|summary
afrinic|KE|asn|36900|2|20100101|allocated|F001
afrinic|ZA|asn|37000|1|20100101|allocated|F003
afrinic|KE|ipv4|41.0.0.0|1024|20100101|allocated|F001
afrinic|ZA|ipv4|41.0.4.0|768|20110101|assigned|F003
afrinic|ZZ|ipv4|41.0.7.0|256||available|
afrinic|CI|ipv6|2c0f:1::|32|20240301|allocated|F002
afrinic|KE|ipv6|2c0f:2::|32|20100101|allocated|F001
afrinic|ZA|ipv6|2c0f:4::|31|20110101|allocated|F003
afrinic|NA|ipv6|2c0f:6::|48|20240201|assigned|F004
afrinic|ZZ|ipv6|2c0f:a::|31||reserved|
";

/// A file while it is damaged. Lines are counted from 1, fields from 0.
struct File(Vec<u8>);

impl File {
    /// Where a line begins.
    fn start(&self, line: usize) -> usize {
        let mut ends = self
            .0
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n');
        line.checked_sub(2)
            .map_or(0, |before| ends.nth(before).unwrap().0 + 1)
    }

    /// A line without its end.
    fn line(&self, line: usize) -> Vec<u8> {
        let rest = &self.0[self.start(line)..];
        rest.split(|byte| *byte == b'\n').next().unwrap().to_vec()
    }

    fn replace(&mut self, line: usize, text: &[u8]) {
        let (start, length) = (self.start(line), self.line(line).len());
        self.0.splice(start..start + length, text.iter().copied());
    }

    fn set(&mut self, line: usize, field: usize, text: &str) {
        let bytes = self.line(line);
        let mut fields: Vec<&[u8]> = bytes.split(|byte| *byte == b'|').collect();
        fields[field] = text.as_bytes();
        self.replace(line, &fields.join(&b'|'));
    }

    fn swap(&mut self, line: usize, one: usize, other: usize) {
        let bytes = self.line(line);
        let mut fields: Vec<&[u8]> = bytes.split(|byte| *byte == b'|').collect();
        fields.swap(one, other);
        self.replace(line, &fields.join(&b'|'));
    }

    /// Takes out a field with its bar.
    fn drop_field(&mut self, line: usize, field: usize) {
        let bytes = self.line(line);
        let mut fields: Vec<&[u8]> = bytes.split(|byte| *byte == b'|').collect();
        fields.remove(field);
        self.replace(line, &fields.join(&b'|'));
    }

    fn remove(&mut self, line: usize) {
        let start = self.start(line);
        self.0.drain(start..=start + self.line(line).len());
    }

    /// Puts a line above another.
    fn insert(&mut self, line: usize, text: &str) {
        let start = self.start(line);
        self.0
            .splice(start..start, format!("{text}\n").into_bytes());
    }

    /// Puts bytes above a column of a line.
    fn put(&mut self, line: usize, column: usize, bytes: &[u8]) {
        let place = self.start(line) + column - 1;
        self.0.splice(place..place, bytes.iter().copied());
    }

    fn text(&self, line: usize) -> String {
        String::from_utf8(self.line(line)).unwrap()
    }

    /// Takes out header and summaries.
    fn cut_head(&mut self) {
        let start = self.start(5);
        self.0.drain(..start);
    }

    fn return_feeds(&mut self) {
        let text = String::from_utf8(self.0.clone()).unwrap();
        self.0 = text.replace('\n', "\r\n").into_bytes();
    }

    /// Keeps what stands above a column of a line.
    fn cut(&mut self, line: usize, column: usize) {
        self.0.truncate(self.start(line) + column - 1);
    }
}

fn settings() -> Settings {
    Settings {
        most: u64::MAX,
        most_notes: u64::MAX,
        known: KnownIssues::default(),
        ..Settings::default()
    }
}

fn check(bytes: Vec<u8>) -> Report {
    check_as("delegated-afrinic-20240630", bytes)
}

fn name_of(form: &str) -> &'static str {
    match form {
        "extended" => "delegated-afrinic-extended-20240630",
        _ => "delegated-afrinic-20240630",
    }
}

fn check_as(name: &str, bytes: Vec<u8>) -> Report {
    let name = name.to_owned();
    check::check(&[Bytes { name, bytes }], &settings()).unwrap()
}

/// The findings as the table below has them.
fn told(report: &Report) -> Vec<String> {
    let told = report.findings.iter().map(|finding| {
        let place = match &finding.primary().place {
            Some(place) => format!("{}:{}", place.line(), place.column()),
            None => "file".to_owned(),
        };
        format!("{} {} {place}", finding.severity(), finding.rule().code)
    });
    told.collect()
}

struct Damage {
    name: &'static str,
    /// `standard`, `extended`, or empty for both.
    form: &'static str,
    make: fn(&mut File),
    found: &'static [&'static str],
}

macro_rules! damages {
    ($($name:literal $($form:ident)?: $make:expr => [$($found:literal),*];)*) => {
        &[$(Damage {
            name: $name,
            form: concat!($(stringify!($form))?),
            make: $make,
            found: &[$($found),*],
        }),*]
    };
}

include!("support/damages.rs");

#[test]
fn each_damage_is_found_where_it_is_and_nothing_else() {
    for (form, text) in [("standard", STANDARD), ("extended", EXTENDED)] {
        assert_eq!(
            told(&check_as(name_of(form), text.into())),
            Vec::<String>::new(),
            "{form}"
        );
    }
    let mut wrong = String::new();
    for damage in DAMAGES {
        for (form, text) in [("standard", STANDARD), ("extended", EXTENDED)] {
            if !damage.form.is_empty() && damage.form != form {
                continue;
            }
            let mut file = File(text.into());
            (damage.make)(&mut file);
            assert_ne!(file.0, text.as_bytes(), "{}", damage.name);
            let found = told(&check_as(name_of(form), file.0));
            if found != damage.found {
                let expected = damage.found;
                let _ = writeln!(
                    wrong,
                    "{} ({form}):\n  expected {expected:?}\n  found    {found:?}",
                    damage.name
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What a finding says of a whole file is not said again of its parts; but if
/// it is not wanted, they are told.
#[test]
fn what_a_finding_covers_is_told_without_it() {
    let without = |rule: &str, make: fn(&mut File)| {
        let mut file = File(STANDARD.into());
        make(&mut file);
        let settings = Settings {
            allowed: vec![check::find_rule(rule).unwrap()],
            ..settings()
        };
        let name = "delegated-afrinic-20240630".to_owned();
        let bytes = file.0;
        told(&check::check(&[Bytes { name, bytes }], &settings).unwrap())
    };
    assert_eq!(
        without("H009", |f| f.cut(10, 21)),
        ["error S003 4:18", "error F007 10:1"]
    );
    assert_eq!(without("H009", |f| f.remove(14)), ["error S003 4:18"]);
    assert_eq!(without("F007", |f| f.cut(14, 26)), [""; 0]);
    assert_eq!(
        without("F009", |f| f.put(10, 19, b"\0")),
        ["error R301 10:17"]
    );
    assert_eq!(
        without("F008", |f| f.put(10, 9, b"\xe9")),
        ["error R005 10:9"]
    );
    assert_eq!(
        without("R017", |f| f.put(10, 22, b" ")),
        ["error R301 10:17"]
    );
    assert_eq!(
        without("H001", File::cut_head),
        [
            "warning S001 1:12",
            "warning S001 3:12",
            "warning S001 6:12"
        ]
    );
    assert_eq!(
        without("F012", |f| f.0 = b"<html>\n<body>\n".to_vec()),
        ["error H001 1:1", "error R001 1:1", "error R001 2:1"]
    );
    assert_eq!(
        without("S005", |f| f.set(3, 2, "ipv5")),
        ["warning S001 7:12"]
    );
    assert_eq!(
        without("R004", |f| f.set(1, 1, "arin")),
        [
            "warning F018 file",
            "warning H008 1:38",
            "warning S005 2:1",
            "warning S005 3:1",
            "warning S005 4:1"
        ]
    );
}

/// The combined file and the global registry's hold what no regional one does.
#[test]
fn the_files_of_all_and_of_the_global_registry_have_words_of_their_own() {
    let nro = "2|nro|20240630|6|19821213|20240630|+0000\n\
               nro|*|asn|*|2|summary\n\
               nro|*|ipv4|*|2|summary\n\
               nro|*|ipv6|*|2|summary\n\
               ietf|ZZ|asn|0|1|20061129|reserved|ietf|iana\n\
               ripencc|SE|asn|1257|1|19930901|assigned|5f2a|e-stats\n\
               ietf|ZZ|ipv4|10.0.0.0|16777216|19960901|reserved|ietf|iana\n\
               apnic|ZZ|ipv4|43.224.0.0|1024|20240630|available|apnic|e-stats\n\
               afrinic|CI|ipv6|2c0f:1::|32|20240301|assigned|F002|e-stats\n\
               iana|ZZ|ipv6|4000::|2|19960801|ianapool|iana|iana\n";
    let iana = "2|iana|20190612|3|19810901|20190612|-0700\n\
                iana|*|asn|*|1|summary\n\
                iana|*|ipv4|*|1|summary\n\
                iana|*|ipv6|*|1|summary\n\
                iana|ZZ|asn|64512|1023|19950309|ietf\n\
                iana|ZZ|ipv4|10.0.0.0|16777216|19810901|ietf\n\
                iana|ZZ|ipv6|2400::|12|20061003|apnic\n";
    for (name, text) in [("nro-delegated-stats", nro), ("iana.txt", iana)] {
        assert_eq!(told(&check_as(name, text.into())), Vec::<String>::new());
    }
}

#[test]
fn the_damages_are_many_and_have_names_of_their_own() {
    let names: BTreeSet<&str> = DAMAGES.iter().map(|damage| damage.name).collect();
    assert_eq!(names.len(), DAMAGES.len());
    assert!(names.len() >= 40);
}

/// Checks what holds for any bytes.
fn holds_for(bytes: Vec<u8>) {
    let report = check(bytes.clone());
    let mut reader = Reader::new(&bytes[..]);
    let (mut lines, mut records, mut others) = (0, 0, 0);
    let mut unread = Vec::new();
    while let Some(line) = reader.next_line().unwrap() {
        lines += 1;
        match line.content {
            Content::Record(_) => records += 1,
            Content::Malformed(_) if line.end == LineEnd::Nothing => unread.push(None),
            Content::Malformed(_) => unread.push(Some(line.number)),
            Content::Blank | Content::Comment | Content::Header(_) | Content::Summary(_) => {
                others += 1;
            }
        }
    }
    let tally = reader.tally();
    assert_eq!(tally.lines(), lines);
    assert_eq!(tally.records(), records);
    assert_eq!(tally.malformed(), unread.len() as u64);
    assert_eq!(records + tally.malformed() + others, lines);
    assert_eq!((report.records, report.files), (records, 1));

    // A line that cannot be read is an error of its own, unless the whole file
    // is none of the format.
    let errors = report
        .findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error);
    let whole = errors.clone().any(|e| e.primary().place.is_none());
    let lines: BTreeSet<u64> = errors
        .filter_map(|error| Some(error.primary().place.as_ref()?.line()))
        .collect();
    for line in unread {
        match line {
            Some(line) => assert!(whole || lines.contains(&line), "line {line}: {report:#?}"),
            None => assert!(whole || !lines.is_empty(), "last line: {report:#?}"),
        }
    }
    assert_eq!(check(bytes), report);
}

/// Bytes of the format, and some that are not.
const PIECES: [&[u8]; 24] = [
    b"|",
    b"\n",
    b"\r\n",
    b"*",
    b"#",
    b" ",
    b"\t",
    b"\x00",
    b"\xff",
    b"2",
    b"2.3",
    b"afrinic",
    b"KE",
    b"ZZ",
    b"asn",
    b"ipv4",
    b"ipv6",
    b"summary",
    b"allocated",
    b"20240230",
    b"2c0f::",
    b"10.0.0.0",
    b"4294967295",
    b"18446744073709551616",
];

#[derive(Clone, Debug)]
enum Edit {
    Put(Index, &'static [u8]),
    Set(Index, u8),
    Remove(Index, usize),
    Swap(Index, Index),
    Cut(Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let index = any::<Index>;
    prop_oneof![
        4 => (index(), select(&PIECES[..])).prop_map(|(at, piece)| Edit::Put(at, piece)),
        4 => (index(), any::<u8>()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        4 => (index(), 1..60usize).prop_map(|(at, length)| Edit::Remove(at, length)),
        2 => (index(), index()).prop_map(|(a, b)| Edit::Swap(a, b)),
        1 => index().prop_map(Edit::Cut),
    ]
}

fn edited(text: &str, edits: &[Edit]) -> Vec<u8> {
    let mut bytes: Vec<u8> = text.into();
    for edit in edits {
        let length = bytes.len();
        if length == 0 {
            break;
        }
        match edit {
            Edit::Put(at, piece) => {
                let at = at.index(length);
                bytes.splice(at..at, piece.iter().copied());
            }
            Edit::Set(at, byte) => bytes[at.index(length)] = *byte,
            Edit::Remove(at, count) => {
                let at = at.index(length);
                bytes.drain(at..length.min(at + count));
            }
            Edit::Swap(a, b) => bytes.swap(a.index(length), b.index(length)),
            Edit::Cut(at) => bytes.truncate(at.index(length)),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_are_checked(bytes in vec(any::<u8>(), 0..400)) {
        holds_for(bytes);
    }

    #[test]
    fn any_words_of_the_format_are_checked(pieces in vec(select(&PIECES[..]), 0..120)) {
        holds_for(pieces.concat());
    }

    #[test]
    fn any_damage_is_survived(
        text in select(&[STANDARD, EXTENDED][..]),
        edits in vec(edit(), 1..12),
    ) {
        holds_for(edited(text, &edits));
    }

    #[test]
    fn a_file_cut_anywhere_is_not_taken_for_a_whole_one(
        text in select(&[STANDARD, EXTENDED][..]),
        at in any::<Index>(),
    ) {
        let at = at.index(text.len() - 1);
        let report = check(text.as_bytes()[..at].to_vec());
        prop_assert!(!report.findings.is_empty());
        holds_for(text.as_bytes()[..at].to_vec());
    }
}
