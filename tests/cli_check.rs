//! `v6atlas check` as a person or a pipeline meets it: what it prints, in four
//! forms, and how it ends.

#![cfg(test)]

use std::io::Write;
use std::process::Stdio;

#[path = "support/bench.rs"]
mod bench;

use bench::{Bench, Run};

const GOOD: &str = "2|afrinic|20240101|2|00000000|20240101|00000\n\
    afrinic|*|ipv6|*|2|summary\n\
    afrinic|CI|ipv6|2c0f:1::|32|20100101|allocated\n\
    afrinic|KE|ipv6|2c0f:2::|32|20100101|allocated\n";

fn bad() -> String {
    GOOD.replace("2c0f:2::|32", "2c0f:2::|129")
}

/// A time is not the same twice.
fn without_time(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if let Some(last) = lines.last_mut()
        && let Some((before, _)) = last.rsplit_once(" in ")
    {
        *last = format!("{before} in TIME");
    }
    lines.join("\n")
}

#[test]
fn a_clean_run_says_so_in_one_line() {
    let bench = Bench::new();
    bench.write("delegated-afrinic-20240101", GOOD);
    let out = bench.run("check delegated-afrinic-20240101").done();
    assert_eq!(
        without_time(&out),
        "checked 1 file, 2 records: no findings in TIME"
    );
    for format in ["short", "json", "sarif"] {
        let words = format!("check delegated-afrinic-20240101 --format {format}");
        let out = bench.run(&words).done();
        let expected = match format {
            "short" => out.is_empty(),
            "json" => out.lines().count() == 1 && out.contains("\"kind\":\"summary\""),
            _ => out.contains("\"results\": []") || out.contains("\"results\":[]"),
        };
        assert!(expected, "{format}: {out}");
    }
}

#[test]
fn findings_are_shown_where_they_are_and_end_with_1() {
    let bench = Bench::new();
    bench.write("delegated-afrinic-20240101", bad());
    let run = bench.run("check delegated-afrinic-20240101");
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!(without_time(&run.out), @r"
    error[R302 wrong-prefix-length]: `129` is no length of an IPv6 prefix
     --> delegated-afrinic-20240101:4:26
      |
    4 | afrinic|KE|ipv6|2c0f:2::|129|20100101|allocated
      |                          ^^^ expected 1 to 128
      |
      = help: the value of an ipv6 record is a prefix length, not a number of addresses

    checked 1 file, 1 record: 1 error in TIME
    ");
    let run = bench.run("check delegated-afrinic-20240101 --format short");
    assert_eq!(run.code, Some(1));
    assert_eq!(
        run.out,
        "delegated-afrinic-20240101:4:26: error[R302] wrong-prefix-length: `129` is no length of \
         an IPv6 prefix\n"
    );
    let run = bench.run("check delegated-afrinic-20240101 --format sarif -o findings.sarif");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    let sarif: serde_json::Value = serde_json::from_slice(&bench.read("findings.sarif")).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "R302");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&region["startLine"], &region["startColumn"]),
        (&4.into(), &26.into())
    );
}

#[test]
fn the_order_does_not_depend_on_threads_or_on_the_order_of_names() {
    let bench = Bench::new();
    for name in ["b", "a", "c"] {
        bench.write(&format!("in/delegated-{name}"), bad());
    }
    let folder = bench.run("check in --format short").out;
    let named = bench
        .run("check in/delegated-c in/delegated-a in/delegated-b --format short")
        .out;
    assert_eq!(folder, named);
    let files: Vec<&str> = folder
        .lines()
        .map(|line| line.split(':').next().unwrap())
        .collect();
    assert_eq!(
        files,
        ["in/delegated-a", "in/delegated-b", "in/delegated-c"]
    );
}

#[test]
fn rules_can_be_left_out_or_chosen() {
    let bench = Bench::new();
    bench.write("delegated-afrinic-20240101", bad());
    let check = "check delegated-afrinic-20240101 --format short";
    for words in [
        "--allow R302",
        "--allow wrong-prefix-length",
        "--only F003,r001",
    ] {
        assert_eq!(bench.run(&format!("{check} {words}")).done(), "", "{words}");
    }
    let run = bench.run(&format!("{check} --only R302"));
    assert_eq!((run.code, run.out.lines().count()), (Some(1), 1));
    bench.refuses(
        &format!("{check} --allow wrong-prefix-lenght"),
        2,
        "error: expected the code or the name of a rule, found `wrong-prefix-lenght` (did you mean \
         wrong-prefix-length?); `v6atlas explain --list` lists them\n",
    );
}

