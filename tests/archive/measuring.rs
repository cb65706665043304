//! What else `v6atlas archive measure` minds.

use super::*;

#[test]
fn who_reads_slowly_holds_nobody_up() {
    let bench = Bench::new();
    archive_of(&bench, 40);
    let expected = table(&bench, "archive", "");
    assert!(expected.len() > 200_000, "{}", expected.len());
    let mut child = bench
        .command("archive measure")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut found = vec![0];
    // Now it writes, and nobody reads.
    output.read_exact(&mut found).unwrap();
    let mut other = bench
        .command("archive add new")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(other.stderr.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert!(line.starts_with("0 files added"), "{line}");
    other.wait().unwrap();
    // Not even a new memory makes the table another.
    fs::remove_dir_all(bench.path("archive/.v6atlas")).unwrap();
    bench.run("archive measure -o table").done();
    output.read_to_end(&mut found).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(found == expected.as_bytes());
}

#[test]
fn an_archive_that_cannot_be_written_is_measured() {
    let bench = Bench::new();
    for day in 0..9 {
        put(&bench, "archive", "arin", day, day == 4, 1);
    }
    // Whoever runs this may be allowed to write everywhere; a file in the place
    // of a folder stops everybody.
    bench.write("archive/.v6atlas", "");
    let before = bench.listing();
    let run = bench.run("archive measure");
    assert!(
        run.err.contains("what is measured is not remembered"),
        "{}",
        run.err
    );
    let found = run.done();
    assert!(found == bench.run("measure archive").done());
    assert_eq!(bench.listing(), before);
}

#[test]
fn damaged_files_are_measured_only_when_that_is_asked() {
    let bench = Bench::new();
    archive_of(&bench, 12);
    let sound = table(&bench, "archive", "");
    let whole = file("afrinic", 30, false, 1);
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let cut = lines[..lines.len() - 1].concat();
    let name = "archive/afrinic/2023/delegated-afrinic-20231220";
    bench.write(name, cut);
    for round in 0..2 {
        let run = bench.run("archive measure -o table");
        assert_eq!(run.code, Some(1), "round {round}");
        assert!(run.err.contains("or pass --accept-damaged"), "{}", run.err);
        let accepted = table(&bench, "archive", "--accept-damaged");
        assert!(accepted.contains("-damaged"), "round {round}");
        assert_ne!(accepted, sound);
    }
    let run = bench.run("archive prune");
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.starts_with(&format!(
            "error: {name}: the file does not hold what it declares"
        )),
        "{}",
        run.err
    );
    // The rest comes: the same plain content is sound now.
    bench.write(name, &whole);
    let mended = table(&bench, "archive", "");
    assert!(!mended.contains("-damaged"));
    fs::remove_file(bench.path(name)).unwrap();
    assert_eq!(table(&bench, "archive", ""), sound);
}

#[test]
fn tables_of_what_is_gone_do_not_stay() {
    let bench = Bench::new();
    archive_of(&bench, 6);
    bench.run("archive measure --output-dir tables").done();
    bench.write("tables/lacnic.csv", "from elsewhere\n");
    fs::remove_dir_all(bench.path("archive/ripencc")).unwrap();
    let run = bench.run("archive measure --output-dir tables");
    assert_eq!(run.code, Some(0));
    assert!(
        run.err.contains("note: tables/ripencc.csv: is removed"),
        "{}",
        run.err
    );
    assert!(
        run.err
            .contains("warning: tables/lacnic.csv: is not of this run"),
        "{}",
        run.err
    );
    assert!(!bench.path("tables/ripencc.csv").exists());
    assert!(bench.path("tables/lacnic.csv").exists() && bench.path("tables/afrinic.csv").exists());
    // A table that somebody changed since is not removed either.
    bench.write("tables/afrinic.csv", "changed\n");
    fs::remove_dir_all(bench.path("archive/afrinic")).unwrap();
    bench
        .run("archive add mini/delegated-afrinic-20240101")
        .done();
    fs::rename(bench.path("archive/afrinic"), bench.path("kept")).unwrap();
    put(&bench, "archive/arin", "arin", 3, true, 1);
    let run = bench.run("archive measure --output-dir tables");
    assert!(
        run.err
            .contains("warning: tables/afrinic.csv: is not of this run"),
        "{}",
        run.err
    );
    assert!(bench.path("tables/afrinic.csv").exists());
}
