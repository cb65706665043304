//! What arrives and is not what it should be: it is set aside with the reason,
//! and what was there stays.

use std::fmt::Write;

use v6atlas::source::{Algorithm, Digest};

use crate::server::Reply;
use crate::world::{LATEST, World, file, gzip};

const HELD: &str = "afrinic/2026/delegated-afrinic-extended-20261119";

/// A world in which a good file is held.
fn with_a_good_file() -> World {
    let world = World::new();
    world.publish(LATEST, file("afrinic", "20261119", 100));
    let run = world.fetch("");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(world.kept(), [HELD]);
    world
}

/// The run refuses what came with these words, sets it aside, and leaves all as
/// it was.
#[track_caller]
fn refuses(world: &World, words: &str, parts: &[&str]) {
    let of = |name: &str| {
        let path = world.bench.path(name);
        path.is_file().then(|| world.bench.read(name))
    };
    let state = || {
        (
            world.kept(),
            of(&format!("archive/{HELD}")),
            of("archive/v6atlas.lock"),
        )
    };
    let before = state();
    let run = world.fetch(words);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(state() == before, "{}", run.err);
    let rejected = world.rejected();
    let [(name, reason)] = rejected.as_slice() else {
        panic!("{rejected:?}: {}", run.err);
    };
    assert!(
        run.err.contains(name.strip_suffix(".txt").unwrap()),
        "{}",
        run.err
    );
    for part in parts {
        assert!(run.err.contains(part), "{part}: {}", run.err);
        assert!(reason.contains(part), "{part}: {reason}");
    }
    world.has_no_parts();
    std::fs::remove_dir_all(world.bench.path("archive/.rejected")).unwrap();
}

#[test]
fn checksums_in_every_style() {
    let content = file("afrinic", "20261120", 3);
    let md5 = Digest::of(Algorithm::Md5, content.as_bytes()).unwrap();
    let sha256 = Digest::of(Algorithm::Sha256, content.as_bytes()).unwrap();
    let other = "0".repeat(32);
    for checksum in [
        format!("MD5 (delegated-afrinic-extended-latest) = {md5}"),
        format!("{md5}  delegated-afrinic-extended-20261120\n"),
        format!(
            "{} *delegated-afrinic-extended-latest\r\n",
            md5.to_string().to_uppercase()
        ),
        format!("{md5}\n"),
        format!("SHA256 (delegated-afrinic-extended-latest) = {sha256}\n"),
        format!("{sha256}  delegated-afrinic-extended-latest\n"),
        format!(
            "{other}  delegated-apnic-extended-latest\n{md5}  delegated-afrinic-extended-latest\n"
        ),
        // The name is compared and never opened.
        format!("MD5 (../../../../etc/passwd) = {md5}\n"),
        format!("{md5}  ../../archive/v6atlas.lock\n"),
    ] {
        let world = World::new();
        world.publish(LATEST, &content);
        world
            .server
            .on(&format!("{LATEST}.md5"), [Reply::file(&checksum)]);
        let before = world.bench.listing();
        let run = world.fetch("");
        assert_eq!(run.code, Some(0), "{checksum}: {}", run.err);
        let archive = world.bench.path("archive");
        let mut after = world.bench.listing();
        after.retain(|path| !path.starts_with(&archive));
        assert_eq!(after, before, "{checksum}");
        let lock = String::from_utf8(world.bench.read("archive/v6atlas.lock")).unwrap();
        let stated = if checksum.contains(sha256.as_str()) {
            &sha256
        } else {
            &md5
        };
        assert!(lock.contains(&format!(",{stated},")), "{lock}");
    }
}

