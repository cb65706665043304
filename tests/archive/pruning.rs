//! What `v6atlas archive prune` may remove.

use super::*;

#[test]
fn the_other_form_of_a_day_is_never_removed() {
    let bench = Bench::new();
    for day in 0..120 {
        put(&bench, "new", "apnic", day, true, 1);
        if day % 10 == 4 {
            put(&bench, "new", "apnic", day, false, 1);
        }
    }
    bench.run("archive add new").done();
    let words = "--every quarter";
    let before = table(&bench, "archive", words);
    let run = bench.run("archive prune --keep quarter --yes");
    assert!(
        run.err.contains(
            "note: apnic: nothing is removed of the 12 days that have files of both forms\n"
        ),
        "{}",
        run.err
    );
    let removed = run.done();
    assert!(removed.lines().count() > 90, "{removed}");
    assert!(
        removed.lines().all(|line| line.contains("-extended-")),
        "{removed}"
    );
    let after = table(&bench, "archive", words);
    let exact = |table: &str| rows(table, |indicator| !is_gross(indicator));
    assert_eq!(exact(&before), exact(&after));
}

#[test]
fn a_run_that_is_killed_leaves_no_file_missing() {
    let bench = Bench::new();
    for day in 0..300 {
        put(&bench, "new", "apnic", day, true, 1);
    }
    bench.run("archive add new").done();
    bench.run("archive measure -o table").done();
    let all = count_files(&bench);
    let mut pauses = pauses(7);
    let mut partly = 0;
    for _ in 0..24 {
        if count_files(&bench) < all {
            bench.run("archive add new").done();
            bench.run("archive measure -o table").done();
        }
        let mut child = bench
            .command("archive prune --keep quarter --yes")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // As soon as it removes something, or after a while before that.
        let newest = bench.path("archive/apnic/2023/delegated-apnic-extended-20231121");
        let pause = pauses.next().unwrap();
        let begin = std::time::Instant::now();
        while newest.exists() && begin.elapsed() < pause {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let run = bench.run("archive verify");
        assert_eq!((run.code, run.out.as_str()), (Some(0), ""));
        let left = count_files(&bench);
        partly += usize::from(left < all && left > 20);
    }
    // Where removing takes no time, every run is killed before or after it.
    eprintln!("{partly} times some of the files were removed");
    bench.run("archive prune --keep quarter --yes").done();
    bench.run("archive verify").done();
    assert!(count_files(&bench) < 20);
}
