//! What is said of other times than those of a report, and what cannot be
//! said.

use v6atlas::council::{Draft, OpenKind, PointKind, Section, Subject};
use v6atlas::geography::{Group, Language};

use crate::shipped::{term, text, with_draft};

/// The keys of the activities that are said, by section.
fn said(draft: &Draft<'_>, section: Section) -> Vec<String> {
    let sections = draft.sections().iter();
    let its = sections.filter(|(one, _)| *one == section);
    its.flat_map(|(_, paragraphs)| paragraphs)
        .flat_map(v6atlas::council::Paragraph::evidence)
        .map(|told| told.activity().key().to_string())
        .collect()
}

fn points(draft: &Draft<'_>, kind: PointKind) -> Vec<String> {
    let its = draft.points().iter().filter(|point| point.kind == kind);
    its.map(|point| match point.subject {
        Subject::Activity(activity) => activity.key().to_string(),
        Subject::Document(document) => document.key().to_string(),
        Subject::Country(country) => country.to_string(),
        Subject::Section(section) => format!("{section:?}"),
    })
    .collect()
}

fn open(draft: &Draft<'_>, kind: OpenKind) -> Vec<String> {
    let its = draft.open().iter().filter(|open| open.kind == kind);
    its.map(|open| open.activity.key().to_string()).collect()
}

#[test]
fn the_time_of_the_report_of_2018() {
    with_draft(term("2017-05", "2018-04"), |draft| {
        let documents: Vec<&str> = draft.documents().iter().map(|d| d.key().as_str()).collect();
        assert_eq!(documents, ["cwg-2017", "council-2018"]);
        assert_eq!(said(draft, Section::Centres), ["centre-must-my"; 2]);
        let beds = said(draft, Section::Testbeds);
        for bed in ["testbed-ci", "testbed-cm", "testbed-zw", "ta-ipv6-bt"] {
            assert!(beds.iter().any(|one| one == bed), "{bed}: {beds:?}");
        }
        // The report of 2017 tells of a time before; Cambodia's support is of
        // 2016.
        assert_eq!(points(draft, PointKind::Document), ["cwg-2017"]);
        assert_eq!(points(draft, PointKind::Outside), ["ta-ipv6-kh-2016"]);
        // What fell silent later was not known then.
        assert!(!open(draft, OpenKind::Silent).contains(&"i3gt".to_owned()));
    });
}

#[test]
fn the_time_of_the_report_of_2020() {
    with_draft(term("2019-06", "2020-03"), |draft| {
        assert_eq!(draft.documents().len(), 1);
        assert_eq!(open(draft, OpenKind::Planned).len(), 10);
        assert!(open(draft, OpenKind::Silent).contains(&"i3gt".to_owned()));
        assert_eq!(points(draft, PointKind::Backwards), ["testbed-ci"]);
        // A report of the study period before.
        assert_eq!(
            points(draft, PointKind::Outside),
            ["itud-q1-1-report-2014-2017"]
        );
        assert_eq!(points(draft, PointKind::OtherDate), ["tr-iiis-to-2017"]);
        // Three registries have files near both ends, the others not.
        assert_eq!(points(draft, PointKind::Figures), ["JO", "ME", "US"]);
        let argentina = draft
            .countries()
            .iter()
            .find(|one| one.country().to_string() == "AR")
            .unwrap();
        let change = argentina.change();
        let (start, end) = (change.start.as_ref().unwrap(), change.end.as_ref().unwrap());
        assert_eq!(change.records(), Some(end.records - start.records));
        assert!(start.vintage.to_string().starts_with("lacnic-20190628-"));
        // Partners alone are no countries of the statistics.
        let countries = draft.countries().iter();
        assert!(
            countries
                .clone()
                .all(|one| one.country().to_string() != "AU")
        );
    });
}

#[test]
fn a_date_that_only_another_document_tells_is_not_said() {
    let day = "4\u{2013}8 December 2017";
    let text_of = |from: &str, until: &str| text(term(from, until), Language::En);
    let (said, desk) = {
        let text = text_of("2019-06", "2020-03");
        let (said, desk) = text.split_once("## Points for the desk officer").unwrap();
        (said.to_owned(), desk.to_owned())
    };
    assert!(said.contains("“Internet and IPv6 infrastructure security” (Tonga)."));
    assert!(!said.contains(day), "{said}");
    // The desk officer reads the date, and where it comes from.
    let (_, list) = desk
        .split_once("the only date known, from another document")
        .unwrap();
    let line = list.lines().find(|line| line.starts_with("- ")).unwrap();
    for part in [day, "council-2020 3.6", "council-2018 3.5"] {
        assert!(line.contains(part), "{line}");
    }
    // The report that dates it says it, and so does one that dates something
    // before its period.
    let text = text_of("2017-05", "2018-04");
    let (said, _) = text.split_once("## Points for the desk officer").unwrap();
    assert!(
        said.contains(day) && said.contains("September 2016"),
        "{said}"
    );
}

