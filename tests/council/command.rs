//! `v6atlas report council` as a command.

#[path = "../support/bench.rs"]
mod bench;

use std::fs;

use bench::{Bench, Run};

const DATA: &str = concat!("--data ", env!("CARGO_MANIFEST_DIR"), "/data");

fn words(rest: &str) -> String {
    format!("report council {DATA} --from 2022-02 --to 2023-04 {rest}")
}

#[test]
fn the_form_follows_the_file() {
    let bench = Bench::new();
    for (name, start) in [
        ("a.docx", &b"PK"[..]),
        ("b.html", b"<!DOCTYPE html>"),
        ("c.md", b"# 3 IPv6"),
    ] {
        let run = bench.run(&words(&format!("--output {name}")));
        let said = format!("{name}: 12 paragraphs, ");
        assert!(run.err.starts_with(&said), "{}", run.err);
        assert_eq!(run.done(), "");
        assert!(bench.read(name).starts_with(start), "{name}");
    }
    // Charts of Markdown are files beside it, and linked.
    let text = String::from_utf8(bench.read("c.md")).unwrap();
    assert!(text.contains("(c-charts/CM.svg)"));
    assert!(bench.read("c-charts/CM.svg").starts_with(b"<svg"));
    // What is asked for counts more than the ending.
    bench.run(&words("--format html -o d.txt")).done();
    assert!(bench.read("d.txt").starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn two_runs_give_the_same_bytes() {
    let bench = Bench::new();
    for name in ["one.docx", "two.docx"] {
        bench.run(&words(&format!("--lang zh -o {name}"))).done();
    }
    assert!(bench.read("one.docx") == bench.read("two.docx"));
}

#[test]
fn the_standard_output_takes_the_text() {
    let bench = Bench::new();
    let text = bench.run(&words("--no-evidence")).done();
    assert!(text.starts_with("# 3 IPv6\n\nReporting period: February 2022"));
    assert!(!text.contains("cwg-2023"));
    let run = bench.run(&words("--no-evidence"));
    assert!(
        run.err.contains("for the desk officer left out"),
        "{}",
        run.err
    );
    let mut command = bench.command(&words("--format docx"));
    assert!(command.output().unwrap().stdout.starts_with(b"PK"));
    let french = Run::of(bench.command(&words("--lang fr"))).done();
    assert!(french.contains("Période considérée"));
}

#[test]
fn what_cannot_be_done() {
    let bench = Bench::new();
    bench.refuses(
        &format!("report council {DATA} --from 2023-04 --to 2022-02"),
        2,
        "error: --to 2022-02: expected an end not before the start, 2023-04, found 2022-02\n",
    );
    bench.refuses(
        &words("--output report.pdf"),
        2,
        "error: report.pdf: expected a name that ends in .md, .docx or .html, or --format, \
         found `pdf`\n",
    );
    let unknown = bench.run(&words("--format pdf"));
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("possible values: md, docx, html"));
    let month = bench.run("report council --from 2022-13 --to 2023");
    assert_eq!(month.code, Some(2));
    assert!(
        month
            .err
            .contains("expected a year, a quarter, a month or a day"),
        "{}",
        month.err
    );
    let missing = bench.run("report council --from 2022");
    assert_eq!(missing.code, Some(2));
    // The report of charts and this one have no words in common.
    let both = bench.run("report --country CI council --from 2022 --to 2023");
    assert_eq!(both.code, Some(2));
    bench.write("ipv6.html/file", "");
    bench.refuses(
        &words("--output ipv6.html"),
        2,
        "error: ipv6.html: expected the name of a file to write, found a folder\n",
    );
    for name in ["nowhere/ipv6.docx", "nowhere/ipv6.md", "nowhere/ipv6.html"] {
        bench.refuses(
            &words(&format!("--output {name}")),
            2,
            &format!("error: {name}: cannot be written: there is no folder nowhere\n"),
        );
    }
    bench.refuses(
        &words("--format docx --output ipv6.md"),
        2,
        "error: --format docx --output ipv6.md: expected a name that ends in .docx, found .md; \
         name the file so, or leave --format out\n",
    );
}

#[test]
fn a_period_of_which_nothing_is_known_is_refused() {
    let bench = Bench::new();
    bench.refuses(
        &format!("report council {DATA} --from 1990-01 --to 1991-12 -o never.md"),
        2,
        "error: --from 1990-01 --to 1991-12: the register has no document and no dated activity \
         of this period; its documents are cwg-2017 (2017), council-2018 (2018), council-2020 (2020), \
         cwg-2023 (2023), wtsa24-ecp38a4 (2024)\n",
    );
    // A document without a statement on IPv6 is enough.
    let run = bench.run(&format!(
        "report council {DATA} --from 2018-04 --to 2018-04"
    ));
    assert_eq!(run.code, Some(0), "{}", run.err);
}

#[test]
fn what_is_related_is_told_when_asked_for() {
    let bench = Bench::new();
    let paragraphs = |text: &str| text.matches("\n**3.").count();
    let marks = |text: &str| text.matches("> Evidence: `related`; `").count();
    let without = bench.run(&words("--lang en")).done();
    let with = bench.run(&words("--lang en --related")).done();
    let left_out = "30 activities of these reports that are not about IPv6 itself are left out";
    assert!(without.contains(left_out) && !with.contains("are left out"));
    assert_eq!((paragraphs(&without), marks(&without)), (12, 0));
    assert_eq!((paragraphs(&with), marks(&with)), (42, 30));
    assert!(
        with.contains(": ITU Academy course: industrial Internet."),
        "{with}"
    );
    // What is said of IPv6 alone is not said of others.
    assert!(with.contains("Work is under way on the following: Giga and Partner2Connect."));
    assert_eq!(with.matches("take account of").count(), 1);
    // The annexes stay with IPv6.
    let annexes = |text: &str| {
        let (_, annexes) = text.split_once("## Annex 1").unwrap();
        annexes.split_once("## Documents").unwrap().0.to_owned()
    };
    assert_eq!(annexes(&with), annexes(&without));
    // No mark in the final text.
    let last = bench.run(&words("--related --no-evidence")).done();
    assert_eq!(paragraphs(&last), 42);
    assert!(!last.contains("related`"));
}

/// A time is one of the calendar.
#[test]
fn a_time_that_is_none_is_refused() {
    let bench = Bench::new();
    for (time, why) in [
        (
            "2021-10-07/P475D",
            "expected a year, a quarter, a month or a day, such as 2022, 2022-Q1, 2022-02 or \
             2022-02-14",
        ),
        (
            "2022-13",
            "expected a year, a quarter, a month or a day, such as 2022, 2022-Q1, 2022-02 or \
             2022-02-14",
        ),
        ("2022-02-30", "there is no such day"),
    ] {
        let run = bench.run(&format!("report council {DATA} --from {time} --to 2024"));
        let said = format!("error: invalid value '{time}' for '--from <TIME>': {why}\n");
        assert_eq!(run.code, Some(2));
        assert!(run.err.starts_with(&said), "{}", run.err);
    }
}

/// From a register that lacks something no report is written: it would lack it
/// too, and nobody would know.
#[test]
fn a_damaged_register_is_refused() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/activities");
    let table = |name: &str| fs::read_to_string(format!("{folder}/{name}")).unwrap();
    let statements = table("statements.csv");
    let misspelt = statements.replacen(",centre-tpra-sd,", ",centre-tpra-sb,", 1);
    let (header, _) = statements.split_once('\n').unwrap();
    for (damaged, problems, warnings) in [(misspelt.as_str(), 2, 2), (header, 167, 21)] {
        let bench = Bench::new();
        for name in [
            "documents.csv",
            "activities.csv",
            "trainings.csv",
            "policies.csv",
            "duties.csv",
            "systems.csv",
        ] {
            bench.write(&format!("data/activities/{name}"), table(name));
        }
        bench.write("data/activities/statements.csv", damaged);
        let run = bench.run("report council --from 2022-02 --to 2023-04");
        assert_eq!(run.code, Some(1), "{}", run.err);
        assert_eq!(run.out, "");
        let of = |start: &str| {
            run.err
                .lines()
                .filter(|line| line.starts_with(start))
                .count()
        };
        assert_eq!(of("warning: "), warnings, "{}", run.err);
        let refused = format!("error: data/activities: the register has {problems} problems, ");
        assert_eq!(of(&refused), 1, "{}", run.err);
        assert!(run.err.contains("`v6atlas check data/activities`"));
    }
}