#[test]
fn warnings_end_with_1_only_if_denied() {
    let bench = Bench::new();
    bench.write("delegated-afrinic-20240101", GOOD.trim_end());
    let check = "check delegated-afrinic-20240101 --format short";
    let told = bench.run(check).done();
    assert!(
        told.contains("warning[F006] missing-final-newline"),
        "{told}"
    );
    let denied = bench.run(&format!("{check} --deny warnings"));
    assert_eq!((denied.code, denied.out), (Some(1), told));
}

#[test]
fn the_most_of_a_rule_and_file() {
    let bench = Bench::new();
    let mut file = "2|afrinic|20240101|30|00000000|20240101|00000\n\
        afrinic|*|ipv6|*|30|summary\n"
        .to_owned();
    for number in 0..30 {
        let row = format!("afrinic|CI|ipv6|2c0f:{number:x}::|129|20100101|allocated\n");
        file.push_str(&row);
    }
    bench.write("delegated-afrinic-20240101", file);
    let told = |words: &str| {
        let run = bench.run(&format!(
            "check delegated-afrinic-20240101 --format short {words}"
        ));
        let lines = run.out.lines().filter(|line| line.contains("error[R302]"));
        let (rest, told): (Vec<&str>, Vec<&str>) =
            lines.partition(|line| line.ends_with("more like this"));
        (told.len(), rest.len() == 1)
    };
    assert_eq!(told(""), (20, true));
    assert_eq!(told("--max 3"), (3, true));
    assert_eq!(told("--max 0"), (30, false));
    let summary = bench.run("check delegated-afrinic-20240101").out;
    assert!(summary.contains("30 errors"), "{summary}");
}

#[test]
fn the_data_folder_is_the_one_that_is_named() {
    let bench = Bench::new();
    let groups = "group,country,from,until,source,remark\nUN_LDC,AFG,1971,,UN,\n";
    bench.write("data/groups.csv", groups.replace("AFG", "AF"));
    bench.write("mine/groups.csv", groups);
    assert_eq!(bench.run("check --format short").done(), "");
    let run = bench.run("check --data mine --format short");
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.out.starts_with("mine/groups.csv:2:8: error[D010]"));
    // Files and the folder of files: only one is meant.
    let run = bench.run("check data --data mine");
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
}

#[test]
fn colour_is_for_terminals() {
    let bench = Bench::new();
    bench.write("delegated-afrinic-20240101", bad());
    assert!(
        !bench
            .run("check delegated-afrinic-20240101")
            .out
            .contains('\u{1b}')
    );
}

#[test]
fn the_standard_input_is_a_file() {
    let bench = Bench::new();
    let mut command = bench.command("check - --format short");
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(bad().as_bytes()).unwrap();
    drop(input);
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!(run.code, Some(1));
    assert!(
        run.out.starts_with("standard input:4:26: error[R302]"),
        "{}",
        run.out
    );
}

#[test]
fn what_cannot_be_done_ends_with_2() {
    let bench = Bench::new();
    let nothing = |words: &str, error: &str| {
        let run = bench.run(words);
        assert_eq!((run.code, run.err.as_str()), (Some(2), error));
        run.out
    };
    let out = nothing(
        "check nothing-there",
        "error: nothing-there: there is no such file or folder\n",
    );
    assert!(
        out.starts_with("checked nothing, 1 could not be read in "),
        "{out}"
    );
    bench.write("empty/note.txt", "nothing of the format\n");
    let out = nothing(
        "check empty",
        "error: empty: expected a folder with files to check, found none in it\n",
    );
    assert!(
        out.starts_with("checked nothing, 1 could not be read, 1 left alone"),
        "{out}"
    );
}

