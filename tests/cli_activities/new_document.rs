//! A new document is added as CONTRIBUTING.md shows: its example is followed
//! word by word.

use std::fs;
use std::path::Path;

use crate::bench::Bench;
use crate::shelf;

/// The example: lines to add to tables, and what is run then.
struct Example {
    /// Path of the table and lines.
    lines: Vec<(String, String)>,
    /// Command and all that it prints.
    commands: Vec<(String, String)>,
}

fn example() -> Example {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md");
    let text = fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once("#### Example: a new document").unwrap();
    let (section, _) = rest.split_once("\n### ").unwrap();
    let mut example = Example {
        lines: Vec::new(),
        commands: Vec::new(),
    };
    for block in section.split("```").skip(1).step_by(2) {
        let (kind, content) = block.split_once('\n').unwrap();
        if let Some(table) = kind.strip_prefix("csv ") {
            example.lines.push((table.to_owned(), content.to_owned()));
            continue;
        }
        assert_eq!(kind, "console");
        for part in content.split("$ ").filter(|part| !part.is_empty()) {
            let (command, output) = part.split_once('\n').unwrap();
            let command = command.strip_prefix("v6atlas ").unwrap();
            example
                .commands
                .push((command.to_owned(), output.to_owned()));
        }
    }
    example
}

fn with_observations() -> Bench {
    let bench = shelf::bench();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/observations");
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let content = fs::read(entry.path()).unwrap();
        bench.write(&format!("data/observations/{name}"), content);
    }
    bench
}

#[test]
fn the_example_of_contributing_works() {
    let (bench, example) = (with_observations(), example());
    let tables: Vec<&str> = example
        .lines
        .iter()
        .map(|(table, _)| table.as_str())
        .collect();
    assert_eq!(
        tables,
        ["documents.csv", "statements.csv", "activities.csv"]
    );
    for (table, lines) in &example.lines {
        let path = format!("data/activities/{table}");
        let before = String::from_utf8(bench.read(&path)).unwrap();
        bench.write(&path, before + lines);
    }
    // Whatever commands the example shows: more may come.
    let mut run_of = Vec::new();
    for (command, output) in &example.commands {
        let run = bench.run(command);
        assert_eq!(run.code, Some(0), "{}", run.err);
        // How long it took is another number each time.
        let said = run.err.rsplit_once(", ").map_or("", |(said, _)| said);
        let shown = output.rsplit_once(", ").map_or("", |(shown, _)| shown);
        if command.starts_with("check") {
            let (said, shown) = (run.out.rsplit_once(" in "), output.rsplit_once(" in "));
            assert_eq!(said.map(|(said, _)| said), shown.map(|(shown, _)| shown));
        } else if command.starts_with("report council") {
            assert_eq!((run.out.as_str(), run.err.as_str()), ("", output.as_str()));
            assert!(bench.read("next.docx").starts_with(b"PK"));
        } else if command.starts_with("report") {
            assert_eq!((run.out.as_str(), said), ("", shown));
        } else {
            assert_eq!((run.out.as_str(), run.err.as_str()), (output.as_str(), ""));
        }
        let words: Vec<&str> = command.split(' ').collect();
        run_of.push(match words.as_slice() {
            ["report", "council", ..] => "report council",
            [first, ..] => first,
            [] => "",
        });
    }
    for command in ["check", "activities", "report council", "report"] {
        assert!(run_of.contains(&command), "{command}");
    }
    // The progress report says it, and from where.
    let run = bench.run("report council --from 2023-05 --to 2025-12");
    assert!(
        run.out.contains("`testbed-sn: council-2025 3.4`"),
        "{}",
        run.out
    );
    // The chart has what is new, with its number.
    let sheet = String::from_utf8(bench.read("my-reports/countries/SN.svg")).unwrap();
    assert!(sheet.contains("Nov 2024: IPv6 test bed, Senegal"));
    assert!(sheet.contains("being established (council-2025 3.4)"));
    let sheet = String::from_utf8(bench.read("my-reports/countries/MY.svg")).unwrap();
    assert!(sheet.contains("(council-2025"));
}
