//! The whole text of one report.

use v6atlas::council::{Content, markdown};
use v6atlas::geography::Language;

use crate::shipped::{page, term};

/// The report up to the remarks of the register, which say what they say
/// there.
#[test]
fn the_report_of_2023() {
    let page = page(
        term("2022-02", "2023-04"),
        Language::En,
        Content::WithEvidence,
    );
    let text = markdown(&page, Some("ipv6-charts"));
    let (told, remarks) = text
        .split_once("The register of activities has a remark")
        .unwrap();
    assert!(remarks.contains("(CG), as in ITU usage"), "{remarks}");
    insta::assert_snapshot!(told);
}

#[test]
fn the_final_text_of_2023_in_french() {
    let page = page(term("2022-02", "2023-04"), Language::Fr, Content::Final);
    let text = markdown(&page, Some("ipv6-charts"));
    let (told, _) = text.split_once("## Annexe 1").unwrap();
    insta::assert_snapshot!(told);
}
