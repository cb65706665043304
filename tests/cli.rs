//! What the command says and does when something is wrong: exit code, the
//! whole of the standard error, and that nothing was written. Every test runs
//! in a folder of its own, on a registry made by hand (`mini/`).

#![cfg(test)]

use std::fs;
use std::process::Stdio;

#[path = "support/bench.rs"]
mod bench;

use bench::{Bench, Run};

#[test]
fn inputs_that_are_not_there() {
    let bench = Bench::new();
    bench.refuses(
        "measure nowhere",
        2,
        "error: nowhere: there is no such file or folder\n",
    );
    fs::create_dir_all(bench.path("empty/inner")).unwrap();
    let none = "error: empty: expected a folder with allocation files, found none in it\n";
    bench.refuses("measure empty", 2, none);
    bench.write("empty/inner/notes.txt", "nothing of the kind\n");
    bench.refuses("measure empty", 2, none);
    // One wrong name among good ones stops all, before anything is written.
    bench.refuses(
        "measure mini nowhere -o table.csv",
        2,
        "error: nowhere: there is no such file or folder\n",
    );
}

#[test]
fn inputs_that_are_something_else() {
    let bench = Bench::new();
    bench.write("empty", "");
    bench.write("notes", "Dear all,\n\nthe file is attached.\n");
    bench.write("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe");
    let header = "expected a header line such as \
                  2|afrinic|20190911|9943|00000000|20190911|00000, found none";
    bench.refuses(
        "measure empty -o table.csv",
        2,
        "error: empty: expected an allocation file, found nothing at all\n",
    );
    for name in ["notes", "picture"] {
        bench.refuses(
            &format!("measure {name} -o table.csv"),
            2,
            &format!("error: {name}: {header}\n"),
        );
    }
    // Those with the name of one are told even in a folder, all at once.
    bench.write("folder/delegated-apnic-20240101", "");
    bench.write("folder/delegated-arin-20240101", "not yet\n");
    bench.write("folder/delegated-arin-20240101.md5", "MD5 (x) = 0\n");
    bench.write("folder/readme", "not one\n");
    bench.refuses(
        "measure folder",
        2,
        &format!(
            "error: folder/delegated-apnic-20240101: expected an allocation file, found nothing \
             at all\nerror: folder/delegated-arin-20240101: {header}\n"
        ),
    );
    let iana = "2|iana|20240101|1|19830101|20240101|-0800\n\
                iana|ZZ|ipv6|2400:0000::|12|20061003|apnic\n";
    bench.write("iana", iana);
    bench.refuses(
        "measure iana",
        2,
        "error: iana: expected a file of a regional registry, found one of iana\n",
    );
}

