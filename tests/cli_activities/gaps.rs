//! What is left open, as a desk officer reads it.

use std::collections::BTreeMap;

use crate::shelf::{bench, column, rows};

#[test]
fn the_centre_that_was_never_established() {
    assert_eq!(
        bench().run("activities gaps --country MY").done(),
        "\
Announced only (1)
Planned when last told; no later report names it.

ws-2020-my: Workshop announced in 2020, Malaysia
  2020  council-2020  3.4  planned  Scheduled; topic and date not stated, no later
                                    mention.
  not named in: cwg-2023


Never established (1)
Being prepared in three reports or more; no later report names it.

centre-must-my: ITU IPv6/IoT Expertise Centre at MUST, Malaysia
  2017  cwg-2017      3.4  working towards  First of three reports in a row without
                                            establishment (2017, 2018, 2020). The sentence
                                            on its aims lacks words.
  2018  council-2018  3.2  working towards  Second report in a row without establishment.
                                            The host is misspelt and the sentence is cut;
                                            the English name in brackets decides.
  2020  council-2020  3.2  working towards  Third report in a row without establishment;
                                            not mentioned in 2023.
  not named in: cwg-2023
"
    );
}

#[test]
fn what_is_near_ipv6_is_told_as_such() {
    let page = bench()
        .run("activities gaps --gap overdue --lang es")
        .done();
    assert!(page.starts_with("Vencido (1)\nEl plazo venció"), "{page}");
    assert!(page.contains("ixp-gt: "), "{page}");
    assert!(
        page.contains("(2017-05/2018-Q3)\n  afín a IPv6\n"),
        "{page}"
    );
}

#[test]
fn gaps_are_counted_by_kind() {
    let bench = bench();
    let counted = |words: &str| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for gap in column(&rows(&bench, words), "gap") {
            *counts.entry(gap).or_default() += 1;
        }
        counts
            .into_iter()
            .map(|(gap, count)| format!("{gap} {count}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        counted("activities gaps --relevance core"),
        [
            "announced_only 9",
            "left_out 1",
            "never_established 1",
            "told_again 1",
            "told_late 3",
            "unanswered 6",
            "went_backwards 2",
            "went_silent 18",
        ]
    );
    assert_eq!(
        counted("activities gaps --gap went-silent --region ARB"),
        [""; 0]
    );
    assert_eq!(
        counted("activities gaps --gap announced_only --kind ixp"),
        ["announced_only 1"]
    );
}

#[test]
fn a_gap_names_its_evidence() {
    let rows = rows(
        &bench(),
        "activities gaps --gap went_backwards --country CI",
    );
    assert_eq!(
        column(&rows, "evidence"),
        ["council-2018 3.4 operational;council-2020 3.5 ongoing"]
    );
    assert_eq!(column(&rows, "statements"), ["S18-3.4-02;S20-3.5-03"]);
    assert_eq!(column(&rows, "last_told"), ["2020"]);
}

#[test]
fn the_page_shows_what_is_given() {
    assert_eq!(
        bench()
            .run("activities gaps --gap contradicted --country CH")
            .done(),
        "\
Contradicted (1)
Two documents give dates or numbers that cannot both be right.

igf-12: 12th Internet Governance Forum, Geneva (2017-12-17/2017-12-21)
  near IPv6
  2017  cwg-2017      7 ¶1  planned    2017-12-18/2017-12-21. Announced for 2017-12-18 to
                                       2017-12-21; council-2018 has 2017-12-17 to
                                       2017-12-21. Section 7 has no numbered paragraph.
  2018  council-2018  4.3   completed  2017-12-17/2017-12-21. 2017-12-17 to 2017-12-21;
                                       cwg-2017 has 2017-12-18.
"
    );
    let rows = rows(&bench(), "activities gaps --gap unmoved");
    assert_eq!(column(&rows, "activity"), ["res69-incidents"]);
    assert_eq!(
        column(&rows, "given"),
        [
            "S17-2.18-01 incidents:37;S17-2.18-01 new:2;S18-2.13-01 incidents:37;S23-2.10-01 \
             incidents:37"
        ]
    );
}

#[test]
fn nothing_open_and_unknown_gaps() {
    let bench = bench();
    let run = bench.run("activities gaps --country BN");
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (
            Some(0),
            "",
            "note: nothing is left open; of the 167 activities of the register, 1 meet these \
             conditions\n"
        )
    );
    bench.refuses(
        "activities gaps --gap went_silnt",
        2,
        "error: expected a gap: went_silent, announced_only, never_established, unanswered, \
         went_backwards, overdue, left_out, told_late, told_as_open, \
         contradicted, unmoved, told_again, miscounted, found `went_silnt` (did \
         you mean went_silent?)\n",
    );
}