#[test]
fn a_wrong_checksum() {
    let world = with_a_good_file();
    let next = file("afrinic", "20261120", 100);
    world.publish(LATEST, &next);
    let checksum = format!("{LATEST}.md5");
    for (text, part) in [
        (
            format!("MD5 (x) = {}\n", "0".repeat(32)),
            "states the MD5 00000000",
        ),
        (
            format!("{}  x\n", "0".repeat(64)),
            "states the SHA-256 00000000",
        ),
        ("<html>sorry</html>\n".to_owned(), "expected a checksum in"),
        (String::new(), "expected a checksum in"),
        (
            format!("{0}  a\n{0}  b\n", "0".repeat(32)),
            "states digests, but none of this file",
        ),
    ] {
        world.server.on(&checksum, [Reply::file(text)]);
        refuses(&world, "", &[part]);
    }
    // One that is too large is none of ours.
    world
        .server
        .on(&checksum, [Reply::file("x".repeat(70_000))]);
    let run = world.fetch("");
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(
        run.err
            .contains("expected at most 65536 bytes, found more\n"),
        "{}",
        run.err
    );
    assert_eq!(world.kept(), [HELD]);
    // Without any the file is looked at all the same, and that is told.
    world.server.on(&checksum, [Reply::status(404)]);
    let run = world.fetch("");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.err.contains("not verified: there is no checksum file"),
        "{}",
        run.err
    );
}

#[test]
fn pages_nothing_and_noise() {
    let world = with_a_good_file();
    for (content, part) in [
        (
            "<!DOCTYPE html><title>Down</title>\n",
            "found a page that begins with `<!DOCTYPE",
        ),
        ("", "found nothing at all"),
        ("Service unavailable\n", "expected a header line"),
        ("\x1b]0;owned\x07\n", "begins with `?]0;owned?`"),
    ] {
        world.publish(LATEST, content);
        refuses(&world, "", &[part]);
    }
}

#[test]
fn a_torn_file() {
    let world = with_a_good_file();
    let next = file("afrinic", "20261120", 100);
    let checksum = format!("{LATEST}.md5");
    // Torn at the source: the checksum is right.
    world.publish(LATEST, &next.as_bytes()[..next.len() / 2]);
    refuses(&world, "", &["does not hold what it declares"]);
    // Torn within the last field, which nothing but a checksum would tell.
    world.publish(LATEST, &next.as_bytes()[..next.len() - 2]);
    world.server.on(&checksum, [Reply::status(404)]);
    refuses(&world, "", &["it seems cut off"]);
}

#[test]
fn a_file_that_shrank() {
    let world = with_a_good_file();
    world.publish(LATEST, file("afrinic", "20261120", 60));
    refuses(
        &world,
        "",
        &["it has 62 records, the file that is held has 102"],
    );
    let run = world.fetch("--accept-shrunk");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(world.kept().len(), 2);
    // A few may go.
    world.publish(LATEST, file("afrinic", "20261121", 50));
    assert_eq!(world.fetch("").code, Some(0));
}

#[test]
fn a_file_of_yesterday_of_another_registry_or_form() {
    let world = with_a_good_file();
    world.publish(LATEST, file("afrinic", "20261118", 100));
    refuses(
        &world,
        "",
        &[
            "it is of 2026-11-18",
            "before the file that is held: 2026-11-19",
        ],
    );
    world.publish(LATEST, file("arin", "20261120", 100));
    refuses(
        &world,
        "",
        &["expected a file of afrinic, found one of arin"],
    );
    let standard = file("afrinic", "20261120", 100);
    let mut lines = String::new();
    for line in standard.lines() {
        let line = line
            .rsplit_once("|A")
            .or(line.rsplit_once("|B"))
            .map_or(line, |(start, _)| start);
        writeln!(lines, "{line}").unwrap();
    }
    world.publish(LATEST, lines);
    refuses(
        &world,
        "",
        &["expected the extended form, found the standard one"],
    );
}

