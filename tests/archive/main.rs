//! `v6atlas archive`: whatever happens to an archive and its memory, the table
//! is that of all its files measured at once.

#![cfg(test)]

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

#[path = "../support/bench.rs"]
mod bench;
#[path = "../support/real.rs"]
mod real;

mod adding;
mod fetched;
mod measuring;
mod memory;
mod odd_files;
mod pruning;

use bench::Bench;

const COUNTRIES: [&str; 6] = ["KE", "CI", "NA", "ZA", "UG", "ZZ"];

/// A file of a registry that changes a little from day to day: each of its
/// blocks comes, goes, moves and is dated anew at its own pace.
fn file(registry: &str, day: u64, is_extended: bool, serial: u64) -> String {
    let date = day_of(day);
    let mut records = String::new();
    let mut count = 0;
    for block in 0..14_u64 {
        let age = (day + 7 * block) / (5 + 3 * block);
        if (age + block) % 4 == 3 {
            continue;
        }
        let country = COUNTRIES[usize::try_from((block + age / 3) % 6).unwrap()];
        let year = 2010 + age % 9;
        let holder = if is_extended {
            format!("|holder{}", block % 5)
        } else {
            String::new()
        };
        let length = 28 + block % 9;
        for (kind, start, value) in [
            ("asn", format!("{}", 1000 + block), 1 + block % 3),
            ("ipv4", format!("10.{block}.0.0"), 256 << (block % 4)),
            ("ipv6", format!("2c0f:{:x}::", block << 8), length),
        ] {
            if kind != "ipv6" && block % 3 != 0 {
                continue;
            }
            count += 1;
            writeln!(
                records,
                "{registry}|{country}|{kind}|{start}|{value}|{year}0203|allocated{holder}"
            )
            .unwrap();
        }
    }
    let end = date.format("%Y%m%d");
    format!("2|{registry}|{serial}|{count}|00000000|{end}|00000\n{records}")
}

fn day_of(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 11, 20).unwrap() + Days::new(day)
}

/// Writes such a file into a folder of the bench, under a name of no order.
fn put(bench: &Bench, folder: &str, registry: &str, day: u64, is_extended: bool, serial: u64) {
    let form = if is_extended { "extended-" } else { "" };
    let name = format!("{folder}/delegated-{registry}-{form}{day}-{serial}.txt");
    bench.write(&name, file(registry, day, is_extended, serial));
}

/// The table of an archive, and that its files at once give the same.
#[track_caller]
fn table(bench: &Bench, archive: &str, words: &str) -> String {
    let remembered = bench.run(&format!("archive measure --archive {archive} {words}"));
    let remembered = remembered.done();
    let at_once = bench.run(&format!("measure {archive} {words}")).done();
    assert!(
        remembered == at_once,
        "the tables of {archive} differ, {words}"
    );
    remembered
}

