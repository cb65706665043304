//! Runs as a whole: what is asked and what is not, the lock, two at once, and
//! what comes after.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::Duration;

use crate::server::{Reply, Server};
use crate::world::{LATEST, World, file, gzip};

const REGISTRIES: [&str; 5] = ["afrinic", "apnic", "arin", "lacnic", "ripencc"];

/// A world in which the five publish a file of a day.
fn five(world: &World, day: &str) {
    for registry in REGISTRIES {
        let path = format!("/{registry}/delegated-{registry}-extended-latest");
        world.publish(&path, file(registry, day, 50));
    }
}

#[test]
fn todays_world_and_its_report() {
    let world = World::new();
    five(&world, "20261120");
    let run = world.fetch_all("");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(
        world.kept(),
        [
            "afrinic/2026/delegated-afrinic-extended-20261120",
            // By its serial, as it is published.
            "apnic/2026/delegated-apnic-extended-20261121",
            "arin/2026/delegated-arin-extended-20261120",
            "lacnic/2026/delegated-lacnic-extended-20261120",
            "ripencc/2026/delegated-ripencc-extended-20261120",
        ]
    );
    assert!(
        run.err.contains("archive: 5 files new, 0 as before\n"),
        "{}",
        run.err
    );
    assert!(
        run.err.ends_with("next: v6atlas report --files archive\n"),
        "{}",
        run.err
    );
    world.has_no_parts();
    // One connection a host, by a program that says who it is.
    assert_eq!(world.server.most(), 1);
    for request in world.server.log() {
        let agent = request.field("user-agent").unwrap();
        assert!(agent.starts_with("v6atlas/"), "{agent}");
        assert_eq!(request.field("accept-encoding"), Some("identity"));
    }
    // It is a folder that everything else reads.
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    world.bench.run("check archive").done();
    let table = world.bench.run("measure archive").done();
    assert!(
        table.contains("all,TOTAL,V6_RECORDS,2026-11-20,10,"),
        "{table}"
    );
    let chart = format!("chart CI --files archive --data {data} -o ci.svg");
    world.bench.run(&chart).done();
    let chart = String::from_utf8(world.bench.read("ci.svg")).unwrap();
    assert!(chart.contains("20 November 2026"), "{chart}");
    // Two commands in a folder with nothing else: today's world.
    let run = world.bench.run("report --country CI -o today");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.err
            .contains("data has no tables of figures: they are measured from archive"),
        "{}",
        run.err
    );
    let table = String::from_utf8(world.bench.read("today/tables/countries.csv")).unwrap();
    assert!(table.contains("2026-11-20"), "{table}");
    let chart = String::from_utf8(world.bench.read("today/countries/CI.svg")).unwrap();
    assert!(chart.contains("council-2018"), "{chart}");
    let report = format!("report --country CI --files archive --data {data} -o out");
    world.bench.run(&report).done();
    let table = String::from_utf8(world.bench.read("out/tables/countries.csv")).unwrap();
    assert!(table.contains("2026-11-20"), "{table}");
}

#[test]
fn what_is_here_is_not_fetched_again() {
    let world = World::new();
    five(&world, "20261120");
    world.fetch_all("").done();
    let lock = world.bench.read("archive/v6atlas.lock");
    let before = world.server.log().len();
    let run = world.fetch_all("");
    assert!(
        run.err.contains("archive: 0 files new, 5 as before\n"),
        "{}",
        run.err
    );
    run.done();
    // Five questions, five short answers, no checksums.
    let log = world.server.log().split_off(before);
    assert_eq!(log.len(), 5);
    assert!(
        log.iter()
            .all(|request| request.field("if-none-match").is_some())
    );
    assert!(world.bench.read("archive/v6atlas.lock") == lock);
    // A server that has no tags sends it again; it is the same.
    world.server.on(
        LATEST,
        [Reply::status(200).with_body(file("afrinic", "20261120", 50))],
    );
    let run = world.fetch("");
    assert!(run.err.contains("0 files new, 1 as before"), "{}", run.err);
    run.done();
    // What is damaged here is fetched, whatever the server's tag is.
    five(&world, "20261120");
    let path = "archive/afrinic/2026/delegated-afrinic-extended-20261120";
    world.bench.write(path, "damaged");
    let run = world.fetch("");
    assert!(run.err.contains("1 file new"), "{}", run.err);
    assert!(world.bench.read(path) == file("afrinic", "20261120", 50).as_bytes());
    // The next day stands beside it.
    five(&world, "20261121");
    world.fetch_all("").done();
    assert_eq!(world.kept().len(), 10);
}