#[test]
fn a_dated_file_of_another_day() {
    let world = with_a_good_file();
    let dated = "/afrinic/2019/delegated-afrinic-extended-20190301";
    world.publish(dated, file("afrinic", "20190228", 100));
    let part = "expected data up to 2019-03-01, found data up to 2019-02-28";
    refuses(&world, "--date 2019-03-01", &[part]);
}

#[test]
fn gzip_that_expands_without_end() {
    let world = with_a_good_file();
    let dated = "/afrinic/2019/delegated-afrinic-extended-20190301.gz";
    let bomb = gzip(vec![b'0'; 50_000_000]);
    assert!(bomb.len() < 1_000_000);
    world.publish(dated, &bomb);
    let part = "expected at most 1000000 bytes of plain content, found more";
    refuses(&world, "--date 2019-03-01 --max-size 1", &[part]);
    // Cut, damaged, or not packed at all.
    let good = gzip(file("afrinic", "20190301", 100));
    world.publish(dated, &good[..good.len() - 9]);
    refuses(&world, "--date 2019-03-01", &["cannot be read to its end"]);
    world.publish(dated, file("afrinic", "20190301", 100));
    refuses(
        &world,
        "--date 2019-03-01",
        &["packed as gzip, found plain"],
    );
    world.publish(dated, &good);
    let run = world.fetch("--date 2019-03-01");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let kept = "archive/afrinic/2019/delegated-afrinic-extended-20190301.gz";
    assert!(world.bench.read(kept) == good);
}

#[test]
fn names_come_from_the_catalogue_alone() {
    let world = World::new();
    let content = file("afrinic", "20261120", 3);
    world.publish(LATEST, &content);
    let named = Reply::file(&content)
        .field("Content-Disposition", "attachment; filename=\"../../evil\"")
        .field("Content-Location", "/../../evil");
    world.server.on(LATEST, [named]);
    assert_eq!(world.fetch("").code, Some(0));
    assert_eq!(
        world.kept(),
        ["afrinic/2026/delegated-afrinic-extended-20261120"]
    );
    // A header may say what it likes.
    let far = content.replace("|20261120|", "|../../evil|");
    world.publish(LATEST, far);
    let run = world.fetch("");
    assert_eq!(run.code, Some(1), "{}", run.err);
    let evil = world.bench.listing();
    assert!(
        !evil
            .iter()
            .any(|path| path.to_string_lossy().contains("evil"))
    );
}

#[test]
fn a_small_file_that_unpacks_without_end_has_a_limit_beside_its_checksum_too() {
    let world = World::new();
    let dated = "/afrinic/2019/delegated-afrinic-extended-20190101.gz";
    let endless = gzip("0".repeat(50_000_000));
    world.publish(dated, &endless);
    // Of another digest: what is unpacked is compared, as far as is allowed.
    for right in [true, false] {
        if !right {
            let wrong = "MD5 (delegated-afrinic-extended-20190101.gz) = \
                         900150983cd24fb0d6963f7d28e17f72\n";
            world
                .server
                .on(&format!("{dated}.md5"), [Reply::file(wrong)]);
        }
        let run = world.fetch("--date 2019-01-01 --max-size 1");
        assert_eq!(run.code, Some(1), "{}", run.err);
        assert!(world.kept().is_empty());
    }
}

#[test]
fn lines_that_cannot_be_read_are_told_and_many_refused() {
    let world = World::new();
    let good = file("afrinic", "20261120", 100);
    let bad = |count: usize| {
        let mut left = count;
        let lines = good.lines().map(|line| {
            let is_one = left > 0 && line.contains("|allocated|A");
            left -= usize::from(is_one);
            if is_one { "\0\0\0\0" } else { line }
        });
        lines.collect::<Vec<_>>().join("\n") + "\n"
    };
    world.publish(LATEST, bad(20));
    let run = world.fetch("");
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.err.contains("20 lines cannot be read"), "{}", run.err);
    world.publish(LATEST, bad(2));
    let run = world.fetch("");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("2 lines cannot be read"), "{}", run.err);
}
