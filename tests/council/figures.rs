//! What is made of figures that are not comparable, small or missing, from
//! tables of two dates made by hand.

use v6atlas::council::{Content, Draft, Figures, compose, markdown};
use v6atlas::export::csv;
use v6atlas::geography::Language;
use v6atlas::measure::Observation;
use v6atlas::profile::Atlas;

use crate::shipped::{REGISTER, term};

/// What the report of 2020 says of Côte d'Ivoire, given rows of date, records,
/// space in /32s and status.
fn said(rows: &[(&str, u32, &str, &str)]) -> String {
    let mut table = "registry,area,indicator,time,value,unit,status,vintage\n".to_owned();
    for (area, indicator) in [
        ("CI", "V6_EQ32"),
        ("CI", "V6_RECORDS"),
        ("TOTAL", "V6_EQ32"),
        ("TOTAL", "V6_RECORDS"),
    ] {
        for (date, records, space, status) in rows {
            let (value, unit) = match indicator {
                "V6_EQ32" => ((*space).to_owned(), "/32"),
                _ => (records.to_string(), "records"),
            };
            let vintage = format!("afrinic-{}-1-0123456789ab", date.replace('-', ""));
            let row =
                format!("afrinic,{area},{indicator},{date},{value},{unit},{status},{vintage}");
            table.push_str(&row);
            table.push('\n');
        }
    }
    let mut observations = csv::read(table.as_bytes()).unwrap();
    observations.sort_by_cached_key(Observation::key);
    let atlas = Atlas::new(&observations);
    let term = term("2019-06", "2020-03");
    let then = REGISTER.as_of(term.last_day());
    let draft = Draft::new(&REGISTER, &then, Figures::new(&atlas, &observations), term);
    let page = compose(&draft, Language::En, Content::WithEvidence, &|_| Vec::new());
    let text = markdown(&page, None);
    let (_, own) = text.split_once("### Côte d’Ivoire\n\n").unwrap();
    own.split_once("\n\n### ").unwrap().0.trim_end().to_owned()
}

const TITLES: &str = "| Figure | Start of the period | End of the period | Change |\n\
                      | --- | ---: | ---: | ---: |\n";

#[test]
fn a_change_is_that_of_two_files() {
    let text = said(&[
        ("2019-07-01", 15, "42.5", "A"),
        ("2020-04-01", 12, "43", "A"),
    ]);
    assert_eq!(
        text,
        format!(
            "{TITLES}| Date of the file | 1 July 2019 | 1 April 2020 |  |\n\
             | IPv6 delegations | 15 | 12 | −3 |\n\
             | Space, in /32s | 42.50 | 43.00 | +0.50 |\n\n\
             Files: `afrinic-20190701-1-0123456789ab`; `afrinic-20200401-1-0123456789ab`"
        )
    );
}

#[test]
fn less_than_a_32_is_told_in_48s() {
    let text = said(&[
        ("2019-07-01", 1, "0.0000152587890625", "A"),
        ("2020-04-01", 2, "0.000030517578125", "A"),
    ]);
    assert!(
        text.contains("| Space, in /48s | 1.00 | 2.00 | +1.00 |"),
        "{text}"
    );
}

#[test]
fn a_change_is_never_shown_as_none() {
    // One /48 more and one less.
    for (start, end, row) in [
        (
            "42",
            "42.0000152587890625",
            "42.00000 | 42.00002 | +0.00002",
        ),
        (
            "42.0000152587890625",
            "42",
            "42.00002 | 42.00000 | −0.00002",
        ),
        ("42", "42", "42.00 | 42.00 | 0.00"),
        ("42", "42.25", "42.00 | 42.25 | +0.25"),
    ] {
        let text = said(&[("2019-07-01", 1, start, "A"), ("2020-04-01", 2, end, "A")]);
        assert!(
            text.contains(&format!("| Space, in /32s | {row} |")),
            "{text}"
        );
    }
}

#[test]
fn figures_of_two_definitions_have_no_change() {
    for rows in [
        // Another form of file at one end.
        vec![("2019-07-01", 15, "42", "A"), ("2020-04-01", 18, "42", "D")],
        // Another definition from the end on.
        vec![("2019-07-01", 15, "42", "A"), ("2020-04-01", 18, "42", "B")],
        // Or from some day between.
        vec![
            ("2019-07-01", 15, "42", "A"),
            ("2019-10-01", 18, "42", "B"),
            ("2020-04-01", 18, "42", "A"),
        ],
    ] {
        let text = said(&rows);
        assert!(
            text.contains("| IPv6 delegations | 15 | 18 | not comparable |"),
            "{text}"
        );
        assert!(
            text.contains("The two figures cannot be compared: AFRINIC"),
            "{text}"
        );
    }
    // A break before the first file is no matter.
    let text = said(&[("2019-07-01", 15, "42", "B"), ("2020-04-01", 18, "42", "A")]);
    assert!(
        text.contains("| IPv6 delegations | 15 | 18 | +3 |"),
        "{text}"
    );
}

#[test]
fn a_file_too_far_away_is_named_and_not_used() {
    // 45 days before the first day, and 46 days after the last.
    let text = said(&[("2019-04-17", 15, "42", "A"), ("2020-05-16", 18, "42", "A")]);
    assert!(
        text.contains("| IPv6 delegations | 15 | not known | not known |"),
        "{text}"
    );
    assert!(
        text.contains(
            "The figure for 31 March 2020 is not known: the nearest file of AFRINIC at hand is \
             that of 16 May 2020."
        ),
        "{text}"
    );
    assert!(
        text.ends_with("Files: `afrinic-20190417-1-0123456789ab`"),
        "{text}"
    );
}

#[test]
fn nothing_near_is_no_table() {
    let text = said(&[("2014-06-30", 15, "42", "A")]);
    assert!(
        text.starts_with("The figure for 1 June 2019 is not known"),
        "{text}"
    );
    assert!(!text.contains('|') && !text.contains("Files"), "{text}");
}