#[test]
fn days_without_a_file_are_told() {
    let world = World::new();
    let base = "/afrinic/2019/delegated-afrinic-extended-";
    world.publish(&format!("{base}20190101"), file("afrinic", "20190101", 10));
    let packed = gzip(file("afrinic", "20190301", 10));
    world.publish(&format!("{base}20190301.gz"), &packed);
    for month in 4..=12 {
        let day = format!("2019{month:02}01");
        world.publish(&format!("{base}{day}"), file("afrinic", &day, 10));
    }
    let run = world.fetch("--date 2019/month");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let missing = "warning: afrinic of 2019-02-01: there is no such file: ";
    assert!(run.err.contains(missing), "{}", run.err);
    assert!(
        run.err
            .contains("11 files new, 0 as before, 1 not published"),
        "{}",
        run.err
    );
    assert_eq!(world.kept().len(), 11);
    // What is dated does not change: only what is missing is asked for.
    let before = world.server.log().len();
    let run = world.fetch("--date 2019/month");
    assert!(
        run.err
            .contains("0 files new, 11 as before, 1 not published"),
        "{}",
        run.err
    );
    let log = world.server.log().split_off(before);
    assert!(
        log.iter().all(|request| request.line.contains("20190201")),
        "{log:?}"
    );
    assert_eq!(log.len(), 2);
    // Nothing at all is a failure.
    let run = world.fetch("--date 2018/month");
    assert_eq!(run.code, Some(2), "{}", run.err);
    let run = world.fetch("--date 2019-02-01");
    assert_eq!(run.code, Some(2), "{}", run.err);
}

#[test]
fn a_lock_makes_it_the_same_again() {
    let world = World::new();
    let content = file("afrinic", "20261120", 50);
    world.publish(LATEST, &content);
    world.fetch("").done();
    let path = "archive/afrinic/2026/delegated-afrinic-extended-20261120";
    let lock = world.bench.read("archive/v6atlas.lock");
    // All is there: nobody is asked.
    let before = world.server.log().len();
    world.fetch("--locked").done();
    assert_eq!(world.server.log().len(), before);
    // In another place it comes from the dated address, or from where it came.
    for dated in [false, true] {
        let there = World::new();
        let mut lock = String::from_utf8(lock.clone()).unwrap();
        lock = lock.replace(
            &world.server.port.to_string(),
            &there.server.port.to_string(),
        );
        there.bench.write("archive/v6atlas.lock", &lock);
        if dated {
            there.publish(LATEST, file("afrinic", "20261121", 50));
            let dated = "/afrinic/2026/delegated-afrinic-extended-20261120";
            there.publish(dated, &content);
        } else {
            there.publish(LATEST, &content);
        }
        there.fetch("--locked").done();
        assert!(there.bench.read(path) == content.as_bytes());
        assert!(there.bench.read("archive/v6atlas.lock") == lock.as_bytes());
    }
    // Another file is refused, however good.
    std::fs::remove_file(world.bench.path(path)).unwrap();
    world.publish(LATEST, file("afrinic", "20261121", 51));
    let run = world.fetch("--locked");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(
        run.err.contains("the server has another file by now"),
        "{}",
        run.err
    );
    assert_eq!(world.kept(), Vec::<String>::new());
    assert_eq!(world.rejected().len(), 1);
    assert!(world.bench.read("archive/v6atlas.lock") == lock);
    // What was changed here comes back.
    world.bench.write(path, "changed");
    world.publish(LATEST, &content);
    world.fetch("--locked").done();
    assert!(world.bench.read(path) == content.as_bytes());
}