#[test]
fn outputs_that_cannot_be_written() {
    let bench = Bench::new();
    bench.write("file", "here already");
    bench.refuses(
        "measure mini -o mini",
        2,
        "error: mini: expected the name of a file to write, found a folder\n",
    );
    bench.refuses(
        "measure mini -o nowhere/table.csv",
        2,
        "error: nowhere/table.csv: cannot be written: there is no folder nowhere\n",
    );
    bench.refuses(
        "measure mini -o file/table.csv",
        2,
        "error: file/table.csv: cannot be written: there is no folder file\n",
    );
    bench.refuses(
        "measure mini --output-dir file",
        2,
        "error: file: expected a folder to write into, found a file\n",
    );
    assert_eq!(bench.read("file"), b"here already");
    bench.refuses(
        "measure mini -o a.csv --output-dir b",
        2,
        "error: the argument '--output <FILE>' cannot be used with '--output-dir <DIR>'\n\nUsage: \
         v6atlas measure --output <FILE> <FILE|DIR>...\n\nFor more information, try '--help'.\n",
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_not_replaced() {
    // Written beside and renamed, a table would take the place of a device or
    // a pipe. Here the device is behind a link, so that a test run by root does
    // no harm.
    let bench = Bench::new();
    std::os::unix::fs::symlink("/dev/null", bench.path("sink")).unwrap();
    let run = bench.run("measure mini -o sink");
    let kind = fs::symlink_metadata(bench.path("sink"))
        .unwrap()
        .file_type();
    assert!(
        kind.is_symlink(),
        "the link was replaced by a file; exit code {:?}",
        run.code
    );
}

#[test]
fn a_full_disk_is_told_with_what_was_to_be_written() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else {
        eprintln!("skipped: no /dev/full");
        return;
    };
    let bench = Bench::new();
    let mut command = bench.command("measure mini");
    command.stdout(full);
    let run = Run::of(command);
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(
        run.err
            .starts_with("error: the standard output cannot be written"),
        "{}",
        run.err
    );
}

#[test]
fn nobody_reading_on_is_success() {
    let bench = Bench::new();
    for words in ["measure mini", "explain", "explain V6_EQ32", "--help"] {
        let mut command = bench.command(words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // Like `head`, which leaves early.
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{words}: {told}");
        assert!(!told.contains("error"), "{words}: {told}");
    }
}

#[test]
fn words_that_are_not_known() {
    let bench = Bench::new();
    bench.refuses(
        "explain V6_EQ33",
        2,
        "error: expected the code of an indicator, or the code or name of a rule, found `V6_EQ33` \
         (did you mean V6_EQ32?); `v6atlas explain --list` lists them\n",
    );
    bench.refuses(
        "explain nothing",
        2,
        "error: expected the code of an indicator, or the code or name of a rule, found `nothing`; \
         `v6atlas explain --list` lists them\n",
    );
    bench.refuses(
        "explain overlaping-blocks",
        2,
        "error: expected the code of an indicator, or the code or name of a rule, found \
         `overlaping-blocks` (did you mean overlapping-blocks?); `v6atlas explain --list` lists \
         them\n",
    );
    for command in ["chart", "country", "report --country"] {
        for (word, hint) in [
            ("Kenia", ": did you mean KE (Kenya)?"),
            (
                "UK",
                ": did you mean GB (United Kingdom of Great Britain and Northern Ireland)?",
            ),
            (
                "EU",
                "; use a two-letter code of ISO 3166 such as CI, or the name",
            ),
            (
                "Atlantis",
                "; use a two-letter code of ISO 3166 such as CI, or the name",
            ),
        ] {
            let error = format!("error: expected a country, found `{word}`{hint}\n");
            bench.refuses(&format!("{command} {word}"), 2, &error);
        }
    }
    bench.refuses(
        "chart KE --lang de",
        2,
        "error: invalid value 'de' for '--lang <LANG>'\n  [possible values: ar, en, es, fr, ru, \
         zh]\n\nFor more information, try '--help'.\n",
    );
    bench.refuses(
        "draw KE",
        2,
        "error: unrecognized subcommand 'draw'\n\nUsage: v6atlas <COMMAND>\n\nFor more \
         information, try '--help'.\n",
    );
    for (words, named) in [
        ("", "Usage: v6atlas <COMMAND>"),
        ("measure", "<FILE|DIR>..."),
    ] {
        let run = bench.run(words);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{words}");
        assert!(run.err.contains(named), "{words}: {}", run.err);
    }
}

/// A data folder made of the hand-made files.
fn with_data() -> Bench {
    let bench = Bench::new();
    bench
        .run("measure mini --output-dir data/observations --compact")
        .done();
    let activities = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/activities");
    for entry in fs::read_dir(activities).unwrap() {
        let entry = entry.unwrap();
        let name = format!("data/activities/{}", entry.file_name().to_str().unwrap());
        bench.write(&name, fs::read(entry.path()).unwrap());
    }
    bench
}

#[test]
fn charts_appear_whole_or_not_at_all() {
    let bench = with_data();
    for (file, ending) in [
        ("ke.jpg", "jpg"),
        ("ke", ""),
        ("svg", ""),
        ("ke.svg.gz", "gz"),
    ] {
        let error =
            format!("error: {file}: expected a name that ends in .svg or .png, found `{ending}`\n");
        bench.refuses(&format!("chart KE -o {file}"), 2, &error);
    }
    bench.refuses(
        "chart KE -o nowhere/ke.svg",
        2,
        "error: nowhere/ke.svg: cannot be written: there is no folder nowhere\n",
    );
    bench.refuses(
        "chart BR",
        2,
        "error: BR: the observations tell nothing of Brazil: no registry's file names it\n",
    );
    let run = bench.run("chart KE");
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (Some(0), "", "KE.svg\n")
    );
    assert!(bench.read("KE.svg").starts_with(b"<svg "));
    assert_eq!(bench.run("chart Kenya -o ke.PNG").err, "ke.PNG\n");
    assert!(bench.read("ke.PNG").starts_with(b"\x89PNG\r\n\x1a\n"));
    // The same input gives the same bytes.
    bench.run("chart KEN --output again.svg").done();
    assert_eq!(bench.read("again.svg"), bench.read("KE.svg"));
    let temporary: Vec<_> = bench
        .listing()
        .into_iter()
        .filter(|path| path.to_string_lossy().contains(".v6atlas-"))
        .collect();
    assert!(temporary.is_empty(), "{temporary:?}");
}

#[test]
fn data_that_cannot_be_used() {
    let bench = with_data();
    for command in ["chart KE", "country KE", "report --output pages"] {
        bench.refuses(
            &format!("{command} --data nowhere"),
            2,
            "error: nowhere/observations: there is no such folder; run in the project's folder, name \
             another one with --data, or make the tables with `v6atlas measure FILE|DIR... \
             --output-dir nowhere/observations`\n",
        );
    }
    let good = String::from_utf8(bench.read("data/observations/afrinic.csv")).unwrap();
    fs::create_dir(bench.path("data/observations/sub")).unwrap();
    for (bad, error) in [
        (
            good.replacen(",A,", ",Z,", 1),
            "line 2, column status: expected one of the status letters A, B, D, E, O, P, found `Z`",
        ),
        (
            good.replacen("V6_", "V7_", 1),
            "column indicator: expected the code of an indicator such as V6_EQ32, found `V7_",
        ),
        (
            good.replacen("area,", "", 1),
            "line 1: expected the columns registry,area,",
        ),
    ] {
        bench.write("data/observations/afrinic.csv", &bad);
        let before = bench.listing();
        let run = bench.run("chart KE");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
        assert!(
            run.err
                .starts_with("error: data/observations/afrinic.csv: line "),
            "{}",
            run.err
        );
        assert!(run.err.contains(error), "{}", run.err);
        assert_eq!(bench.listing(), before);
    }
}

#[test]
fn a_report_of_a_few_countries() {
    let bench = with_data();
    let run = bench.run("report --country CI,KE,Namibia --output pages --lang fr");
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{}", run.err);
    assert!(
        run.err.starts_with("pages: 11 files of 3 countries, ") && run.err.ends_with(" s\n"),
        "{}",
        run.err
    );
    let made: Vec<String> = bench
        .listing()
        .iter()
        .filter_map(|path| path.strip_prefix(bench.path("pages")).ok())
        .filter(|path| path.extension().is_some())
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(made.len(), 11, "{made:?}");
    for country in ["CI", "KE", "NA"] {
        for ending in ["csv", "png", "svg"] {
            assert!(
                made.contains(&format!("countries/{country}.{ending}")),
                "{made:?}"
            );
        }
    }
    let first = bench.read("pages/countries/NA.png");
    let mut command = bench.command("report --country NA,CI,KE --output others --lang fr");
    command.env("RAYON_NUM_THREADS", "1");
    Run::of(command).done();
    for name in &made {
        assert_eq!(
            bench.read(&format!("pages/{name}")),
            bench.read(&format!("others/{name}")),
            "{name}"
        );
    }
    assert!(first.len() > 10_000);
    bench.refuses(
        "report --country BR",
        2,
        "error: BR: the observations tell nothing of Brazil: no registry's file names it\n",
    );
    bench.refuses(
        "report --country ,",
        2,
        "error: expected countries such as CI,KE,MN, found none\n",
    );
}

#[test]
fn a_country_on_the_terminal() {
    let bench = with_data();
    let text = bench.run("country Kenya").done();
    assert!(text.contains("Kenya") && !text.contains('\u{1b}'), "{text}");
    let russian = bench.run("country KE --lang ru").done();
    assert!(russian.contains("Кения"), "{russian}");
    bench.refuses(
        "country BR",
        2,
        "error: BR: the observations tell nothing of Brazil: no registry's file names it\n",
    );
}

#[test]
fn indicators_and_rules_are_explained() {
    let bench = Bench::new();
    let list = bench.run("explain --list").done();
    assert_eq!(list, bench.run("explain").done());
    let has_line = |code: &str, word: &str| {
        let mut lines = list.lines();
        lines.any(|line| line.starts_with(&format!("  {code} ")) && line.contains(word))
    };
    for indicator in v6atlas::measure::Indicator::ALL {
        assert!(
            has_line(indicator.code(), indicator.unit().as_str()),
            "{indicator}"
        );
        let words = format!("explain {}", indicator.code().to_lowercase());
        assert_eq!(bench.run(&words).done(), indicator.explanation());
    }
    let (_, end) = list.rsplit_once("\n\n").unwrap();
    for rule in v6atlas::check::rules() {
        assert!(has_line(rule.code, rule.name), "{rule:?}");
        let page = rule.explanation.split_whitespace();
        let page = page.collect::<Vec<_>>().join(" ");
        let other = ["is a warning", "is an error", "are warnings"];
        let tells_other = other.iter().any(|words| page.contains(words));
        assert_eq!(end.contains(rule.code), tells_other, "{rule:?}");
    }
    for words in ["explain F003", "explain f003", "explain overlapping-blocks"] {
        let rule = v6atlas::check::find_rule("F003").unwrap();
        assert_eq!(bench.run(words).done(), rule.explanation);
    }
}
