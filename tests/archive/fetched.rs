//! An archive in the folder into which `v6atlas fetch` gets files.

use v6atlas::fetch::{Lock, LockEntry};
use v6atlas::source::{Algorithm, Digest};

use super::*;

/// Puts files of some days where they are fetched to, with their lock file.
fn fetch(bench: &Bench, days: u64) -> Vec<String> {
    let mut lock = Lock::default();
    let mut paths = Vec::new();
    for day in 0..days {
        let text = file("arin", day, true, 7);
        let date = day_of(day);
        let year = date.format("%Y");
        let path = format!(
            "arin/{year}/delegated-arin-extended-{}",
            date.format("%Y%m%d")
        );
        bench.write(&format!("archive/{path}"), &text);
        let digest = Digest::of(Algorithm::Sha256, text.as_bytes()).unwrap();
        lock.insert(LockEntry {
            path: path.parse().unwrap(),
            address: "https://example.net/arin".parse().unwrap(),
            fetched: "2026-11-21T07:28:00".parse().unwrap(),
            etag: None,
            last_modified: None,
            size: text.len() as u64,
            sha256: digest.clone(),
            plain_sha256: digest,
            checksum: None,
            header: text.lines().next().unwrap().to_owned(),
        });
        paths.push(path);
    }
    let mut table = Vec::new();
    lock.write(&mut table).unwrap();
    bench.write("archive/v6atlas.lock", table);
    paths
}

#[test]
fn what_was_fetched_is_held_against_its_lock() {
    let bench = Bench::new();
    let paths = fetch(&bench, 5);
    let run = bench.run("archive verify");
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(0), "5 files sound, 0 findings\n")
    );
    table(&bench, "archive", "");
    bench.run("archive verify").done();
    let one = format!("archive/{}", paths[2]);
    let text = String::from_utf8(bench.read(&one)).unwrap();
    bench.write(&one, text.replace("|2011", "|2012"));
    fs::remove_file(bench.path("archive").join(&paths[3])).unwrap();
    let run = bench.run("archive verify");
    assert_eq!(run.code, Some(1));
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.out);
    assert!(
        lines[0].starts_with(&format!("{one}: was changed: ")),
        "{}",
        run.out
    );
    assert!(lines[0].contains("fetch --locked"), "{}", run.out);
    assert!(
        lines[1].contains(&paths[3]) && lines[1].contains("is missing"),
        "{}",
        run.out
    );
    // What is gone on purpose is not got again either.
    bench.run("archive verify --forget");
    assert!(!lock(&bench).contains(&paths[3]));
    assert!(lock(&bench).contains(&paths[2]));
}

fn lock(bench: &Bench) -> String {
    String::from_utf8(bench.read("archive/v6atlas.lock")).unwrap()
}

#[test]
fn what_was_pruned_is_not_fetched_again() {
    let bench = Bench::new();
    let paths = fetch(&bench, 70);
    bench.run("archive measure -o table").done();
    let removed = bench.run("archive prune --keep quarter --yes").done();
    assert!(removed.lines().count() > 40, "{removed}");
    let rows = lock(&bench);
    for path in paths {
        let is_there = bench.path("archive").join(&path).exists();
        assert_eq!(rows.contains(&path), is_there, "{path}");
        assert_eq!(removed.contains(&path), !is_there, "{path}");
    }
    bench.run("archive verify").done();
}

#[test]
fn a_file_that_is_moved_aside_keeps_its_row() {
    let bench = Bench::new();
    let paths = fetch(&bench, 1);
    let later = file("arin", 0, true, 8).replace("|2011", "|2012");
    bench.write("later", later);
    bench.run("archive add later").done();
    let aside = format!("{}-7", paths[0]);
    assert!(bench.path("archive").join(&aside).exists());
    assert!(
        lock(&bench).contains(&format!("{aside},")),
        "{}",
        lock(&bench)
    );
    bench.run("archive verify").done();
}

#[test]
fn fetching_and_archiving_wait_for_each_other() {
    let bench = Bench::new();
    archive_of(&bench, 3);
    let busy = fs::File::open(bench.path("archive/.v6atlas.busy")).unwrap();
    for words in [
        "archive add mini",
        "archive measure -o table",
        "archive prune --yes",
        "archive verify --forget",
    ] {
        busy.lock().unwrap();
        let mut child = bench
            .command(words)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        assert_eq!(
            line,
            "note: archive: a run of `v6atlas fetch` writes into this folder; waiting for it to \
             end\n",
            "{words}"
        );
        assert_eq!(child.try_wait().unwrap(), None);
        busy.unlock().unwrap();
        let mut rest = String::new();
        said.read_to_string(&mut rest).unwrap();
        assert!(child.wait().unwrap().success(), "{words}: {rest}");
    }
}