#[test]
fn files_in_any_order_give_the_same_table() {
    let config = Config {
        cases: 24,
        failure_persistence: None,
        ..Config::default()
    };
    let registries = ["afrinic", "apnic", "arin", "lacnic", "ripencc"];
    let one = (0..5_usize, 0..260_u64, any::<bool>(), 1..3_u64, 0..4_u8);
    let many = proptest::collection::vec(one, 1..24);
    let options = prop_oneof![
        Just(""),
        Just("--every quarter --compact"),
        Just("--every year"),
        Just("--compact"),
    ];
    TestRunner::new(config)
        .run(&(many, options), |(files, words)| {
            let bench = Bench::new();
            for (registry, day, is_extended, serial, then) in files {
                let registry = registries[registry];
                put(&bench, "new", registry, day, is_extended, serial);
                // Some at a time; measured or not in between.
                if then > 0 {
                    bench.run("archive add new").done();
                }
                if then > 1 {
                    bench.run("archive measure -o table").done();
                }
            }
            bench.run("archive add new").done();
            let found = table(&bench, "archive", words);
            let at_once = bench.run(&format!("measure new {words}")).done();
            prop_assert!(found == at_once, "not the table of the files as they came");
            // Nothing is read again.
            let again = bench.run("archive measure -o table");
            prop_assert!(again.err.contains(" 0 of them new"), "{}", again.err);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_registry_made_by_hand() {
    let bench = Bench::new();
    bench.run("archive add mini").done();
    for name in ["20240101", "20240401", "20240701", "extended-20240630"] {
        let file = format!("delegated-afrinic-{name}");
        let there = bench.read(&format!("archive/afrinic/2024/{file}"));
        assert_eq!(there, bench.read(&format!("mini/{file}")));
    }
    assert_eq!(
        table(&bench, "archive", ""),
        bench.run("measure mini").done()
    );
    // The same again is no change.
    let before = bench.listing();
    let run = bench.run("archive add mini");
    assert_eq!(
        run.err,
        "0 files added, 4 there already, 1 of another kind passed over\n"
    );
    assert_eq!(bench.listing(), before);
    let tables = bench.run("archive measure --output-dir tables");
    assert_eq!(tables.code, Some(0));
    bench.run("measure mini --output-dir at-once").done();
    assert_eq!(
        bench.read("tables/afrinic.csv"),
        bench.read("at-once/afrinic.csv")
    );
    assert!(!bench.path("tables/all.csv").exists());
    let status = bench.run("archive status --format csv").done();
    assert_eq!(
        status,
        "registry,files,standard,extended,first,last,days,days_missing,gaps,measured,bytes\n\
         afrinic,4,3,1,2024-01-01,2024-07-01,4,179,2024-02..2024-03;2024-05,4,1705\n"
            .replace("1705", &size_of(&bench, "mini").to_string())
    );
    assert_eq!(
        bench.run("archive status").done(),
        "registry  files  form  first       last        months without a file      measured  size\n\
         --------  -----  ----  ----------  ----------  -------------------------  --------  ------\n"
            .to_owned()
            + "afrinic   4      both  2024-01-01  2024-07-01  2024-02..2024-03, 2024-05  all       "
            + &format!("{}.{} kB\n", size_of(&bench, "mini") / 1000, size_of(&bench, "mini") % 1000 / 100)
    );
}

fn size_of(bench: &Bench, folder: &str) -> u64 {
    let entries = fs::read_dir(bench.path(folder)).unwrap();
    let files = entries.map(|entry| entry.unwrap());
    files
        .filter(|file| file.file_name().to_str().unwrap().starts_with("delegated-"))
        .map(|file| file.metadata().unwrap().len())
        .sum()
}

#[test]
fn names_come_from_the_header() {
    let bench = Bench::new();
    bench.write(
        "in/delegated-lacnic-extended-latest",
        file("lacnic", 3, true, 9),
    );
    bench.write("in/whatever", file("arin", 3, false, 9));
    bench
        .run("archive add in/whatever in --archive years")
        .done();
    let run = bench.run("archive verify --archive years");
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(0), "2 files sound, 0 findings\n")
    );
    assert!(
        bench
            .path("years/lacnic/2023/delegated-lacnic-extended-20231123")
            .exists()
    );
    assert!(
        bench
            .path("years/arin/2023/delegated-arin-20231123")
            .exists()
    );
}

#[test]
fn the_later_serial_has_the_name() {
    let bench = Bench::new();
    let (early, late) = (file("arin", 3, false, 9), file("arin", 4, false, 10));
    // The same day, and another content.
    let late = late.replace("20231124", "20231123");
    bench.write("early", &early);
    bench.write("late", &late);
    for (archive, order) in [
        ("one", "early late"),
        ("two", "late early"),
        ("three", "late"),
    ] {
        for file in order.split(' ') {
            bench
                .run(&format!("archive add {file} --archive {archive}"))
                .done();
        }
        let name = |rest: &str| format!("{archive}/arin/2023/delegated-arin-20231123{rest}");
        assert_eq!(bench.read(&name("")), late.as_bytes(), "{order}");
        if archive != "three" {
            assert_eq!(bench.read(&name("-9")), early.as_bytes(), "{order}");
        }
        bench
            .run(&format!("archive verify --archive {archive}"))
            .done();
        table(&bench, archive, "");
    }
    assert_eq!(table(&bench, "one", ""), table(&bench, "three", ""));
    bench.write("other", early.replace("2010", "2011"));
    let run = bench.run("archive add other late --archive one");
    assert_eq!(run.code, Some(1));
    assert_eq!(
        run.err,
        "error: other: one/arin/2023/delegated-arin-20231123-9 has another content with the same \
         serial 9; not added; remove one of the two\n0 files added, 1 there already, 1 refused\n"
    );
}

#[test]
fn what_is_not_sound_is_refused_and_the_rest_is_added() {
    let bench = Bench::new();
    let whole = file("afrinic", 1, false, 1);
    bench.write(
        "in/delegated-afrinic-20230101",
        &whole.as_bytes()[..whole.len() - 60],
    );
    bench.write("in/delegated-afrinic-20230102", "");
    bench.write(
        "in/delegated-afrinic-20230103",
        "<html><body>404</body></html>\n",
    );
    bench.write(
        "in/delegated-afrinic-20230104.gz",
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03cut",
    );
    bench.write("in/readme", "of another kind\n");
    bench.write("in/sound", &whole);
    let run = bench.run("archive add in");
    assert_eq!(run.code, Some(1));
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 5, "{}", run.err);
    for (line, reason) in lines.iter().zip([
        "in/delegated-afrinic-20230101: the file does not hold what it declares; ",
        "in/delegated-afrinic-20230102: expected an allocation file, found nothing at all; ",
        "in/delegated-afrinic-20230103: expected a header line such as ",
        "in/delegated-afrinic-20230104.gz: cannot be read to its end: ",
        "1 file added, 4 refused, 1 of another kind passed over",
    ]) {
        assert!(line.contains(reason), "{line}: expected {reason}");
    }
    table(&bench, "archive", "");
    let run = bench.run("archive add nowhere");
    assert_eq!(run.err, "error: nowhere: there is no such file or folder\n");
    assert_eq!(run.code, Some(2));
}

