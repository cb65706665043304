//! Whole outputs, as they are printed, and that no text breaks out.

use core::time::Duration;
use std::ops::Range;
use std::sync::Arc;

use insta::assert_snapshot;
use proptest::prelude::*;

use super::{Human, human, json, sarif, short};
use crate::diagnostic::{Diagnostic, Hidden, Label, Place, Report, Rule, Severity};

static OVERLAP: Rule = Rule {
    code: "F003",
    name: "overlapping-blocks",
    severity: Severity::Error,
    since: "0.2.0",
    summary: "two records delegate the same address",
    explanation: "# What it checks\n\nThat `a` and {b} do not overlap.\n",
};

static COUNTRY: Rule = Rule {
    code: "R014",
    name: "unknown-country",
    severity: Severity::Warning,
    since: "0.2.0",
    summary: "a country code that does not exist",
    explanation: "# What it checks\n",
};

static FUTURE: Rule = Rule {
    code: "R021",
    name: "future-date",
    severity: Severity::Note,
    since: "0.2.0",
    summary: "a date after the file's own",
    explanation: "# What it checks\n",
};

const RULES: [&Rule; 3] = [&COUNTRY, &FUTURE, &OVERLAP];

/// A mark in a line; the line before it took 20 bytes.
fn at(file: &str, number: u64, line: impl AsRef<[u8]>, mark: Range<usize>, text: &str) -> Label {
    let offset = (number - 1) * 20;
    let place = Place::new(number, offset, line.as_ref(), mark);
    Label::at(&Arc::from(file), place, text)
}

fn report(findings: impl IntoIterator<Item = Diagnostic>) -> Report {
    Report {
        findings: findings.into_iter().collect(),
        hidden: Vec::new(),
        files: 1,
        records: 3,
    }
}

