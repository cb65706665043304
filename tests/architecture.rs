//! The walls of the house: a room imports only rooms below it, no two files of
//! a room import each other in a circle, a dependency stays in its room, and
//! between reading and the command line nothing looks at the clock, the
//! environment or a file.
//!
//! The sources are read as text: comments, strings and test code are taken out,
//! and every path that is left (`use a::{b, c::d}` and `a::b` in code) is
//! looked at. What is allowed against the rules stands in [`EXCEPTIONS`] with
//! its reason; one that is no longer needed fails.

#![cfg(test)]
#![expect(
    clippy::string_slice,
    reason = "places come from searching the same text; a wrong one fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};

#[path = "support/source.rs"]
mod source;

use source::{SourceFile, all};

/// The rooms from the ground up, and which lower rooms each may import; `None`
/// for all below it.
const FLOORS: &[(&str, Option<&[&str]>)] = &[
    ("resource", Some(&[])),
    ("period", Some(&[])),
    ("geography", Some(&["resource", "period"])),
    ("diagnostic", Some(&[])),
    ("source", Some(&[])),
    ("packed", Some(&[])),
    ("delegated", Some(&["resource", "period", "geography"])),
    ("iana", Some(&["resource", "period"])),
    ("snapshot", None),
    // Reads headers and tallies, and knows nothing of figures.
    (
        "fetch",
        Some(&["resource", "period", "source", "delegated", "snapshot"]),
    ),
    ("measure", None),
    ("archive", None),
    ("activity", Some(&["resource", "period", "geography"])),
    ("profile", None),
    ("message", Some(&["geography", "period"])),
    ("chart", None),
    ("export", None),
    ("check", None),
    ("report", None),
    // Beside `report`, which it does not need: it speaks of activities, and
    // draws the charts of the countries they name.
    ("council", None),
    ("site", None),
    ("cli", None),
];

/// Which rooms a dependency may be used in; no rooms: in all.
const DEPENDENCIES: &[(&str, &[&str])] = &[
    ("plotters", &["chart"]),
    ("plotters_backend", &["chart"]),
    ("resvg", &["chart"]),
    ("harfrust", &["chart"]),
    ("png", &["chart"]),
    ("unicode_bidi", &["chart"]),
    ("fluent_bundle", &["message"]),
    ("unic_langid", &["message"]),
    ("icu_decimal", &["message"]),
    ("icu_datetime", &["message"]),
    ("icu_collator", &["message"]),
    ("icu_locale_core", &["message"]),
    ("annotate_snippets", &["diagnostic"]),
    // Findings and listings are both told to programs.
    ("serde_json", &["diagnostic", "export"]),
    ("clap", &["cli"]),
    ("anyhow", &["cli"]),
    ("indicatif", &["cli"]),
    ("tempfile", &["cli"]),
    ("rayon", &["cli"]),
    ("flate2", &["source"]),
    ("bzip2", &["source"]),
    ("liblzma", &["source"]),
    ("zstd", &["source"]),
    ("sha2", &["source"]),
    ("md5", &["source"]),
    ("roxmltree", &["iana"]),
    ("memchr", &["delegated"]),
    ("foldhash", &["snapshot"]),
    ("hashbrown", &["snapshot"]),
    ("ipnet", &["resource"]),
    (
        "csv",
        &[
            "export",
            "geography",
            "activity",
            "check",
            "iana",
            "report",
            "fetch",
            "site",
        ],
    ),
    // Addresses are planned in one room and asked in the other.
    ("url", &["fetch", "cli"]),
    ("ureq", &["cli"]),
    ("unicode_width", &["export"]),
    ("terminal_size", &["cli"]),
    ("docx_rs", &["council"]),
    ("minijinja", &["site"]),
    ("pulldown_cmark", &["site"]),
    ("axum", &["cli"]),
    ("tower_http", &["cli"]),
    ("tokio", &["cli"]),
    ("parquet", &["export"]),
    ("rust_xlsxwriter", &["export"]),
    ("serde", &[]),
    ("chrono", &[]),
];