#[test]
fn replaced_and_removed_files() {
    let bench = Bench::new();
    for day in [0, 30, 60, 61, 62, 90, 120, 150] {
        put(&bench, "new", "lacnic", day, day == 61, 1);
    }
    bench.run("archive add new").done();
    let first = table(&bench, "archive", "");
    let at = |day: u64| {
        let date = day_of(day);
        let (year, day) = (date.format("%Y"), date.format("%Y%m%d"));
        format!("archive/lacnic/{year}/delegated-lacnic-{day}")
    };
    // In the middle, by another content of the same day.
    let other = file("lacnic", 200, false, 1);
    let other = other.replace(
        &day_of(200).format("%Y%m%d").to_string(),
        &day_of(60).format("%Y%m%d").to_string(),
    );
    let good = bench.read(&at(60));
    bench.write(&at(60), other);
    let second = table(&bench, "archive", "");
    assert_ne!(first, second);
    let run = bench.run("archive measure -o table");
    let warned = format!("warning: {}: is not the file that was added", at(60));
    assert!(run.err.starts_with(&warned), "{}", run.err);
    let run = bench.run("archive verify");
    assert_eq!(run.code, Some(1));
    assert!(
        run.out.starts_with(&format!("{}: was changed: ", at(60))),
        "{}",
        run.out
    );
    // Back again.
    bench.write(&at(60), good);
    assert_eq!(table(&bench, "archive", ""), first);
    bench.run("archive verify").done();
    // The newest, one in the middle, the first.
    for day in [150, 90, 0] {
        fs::remove_file(bench.path(&at(day))).unwrap();
        table(&bench, "archive", "");
        table(&bench, "archive", "--every quarter --compact");
    }
    let run = bench.run("archive verify");
    assert_eq!(
        (run.code, run.out.lines().count()),
        (Some(1), 3),
        "{}",
        run.out
    );
    assert!(run.out.contains("is missing; get it again"), "{}", run.out);
    bench.run("archive verify --forget").done();
    bench.run("archive verify").done();
    bench.run("archive add new").done();
    assert_eq!(table(&bench, "archive", ""), first);
    // One that was put there by hand is measured, and told.
    fs::copy(
        bench.path("mini/delegated-afrinic-20240101"),
        bench.path("archive/delegated-afrinic-20240101"),
    )
    .unwrap();
    table(&bench, "archive", "");
    let run = bench.run("archive verify");
    assert!(run.out.contains("was not added"), "{}", run.out);
    bench.run("archive add archive").done();
    bench.run("archive verify").done();
}

