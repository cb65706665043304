//! What goes wrong on the way: connections, answers, redirects, lengths, time.

use std::process::Stdio;
use std::time::Duration;

use crate::bench::Run;
use crate::server::Reply;
use crate::world::{LATEST, World, file};

const KEPT: &str = "afrinic/2026/delegated-afrinic-extended-20261120";

/// The run did it, and the file is there as published.
#[track_caller]
fn has(world: &World, run: &Run, content: &str) {
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_eq!(world.kept(), [KEPT]);
    assert!(world.bench.read(&format!("archive/{KEPT}")) == content.as_bytes());
    world.has_no_parts();
}

/// The run failed with these words, and nothing was kept.
#[track_caller]
fn fails(world: &World, run: &Run, code: i32, parts: &[&str]) {
    assert_eq!(run.code, Some(code), "{}", run.err);
    for part in parts {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
    assert_eq!(world.kept(), Vec::<String>::new());
    assert_eq!(run.out, "");
}

#[test]
fn a_download_that_is_cut_off_goes_on_where_it_was() {
    let world = World::new();
    let content = file("afrinic", "20261120", 300);
    world.publish(LATEST, &content);
    world.server.on(
        LATEST,
        [Reply::file(&content).cut(1000), Reply::file(&content)],
    );
    has(&world, &world.fetch(""), &content);
    let asked = world.server.asked(LATEST);
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].field("range"), None);
    assert_eq!(asked[1].field("range"), Some("bytes=1000-"));
    assert!(asked[1].field("if-range").unwrap().starts_with('"'));
}

#[test]
fn a_later_run_goes_on_where_an_earlier_one_was() {
    let world = World::new();
    let content = file("afrinic", "20261120", 300);
    world.publish(LATEST, &content);
    world.server.on(
        LATEST,
        [Reply::file(&content).cut(1000), Reply::file(&content)],
    );
    let first = world.fetch("--retries 0");
    fails(
        &world,
        &first,
        2,
        &["cut off", "1000", "given up after 1 attempt"],
    );
    has(&world, &world.fetch(""), &content);
    let asked = world.server.asked(LATEST);
    assert_eq!(asked[1].field("range"), Some("bytes=1000-"));
}

#[test]
fn a_run_that_is_killed_goes_on() {
    let world = World::new();
    let content = file("afrinic", "20261120", 3000);
    world.publish(LATEST, &content);
    let slow = Reply::file(&content).drip(20_000, Duration::from_millis(400));
    world.server.on(LATEST, [slow, Reply::file(&content)]);
    let mut command = world.command("--registry afrinic");
    let mut child = command.stderr(Stdio::null()).spawn().unwrap();
    let part = "archive/afrinic/.delegated-afrinic-extended-latest.part";
    let part = world.bench.path(part);
    let arrived = || std::fs::metadata(&part).map_or(0, |part| part.len());
    while arrived() == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let arrived = arrived();
    assert!(arrived > 0 && arrived < content.len() as u64);
    has(&world, &world.fetch(""), &content);
    let range = format!("bytes={arrived}-");
    let asked = world.server.asked(LATEST);
    assert_eq!(asked.last().unwrap().field("range"), Some(range.as_str()));
}

#[test]
fn a_run_that_ended_before_the_checks_makes_them() {
    let world = World::new();
    let content = file("afrinic", "20261120", 3);
    world.publish(LATEST, &content);
    let checksum = format!("{LATEST}.md5");
    world.server.on(&checksum, [Reply::status(503)]);
    let first = world.fetch("--retries 0");
    fails(
        &world,
        &first,
        2,
        &["the checksum file cannot be had", "503"],
    );
    world.publish(LATEST, &content);
    has(&world, &world.fetch(""), &content);
    let asked = world.server.asked(LATEST);
    let range = format!("bytes={}-", content.len());
    assert_eq!(asked[1].field("range"), Some(range.as_str()));
}

#[test]
fn what_changed_meanwhile_is_fetched_anew() {
    let world = World::new();
    let (old, new) = (
        file("afrinic", "20261119", 300),
        file("afrinic", "20261120", 301),
    );
    world.publish(LATEST, &new);
    let replies = [Reply::file(&old).cut(1000), Reply::file(&new)];
    world.server.on(LATEST, replies);
    has(&world, &world.fetch(""), &new);
}

#[test]
fn a_server_that_ignores_ranges_sends_the_whole() {
    let world = World::new();
    let content = file("afrinic", "20261120", 300);
    world.publish(LATEST, &content);
    let replies = [
        Reply::file(&content).cut(1000),
        Reply::file(&content).without_ranges(),
    ];
    world.server.on(LATEST, replies);
    has(&world, &world.fetch(""), &content);
}

