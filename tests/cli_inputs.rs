//! What the command makes of inputs that are in order, compressed in any way,
//! in any order, through a pipe, or damaged: the same table, or exactly what
//! must differ. On a registry made by hand (`mini/`), whose figures can be
//! counted on one hand.

#![cfg(test)]

use std::fmt::Write as _;
use std::io::Write;
use std::process::{Command, Stdio};

#[path = "support/bench.rs"]
mod bench;

use bench::{Bench, Run};

const STANDARD: &str = "mini/delegated-afrinic-20240101 mini/delegated-afrinic-20240401 mini/delegated-afrinic-20240701";

fn run_with(bench: &Bench, words: &str, input: &[u8]) -> Run {
    let mut command = bench.command(words);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    pipe.write_all(input).unwrap();
    drop(pipe);
    Run::from(child.wait_with_output().unwrap())
}

/// The value and the status of one figure of a table.
fn figure(table: &str, key: &str) -> Option<String> {
    let start = format!("{key},");
    let row = table.lines().find(|line| line.starts_with(&start))?;
    let cells: Vec<&str> = row.split(',').collect();
    Some(format!("{} {}", cells[4], cells[6]))
}

#[test]
fn figures_counted_by_hand() {
    let bench = Bench::new();
    let table = bench.run("measure mini").done();
    for (key, expected) in [
        // The stock, as each file has it.
        ("TOTAL,V6_RECORDS,2024-01-01", Some("4 A")),
        ("TOTAL,V6_EQ32,2024-01-01", Some("4.0000152587890625 A")),
        ("TOTAL,V6_EQ48,2024-01-01", Some("262145 A")),
        ("KE,V6_RECORDS,2024-01-01", Some("2 A")),
        ("KE,V4_ADDRESSES,2024-01-01", Some("1024 A")),
        ("KE,ASNS,2024-01-01", Some("2 A")),
        ("ZA,V6_LARGEST,2024-01-01", Some("2 A")),
        // A country that is served and has nothing has a true zero; one that
        // is not served is not told. Namibia is NA.
        ("NA,V6_RECORDS,2024-01-01", Some("0 A")),
        ("NA,V6_RECORDS,2024-04-01", Some("1 A")),
        ("BR,V6_RECORDS,2024-01-01", None),
        ("ZZ,V6_EQ48,2024-07-01", Some("0.0000152587890625 A")),
        // Kenya, Tanzania and Côte d'Ivoire, from January to April.
        ("KE,V6_REMOVED,2024-Q1", Some("1 A")),
        ("KE,V6_MOVED_OUT,2024-Q1", Some("1 A")),
        ("KE,V6_NET,2024-Q1", Some("-2 A")),
        ("KE,V6_NET_EQ32,2024-Q1", Some("-1.0000152587890625 A")),
        ("TZ,V6_MOVED_IN_EQ32,2024-Q1", Some("1 A")),
        ("CI,V6_REDATED,2024-Q1", Some("1 A")),
        ("CI,V6_NET,2024-Q1", Some("0 A")),
        ("NA,V6_ADDED,2024-Q1", Some("1 A")),
        // All of them are in one region of ITU: nothing moved there.
        ("ITU_AFR,V6_MOVED_IN,2024-Q1", Some("0 A")),
        ("TOTAL,V6_MOVED_OUT,2024-Q1", Some("0 A")),
        ("TOTAL,V6_NET,2024-Q1", Some("0 A")),
        // One block written as two, from April to July: records, not space.
        ("ZA,V6_ADDED,2024-Q2", Some("2 A")),
        ("ZA,V6_REMOVED,2024-Q2", Some("1 A")),
        ("ZA,V6_ADDED_EQ32,2024-Q2", Some("0 A")),
        ("TOTAL,V6_NET,2024", Some("2 P")),
        (
            "TOTAL,V6_ADDED_EQ32,2024",
            Some("1.00000000023283064365386962890625 P"),
        ),
        // The extended file is one among three: by country it may tell other
        // things, and it takes no part in what changed.
        ("KE,V6_RECORDS,2024-06-30", Some("1 D")),
        ("TOTAL,V6_RECORDS,2024-06-30", Some("6 A")),
        ("KE,V6_RECORDS,2024-07-01", Some("0 A")),
        ("KE,V6_MOVED_IN,2024-Q2", Some("0 A")),
        ("TOTAL,V6_HOLDERS,2024-06-30", Some("5 A")),
        ("TOTAL,HOLDERS,2024-06-30", Some("5 A")),
        ("ZA,V6_BLOCKS,2024-06-30", Some("1 D")),
        ("TOTAL,V6_BLOCKS,2024-06-30", Some("5 A")),
        ("KE,V6_AMONG_V4,2024-06-30", Some("1 D")),
        ("KE,V6_HOLDERS,2024-07-01", None),
        // Of the newest file, by the year of each date.
        ("TOTAL,V6_SURVIVING,2024", Some("3 D")),
        ("ZA,V6_SURVIVING,2011", Some("2 D")),
    ] {
        let found = figure(&table, &format!("afrinic,{key}"));
        assert_eq!(found.as_deref(), expected, "{key}");
    }
}