/// What only the command line may touch: the clock, the environment, files,
/// the terminal.
const OUTSIDE_WORLD: &[&[&str]] = &[
    &["std", "env"],
    &["std", "time"],
    &["std", "fs"],
    &["std", "process"],
    &["std", "io", "stdin"],
    &["std", "io", "stdout"],
    &["std", "io", "stderr"],
    &["io", "stdin"],
    &["io", "stdout"],
    &["io", "stderr"],
    &["chrono", "Utc"],
    &["chrono", "Local"],
    &["SystemTime"],
];

/// What breaks a rule, as the tests word it, and why it may.
const EXCEPTIONS: &[(&str, &str)] = &[
    (
        "cli/exit.rs uses csv",
        "an error of the csv writer may hide a closed pipe, which is success",
    ),
    (
        "cli/fetch/clock.rs reads the clock",
        "a lock tells when a file was fetched; no figure depends on it",
    ),
];

/// Takes the exceptions that `is_mine` picks from the findings; fails on what
/// is left of either.
fn check(mut findings: Vec<String>, is_mine: impl Fn(&str) -> bool) {
    for (exception, _) in EXCEPTIONS.iter().filter(|(text, _)| is_mine(text)) {
        let before = findings.len();
        findings.retain(|finding| finding != exception);
        assert!(findings.len() < before, "no longer needed: {exception}");
    }
    assert_eq!(findings, Vec::<String>::new());
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|(name, _)| *name == room)
}

#[test]
fn a_room_imports_only_rooms_below_it() {
    let mut findings = Vec::new();
    let mut imports = 0;
    for file in all() {
        for path in &file.paths {
            let target = match path.as_slice() {
                [start, room, ..] if start == "crate" || start == "v6atlas" => room,
                _ => continue,
            };
            if *target == file.room || file.room == "cli" && path[0] == "crate" {
                continue;
            }
            imports += 1;
            let (Some(own), Some(its)) = (floor(&file.room), floor(target)) else {
                findings.push(format!("{}: {} has no floor", file.name, path.join("::")));
                continue;
            };
            let is_open = FLOORS[own]
                .1
                .is_none_or(|list| list.contains(&target.as_str()));
            if its >= own || !is_open {
                findings.push(format!("{} imports {target}", file.name));
            }
        }
    }
    assert!(
        imports > 100,
        "only {imports} imports found: the reader is broken"
    );
    check(findings, |text| text.contains(" imports "));
}

#[test]
fn every_room_has_a_floor_and_the_map_lists_them_in_that_order() {
    let rooms: BTreeSet<String> = all().iter().map(|file| file.room.clone()).collect();
    for room in &rooms {
        assert!(floor(room).is_some(), "{room} has no floor");
    }
    let root = std::fs::read_to_string(source::root().join("lib.rs")).unwrap();
    let mapped: BTreeSet<String> = root
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    let expected: BTreeSet<String> = rooms.into_iter().filter(|room| room != "cli").collect();
    assert_eq!(mapped, expected, "lib.rs maps every room and no other");
}

#[test]
fn files_of_a_room_do_not_import_each_other_in_a_circle() {
    let files = all();
    let mut findings = BTreeSet::new();
    let rooms: BTreeSet<&str> = files.iter().map(|file| file.room.as_str()).collect();
    for room in rooms {
        let edges = source::edges_within(&files, room);
        for (from, targets) in &edges {
            for target in targets {
                if reaches(&edges, target, from) && from < target {
                    findings.insert(format!("{room}: {from} and {target} import each other"));
                }
            }
        }
    }
    check(findings.into_iter().collect(), |text| {
        text.ends_with("import each other")
    });
}