#[test]
fn another_part_than_the_rest_is_not_taken() {
    let content = file("afrinic", "20261120", 300);
    let whole = content.len();
    for range in [
        format!("bytes 0-{}/{whole}", whole - 1),
        format!("bytes 900-{}/{whole}", whole - 1),
        "bytes 1000-1009/*".to_owned(),
        "bytes 1000-1009/5000".to_owned(),
        "nonsense".to_owned(),
    ] {
        let world = World::new();
        world.publish(LATEST, &content);
        let wrong = Reply::status(206)
            .with_body(&content.as_bytes()[..10])
            .field("Content-Range", &range);
        let replies = [
            Reply::file(&content).cut(1000),
            wrong,
            Reply::file(&content),
        ];
        world.server.on(LATEST, replies);
        let run = world.fetch("");
        if range.ends_with("/*") {
            // Nothing says that it is not the rest, but the checksum does.
            assert_eq!(run.code, Some(1), "{}", run.err);
            assert_eq!(world.kept(), Vec::<String>::new());
            continue;
        }
        has(&world, &run, &content);
        assert_eq!(
            world.server.asked(LATEST)[2].field("range"),
            None,
            "{range}"
        );
    }
    let world = World::new();
    let part = Reply::status(206).with_body(&content.as_bytes()[..10]);
    let part = part.field("Content-Range", "bytes 0-9/10");
    world.server.on(LATEST, [part]);
    fails(
        &world,
        &world.fetch(""),
        2,
        &["a part that was not asked for"],
    );
}

#[test]
fn what_is_not_there_is_asked_for_once() {
    let world = World::new();
    fails(
        &world,
        &world.fetch(""),
        2,
        &["there is no such file", LATEST],
    );
    assert_eq!(world.server.log().len(), 1);
    // A folder is made, and nothing in it.
    world.has_no_parts();
}

#[test]
fn a_server_in_trouble_is_asked_again() {
    for trouble in [500, 502, 503, 408] {
        let world = World::new();
        let content = file("afrinic", "20261120", 3);
        world.publish(LATEST, &content);
        let replies = [Reply::status(trouble), Reply::file(&content)];
        world.server.on(LATEST, replies);
        has(&world, &world.fetch(""), &content);
    }
    let world = World::new();
    world.server.on(LATEST, [Reply::status(500)]);
    let run = world.fetch("");
    fails(
        &world,
        &run,
        2,
        &["the server answers 500; given up after 3 attempts"],
    );
    assert_eq!(world.server.log().len(), 3);
    // One that refuses is not.
    let world = World::new();
    world.server.on(LATEST, [Reply::status(403)]);
    fails(&world, &world.fetch(""), 2, &["the server answers 403"]);
    assert_eq!(world.server.log().len(), 1);
}

#[test]
fn a_server_that_asks_to_wait_is_waited_for() {
    let world = World::new();
    let content = file("afrinic", "20261120", 3);
    world.publish(LATEST, &content);
    let wait = Reply::status(429).field("Retry-After", "1");
    world.server.on(LATEST, [wait, Reply::file(&content)]);
    let begun = std::time::Instant::now();
    has(&world, &world.fetch(""), &content);
    assert!(begun.elapsed() >= Duration::from_secs(1));
    // But not for an hour.
    let world = World::new();
    let wait = Reply::status(503).field("Retry-After", "3600");
    world.server.on(LATEST, [wait]);
    let run = world.fetch("");
    fails(
        &world,
        &run,
        2,
        &["503 and asks to wait 3600 s; given up after 1 attempt"],
    );
}

#[test]
fn nobody_listens() {
    let world = World::new();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    world.catalogue(&format!("http://127.0.0.1:{port}"), "");
    let run = world.fetch("");
    fails(
        &world,
        &run,
        2,
        &["given up after 3 attempts", &port.to_string()],
    );
}

#[test]
fn redirects_stay_with_the_host() {
    let content = file("afrinic", "20261120", 3);
    for to in ["/elsewhere", "../elsewhere", "/a/../../../elsewhere"] {
        let world = World::new();
        world.publish(LATEST, &content);
        world.server.on(LATEST, [Reply::redirect(to)]);
        world.server.on("/elsewhere", [Reply::file(&content)]);
        has(&world, &world.fetch(""), &content);
    }
}

#[test]
fn redirects_without_end_or_to_nowhere_are_refused() {
    for (to, part) in [
        (LATEST, "expected at most 5 redirects, found more"),
        ("file:///etc/passwd", "not one of http or https"),
        ("ftp://127.0.0.1/x", "not one of http or https"),
        ("http://user:secret@127.0.0.1/x", "not one of http or https"),
        ("http://", "leads on to no address"),
    ] {
        let world = World::new();
        world.server.on(LATEST, [Reply::redirect(to)]);
        fails(&world, &world.fetch(""), 2, &[part]);
    }
    let world = World::new();
    world.server.on(LATEST, [Reply::status(302)]);
    fails(&world, &world.fetch(""), 2, &["leads on to no address"]);
}