/// The ways of compression that are read, with the same content.
fn compressed(plain: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(plain).unwrap();
    let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::best());
    bzip2.write_all(plain).unwrap();
    let mut xz = liblzma::write::XzEncoder::new(Vec::new(), 6);
    xz.write_all(plain).unwrap();
    vec![
        ("gzip", gzip.finish().unwrap()),
        ("bzip2", bzip2.finish().unwrap()),
        ("xz", xz.finish().unwrap()),
        ("zstd", zstd::encode_all(plain, 3).unwrap()),
    ]
}

#[test]
fn compression_is_told_by_content_and_changes_nothing() {
    let bench = Bench::new();
    let plain = bench.read("mini/delegated-afrinic-20240701");
    let expected = bench.run("measure mini/delegated-afrinic-20240701").done();
    assert!(expected.lines().count() > 300);
    for (name, bytes) in compressed(&plain) {
        // The name says nothing, or what is wrong.
        for file in ["file", "file.gz", "file.txt"] {
            bench.write(file, &bytes);
            assert!(
                bench.run(&format!("measure {file}")).done() == expected,
                "{name} as {file}"
            );
        }
        let run = run_with(&bench, "measure -", &bytes);
        assert_eq!(
            run.err, "1 file of 2024-07-01: 396 observations\n",
            "{name}"
        );
        assert!(run.done() == expected, "{name} through a pipe");
        // Cut off in the middle: what there is of it is not taken for all.
        bench.write("cut", &bytes[..bytes.len() / 2]);
        let before = bench.listing();
        let run = bench.run("measure cut --accept-damaged -o table.csv");
        assert_eq!(run.code, Some(2), "{name}: {}", run.err);
        assert!(
            run.err
                .starts_with("error: cut: cannot be read to its end: "),
            "{name}: {}",
            run.err
        );
        assert_eq!(bench.listing(), before, "{name}");
    }
    let run = run_with(&bench, "measure - -o table.csv", b"");
    assert_eq!(run.code, Some(2));
    assert_eq!(
        run.err,
        "error: standard input: expected an allocation file, found nothing at all\n"
    );
}

#[test]
fn line_ends_banners_and_bom_change_nothing_but_the_hash() {
    let bench = Bench::new();
    let plain = String::from_utf8(bench.read("mini/delegated-afrinic-20240701")).unwrap();
    let without_vintage = |table: &str| -> Vec<String> {
        table
            .lines()
            .map(|line| line.rsplit_once(',').unwrap().0.to_owned())
            .collect()
    };
    bench.write("plain", &plain);
    let expected = without_vintage(&bench.run("measure plain").done());
    let banner = "#\n# terms of use | and bars\n".repeat(13);
    let last = plain.trim_end();
    for (name, text) in [
        ("crlf", plain.replace('\n', "\r\n")),
        ("bom", format!("\u{feff}{plain}")),
        ("banner", format!("{banner}\n{plain}# the end\n")),
        ("no end", last.to_owned()),
        ("blanks", plain.replace('\n', "  \n\n")),
    ] {
        bench.write("varied", text);
        let run = bench.run("measure varied");
        assert_eq!(
            run.err, "1 file of 2024-07-01: 396 observations\n",
            "{name}"
        );
        assert_eq!(without_vintage(&run.done()), expected, "{name}");
    }
}

#[test]
fn order_threads_and_way_of_writing_change_nothing() {
    let bench = Bench::new();
    let table = bench.run(&format!("measure {STANDARD}")).done();
    let turned: Vec<&str> = STANDARD.split(' ').rev().collect();
    assert!(bench.run(&format!("measure {}", turned.join(" "))).done() == table);
    let mut command = bench.command(&format!("measure {STANDARD}"));
    command.env("RAYON_NUM_THREADS", "1");
    assert!(Run::of(command).done() == table);
    for words in ["-o table.csv", "--output table.csv"] {
        let run = bench.run(&format!("measure {STANDARD} {words}"));
        assert_eq!((run.code, run.out.as_str()), (Some(0), ""));
        assert_eq!(
            run.err,
            "3 files from 2024-01-01 to 2024-07-01: 3444 observations\n"
        );
        assert!(bench.read("table.csv") == table.as_bytes(), "{words}");
    }
    bench
        .run(&format!("measure {STANDARD} --output-dir tables/of/ours"))
        .done();
    assert!(bench.read("tables/of/ours/afrinic.csv") == table.as_bytes());
    // An older table is replaced by a whole one.
    bench.write("table.csv", "x".repeat(1_000_000));
    bench
        .run(&format!("measure {STANDARD} -o table.csv"))
        .done();
    assert!(bench.read("table.csv") == table.as_bytes());
}

#[test]
fn a_file_given_twice_counts_once() {
    let bench = Bench::new();
    let table = bench.run("measure mini").done();
    let run = bench.run("measure mini mini/delegated-afrinic-20240401");
    assert_eq!(
        run.err,
        "note: mini/delegated-afrinic-20240401 is passed over: mini/delegated-afrinic-20240401 is \
         of the same registry and date\n4 files from 2024-01-01 to 2024-07-01: 4047 observations\n"
    );
    assert!(run.done() == table);
}

