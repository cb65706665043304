//! Every rule's page: its headings, and its examples run. What stands under
//! "Wrong" gives findings of the rule and of no other, what stands under
//! "Right" gives none. Which findings, how bad and where, is held in
//! `snapshots/rules__wrong_examples.snap`.
//!
//! A folder `data/` in an example is one that is searched as a whole.
//!
//! A block of an example names a file behind the word of its form: `text` as
//! it stands, `text-without-end` without the last line end, `escaped` with
//! bytes as `\x00` and `\r`, `hex`, and `repeat` with `x*70000` for so many.

#![cfg(test)]
#![expect(clippy::string_slice, reason = "a wrong place fails the test")]

use std::fmt::Write as _;

use v6atlas::check::{self, Bytes, KnownIssues, Settings, rules};
use v6atlas::diagnostic::{Report, Rule, print};

const HEADINGS: [&str; 5] = [
    "What it checks",
    "Why it matters",
    "Wrong",
    "Right",
    "What to do",
];

/// The parts of a page, by heading.
fn sections(rule: &Rule) -> Vec<(&'static str, String)> {
    let (title, rest) = rule.explanation.split_once("\n\n").unwrap();
    assert_eq!(title, format!("# {}: {}", rule.code, rule.name));
    let mut list = Vec::new();
    for part in rest.split("\n## ") {
        let part = part.strip_prefix("## ").unwrap_or(part);
        let (heading, text) = part.split_once("\n\n").unwrap();
        let heading = HEADINGS.iter().find(|known| **known == heading);
        list.push((*heading.unwrap(), text.trim().to_owned()));
    }
    list
}

/// The files that a part of a page shows.
fn files(section: &str) -> Vec<Bytes> {
    let mut files = Vec::new();
    let mut lines = section.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let text: String = lines
            .by_ref()
            .take_while(|line| *line != "```")
            .flat_map(|line| [line, "\n"])
            .collect();
        let Some((form, name)) = info.split_once(' ') else {
            continue;
        };
        let bytes = match form {
            "text" | "csv" => text.into_bytes(),
            "text-without-end" => text.trim_end().as_bytes().to_vec(),
            "escaped" => unescaped(&text),
            "hex" => hex(&text),
            "repeat" => text.replace("x*70000", &"x".repeat(70_000)).into_bytes(),
            other => panic!("a block of the form {other}"),
        };
        files.push(Bytes {
            name: name.to_owned(),
            bytes,
        });
    }
    files
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(place) = rest.find('\\') {
        bytes.extend(&rest.as_bytes()[..place]);
        rest = &rest[place + 1..];
        if let Some(after) = rest.strip_prefix('r') {
            bytes.push(b'\r');
            rest = after;
        } else {
            let digits = rest.strip_prefix('x').unwrap();
            bytes.push(u8::from_str_radix(&digits[..2], 16).unwrap());
            rest = &digits[2..];
        }
    }
    bytes.extend(rest.as_bytes());
    bytes
}

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let pairs = digits.chunks(2).map(|pair| pair.iter().collect::<String>());
    pairs
        .map(|pair| u8::from_str_radix(&pair, 16).unwrap())
        .collect()
}

fn check_files(rule: &Rule, files: &[Bytes]) -> Report {
    assert!(!files.is_empty(), "{rule:?} has no example");
    let mut settings = Settings::default();
    if rule.code != "K001" {
        settings.known = KnownIssues::default();
    }
    if files.iter().any(|file| file.name.starts_with("data/")) {
        settings.folders = vec!["data".to_owned()];
    }
    check::check(files, &settings).unwrap()
}

fn told(report: &Report) -> Vec<String> {
    let told = report.findings.iter().map(|finding| {
        let place = finding.primary().place.as_ref();
        let place = place.map(|place| (place.line(), place.column()));
        format!("{:?} {place:?}: {}", finding.rule(), finding.message())
    });
    told.collect()
}

#[test]
fn the_examples_of_every_page_are_as_it_says() {
    let (mut wrong, mut all) = (String::new(), Vec::new());
    for rule in rules() {
        let sections = sections(rule);
        let headings: Vec<&str> = sections.iter().map(|(heading, _)| *heading).collect();
        assert_eq!(headings, HEADINGS, "{rule:?}");
        for (heading, text) in &sections {
            match *heading {
                "Wrong" => {
                    let report = check_files(rule, &files(text));
                    print::short(&report, &mut all).unwrap();
                    let is_its = report.findings.iter().all(|f| f.rule() == rule);
                    if !is_its || report.findings.is_empty() {
                        let _ = writeln!(wrong, "{rule:?}, wrong: {:#?}", told(&report));
                    }
                }
                "Right" => {
                    let report = check_files(rule, &files(text));
                    if !report.findings.is_empty() {
                        let _ = writeln!(wrong, "{rule:?}, right: {:#?}", told(&report));
                    }
                }
                _ => assert!(!text.is_empty(), "{rule:?}: {heading}"),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    insta::assert_snapshot!("wrong_examples", String::from_utf8(all).unwrap());
}

#[test]
fn codes_and_names_are_of_one_rule_each() {
    let rules: Vec<&Rule> = rules().collect();
    for (place, rule) in rules.iter().enumerate() {
        let letter = rule.code.chars().next().unwrap();
        assert!(
            letter.is_ascii_uppercase() && rule.code.len() == 4,
            "{rule:?}"
        );
        assert!(rule.code[1..].parse::<u16>().is_ok(), "{rule:?}");
        let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(rule.name.chars().all(is_kebab), "{rule:?}");
        assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'));
        for other in &rules[place + 1..] {
            assert!(
                rule.code != other.code && rule.name != other.name,
                "{rule:?}"
            );
        }
    }
}
