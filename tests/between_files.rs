//! What only shows between files, over the registries' real ones where they
//! are at hand: side by side, one month after another, against IANA's tables
//! and against checksums. What was published has no error there.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use v6atlas::check::{self, Bytes, KnownIssues, Settings};
use v6atlas::diagnostic::{Report, Severity};

#[path = "support/real.rs"]
mod real;

/// The codes of the rules that look at several files.
const BETWEEN: [char; 2] = ['X', 'T'];

fn bytes(path: &Path) -> Bytes {
    Bytes {
        name: path.to_str().unwrap().to_owned(),
        bytes: fs::read(path).unwrap(),
    }
}

fn folder(path: &Path) -> Vec<Bytes> {
    real::files(path).iter().map(|path| bytes(path)).collect()
}

/// How many findings there are of each rule and severity.
fn counts(report: &Report) -> BTreeMap<(&'static str, Severity), u64> {
    let mut counts = BTreeMap::new();
    let told = report.findings.iter();
    for (code, severity, count) in told
        .map(|finding| (finding.rule().code, finding.severity(), 1))
        .chain(
            report
                .hidden
                .iter()
                .map(|hidden| (hidden.rule.code, hidden.severity, hidden.count)),
        )
    {
        *counts.entry((code, severity)).or_default() += count;
    }
    counts
}

fn checked(what: &str, files: &[Bytes]) -> Report {
    let report = check::check(files, &Settings::default()).unwrap();
    let _ = writeln!(std::io::stderr(), "{what}: {:?}", counts(&report));
    if std::env::var_os("V6ATLAS_SHOW").is_some() {
        for finding in &report.findings {
            if BETWEEN
                .iter()
                .any(|letter| finding.rule().code.starts_with(*letter))
            {
                let labels = [finding.primary()].into_iter().chain(finding.secondary());
                let labels = labels.map(|label| {
                    let place = label.place.as_ref();
                    let text =
                        place.map(|place| String::from_utf8_lossy(place.text()).into_owned());
                    format!("{}:{:?} {}", label.file, text, label.text)
                });
                let _ = writeln!(
                    std::io::stderr(),
                    "  {} {} {} {:?}",
                    finding.rule().code,
                    finding.severity(),
                    finding.message(),
                    labels.collect::<Vec<_>>()
                );
            }
        }
    }
    report
}

/// The errors between files.
fn messages(report: &Report) -> Vec<String> {
    let errors = report.findings.iter().filter(|finding| {
        finding.severity() == Severity::Error
            && BETWEEN
                .iter()
                .any(|letter| finding.rule().code.starts_with(*letter))
    });
    errors.map(|finding| finding.message().to_owned()).collect()
}

#[test]
fn what_was_published_has_no_error_between_files() {
    let Some(rir) = real::rir() else {
        return;
    };
    let iana = rir.with_file_name("iana");
    let tables = [
        "as-numbers.xml",
        "ipv4-address-space.xml",
        "ipv6-unicast-address-assignments.xml",
    ];
    let mut errors = Vec::new();
    for group in [
        "world-2018-10",
        "four-2013",
        "four-2014-06",
        "extended",
        "ripencc-2025-12",
        "monthly",
    ] {
        let mut files = folder(&rir.join(group));
        files.extend(tables.map(|name| bytes(&iana.join(name))));
        errors.extend(messages(&checked(group, &files)));
    }
    assert_eq!(errors, [""; 0]);
}

#[test]
fn the_real_checksums_agree() {
    let Some(rir) = real::rir() else {
        return;
    };
    for (file, checksum) in [
        ("afrinic-extended-20190911", "afrinic-extended-2019-09-12"),
        ("lacnic-extended-20190910", "lacnic-extended-2019-09-12"),
    ] {
        let mut file = bytes(&rir.join("extended").join(format!("delegated-{file}.gz")));
        let checksum = fs::read(rir.join("md5").join(format!("delegated-{checksum}.md5"))).unwrap();
        file.name = "delegated.gz".to_owned();
        let mut checksum = Bytes {
            name: "delegated.md5".to_owned(),
            bytes: checksum,
        };
        let codes = |files: &[Bytes]| {
            let report = check::check(files, &Settings::default()).unwrap();
            let codes = report.findings.iter().map(|finding| finding.rule().code);
            codes
                .filter(|code| ("F015"..="F017").contains(code))
                .collect::<Vec<_>>()
        };
        assert_eq!(codes(&[file.clone(), checksum.clone()]), [""; 0]);
        let digit = checksum
            .bytes
            .iter_mut()
            .rfind(|byte| byte.is_ascii_hexdigit())
            .unwrap();
        *digit = if *digit == b'0' { b'1' } else { b'0' };
        assert_eq!(codes(&[file.clone(), checksum.clone()]), ["F015"]);
        checksum.bytes.truncate(30);
        assert_eq!(codes(&[file.clone(), checksum.clone()]), ["F016"]);
    }
}

