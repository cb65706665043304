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