/// An archive of two registries and some months.
fn archive_of(bench: &Bench, days: u64) {
    for day in 0..days {
        put(bench, "new", "afrinic", day, day % 11 == 5, 1);
        if day % 3 == 0 {
            put(bench, "new", "ripencc", day, true, 1);
        }
    }
    bench.run("archive add new").done();
}

#[test]
fn a_memory_that_is_cut_or_wrong_is_made_again() {
    let bench = Bench::new();
    archive_of(&bench, 40);
    let whole = table(&bench, "archive", "");
    let path = "archive/.v6atlas/memory";
    let memory = bench.read(path);
    assert!(memory.len() > 20_000, "{}", memory.len());
    for step in 0..12 {
        let place = memory.len() * step / 12 + step;
        bench.write(path, &memory[..place]);
        assert!(table(&bench, "archive", "") == whole, "cut at {place}");
        let mut wrong = memory.clone();
        wrong[place] ^= 4;
        bench.write(path, &wrong);
        let run = bench.run("archive measure");
        // The number of the measuring code is part of the first line.
        let says = ["is damaged", "is no memory of", "by another version"];
        assert!(says.iter().any(|say| run.err.contains(say)), "{}", run.err);
        assert!(run.done() == whole, "wrong at {place}");
        assert_eq!(
            bench.read(path).len() as u64,
            fs::metadata(bench.path(path)).unwrap().len()
        );
        let again = bench.run("archive measure");
        assert!(again.err.contains(" 0 of them new"), "{}", again.err);
        assert!(again.done() == whole);
    }
    for name in ["newest-afrinic-standard", "newest-ripencc-extended"] {
        let path = format!("archive/.v6atlas/{name}");
        let mut newest = bench.read(&path);
        let place = newest.len() / 2;
        newest[place] ^= 1;
        bench.write(&path, newest);
        put(&bench, "new", "afrinic", 50, false, 1);
        bench.run("archive add new").done();
        table(&bench, "archive", "");
    }
    fs::remove_dir_all(bench.path("archive/.v6atlas")).unwrap();
    table(&bench, "archive", "");
    let run = bench.run("archive verify");
    assert!(
        run.err.contains("nothing is remembered of what was added"),
        "{}",
        run.err
    );
    assert_eq!(run.code, Some(0));
}

/// After which times runs are killed: from a third of a millisecond to a third
/// of a second, as many short as long ones, the same in every run of the test.
fn pauses(seed: u64) -> impl Iterator<Item = Duration> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let doublings = state % 10;
        Duration::from_micros((300 << doublings) + (state >> 32) % (300 << doublings))
    })
}

#[test]
fn killed_at_any_time_nothing_is_lost_and_nothing_doubled() {
    let bench = Bench::new();
    for day in 0..90 {
        put(&bench, "new", "afrinic", day, day % 17 == 5, 1);
        put(&bench, "new", "lacnic", day, false, 1);
    }
    put(&bench, "new", "arin", 0, false, 1);
    let expected = bench.run("measure new").done();
    // From now on it is remembered what was added, and told what was not.
    bench.run("archive add new/delegated-arin-0-1.txt").done();
    let mut killed = 0;
    let mut runs = 0_u64;
    // First the adding, then the measuring, each a little further every time.
    for (words, ready) in [
        ("archive add new", "181 there already"),
        ("archive measure -o table", " 0 of them new"),
    ] {
        let mut pauses = pauses(runs);
        for round in 0..60 {
            runs += 1;
            let mut child = bench
                .command(words)
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            std::thread::sleep(pauses.next().unwrap());
            child.kill().unwrap();
            let output = child.wait_with_output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            killed += u32::from(!output.status.success());
            if said.contains(ready) {
                break;
            }
            if round % 3 == 0 {
                // A look at it at any time finds nothing wrong.
                let run = bench.run("archive verify");
                assert_eq!(run.out, "");
            }
        }
        if words.starts_with("archive add") {
            bench.run(words).done();
        }
    }
    assert!(killed > 3, "only {killed} of {runs} runs were killed");
    assert!(table(&bench, "archive", "") == expected);
    bench.run("archive verify").done();
    let left = bench.listing();
    let is_unfinished = |path: &&PathBuf| path.to_str().unwrap().contains("unfinished");
    assert_eq!(left.iter().find(is_unfinished), None);
    assert_eq!(
        left.iter()
            .filter(|path| path.starts_with(bench.path("archive")) && is_file(path))
            .count(),
        // What fetching and archiving lock against each other.
        181 + 1 + count(&bench.path("archive/.v6atlas"))
    );
}