fn as_human(report: &Report, form: &Human) -> String {
    let mut out = Vec::new();
    human(report, form, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn as_short(report: &Report) -> String {
    let mut out = Vec::new();
    short(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn as_json(report: &Report) -> String {
    let mut out = Vec::new();
    json(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Without the summary.
fn shown(finding: Diagnostic) -> String {
    let text = as_human(&report([finding]), &Human::default());
    let summary = text.find("checked 1 file").unwrap();
    text[..summary].to_owned()
}

const FILE: &str = "delegated-apnic-20181001";
const LINE: &str = "apnic|CN|ipv6|2001:db8::|32|20040101|allocated";

fn country() -> Diagnostic {
    let label = at(FILE, 7, LINE, 6..8, "not in ISO 3166");
    Diagnostic::new(&COUNTRY, "unknown country", label)
}

#[test]
fn one_place() {
    assert_snapshot!(shown(country()), @r"
    warning[R014 unknown-country]: unknown country
     --> delegated-apnic-20181001:7:7
      |
    7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
      |       ^^ not in ISO 3166
    ");
}

#[test]
fn two_labels_in_one_line() {
    let finding = Diagnostic::new(
        &OVERLAP,
        "a block of 2 lengths",
        at(FILE, 7, LINE, 14..24, "this block"),
    )
    .and(at(FILE, 7, LINE, 25..27, "has this length"));
    assert_snapshot!(shown(finding), @r"
    error[F003 overlapping-blocks]: a block of 2 lengths
     --> delegated-apnic-20181001:7:15
      |
    7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
      |               ^^^^^^^^^^ -- has this length
      |               |
      |               this block
    ");
}

fn overlap(other: &str) -> Diagnostic {
    let line = "apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned";
    Diagnostic::new(
        &OVERLAP,
        "2001:db8:1::/48 overlaps 2001:db8::/32",
        at(FILE, 1042, line, 14..29, "inside another block"),
    )
    .and(at(other, 7, LINE, 14..27, "which is delegated here"))
}

#[test]
fn labels_in_two_lines() {
    assert_snapshot!(shown(overlap(FILE)), @r"
    error[F003 overlapping-blocks]: 2001:db8:1::/48 overlaps 2001:db8::/32
        --> delegated-apnic-20181001:1042:15
         |
    1042 | apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned
         |               ^^^^^^^^^^^^^^^ inside another block
         |
        ::: delegated-apnic-20181001:7:15
         |
       7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
         |               ------------- which is delegated here
    ");
}

#[test]
fn labels_in_two_files() {
    assert_snapshot!(shown(overlap("delegated-ripencc-20181001")), @r"
    error[F003 overlapping-blocks]: 2001:db8:1::/48 overlaps 2001:db8::/32
        --> delegated-apnic-20181001:1042:15
         |
    1042 | apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned
         |               ^^^^^^^^^^^^^^^ inside another block
         |
        ::: delegated-ripencc-20181001:7:15
         |
       7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
         |               ------------- which is delegated here
    ");
}

#[test]
fn a_whole_file() {
    let mut label = Label::file(&Arc::from(FILE));
    let finding = Diagnostic::new(&FUTURE, "the file is empty", label.clone());
    assert_snapshot!(shown(finding.clone()), @r"
    note[R021 future-date]: the file is empty
     --> delegated-apnic-20181001
    ");
    assert_snapshot!(shown(finding.help("download it again")), @r"
    note[R021 future-date]: the file is empty
     --> delegated-apnic-20181001
      = help: download it again
    ");
    label.text = "declares 3 records".into();
    assert_snapshot!(shown(country().and(label)), @r"
    warning[R014 unknown-country]: unknown country
     --> delegated-apnic-20181001:7:7
      |
    7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
      |       ^^ not in ISO 3166
     ::: delegated-apnic-20181001: declares 3 records
    ");
}

#[test]
fn a_mark_at_the_end_of_a_line() {
    let end = at(FILE, 2, "apnic|CN", 8..8, "fields are missing");
    assert_snapshot!(shown(Diagnostic::new(&OVERLAP, "2 fields, expected 7", end)), @r"
    error[F003 overlapping-blocks]: 2 fields, expected 7
     --> delegated-apnic-20181001:2:9
      |
    2 | apnic|CN
      |         ^ fields are missing
    ");
    let empty = at(FILE, 2, "", 0..0, "");
    assert_snapshot!(shown(Diagnostic::new(&OVERLAP, "an empty line", empty)), @r"
    error[F003 overlapping-blocks]: an empty line
     --> delegated-apnic-20181001:2:1
      |
    2 |
      | ^
    ");
}

#[test]
fn what_a_terminal_would_obey_is_shown() {
    let line = b"a\0b\x1b[31mc\td|\xff\xfe|e\xe2\x80\xaef|\xc2\x9b|g";
    let mark = line.iter().position(|byte| *byte == b'g').unwrap();
    let label = at("a\x1b[2Jb\n.txt", 3, line, mark..mark + 1, "la\x1bbel");
    let finding = Diagnostic::new(&COUNTRY, "mes\u{202e}sage\r\n", label)
        .note("one\ntwo\x07")
        .help("he\0lp");
    assert_snapshot!(shown(finding.clone()), @r"
    warning[R014 unknown-country]: mes�sage␍␊
     --> a␛[2Jb␊.txt:3:22
      |
    3 | a␀b␛[31mc␉d|��|e�f|�|g
      |                      ^ la␛bel
      |
      = note: one
              two␇
      = help: he␀lp
    ");
    assert_snapshot!(as_short(&report([finding])), @"a␛[2Jb␊.txt:3:22: warning[R014] unknown-country: mes�sage␍␊");
}

#[test]
fn wide_characters_take_two_columns() {
    let line = "apnic|中国|ipv6|日本";
    let mark = line.find("ipv6").unwrap();
    let label = at(FILE, 3, line, mark..mark + 4, "expected a prefix");
    let other = at(FILE, 3, line, 6..12, "名");
    let finding = Diagnostic::new(&COUNTRY, "not a prefix", label).and(other);
    assert_snapshot!(shown(finding), @r"
    warning[R014 unknown-country]: not a prefix
     --> delegated-apnic-20181001:3:10
      |
    3 | apnic|中国|ipv6|日本
      |       ---- ^^^^ expected a prefix
      |       |
      |       名
    ");
}

#[test]
fn a_long_line_is_shown_around_its_mark() {
    let line = "apnic|CN|ipv6|2001:db8::|".repeat(200);
    let place = |at: usize, text: &str| self::at(FILE, 3, &line, at..at + 2, text);
    let finding = Diagnostic::new(&COUNTRY, "175 fields too many", place(4006, "here"));
    assert_snapshot!(shown(finding.clone()), @r"
    warning[R014 unknown-country]: 175 fields too many
     --> delegated-apnic-20181001:3:4007
      |
    3 | ...6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|ap...
      |                                                ^^ here
    ");
    assert_snapshot!(shown(finding.and(place(6, "and here"))), @r"
    warning[R014 unknown-country]: 175 fields too many
     --> delegated-apnic-20181001:3:4007
      |
    3 | ...6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|ap...
      |                                                ^^ here
      |
     ::: delegated-apnic-20181001:3:7
      |
    3 | apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2001:db8::|apnic|CN|ipv6|2...
      |       -- and here
    ");
}

#[test]
fn notes_and_help() {
    let finding = country()
        .note("APNIC publishes this code since 2018")
        .note("this is told\nin two lines")
        .help("did you mean `CN`?");
    assert_snapshot!(shown(finding), @r"
    warning[R014 unknown-country]: unknown country
     --> delegated-apnic-20181001:7:7
      |
    7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
      |       ^^ not in ISO 3166
      |
      = note: APNIC publishes this code since 2018
      = note: this is told
              in two lines
      = help: did you mean `CN`?
    ");
}

fn full() -> Report {
    let hidden = |file: &str, rule, severity, count| Hidden {
        file: Arc::from(file),
        rule,
        severity,
        count,
    };
    Report {
        findings: vec![
            country().help("did you mean `CN`?"),
            Diagnostic::new(
                &OVERLAP,
                "no records",
                Label::file(&Arc::from("delegated-lacnic")),
            ),
        ],
        hidden: vec![
            hidden(FILE, &COUNTRY, Severity::Warning, 1980),
            hidden(FILE, &FUTURE, Severity::Note, 1),
            hidden("z", &OVERLAP, Severity::Error, 2),
        ],
        files: 5,
        records: 512_256,
    }
}

#[test]
fn what_is_only_counted_follows_its_file_and_a_summary_ends_it() {
    let form = Human {
        elapsed: Some(Duration::from_millis(42)),
        ..Human::default()
    };
    assert_snapshot!(as_human(&full(), &form), @r"
    warning[R014 unknown-country]: unknown country
     --> delegated-apnic-20181001:7:7
      |
    7 | apnic|CN|ipv6|2001:db8::|32|20040101|allocated
      |       ^^ not in ISO 3166
      |
      = help: did you mean `CN`?

      ... and 1,980 more of R014 unknown-country in delegated-apnic-20181001 (--max 0 shows all)
      ... and 1 more of R021 future-date in delegated-apnic-20181001 (--max 0 shows all)

    error[F003 overlapping-blocks]: no records
     --> delegated-lacnic

      ... and 2 more of F003 overlapping-blocks in z (--max 0 shows all)

    checked 5 files, 512,256 records: 3 errors, 1,981 warnings, 1 note in 0.04 s
    ");
    assert_snapshot!(as_short(&full()), @r"
    delegated-apnic-20181001:7:7: warning[R014] unknown-country: unknown country
    delegated-apnic-20181001: warning[R014] unknown-country: and 1,980 more like this
    delegated-apnic-20181001: note[R021] future-date: and 1 more like this
    delegated-lacnic: error[F003] overlapping-blocks: no records
    z: error[F003] overlapping-blocks: and 2 more like this
    ");
}

#[test]
fn one_of_each_and_none() {
    let mut report = report([country()]);
    report.records = 1;
    let text = as_human(&report, &Human::default());
    assert_snapshot!(text.lines().last().unwrap(), @"checked 1 file, 1 record: 1 warning");
    report.findings.clear();
    report.files = 5;
    report.records = 1_512_256;
    let form = Human {
        color: true,
        elapsed: Some(Duration::from_secs(2)),
        ..Human::default()
    };
    assert_snapshot!(as_human(&report, &form), @"checked 5 files, 1,512,256 records: no findings in 2.00 s");
    assert_eq!(as_short(&report), "");
}

#[test]
fn colours() {
    let form = Human {
        color: true,
        ..Human::default()
    };
    let text = as_human(&report([country()]), &form).replace('\x1b', "^");
    assert_snapshot!(text, @r"
    ^[1m^[33mwarning[R014 unknown-country]^[0m^[1m: unknown country^[0m
     ^[1m^[94m--> ^[0mdelegated-apnic-20181001:7:7
      ^[1m^[94m|^[0m
    ^[1m^[94m7^[0m ^[1m^[94m|^[0m apnic|CN|ipv6|2001:db8::|32|20040101|allocated
      ^[1m^[94m|^[0m       ^[1m^[33m^^^[0m ^[1m^[33mnot in ISO 3166^[0m

    checked 1 file, 3 records: ^[1m^[33m1 warning^[0m
    ");
}

#[test]
fn one_object_a_line() {
    let mut report = full();
    report.findings.push(overlap("z").note("a note"));
    assert_snapshot!(as_json(&report), @r#"
    {"schema":1,"kind":"finding","code":"R014","name":"unknown-country","severity":"warning","message":"unknown country","path":"delegated-apnic-20181001","line":7,"column":7,"end_column":9,"byte_offset":126,"byte_length":2,"labels":[{"path":"delegated-apnic-20181001","line":7,"column":7,"end_column":9,"byte_offset":126,"byte_length":2,"text":"not in ISO 3166","primary":true}],"notes":[],"help":"did you mean `CN`?"}
    {"schema":1,"kind":"finding","code":"F003","name":"overlapping-blocks","severity":"error","message":"no records","path":"delegated-lacnic","line":null,"column":null,"end_column":null,"byte_offset":null,"byte_length":null,"labels":[{"path":"delegated-lacnic","line":null,"column":null,"end_column":null,"byte_offset":null,"byte_length":null,"text":"","primary":true}],"notes":[],"help":null}
    {"schema":1,"kind":"finding","code":"F003","name":"overlapping-blocks","severity":"error","message":"2001:db8:1::/48 overlaps 2001:db8::/32","path":"delegated-apnic-20181001","line":1042,"column":15,"end_column":30,"byte_offset":20834,"byte_length":15,"labels":[{"path":"delegated-apnic-20181001","line":1042,"column":15,"end_column":30,"byte_offset":20834,"byte_length":15,"text":"inside another block","primary":true},{"path":"z","line":7,"column":15,"end_column":28,"byte_offset":134,"byte_length":13,"text":"which is delegated here","primary":false}],"notes":["a note"],"help":null}
    {"schema":1,"kind":"hidden","code":"R014","name":"unknown-country","severity":"warning","path":"delegated-apnic-20181001","count":1980}
    {"schema":1,"kind":"hidden","code":"R021","name":"future-date","severity":"note","path":"delegated-apnic-20181001","count":1}
    {"schema":1,"kind":"hidden","code":"F003","name":"overlapping-blocks","severity":"error","path":"z","count":2}
    {"schema":1,"kind":"summary","files":5,"records":512256,"errors":4,"warnings":1981,"notes":1}
    "#);
}

fn as_sarif(report: &Report, rules: &[&'static Rule]) -> serde_json::Value {
    let mut out = Vec::new();
    sarif(report, rules, &mut out).unwrap();
    serde_json::from_slice(&out).unwrap()
}

#[test]
fn a_sarif_file() {
    let mut report = full();
    report.findings.push(overlap("/tmp/a b").note("a note"));
    report.findings.remove(1);
    let value = as_sarif(&report, &[&OVERLAP]);
    assert_snapshot!(serde_json::to_string_pretty(&value).unwrap(), @r#"
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs": [
        {
          "columnKind": "unicodeCodePoints",
          "invocations": [
            {
              "executionSuccessful": true,
              "toolExecutionNotifications": [
                {
                  "associatedRule": {
                    "id": "R014",
                    "index": 1
                  },
                  "level": "note",
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "delegated-apnic-20181001",
                          "uriBaseId": "%SRCROOT%"
                        }
                      }
                    }
                  ],
                  "message": {
                    "text": "Not listed: 1,980 more of R014 unknown-country in delegated-apnic-20181001."
                  }
                },
                {
                  "associatedRule": {
                    "id": "R021",
                    "index": 2
                  },
                  "level": "note",
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "delegated-apnic-20181001",
                          "uriBaseId": "%SRCROOT%"
                        }
                      }
                    }
                  ],
                  "message": {
                    "text": "Not listed: 1 more of R021 future-date in delegated-apnic-20181001."
                  }
                },
                {
                  "associatedRule": {
                    "id": "F003",
                    "index": 0
                  },
                  "level": "note",
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "z",
                          "uriBaseId": "%SRCROOT%"
                        }
                      }
                    }
                  ],
                  "message": {
                    "text": "Not listed: 2 more of F003 overlapping-blocks in z."
                  }
                }
              ]
            }
          ],
          "originalUriBaseIds": {
            "%SRCROOT%": {
              "description": {
                "text": "The folder in which the command was run."
              }
            }
          },
          "results": [
            {
              "level": "warning",
              "locations": [
                {
                  "message": {
                    "text": "not in ISO 3166"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "delegated-apnic-20181001",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "contextRegion": {
                      "byteLength": 46,
                      "byteOffset": 120,
                      "endColumn": 47,
                      "snippet": {
                        "text": "apnic|CN|ipv6|2001:db8::|32|20040101|allocated"
                      },
                      "startColumn": 1,
                      "startLine": 7
                    },
                    "region": {
                      "byteLength": 2,
                      "byteOffset": 126,
                      "endColumn": 9,
                      "snippet": {
                        "text": "CN"
                      },
                      "startColumn": 7,
                      "startLine": 7
                    }
                  }
                }
              ],
              "message": {
                "text": "unknown country\nhelp: did you mean `CN`?"
              },
              "ruleId": "R014",
              "ruleIndex": 1
            },
            {
              "level": "error",
              "locations": [
                {
                  "message": {
                    "text": "inside another block"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "delegated-apnic-20181001",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "contextRegion": {
                      "byteLength": 47,
                      "byteOffset": 20820,
                      "endColumn": 48,
                      "snippet": {
                        "text": "apnic|JP|ipv6|2001:db8:1::|48|20050101|assigned"
                      },
                      "startColumn": 1,
                      "startLine": 1042
                    },
                    "region": {
                      "byteLength": 15,
                      "byteOffset": 20834,
                      "endColumn": 30,
                      "snippet": {
                        "text": "2001:db8:1::|48"
                      },
                      "startColumn": 15,
                      "startLine": 1042
                    }
                  }
                }
              ],
              "message": {
                "text": "2001:db8:1::/48 overlaps 2001:db8::/32\nnote: a note"
              },
              "relatedLocations": [
                {
                  "id": 1,
                  "message": {
                    "text": "which is delegated here"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "file:///tmp/a%20b"
                    },
                    "contextRegion": {
                      "byteLength": 46,
                      "byteOffset": 120,
                      "endColumn": 47,
                      "snippet": {
                        "text": "apnic|CN|ipv6|2001:db8::|32|20040101|allocated"
                      },
                      "startColumn": 1,
                      "startLine": 7
                    },
                    "region": {
                      "byteLength": 13,
                      "byteOffset": 134,
                      "endColumn": 28,
                      "snippet": {
                        "text": "2001:db8::|32"
                      },
                      "startColumn": 15,
                      "startLine": 7
                    }
                  }
                }
              ],
              "ruleId": "F003",
              "ruleIndex": 0
            }
          ],
          "tool": {
            "driver": {
              "name": "v6atlas",
              "rules": [
                {
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "fullDescription": {
                    "text": "two records delegate the same address."
                  },
                  "help": {
                    "markdown": "# What it checks\n\nThat `a` and {b} do not overlap.\n",
                    "text": "# What it checks\n\nThat `a` and {b} do not overlap.\n"
                  },
                  "id": "F003",
                  "name": "overlapping-blocks",
                  "shortDescription": {
                    "text": "two records delegate the same address."
                  }
                },
                {
                  "defaultConfiguration": {
                    "level": "warning"
                  },
                  "fullDescription": {
                    "text": "a country code that does not exist."
                  },
                  "help": {
                    "markdown": "# What it checks\n",
                    "text": "# What it checks\n"
                  },
                  "id": "R014",
                  "name": "unknown-country",
                  "shortDescription": {
                    "text": "a country code that does not exist."
                  }
                },
                {
                  "defaultConfiguration": {
                    "level": "note"
                  },
                  "fullDescription": {
                    "text": "a date after the file's own."
                  },
                  "help": {
                    "markdown": "# What it checks\n",
                    "text": "# What it checks\n"
                  },
                  "id": "R021",
                  "name": "future-date",
                  "shortDescription": {
                    "text": "a date after the file's own."
                  }
                }
              ],
              "semanticVersion": "0.1.0",
              "version": "0.1.0"
            }
          }
        }
      ],
      "version": "2.1.0"
    }
    "#);
}

/// What the published schema asks for, of all that we write.
fn check_sarif(value: &serde_json::Value, rules: &[&str]) {
    assert_eq!(value["version"], "2.1.0");
    let run = &value["runs"][0];
    let driver = &run["tool"]["driver"];
    assert!(driver["name"].is_string() && driver["version"].is_string());
    let listed: Vec<&str> = driver["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(rule)
        .collect();
    assert_eq!(listed, rules);
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], listed[index]);
        assert!(is_level(&result["level"]), "{result}");
        assert!(result["message"]["text"].is_string());
        let related = result["relatedLocations"].as_array();
        let locations = result["locations"].as_array().unwrap().iter();
        locations
            .chain(related.into_iter().flatten())
            .for_each(check_location);
    }
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], true);
    for one in invocation["toolExecutionNotifications"].as_array().unwrap() {
        assert!(one["message"]["text"].is_string() && is_level(&one["level"]));
        one["locations"]
            .as_array()
            .unwrap()
            .iter()
            .for_each(check_location);
    }
}

fn rule(value: &serde_json::Value) -> &str {
    assert!(is_level(&value["defaultConfiguration"]["level"]));
    for text in ["shortDescription", "fullDescription", "help"] {
        assert!(value[text]["text"].is_string(), "{text}");
    }
    value["id"].as_str().unwrap()
}

fn is_level(value: &serde_json::Value) -> bool {
    ["error", "warning", "note"]
        .iter()
        .any(|level| value == level)
}

fn check_location(value: &serde_json::Value) {
    let physical = &value["physicalLocation"];
    let uri = physical["artifactLocation"]["uri"].as_str().unwrap();
    assert!(
        uri.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%:".contains(&byte))
    );
    for region in ["region", "contextRegion"] {
        let Some(region) = physical.get(region) else {
            continue;
        };
        let number = |name: &str| region[name].as_u64().unwrap();
        assert!(number("startLine") >= 1 && number("startColumn") >= 1);
        assert!(number("endColumn") >= number("startColumn"));
        let _ = (number("byteOffset"), number("byteLength"));
    }
}

#[test]
fn sarif_has_what_the_schema_asks_for() {
    let mut report = full();
    report.findings.push(overlap("z"));
    check_sarif(&as_sarif(&report, &RULES), &["R014", "R021", "F003"]);
    check_sarif(&as_sarif(&report, &[]), &["R014", "F003", "R021"]);
    check_sarif(&as_sarif(&Report::default(), &[]), &[]);
}

fn any_label() -> impl Strategy<Value = Label> {
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..300),
        any::<String>().prop_map(String::into_bytes),
        (any::<String>(), 0..600usize).prop_map(|(text, n)| text.repeat(n).into_bytes()),
        (0..60usize, any::<String>()).prop_map(|(n, text)| (" ".repeat(n) + &text).into_bytes()),
    ];
    let ranges = (any::<prop::sample::Index>(), 0..50usize);
    let place =
        (1..3u64, 0..9u64, bytes, ranges).prop_map(|(line, offset, bytes, (at, length))| {
            let start = at.index(bytes.len() + 1);
            Place::new(line, offset, &bytes, start..start + length)
        });
    let texts = (text(), text());
    (texts, proptest::option::of(place)).prop_map(|((file, text), place)| Label {
        file: Arc::from(file),
        place,
        text,
    })
}

/// Texts rich in what a terminal would obey.
fn text() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just('\x1b'),
        Just('\0'),
        Just('\n'),
        Just('\u{9b}'),
        Just('\u{202e}'),
        Just('\u{200d}'),
        Just('\u{6f22}'),
        Just(':'),
        any::<char>(),
    ];
    proptest::collection::vec(odd, 0..20).prop_map(String::from_iter)
}

fn any_report() -> impl Strategy<Value = Report> {
    let finding = (
        any_label(),
        proptest::collection::vec(any_label(), 0..4),
        any::<bool>(),
        (text(), text(), text()),
    )
        .prop_map(|(primary, secondary, again, (message, note, help))| {
            let mut finding = Diagnostic::new(&OVERLAP, message, primary.clone());
            for label in secondary {
                finding = finding.and(label);
            }
            if again {
                finding = finding.and(primary);
            }
            finding.note(note).help(help)
        });
    let hidden = (text(), any::<u64>()).prop_map(|(file, count)| Hidden {
        file: Arc::from(file),
        rule: &COUNTRY,
        severity: Severity::Warning,
        count: count >> 8,
    });
    (
        proptest::collection::vec(finding, 0..4),
        proptest::collection::vec(hidden, 0..3),
    )
        .prop_map(|(mut findings, mut hidden)| {
            findings.sort_by(|one, other| one.key().cmp(&other.key()));
            hidden.sort_by(|one, other| one.file.cmp(&other.file));
            Report {
                findings,
                hidden,
                files: 2,
                records: 9,
            }
        })
}

fn is_harmless(one: char) -> bool {
    let turns =
        matches!(one, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    one == '\n' || !one.is_control() && !turns
}

proptest! {
    #[test]
    fn nothing_of_a_file_reaches_the_terminal_as_it_is(report in any_report(), width in 0..200usize) {
        let form = Human { width, ..Human::default() };
        let text = as_human(&report, &form);
        prop_assert!(text.chars().all(is_harmless), "{text:?}");
        let colored = as_human(&report, &Human { color: true, ..form });
        prop_assert_eq!(without_colours(&colored), text);
        let lines = as_short(&report);
        prop_assert!(lines.chars().all(is_harmless), "{lines:?}");
        prop_assert_eq!(lines.lines().count(), report.findings.len() + report.hidden.len());
    }

    #[test]
    fn programs_get_all_as_it_is(report in any_report()) {
        let text = as_json(&report);
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        prop_assert_eq!(lines.len(), report.findings.len() + report.hidden.len() + 1);
        for (line, finding) in lines.iter().zip(&report.findings) {
            prop_assert_eq!(line["message"].as_str(), Some(finding.message()));
            prop_assert_eq!(line["path"].as_str(), Some(&*finding.primary().file));
        }
        check_sarif(&as_sarif(&report, &RULES), &["R014", "R021", "F003"]);
    }
}

/// Without the codes that we write ourselves: ESC, `[`, numbers, `m`.
fn without_colours(text: &str) -> String {
    let mut pieces = text.split("\x1b[");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find('m').unwrap();
        assert!(
            piece[..end]
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b';')
        );
        out.push_str(&piece[end + 1..]);
    }
    out
}