#[test]
fn a_file_cut_in_half_shows_beside_the_one_before() {
    let Some(rir) = real::rir() else {
        return;
    };
    let monthly = rir.join("monthly/afrinic");
    let before = bytes(&monthly.join("delegated-afrinic-20240101.gz"));
    let after = bytes(&monthly.join("delegated-afrinic-20240201.gz"));
    let mut text = Vec::new();
    let (_, mut plain) = v6atlas::source::decode(&after.bytes[..]).unwrap();
    std::io::Read::read_to_end(&mut plain, &mut text).unwrap();
    text.truncate(text.len() / 2);
    let cut = Bytes {
        name: after.name,
        bytes: text,
    };
    let counts = counts(&checked("cut", &[before, cut]));
    assert!(
        counts.contains_key(&("T001", Severity::Warning)),
        "{counts:?}"
    );
}

/// A file of AFRINIC's of that day, with so many blocks of IPv4 of each
/// country.
fn of_day(day: &str, countries: &[(&str, u32)]) -> Bytes {
    let rows: Vec<String> = countries
        .iter()
        .flat_map(|&(country, count)| std::iter::repeat_n(country, count as usize))
        .enumerate()
        .map(|(at, country)| {
            let (high, low) = (at / 256, at % 256);
            format!("afrinic|{country}|ipv4|41.{high}.{low}.0|256|20100101|allocated\n")
        })
        .collect();
    let count = rows.len();
    let text = format!(
        "2|afrinic|{day}|{count}|00000000|{day}|00000\nafrinic|*|ipv4|*|{count}|summary\n{}",
        rows.concat()
    );
    Bytes {
        name: format!("delegated-afrinic-{day}"),
        bytes: text.into_bytes(),
    }
}

/// The findings about dates, but for those at single blocks: code, message,
/// notes.
fn told_over_time(files: &[Bytes], settings: &Settings) -> Vec<String> {
    let report = check::check(files, settings).unwrap();
    let findings = report.findings.iter();
    findings
        .filter(|finding| ["T001", "T002"].contains(&finding.rule().code))
        .map(|finding| {
            let notes = finding.notes().join("; ");
            format!("{} {} [{notes}]", finding.rule().code, finding.message())
        })
        .collect()
}

#[test]
fn a_file_that_shrank_names_the_countries_that_vanished() {
    let files = [
        of_day("20240101", &[("EG", 30), ("KE", 12), ("CI", 20)]),
        of_day("20240102", &[("EG", 30), ("KE", 1)]),
    ];
    let shrank = "T001 31 delegated records of IPv4 fewer than 1 day before: 31 instead of 62 \
                  (50 % lost) [nothing or nearly nothing is left of CI (20 records), KE (12 \
                  records, 1 left)]";
    assert_eq!(told_over_time(&files, &Settings::default()), [shrank]);

    // Whoever does not want the one is told the other.
    let vanished = [
        "T002 CI had 20 delegated records and has none any more []",
        "T002 KE had 12 delegated records and has 1 left []",
    ];
    let rule = |code| check::find_rule(code).unwrap();
    let mut settings = Settings {
        allowed: vec![rule("T001")],
        ..Settings::default()
    };
    assert_eq!(told_over_time(&files, &settings), vanished);
    settings.allowed.clear();
    settings.only = vec![rule("T002")];
    assert_eq!(told_over_time(&files, &settings), vanished);
}

#[test]
fn of_many_countries_that_vanished_the_largest_are_named() {
    let codes = ["AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM"];
    let many: Vec<(&str, u32)> = codes.into_iter().zip(10..).collect();
    let files = [
        of_day("20240101", &[&[("EG", 30)], &many[..]].concat()),
        of_day("20240102", &[("EG", 30)]),
    ];
    let told = told_over_time(&files, &Settings::default());
    assert_eq!(told.len(), 1, "{told:?}");
    let list = "[nothing or nearly nothing is left of CM (19 records), CI (18 records), CG (17 \
                records), CF (16 records), CD (15 records) and 5 more countries]";
    assert!(told[0].ends_with(list), "{told:?}");
}