fn reaches(edges: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from.to_owned()];
    while let Some(next) = open.pop() {
        if next == to {
            return true;
        }
        if seen.insert(next.clone()) {
            open.extend(edges.get(&next).into_iter().flatten().cloned());
        }
    }
    false
}

#[test]
fn a_dependency_stays_in_its_room() {
    let mut findings = BTreeSet::new();
    let mut used = BTreeSet::new();
    for file in all() {
        for path in file.paths.iter().filter(|path| path.len() > 1) {
            let Some((name, rooms)) = DEPENDENCIES.iter().find(|(name, _)| *name == path[0]) else {
                continue;
            };
            used.insert(*name);
            if !rooms.is_empty() && !rooms.contains(&file.room.as_str()) {
                findings.insert(format!("{} uses {name}", file.name));
            }
        }
    }
    check(findings.into_iter().collect(), |text| {
        text.contains(" uses ")
    });
    let manifest = source::root().with_file_name("Cargo.toml");
    let manifest = std::fs::read_to_string(manifest).unwrap();
    let listed: BTreeSet<String> = manifest
        .lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some(line.split_once(" = ")?.0.replace('-', "_")))
        .collect();
    let used: BTreeSet<String> = used.into_iter().map(str::to_owned).collect();
    assert_eq!(
        listed, used,
        "Cargo.toml and the dependencies that have a room and are used"
    );
}

#[test]
fn only_the_command_line_touches_the_outside_world() {
    let mut findings = BTreeSet::new();
    for file in all() {
        let is_free = file.room == "cli";
        for path in &file.paths {
            let named = |wanted: &&&[&str]| {
                path.iter()
                    .map(String::as_str)
                    .collect::<Vec<_>>()
                    .starts_with(wanted)
            };
            if let Some(wanted) = OUTSIDE_WORLD.iter().find(named).filter(|_| !is_free) {
                findings.insert(format!("{} touches {}", file.name, wanted.join("::")));
            }
            if path
                .iter()
                .any(|name| name == "SystemTime" || name == "Utc" || name == "Local")
            {
                findings.insert(format!("{} reads the clock", file.name));
            }
        }
        for name in ["print", "println", "eprint", "eprintln", "dbg"] {
            if file.calls_macro(name) {
                findings.insert(format!("{} calls {name}!", file.name));
            }
        }
    }
    check(findings.into_iter().collect(), |text| {
        [" touches ", " calls ", " reads "]
            .iter()
            .any(|word| text.contains(word))
    });
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = all()
        .into_iter()
        .filter(|file| !file.text.starts_with("//! ") || file.text.starts_with("//! \n"))
        .map(|file| file.name)
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn a_long_file_says_why() {
    let is_unexplained =
        |file: &SourceFile| file.code_lines > 400 && !file.text.contains("Over 400 lines, because");
    let unexplained = all().into_iter().filter(is_unexplained);
    check(
        unexplained
            .map(|file| format!("{} is long", file.name))
            .collect(),
        |text| text.ends_with(" is long"),
    );
}

#[test]
fn files_are_included_only_from_the_tree_and_never_as_code() {
    for SourceFile {
        name, text, code, ..
    } in all()
    {
        assert!(!code.contains("include!("), "{name} includes code");
        for (place, _) in text
            .match_indices("include_str!(\"")
            .chain(text.match_indices("include_bytes!(\""))
        {
            let given = text[place..].split('"').nth(1).unwrap();
            let folder = source::root().join(&name);
            let target = folder.parent().unwrap().join(given);
            let target = target
                .canonicalize()
                .unwrap_or_else(|error| panic!("{name}: {given}: {error}"));
            let tree = source::root().parent().unwrap().canonicalize().unwrap();
            let inside = target
                .strip_prefix(&tree)
                .unwrap_or_else(|_| panic!("{name}: {given} is outside"));
            let is_packed = ["src", "data"]
                .iter()
                .any(|folder| inside.starts_with(folder));
            assert!(is_packed, "{name} includes {}", inside.display());
        }
    }
}
