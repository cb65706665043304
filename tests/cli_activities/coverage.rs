//! Which clause has what, and which has nothing.

use crate::shelf::{bench, column, rows};

#[test]
fn every_duty_is_counted() {
    let rows = rows(&bench(), "activities coverage");
    assert_eq!(rows.len(), 35);
    let is_t3 = |row: &&Vec<(String, String)>| row[0].1 == "T3";
    let t3: Vec<_> = rows.iter().filter(is_t3).cloned().collect();
    let cell = |name: &str| column(&t3, name).remove(0);
    assert_eq!(cell("evidence").split(';').count(), 39);
    assert_eq!(
        cell("demands"),
        "mandate-testbed-labs;mandate-joint-training"
    );
    let groups = [
        "ITU_AFR", "ITU_AMS", "ITU_ARB", "ITU_ASP", "ITU_CIS", "ITU_EUR",
    ];
    assert_eq!(groups.map(cell), ["10", "3", "4", "8", "0", "2"]);
    let groups = ["worldwide", "UN_LDC", "UN_LLDC", "UN_SIDS"];
    assert_eq!(groups.map(cell), ["12", "4", "3", "1"]);
}

#[test]
fn the_page_has_the_same() {
    let page = bench().run("activities coverage").done();
    for line in [
        "T3        12      10   3    4    8    0    2    4    3     1",
        // Tonga as a venue; what is addressed to all regions is no sum of them.
        "Duty      To all  AFR  AMS  ARB  ASP  CIS  EUR  LDC  LLDC  SIDS",
        "To all: addressed to all regions, no total. Countries count for LDC, LLDC and SIDS as",
        "Nothing to show (13)",
    ] {
        assert!(page.lines().any(|one| one == line), "{line}\n{page}");
    }
    let t3 = "T3        WTSA-64 instructs 3      39        Workshop\u{a0}12\u{a0}\u{b7} ";
    assert!(page.lines().any(|line| line.starts_with(t3)), "{page}");
    assert!(
        page.lines().all(|line| line.chars().count() <= 90),
        "{page}"
    );
}

#[test]
fn a_duty_shows_its_evidence() {
    let bench = bench();
    let page = bench.run("activities coverage s5").done();
    assert!(
        page.starts_with("S5: WTSA-64 invites Member States 5"),
        "{page}"
    );
    assert!(page.contains("\nitud-q1-1-report-2014-2017: "), "{page}");
    assert!(
        page.contains("\n  2018  council-2018  3.7     completed  The word"),
        "{page}"
    );
    let page = bench.run("activities coverage T4").done();
    assert!(
        page.contains("\nNothing to show\n\nmandate-procurement: "),
        "{page}"
    );
    let page = bench.run("activities coverage M1 --lang fr").done();
    assert!(page.contains("Politiques\n  Iraq"), "{page}");
    bench.refuses(
        "activities coverage T33",
        2,
        "error: expected the key of a duty of duties.csv, found `T33` (did you mean T3?)\n",
    );
}