/// A standard file of APNIC's with so many blocks of IPv4.
fn of_apnic(blocks: u32) -> String {
    let rows: Vec<String> = (0..blocks)
        .map(|at| {
            let (high, low) = (at / 256, at % 256);
            format!("apnic|JP|ipv4|43.{high}.{low}.0|256|20100101|allocated\n")
        })
        .collect();
    let head = format!("2|apnic|20190401|{blocks}|19830613|20190401|+1000\n");
    format!("{head}apnic|*|ipv4|*|{blocks}|summary\n{}", rows.concat())
}

#[test]
fn only_a_sound_file_shows_that_a_known_issue_is_over() {
    let known = "rule,registry,form,about,since,until,severity,text,source\n\
                 F004,apnic,standard,43.0.9.0,2019-04-01,2019-04-01,warning,listed twice,x\n";
    let settings = Settings {
        known: KnownIssues::parse(known.as_bytes()).unwrap(),
        ..Settings::default()
    };
    let stale = |text: String| {
        let name = "delegated-apnic-20190401".to_owned();
        let bytes = text.into_bytes();
        let report = check::check(&[Bytes { name, bytes }], &settings).unwrap();
        let findings = report.findings.into_iter();
        let mut stale = findings.filter(|finding| finding.rule().code == "K001");
        let first = stale.next();
        assert_eq!(stale.next(), None);
        first
    };
    let whole = of_apnic(1200);
    let found = stale(whole.clone()).unwrap();
    // The table is part of the program: it is no file of the user's.
    assert_eq!(&*found.primary().file, "delegated-apnic-20190401");
    assert_eq!(found.primary().place, None);
    assert_eq!(
        found.message(),
        "F004 about 43.0.9.0 of apnic is listed as known, and the file of 2019-04-01 does not have \
         it"
    );

    let mut cut = whole.clone();
    cut.truncate(whole.len() / 20 * 19);
    assert_eq!(stale(cut), None);
    assert_eq!(stale(whole.replacen("|apnic|", "|lacnic|", 1)), None);
    assert_eq!(
        stale(whole.replacen(
            "apnic|JP|ipv4|43.0.9.0|256|",
            "apnic|JP|ipv4|43.0.9.0|x|",
            1
        )),
        None
    );
    assert_eq!(stale(whole.replace("|JP|", "|jp|")), None);
    // A file this small is none of APNIC's.
    assert_eq!(stale(of_apnic(10)), None);
}

/// A damaged copy is told as damaged, not as another one.
#[test]
fn of_two_copies_of_a_file_none_may_be_altered() {
    let folder = |folder: &str, text: String| Bytes {
        name: format!("{folder}/delegated-apnic-20190401"),
        bytes: text.into_bytes(),
    };
    let told = |other: String| {
        let files = [folder("a", of_apnic(20)), folder("b", other)];
        let report = check::check(&files, &Settings::default()).unwrap();
        let findings = report.findings.iter();
        let told: Vec<String> = findings
            .map(|finding| format!("{} {}", finding.rule().code, finding.message()))
            .collect();
        told
    };
    assert_eq!(told(of_apnic(20)), [""; 0]);
    let altered = of_apnic(20).replacen("|JP|ipv4|43.0.3.0|", "|KR|ipv4|43.0.3.0|", 1);
    assert_eq!(
        told(altered),
        [
            "T006 two files of 2019-04-01 with one serial differ: 1 record here and 1 record there are not in the other"
        ]
    );
    assert_eq!(
        told(of_apnic(19)),
        [
            "T006 two files of 2019-04-01 with one serial differ: 0 records here and 1 record there are not in the other"
        ]
    );
    // Another serial: it was published anew.
    let anew = of_apnic(19).replacen("|20190401|", "|20190402|", 1);
    assert_eq!(told(anew), [""; 0]);
    let lost = of_apnic(20).replacen("apnic|JP|ipv4|43.0.3.0|256|20100101|allocated\n", "", 1);
    assert_eq!(told(lost), ["H009 20 records declared, 19 present"]);
}