#[test]
fn what_cannot_be_read_stops_nothing_and_is_told_in_every_form() {
    let bench = Bench::new();
    bench.write("delegated-afrinic-20240101", bad());
    // A folder in place of a file would be searched: a lost file is enough.
    let check = "check delegated-afrinic-20240101 lost";
    for format in ["human", "short", "json", "sarif"] {
        let run = bench.run(&format!("{check} --format {format}"));
        assert_eq!(run.code, Some(2), "{format}");
        assert_eq!(run.err, "error: lost: there is no such file or folder\n");
        assert!(run.out.contains("R302"), "{format}: {}", run.out);
    }
    let human = bench.run(check).out;
    let last = human.lines().last().unwrap();
    let told = "checked 1 file, 1 record, 1 could not be read: 1 error";
    assert!(last.starts_with(told), "{last}");
    let json = bench.run(&format!("{check} --format json")).out;
    assert!(json.contains(r#""kind":"unread","path":"lost","reason":"there is no such"#));
    assert!(json.contains(r#""unread":1,"skipped":0}"#), "{json}");
    let sarif = bench.run(&format!("{check} --format sarif")).out;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    let invocation = &sarif["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notice = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notice["level"], "error");
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_opened_and_cannot_be_read_is_told_like_what_is_lost() {
    let bench = Bench::new();
    bench.write("good/delegated-afrinic-20240101", GOOD);
    // It opens, and reading it is an error.
    let run = bench.run("check good /proc/self/mem --format json");
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.starts_with("error: /proc/self/mem: cannot be read"));
    assert!(
        run.out.contains(r#""path":"/proc/self/mem""#),
        "{}",
        run.out
    );
    let link = bench.path("good/latest");
    std::os::unix::fs::symlink("nowhere", link).unwrap();
    let run = bench.run("check good");
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.starts_with("error: good/latest: cannot be read"));
    assert!(
        run.out
            .contains("checked 1 file, 2 records, 1 could not be read")
    );
}

#[test]
fn what_a_folder_holds_is_checked_told_or_counted() {
    let bench = Bench::new();
    bench.write("in/delegated-afrinic-20240101", GOOD);
    bench.write("in/.hidden", bad());
    bench.write("in/.git/delegated-afrinic", bad());
    bench.write("in/note.txt", "see elsewhere\n");
    bench.write("in/foo.csv", "a,b\n1,2\n");
    let out = bench.run("check in").done();
    assert!(
        out.starts_with("checked 1 file, 2 records, 2 left alone: no findings in "),
        "{out}"
    );
    let json = bench.run("check in --format json").done();
    assert!(
        json.contains(r#""kind":"skipped","path":"in/foo.csv"}"#),
        "{json}"
    );
    bench.write("in/latest", "");
    let wide = GOOD.encode_utf16().flat_map(u16::to_le_bytes);
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(wide).collect();
    bench.write("in/wide", wide);
    let run = bench.run("check in --format short");
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run.out, @r"
    in/latest: error[F001] empty-file: the file is empty
    in/wide: error[F012] wrong-format: none of 5 lines is of the format
    ");
}

#[test]
fn a_checksum_file_beside_a_file_is_looked_at() {
    let bench = Bench::new();
    let wrong = "0123456789abcdef0123456789abcdef";
    let file = "in/delegated-afrinic-20240101";
    bench.write(file, GOOD);
    bench.write(&format!("{file}.md5"), format!("{wrong}  x\n"));
    bench.write("in/delegated-afrinic-20230101.md5", format!("{wrong}  x\n"));
    let run = bench.run(&format!("check {file} --format short"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    insta::assert_snapshot!(run.out, @"in/delegated-afrinic-20240101: error[F015] checksum-mismatch: expected the MD5 0123456789abcdef0123456789abcdef, found 969f4c6ce0d6987f36e9a94d483937b9");
    // In the style of BSD.
    let digits = "0".repeat(31);
    let line = format!("MD5 (delegated-afrinic-20240101) = {digits}f\n");
    bench.write(&format!("{file}.md5"), line);
    let run = bench.run(&format!("check {file} --format short"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    insta::assert_snapshot!(run.out, @"in/delegated-afrinic-20240101: error[F015] checksum-mismatch: expected the MD5 0000000000000000000000000000000f, found 969f4c6ce0d6987f36e9a94d483937b9");
}
