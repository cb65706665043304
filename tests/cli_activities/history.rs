//! What each document says.

use crate::shelf::{bench, column, rows};

#[test]
fn the_status_by_document() {
    assert_eq!(
        bench().run("activities history CI").done(),
        "\
testbed-ci: IPv6 test bed, Côte d’Ivoire
Testbed · beneficiary · about IPv6
  2018  council-2018  3.4  operational  Told as established by ITU and as the base of the
                                        training of September 2017; in 2020 on the
                                        assistance list again.
  2020  council-2020  3.5  ongoing      Policies and test bed told together: which of the
                                        two is not stated. In 2018 the test bed was told
                                        as established.
  2023  cwg-2023           not named

ws-ipv6-abidjan-2017: IPv6 training workshop, Abidjan (2017-09)
Workshop · beneficiary · about IPv6
  2018  council-2018  3.4  completed  In September 2017, day not stated.
"
    );
}

#[test]
fn a_key_has_a_history_too() {
    let bench = bench();
    let rows = rows(&bench, "activities history centre-must-my");
    assert_eq!(column(&rows, "status"), ["working_towards"; 3]);
    assert_eq!(
        column(&rows, "document"),
        ["cwg-2017", "council-2018", "council-2020"]
    );
    assert_eq!(column(&rows, "paragraph"), ["3.4", "3.2", "3.2"]);
    // An event whose days are over need not be named again.
    let page = bench.run("activities history tr-nbtc-ai-2019").done();
    assert!(!page.contains("not named"), "{page}");
    // A proposal does not have to name what was done.
    let page = bench.run("activities history testbed-cg --lang fr").done();
    assert!(
        !page.contains("wtsa24") && page.contains("en cours"),
        "{page}"
    );
}

#[test]
fn persons_are_told_as_stated() {
    let rows = rows(&bench(), "activities history tot-ipv6-5g");
    assert_eq!(column(&rows, "participants"), ["", ""]);
    assert_eq!(column(&rows, "completed"), ["", "31"]);
    assert_eq!(column(&rows, "certified"), ["", "20"]);
}

#[test]
fn nothing_and_nobody() {
    let bench = bench();
    let run = bench.run("activities history Kenya");
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (
            Some(0),
            "",
            "note: no activity of the register names Kenya (KE)\n"
        )
    );
    bench.refuses(
        "activities history testbed-cl",
        2,
        "error: expected a country or the key of an activity, found `testbed-cl` (did you mean \
         testbed-cg?)\n",
    );
    bench.refuses(
        "activities history Kenia",
        2,
        "error: expected a country or the key of an activity, found `Kenia`: did you mean KE \
         (Kenya)?\n",
    );
}