#[test]
fn a_damaged_file_is_refused_or_marked() {
    let bench = Bench::new();
    let whole = String::from_utf8(bench.read("mini/delegated-afrinic-20240701")).unwrap();
    let (start, _) = whole.split_once("afrinic|NA|").unwrap();
    bench.write("cut", start);
    bench.refuses(
        "measure cut -o table.csv",
        1,
        "error: cut: the file does not hold what it declares; 8 records declared in the header, 6 \
         present; 6 ipv6 records declared in the summary, 4 present; get the file again, or pass \
         --accept-damaged to measure what there is\n",
    );
    let run = bench.run(
        "measure mini/delegated-afrinic-20240101 mini/delegated-afrinic-20240401 cut \
         --accept-damaged",
    );
    assert_eq!(
        run.err,
        "warning: cut: accepted although damaged: 8 records declared in the header, 6 present\n\
         warning: cut: accepted although damaged: 6 ipv6 records declared in the summary, 4 \
         present\n3 files from 2024-01-01 to 2024-07-01: 3412 observations\n"
    );
    let table = run.done();
    let mut marked = 0;
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        // All that the damaged file had a part in, and nothing else; survivors
        // are of another definition in any case.
        let is_of_it = cells[7].contains("20240701");
        assert_eq!(cells[7].ends_with("-damaged"), is_of_it, "{row}");
        assert_eq!(
            cells[6] == "E",
            is_of_it && cells[2] != "V6_SURVIVING",
            "{row}"
        );
        marked += usize::from(is_of_it);
    }
    assert!(marked > 500, "{marked} rows marked");
    assert_eq!(
        figure(&table, "afrinic,TOTAL,V6_REMOVED,2024-Q2").as_deref(),
        Some("2 E")
    );
}

#[test]
fn lines_that_cannot_be_read_are_told_and_the_rest_is_used() {
    let bench = Bench::new();
    let whole = String::from_utf8(bench.read("mini/delegated-afrinic-20240701")).unwrap();
    let text = whole
        .replace(
            "afrinic|NA|ipv6|2c0f:6::|32|",
            "afrinic|NA|ipv6|2c0f:6::|132|",
        )
        .replace("|2c0f:9::|64|20240601|", "|2c0f:9::|64|20240631|");
    bench.write(
        "odd",
        text + "afrinic|KE|ipv6|2c0f:1::|32|20100101|allocated\n",
    );
    let run = bench.run("measure odd");
    // The record listed again makes one more than declared.
    assert_eq!(run.code, Some(1), "{}", run.err);
    let run = bench.run("measure odd --accept-damaged");
    assert_eq!(
        run.err,
        "warning: odd:11: expected a prefix length from 1 to 128; the line is not measured\n\
         warning: odd: accepted although damaged: 8 records declared in the header, 9 present\n\
         warning: odd: 1 delegation listed again, counted once\n\
         warning: odd: 1 record with a date that is none, kept without date\n\
         1 file of 2024-07-01: 394 observations\n"
    );
    let table = run.done();
    let records = |area: &str| figure(&table, &format!("afrinic,{area},V6_RECORDS,2024-07-01"));
    // The first row counts.
    assert_eq!(records("CI").as_deref(), Some("1 E"));
    assert_eq!(records("KE").as_deref(), Some("0 E"));
    assert_eq!(records("TOTAL").as_deref(), Some("5 E"));
}

#[test]
fn what_is_said_does_not_depend_on_the_threads() {
    let bench = Bench::new();
    for (registry, count) in [
        ("afrinic", 30_000u32),
        ("apnic", 10),
        ("arin", 29_000),
        ("lacnic", 20),
        ("ripencc", 9000),
    ] {
        let mut text = format!("2|{registry}|20240101|{}||20240101|0000\n", count + 1);
        for number in 0..count {
            let [a, b, c, _] = (number << 8).to_be_bytes();
            let _ = writeln!(
                text,
                "{registry}|US|ipv4|{a}.{b}.{c}.0|256|20100101|allocated"
            );
        }
        let _ = writeln!(text, "{registry}|US|ipv4|nowhere|256|20100101|allocated");
        bench.write(&format!("five/delegated-{registry}-20240101"), text);
    }
    let mut seen: Vec<String> = (0..10)
        .map(|_| bench.run("measure five -o table.csv").err)
        .collect();
    let mut one_core = Command::new("taskset");
    let command = bench.command("measure five -o table.csv");
    one_core
        .args(["-c", "0"])
        .arg(command.get_program())
        .args(command.get_args());
    one_core.current_dir(bench.path(""));
    // Not on every system.
    if let Ok(output) = one_core.output() {
        seen.push(Run::from(output).err);
    }
    assert!(
        seen[0].ends_with("5 files of 2024-01-01: 3246 observations\n"),
        "{}",
        seen[0]
    );
    seen.sort();
    seen.dedup();
    assert_eq!(
        seen.len(),
        1,
        "{} orders of the same warnings:\n{}",
        seen.len(),
        seen.join("\n")
    );
}