#[test]
fn a_country_counts_for_its_groups_where_something_is_held() {
    let row = |from: &str, until: &str, group: Option<Group>| {
        with_draft(term(from, until), |draft| {
            let mut rows = draft.groups().iter();
            let row = rows.find(|row| row.group == group).unwrap();
            let codes: Vec<String> = row.countries.iter().map(ToString::to_string).collect();
            (row.activities, codes.join(" "))
        })
    };
    let of_2018 = |group| row("2017-05", "2018-04", group);
    assert_eq!(of_2018(Some(Group::UnSids)), (1, "TO".to_owned()));
    assert_eq!(of_2018(Some(Group::ItuAsp)).1, "BT KH MY TH TO");
    // Suriname and Switzerland are only where cities named are.
    assert_eq!(of_2018(Some(Group::ItuAms)).1, "");
    assert_eq!(of_2018(Some(Group::ItuEur)).1, "");
    let of_2020 = |group| row("2019-06", "2020-03", group);
    assert_eq!(of_2020(Some(Group::UnSids)), (1, "TO".to_owned()));
    for (language, name) in [
        (Language::En, "Addressed to all regions"),
        (Language::Fr, "À l’intention de toutes les régions"),
    ] {
        let text = text(term("2017-05", "2018-04"), language);
        assert!(text.contains(&format!("\n| {name} |")), "{text}");
    }
}

#[test]
fn a_country_that_no_document_names_has_no_figures() {
    with_draft(term("2017-05", "2018-04"), |draft| {
        assert!(said(draft, Section::Trainings).contains(&"tr-inictel-ipv6".to_owned()));
        let countries = draft.countries().iter();
        let codes: Vec<String> = countries.map(|one| one.country().to_string()).collect();
        assert!(!codes.contains(&"PE".to_owned()) && codes.contains(&"TO".to_owned()));
        let rows = draft.groups().iter().flat_map(|row| &row.countries);
        assert!(rows.clone().all(|country| country.to_string() != "PE"));
    });
    let text = text(term("2017-05", "2018-04"), Language::En);
    let (said, _) = text.split_once("## Points for the desk officer").unwrap();
    assert!(!said.contains("Peru"), "{said}");
}

#[test]
fn the_time_of_the_report_of_2023() {
    with_draft(term("2022-02", "2023-04"), |draft| {
        assert_eq!(points(draft, PointKind::Document), [""; 0]);
        assert_eq!(open(draft, OpenKind::Announced).len(), 9);
        assert_eq!(open(draft, OpenKind::NeverEstablished), ["centre-must-my"]);
        assert_eq!(points(draft, PointKind::LeftOut), ["testbed-cm"]);
    });
}

#[test]
fn a_report_is_of_the_time_in_which_its_own_period_ends() {
    let documents = |from: &str, until: &str| -> Vec<String> {
        with_draft(term(from, until), |draft| {
            let all = draft.documents().iter();
            all.map(|one| one.key().to_string()).collect()
        })
    };
    assert_eq!(
        documents("2017-05", "2018-04"),
        ["cwg-2017", "council-2018"]
    );
    assert_eq!(documents("2019-06", "2020-03"), ["council-2020"]);
    assert_eq!(documents("2022-02", "2023-04"), ["cwg-2023"]);
    // Times that follow each other share none; the period of the report of
    // 2020 ended in March.
    assert_eq!(documents("2020-01", "2020-12"), ["council-2020"]);
    assert_eq!(documents("2020-03", "2020-03"), ["council-2020"]);
    assert_eq!(documents("2020-04", "2021-12"), [""; 0]);
    with_draft(term("2020-04", "2021-12"), |draft| {
        assert!(draft.sections().is_empty());
        assert_eq!(draft.related(), 0);
        assert!(draft.open().iter().all(|one| {
            let document = one.told.document().key();
            document.as_str() != "council-2020"
        }));
    });
    for language in Language::ALL {
        let text = text(term("2020-04", "2021-12"), language);
        assert!(!text.contains("council-2020"), "{text}");
    }
}

#[test]
fn a_proposal_only_demands() {
    with_draft(term("2024", "2024"), |draft| {
        assert!(draft.sections().is_empty());
        assert_eq!(draft.documents().len(), 1);
        assert_eq!(open(draft, OpenKind::Requested).len(), 6);
    });
    let text = text(term("2024", "2024"), Language::En);
    assert!(text.contains("holds no report of this period"));
    assert!(text.contains("No country is named."));
}

#[test]
fn a_time_without_documents_says_so() {
    let text = text(term("2010", "2011"), Language::En);
    assert!(text.contains("holds no report of this period"));
    assert!(text.contains("Nothing is requested or open."));
    assert!(!text.contains("**3.1**"));
}

#[test]
fn what_is_dated_in_the_time_is_said_though_told_elsewhere() {
    // Only the days of the training in Tonga; both reports on it are of later
    // years.
    with_draft(term("2017-12-04", "2017-12-08"), |draft| {
        assert!(
            draft
                .documents()
                .iter()
                .all(|d| d.key().as_str() == "cwg-2017")
        );
        assert!(said(draft, Section::Trainings).contains(&"tr-iiis-to-2017".to_owned()));
        assert_eq!(points(draft, PointKind::Elsewhere), ["tr-iiis-to-2017"]);
    });
}