#[test]
fn a_lock_that_is_wrong_or_missing() {
    let world = World::new();
    let run = world.fetch("--locked");
    assert_eq!(run.code, Some(2));
    assert!(
        run.err
            .contains("expected a lock file v6atlas.lock, found none"),
        "{}",
        run.err
    );
    world.publish(LATEST, file("afrinic", "20261120", 50));
    world.fetch("").done();
    let lock = String::from_utf8(world.bench.read("archive/v6atlas.lock")).unwrap();
    let before = world.server.log().len();
    for (wrong, part) in [
        (
            lock.replace("afrinic/2026/", "../../"),
            "line 2: expected a path",
        ),
        (lock.trim_end().to_owned(), "the file is cut off"),
        (
            lock.replace("http:", "file:"),
            "line 2: expected an address",
        ),
    ] {
        world.bench.write("archive/v6atlas.lock", &wrong);
        for words in ["", "--locked"] {
            let run = world.fetch(words);
            assert_eq!(run.code, Some(2), "{}", run.err);
            let told = run.err.starts_with("error: archive/v6atlas.lock: ");
            assert!(told && run.err.contains(part), "{part}: {}", run.err);
        }
        assert!(world.bench.read("archive/v6atlas.lock") == wrong.as_bytes());
    }
    assert_eq!(world.server.log().len(), before);
}

#[test]
fn two_at_once_do_not_mix() {
    let world = World::new();
    let content = file("afrinic", "20261120", 3000);
    world.publish(LATEST, &content);
    let slow = Reply::file(&content).drip(20_000, Duration::from_millis(500));
    world.server.on(LATEST, [slow]);
    let mut command = world.command("--registry afrinic");
    let first = command.stderr(Stdio::piped()).spawn().unwrap();
    while world.server.log().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let second = world.fetch("");
    assert_eq!(second.code, Some(2));
    assert!(
        second
            .err
            .contains("another v6atlas is writing into this folder"),
        "{}",
        second.err
    );
    // Elsewhere it may.
    let elsewhere = world.fetch("--into elsewhere");
    assert_eq!(elsewhere.code, Some(0), "{}", elsewhere.err);
    let first = first.wait_with_output().unwrap();
    assert_eq!(first.status.code(), Some(0));
    assert_eq!(world.kept().len(), 1);
}

#[test]
fn one_host_that_fails_keeps_nothing_from_the_others() {
    let world = World::new();
    five(&world, "20261120");
    world.server.on(LATEST, [Reply::status(500)]);
    let apnic = "/apnic/delegated-apnic-extended-latest";
    world.publish(apnic, "<html>\n");
    let run = world.fetch_all("");
    assert_eq!(run.code, Some(2), "{}", run.err);
    let counts = "archive: 3 files new, 0 as before, 1 refused, 1 not fetched\n";
    assert!(run.err.contains(counts), "{}", run.err);
    assert_eq!(world.kept().len(), 3);
    let lock = String::from_utf8(world.bench.read("archive/v6atlas.lock")).unwrap();
    assert_eq!(lock.lines().count(), 4);
}

#[test]
fn a_host_has_one_connection_wherever_redirects_lead() {
    let world = World::new();
    five(&world, "20261120");
    // The other host sends all of its own on to the first.
    let other = Server::start();
    let port = world.server.port;
    let mut table = String::from_utf8(world.bench.read("sources.csv")).unwrap();
    for registry in ["arin", "ripencc"] {
        let path = format!("/{registry}/delegated-{registry}-extended-latest");
        for path in [path.clone(), format!("{path}.md5")] {
            let to = format!("http://127.0.0.1:{port}{path}");
            other.on(&path, [Reply::redirect(&to)]);
        }
        table = table.replace(
            &format!("http://127.0.0.1:{port}/{registry}/"),
            &format!("http://localhost:{}/{registry}/", other.port),
        );
    }
    for path in [
        "/afrinic/delegated-afrinic-extended-latest",
        "/arin/delegated-arin-extended-latest",
    ] {
        let registry = path.split('/').nth(1).unwrap();
        let slow = Reply::file(file(registry, "20261120", 50));
        let slow = slow.drip(500, Duration::from_millis(20));
        world.server.on(path, [slow]);
    }
    world.bench.write("sources.csv", table);
    let run = world.fetch_all("--follow-hosts");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(world.kept().len(), 5);
    assert_eq!(other.log().len(), 4);
    assert_eq!((world.server.most(), other.most()), (1, 1));
}

#[test]
fn a_day_on_which_the_file_of_the_day_before_was_published() {
    let world = World::new();
    let table = String::from_utf8(world.bench.read("sources.csv")).unwrap();
    world
        .bench
        .write("sources.csv", table.replace(",end,0,", ",end,7,"));
    let dated = "/afrinic/2026/delegated-afrinic-extended-20260914";
    world.publish(dated, file("afrinic", "20260910", 10));
    let run = world.fetch("--date 2026-09-14");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let path = "afrinic/2026/delegated-afrinic-extended-20260914";
    assert_eq!(world.kept(), [path]);
    let note = "published under the name of 2026-09-14, it is the file of 2026-09-10";
    assert!(
        run.err.contains(&format!("note: {path}: {note}\n")),
        "{}",
        run.err
    );
}