fn is_file(path: &Path) -> bool {
    path.is_file()
}

fn count(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

#[test]
fn a_run_waits_for_another() {
    let bench = Bench::new();
    archive_of(&bench, 5);
    let expected = table(&bench, "archive", "");
    let lock = fs::File::open(bench.path("archive/.v6atlas/lock")).unwrap();
    for (words, is_shared) in [
        ("archive measure", false),
        ("archive add new", false),
        ("archive verify", true),
        ("archive status", true),
    ] {
        lock.lock().unwrap();
        let mut child = bench
            .command(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        assert_eq!(
            line,
            "note: archive: another run works on this archive; waiting for it to end\n"
        );
        assert_eq!(child.try_wait().unwrap(), None);
        lock.unlock().unwrap();
        let output = child.wait_with_output().unwrap();
        let mut rest = String::new();
        said.read_to_string(&mut rest).unwrap();
        assert!(output.status.success(), "{words}: {rest}");
        if words == "archive measure" {
            assert!(String::from_utf8(output.stdout).unwrap() == expected);
        }
        // Two that only look do not wait for each other.
        lock.lock_shared().unwrap();
        if is_shared {
            let run = bench.run(words);
            assert!(!run.err.contains("another run"), "{}", run.err);
        }
        lock.unlock().unwrap();
    }
}

#[test]
fn several_at_once_give_one_archive() {
    let bench = Bench::new();
    for day in 0..24 {
        put(
            &bench,
            &format!("new{}", day % 4),
            "arin",
            day,
            day % 2 == 0,
            1,
        );
        put(&bench, "all", "arin", day, day % 2 == 0, 1);
    }
    let mut children = Vec::new();
    for part in 0..4 {
        for words in [
            format!("archive add new{part}"),
            "archive measure -o table".to_owned(),
        ] {
            let mut command = bench.command(&words);
            command.stdout(Stdio::null()).stderr(Stdio::piped());
            children.push((words, command.spawn().unwrap()));
        }
    }
    for (words, child) in children {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        // A run may come before the first file is there.
        let is_early =
            said.contains("there is no such archive") || said.contains("found none in it");
        assert!(output.status.success() || is_early, "{words}: {said}");
    }
    assert!(table(&bench, "archive", "") == bench.run("measure all").done());
    bench.run("archive verify").done();
}

/// The rows of a table without their vintages, by indicators.
fn rows(table: &str, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let rows = table
        .lines()
        .filter(|row| is_wanted(row.split(',').nth(2).unwrap()));
    rows.map(|row| row.rsplit_once(',').unwrap().0.to_owned())
        .collect()
}

/// Whether an indicator counts what came and went, file by file.
fn is_gross(indicator: &str) -> bool {
    ["ADDED", "REMOVED", "MOVED", "REDATED"]
        .iter()
        .any(|word| indicator.starts_with(&format!("V6_{word}")))
}

#[test]
fn fewer_files_leave_quarterly_figures_as_they_are() {
    for (keep, words, most) in [
        ("week", "--every quarter", 60),
        ("month", "--every quarter", 22),
        ("quarter", "--every quarter", 16),
    ] {
        let bench = Bench::new();
        for day in (0..400).filter(|day| !(200..260).contains(day)) {
            put(&bench, "new", "apnic", day, false, 1);
        }
        put(&bench, "new", "apnic", 100, true, 1);
        bench.run("archive add new").done();
        let prune = format!("archive prune --keep {keep}");
        let run = bench.run(&prune);
        assert_eq!(run.code, Some(2));
        assert!(
            run.err
                .contains("is not measured yet; run `v6atlas archive measure`")
        );
        let before = table(&bench, "archive", words);
        let told = bench.run(&prune).done();
        assert_eq!(count_files(&bench), 341, "nothing is removed without --yes");
        let removed = bench.run(&format!("{prune} --yes")).done();
        assert_eq!(told, removed);
        assert_eq!(count_files(&bench), 341 - removed.lines().count());
        assert!(
            count_files(&bench) <= most,
            "{keep}: {}",
            count_files(&bench)
        );
        let newest = day_of(399).format("%Y%m%d").to_string();
        assert!(!removed.contains(&newest));
        let after = table(&bench, "archive", words);
        let exact = |table: &str| rows(table, |indicator| !is_gross(indicator));
        assert_eq!(exact(&before), exact(&after), "{keep}");
        // What changes is what came and went in between: the rows are the same,
        // their values at most as large.
        let (gross_before, gross_after) = (rows(&before, is_gross), rows(&after, is_gross));
        assert_eq!(gross_before.len(), gross_after.len());
        assert_ne!(gross_before, gross_after, "{keep}: the test shows nothing");
        bench.run("archive verify").done();
        assert_eq!(bench.run(&prune).done(), "", "{keep}: twice is once");
    }
}

fn count_files(bench: &Bench) -> usize {
    let is_one = |path: &&PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("delegated-") && path.starts_with(bench.path("archive"))
    };
    bench.listing().iter().filter(is_one).count()
}

#[test]
fn an_archive_that_is_not_there_or_empty() {
    let bench = Bench::new();
    for work in ["status", "verify", "measure", "prune"] {
        bench.refuses(
            &format!("archive {work}"),
            2,
            "error: archive: there is no such archive; `v6atlas archive add FILE|DIR... --archive \
             archive` makes one\n",
        );
    }
    bench.write("archive", "a file");
    bench.refuses(
        "archive status",
        2,
        "error: archive: expected the folder of an archive, found a file\n",
    );
    fs::create_dir(bench.path("empty")).unwrap();
    let run = bench.run("archive measure --archive empty");
    assert_eq!(
        (run.code, run.err.as_str()),
        (
            Some(2),
            "error: empty: expected an archive with allocation files, found none in it\n"
        )
    );
}

#[test]
fn a_damaged_file_put_there_by_hand_is_refused() {
    let bench = Bench::new();
    archive_of(&bench, 3);
    let whole = file("afrinic", 9, false, 1);
    let name = "archive/afrinic/2023/delegated-afrinic-20231129";
    bench.write(name, &whole.as_bytes()[..whole.len() - 50]);
    let run = bench.run("archive measure -o table");
    assert_eq!(run.code, Some(1));
    assert!(
        run.err
            .contains(&format!("{name}: the file does not hold what it declares"))
    );
    assert!(!bench.path("table").exists());
    let run = bench.run("archive verify");
    assert!(run.out.starts_with(name), "{}", run.out);
    fs::remove_file(bench.path(name)).unwrap();
    table(&bench, "archive", "");
}

#[test]
fn real_files() {
    let Some(rir) = real::rir() else { return };
    let bench = Bench::new();
    let add = |folder: &str| {
        let mut command = bench.command("archive add");
        command.arg(rir.join(folder));
        assert_eq!(bench::Run::of(command).code, Some(0), "{folder}");
    };
    for folder in ["monthly/afrinic", "world-2018-10", "extended"] {
        assert!(!real::files(&rir.join(folder)).is_empty());
        add(folder);
        table(&bench, "archive", "--every quarter --compact");
    }
    add("four-2014-06");
    table(&bench, "archive", "--compact");
}