#[test]
fn redirects_to_another_host_need_leave() {
    let content = file("afrinic", "20261120", 3);
    let world = World::new();
    world.publish(LATEST, &content);
    let other = format!("http://localhost:{}/elsewhere", world.server.port);
    world.server.on(LATEST, [Reply::redirect(&other)]);
    world.server.on("/elsewhere", [Reply::file(&content)]);
    let run = world.fetch("");
    fails(
        &world,
        &run,
        2,
        &["another host, localhost", "--follow-hosts"],
    );
    assert!(world.server.asked("/elsewhere").is_empty());
    has(&world, &world.fetch("--follow-hosts"), &content);
    // Or the catalogue's word.
    std::fs::remove_dir_all(world.bench.path("archive")).unwrap();
    world.catalogue(
        &format!("http://127.0.0.1:{}", world.server.port),
        "localhost",
    );
    has(&world, &world.fetch(""), &content);
}

#[test]
fn a_wrong_length_is_not_believed() {
    let content = file("afrinic", "20261120", 300);
    // More is promised than comes.
    let world = World::new();
    world.publish(LATEST, &content);
    let more = Reply::file(&content)
        .length(content.len() + 100)
        .without_ranges();
    world.server.on(LATEST, [more]);
    fails(
        &world,
        &world.fetch(""),
        2,
        &["cut off", "given up after 3 attempts"],
    );
    // Less: what comes is a torn file, with a checksum and without.
    let world = World::new();
    world.publish(LATEST, &content);
    let less = Reply::file(&content).length(content.len() - 100);
    world.server.on(LATEST, [less.clone()]);
    fails(
        &world,
        &world.fetch(""),
        1,
        &["its checksum file states the MD5"],
    );
    world
        .server
        .on(&format!("{LATEST}.md5"), [Reply::status(404)]);
    fails(
        &world,
        &world.fetch(""),
        1,
        &["does not hold what it declares"],
    );
}

#[test]
fn too_much_is_too_much() {
    let content = file("afrinic", "20261120", 40_000);
    assert!(content.len() > 1_000_000);
    // As the length says, and where none is told.
    let world = World::new();
    world.publish(LATEST, &content);
    world
        .server
        .on(LATEST, [Reply::file(&content).without_length()]);
    let run = world.fetch("--max-size 1");
    fails(&world, &run, 2, &["expected at most 1000000 bytes"]);
    world.has_no_parts();
    let world = World::new();
    world.publish(LATEST, &content);
    let run = world.fetch("--max-size 1");
    fails(
        &world,
        &run,
        2,
        &["expected at most 1000000 bytes", "--max-size"],
    );
    world.has_no_parts();
    has(&world, &world.fetch("--max-size 2"), &content);
}

#[test]
fn a_server_that_drips_or_stops_is_left() {
    let content = file("afrinic", "20261120", 3000);
    let world = World::new();
    world.publish(LATEST, &content);
    let drip = Reply::file(&content).drip(1, Duration::from_millis(20));
    world.server.on(LATEST, [drip]);
    let run = world.fetch("--timeout 1.5 --retries 0");
    fails(&world, &run, 2, &["too slow"]);
    let world = World::new();
    world.publish(LATEST, &content);
    let stop = Reply::file(&content).drip(10_000, Duration::from_secs(60));
    world.server.on(LATEST, [stop]);
    let run = world.fetch("--timeout 1.5 --retries 0");
    fails(&world, &run, 2, &["cut off after 10000 bytes", "timeout"]);
    // In all, too.
    let run = world.fetch("--max-time 0.5 --timeout 20 --retries 0");
    fails(&world, &run, 2, &["timeout"]);
}

#[test]
fn a_packed_answer_is_not_the_file_as_published() {
    let world = World::new();
    let packed = Reply::file("x").field("Content-Encoding", "gzip");
    world.server.on(LATEST, [packed]);
    fails(
        &world,
        &world.fetch(""),
        2,
        &["as published, found it packed"],
    );
}

#[test]
fn a_proxy_is_asked_if_there_is_one() {
    let world = World::new();
    let content = file("afrinic", "20261120", 3);
    world.catalogue("http://registry.invalid", "");
    world.publish(&format!("http://registry.invalid{LATEST}"), &content);
    let mut command = world.command("--registry afrinic --retries 0");
    command.env(
        "HTTP_PROXY",
        format!("http://127.0.0.1:{}", world.server.port),
    );
    let run = Run::of(command);
    let log = world.server.log();
    assert!(
        log.iter()
            .any(|request| request.line.contains("registry.invalid")),
        "{log:?}: {}",
        run.err
    );
}