#[test]
fn a_dry_run_asks_nobody() {
    let world = World::new();
    let before = world.bench.listing();
    let run = world.fetch("--date 2019/quarter --into elsewhere --dry-run");
    let port = world.server.port;
    let told = run.done();
    let first = format!(
        "http://127.0.0.1:{port}/afrinic/2019/delegated-afrinic-extended-20190101 -> \
         elsewhere/afrinic/2019/delegated-afrinic-extended-20190101"
    );
    assert_eq!(told.lines().next(), Some(first.as_str()));
    assert_eq!(told.lines().collect::<BTreeSet<_>>().len(), 8);
    assert_eq!(world.bench.listing(), before);
    assert!(world.server.log().is_empty());
}

#[test]
fn words_that_are_wrong() {
    let world = World::new();
    for (words, part) in [
        ("--date 2019", "expected how often: 2019/day"),
        ("--date 2019-02-30", "expected `latest`, a day"),
        ("--date 2150-01-01", "2150-01-01 has not come yet"),
        ("--registry example", "expected afrinic, apnic, arin"),
        ("--timeout 0", "expected seconds from 0.001"),
        ("--max-size 0", "0 is not in 1..=1000000"),
        (
            "--form standard",
            "no place for newest files of afrinic in this form",
        ),
        ("--locked --date 2019-01-01", "cannot be used with"),
        (
            "--into sources.csv",
            "expected a folder to write into, found a file",
        ),
    ] {
        let run = world.fetch(words);
        assert_eq!(run.code, Some(2), "{words}: {}", run.err);
        assert!(run.err.contains(part), "{words}: {}", run.err);
    }
    assert!(world.server.log().is_empty());
    let table = String::from_utf8(world.bench.read("sources.csv")).unwrap();
    let wrong = table.replacen(",plain,", ",zip,", 1).replacen(
        "delegated-apnic-extended-{yyyymmdd},serial",
        "../../{yyyymmdd},serial",
        1,
    );
    world.bench.write("sources.csv", wrong);
    let run = world.fetch("");
    assert_eq!(run.code, Some(2));
    assert!(
        run.err
            .starts_with("error: sources.csv:2: compression: expected a compression: plain"),
        "{}",
        run.err
    );
    assert!(
        run.err
            .contains("\nerror: sources.csv:5: name: expected the name of a file")
    );
    world.bench.refuses(
        "fetch --sources nowhere",
        2,
        "error: nowhere: cannot be read: No such file or directory (os error 2)\n",
    );
}

#[test]
fn what_somebody_put_there_is_not_written_over() {
    let world = World::new();
    five(&world, "20261120");
    world.fetch("").done();
    // A corrected file of the same day, of a later serial.
    let later = file("afrinic", "20261120", 51).replacen("|20261120|", "|20261121|", 1);
    world.bench.write("corrected", &later);
    world
        .bench
        .run("archive add corrected --archive archive")
        .done();
    let path = "archive/afrinic/2026/delegated-afrinic-extended-20261120";
    assert!(world.bench.read(path) == later.as_bytes());
    let before = world.kept();
    // The lock knows where the earlier one went; the server says it is the same.
    let run = world.fetch("");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(world.bench.read(path) == later.as_bytes());
    // A server without tags sends it again.
    let earlier = file("afrinic", "20261120", 50);
    let again = Reply::status(200).with_body(earlier);
    world.server.on(LATEST, [again]);
    let run = world.fetch("");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(world.bench.read(path) == later.as_bytes());
    assert_eq!(world.kept(), before);
    assert_eq!(world.rejected().len(), 1);
    // The other way round the earlier one stays beside it.
    let latest = file("afrinic", "20261120", 52).replacen("|20261120|", "|20261122|", 1);
    world.publish(LATEST, &latest);
    let run = world.fetch("");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(world.bench.read(path) == latest.as_bytes());
    let second = format!("{path}-20261121");
    assert!(world.bench.read(&second) == later.as_bytes());
    assert!(run.err.contains("is kept as"), "{}", run.err);
}

#[test]
fn what_lies_there_unknown_counts_as_held() {
    let world = World::new();
    // An archive that fetch did not fill, and a newest file of a few records.
    let big = file("afrinic", "20261119", 3_000);
    let name = "archive/afrinic/2026/delegated-afrinic-extended-20261119";
    world.bench.write(name, &big);
    world.publish(LATEST, file("afrinic", "20261120", 30));
    let run = world.fetch("");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.err.contains("refused"), "{}", run.err);
    assert!(world.bench.read(name) == big.as_bytes());
}

#[test]
fn a_dated_file_that_was_changed_is_fetched_again_and_set_aside() {
    let world = World::new();
    let base = "/afrinic/2019/delegated-afrinic-extended-20190101";
    let good = file("afrinic", "20190101", 10);
    world.publish(base, &good);
    world.fetch("--date 2019-01-01").done();
    let path = "archive/afrinic/2019/delegated-afrinic-extended-20190101";
    let changed = good.replace("|KE|", "|KZ|");
    assert_eq!(changed.len(), good.len());
    world.bench.write(path, &changed);
    let run = world.fetch("--date 2019-01-01");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(world.bench.read(path) == good.as_bytes());
    let rejected = world.rejected();
    assert_eq!(rejected.len(), 1);
    assert!(rejected[0].1.contains("it lay where"), "{}", rejected[0].1);
}

#[test]
fn a_lock_is_kept_to_also_where_the_file_is_packed_by_now() {
    let world = World::new();
    five(&world, "20261120");
    world.fetch("").done();
    let lock = world.bench.read("archive/v6atlas.lock");
    // The newest is another by now, and the dated one is packed.
    let old = file("afrinic", "20261120", 50);
    world.publish(LATEST, file("afrinic", "20261121", 50));
    let dated = "/afrinic/2026/delegated-afrinic-extended-20261120.gz";
    world.publish(dated, gzip(&old));
    world.bench.write("again/v6atlas.lock", &lock);
    let told = world.fetch("--locked --into again --dry-run").done();
    assert!(told.contains("20261120.gz -> again"), "{told}");
    let run = world.fetch("--locked --into again");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let path = "again/afrinic/2026/delegated-afrinic-extended-20261120";
    assert!(world.bench.read(path) == old.as_bytes());
    // Another file beside it would be measured with it.
    let other = "again/afrinic/2026/delegated-afrinic-extended-20261121";
    world.bench.write(other, file("afrinic", "20261121", 50));
    let run = world.fetch("--locked --into again");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(
        run.err.contains("the lock does not name this file"),
        "{}",
        run.err
    );
}

#[test]
fn only_what_has_come_and_what_the_catalogue_has_is_asked_for() {
    let world = World::new();
    // A catalogue of one registry needs no word on which.
    let table = String::from_utf8(world.bench.read("sources.csv")).unwrap();
    let is_wanted = |line: &&str| line.starts_with("publisher") || line.starts_with("apnic");
    let one: Vec<&str> = table.lines().filter(is_wanted).collect();
    let since = one.join("\n").replace(",,,free", ",,2019-06-01,free") + "\n";
    world.bench.write("sources.csv", &since);
    let run = world.fetch_all("--date 2019/quarter --dry-run");
    let told = run.done();
    assert_eq!(told.lines().count(), 2, "{told}");
    let run = world.fetch_all("--date 2018/quarter --dry-run");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("before 2019-06-01"), "{}", run.err);
    let run = world.fetch_all("--date 2199-01-01 --dry-run");
    assert!(run.err.contains("has not come yet"), "{}", run.err);
}

#[test]
fn a_name_that_a_file_of_a_later_day_has_stays_its() {
    let world = World::new();
    // APNIC's file of the 19th is published as of the 20th, by its serial.
    let path = "/apnic/2026/delegated-apnic-extended-20261120";
    world.publish(path, file("apnic", "20261119", 10));
    // Somebody has put the file of the 20th under the day in its header.
    let own = file("apnic", "20261120", 11);
    let place = "archive/apnic/2026/delegated-apnic-extended-20261120";
    world.bench.write(place, &own);
    let run = world.fetch_all("--registry apnic --date 2026-11-20");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(world.bench.read(place) == own.as_bytes());
    assert_eq!(
        world.kept(),
        [
            "apnic/2026/delegated-apnic-extended-20261120",
            "apnic/2026/delegated-apnic-extended-20261120-20261120",
        ]
    );
    let run = world.fetch_all("--registry apnic --date 2026-11-20");
    assert!(run.err.contains("0 files new, 1 as before"), "{}", run.err);
}
