//! What the documents leave open, found from the tables alone.

use v6atlas::activity::{Files, Gap, GapKind, Relevance, Status};
use v6atlas::export::register as listing;

use crate::shipped::{SHIPPED, parse, register};

/// The keys of the activities with a gap of that kind, near and less near.
fn with(kind: GapKind, relevance: Relevance) -> Vec<String> {
    let register = register();
    let gaps = register
        .gaps()
        .into_iter()
        .filter(|gap| gap.kind() == kind && gap.activity().relevance() == relevance);
    gaps.map(|gap| gap.activity().key().to_string()).collect()
}

#[test]
fn the_gaps_of_what_is_about_ipv6_are_found() {
    let core = |kind| with(kind, Relevance::Core);
    assert_eq!(
        core(GapKind::WentSilent),
        [
            "itut-sg-ip-work",
            "sg2-sg3-res64-methodology",
            "sg20-ipv6-subnet-addressing",
            "sg20-ipv6-protocol-suite",
            "sg20-ipv6-iot-supplement",
            "i3gt",
            "bdt-ipv6-assistance",
            "testbed-central-africa",
            "ws-ipv6-esa-africa",
            "ta-ipv6-asp",
            "sg20-ipv6-iot-recs",
            "testbed-ci",
            "ta-ipv6-bt",
            "testbed-zw",
            "tr-inictel-ipv6",
            "testbed-ug",
            "testbed-sl",
            "tr-iiis-in-alttc",
        ]
    );
    assert_eq!(core(GapKind::NeverEstablished), ["centre-must-my"]);
    assert_eq!(core(GapKind::WentBackwards), ["testbed-ci", "ta-ipv6-me"]);
    assert_eq!(core(GapKind::LeftOut), ["testbed-cm"]);
    assert_eq!(
        core(GapKind::AnnouncedOnly),
        ["ar", "sn", "lk", "th", "my", "me", "tn", "jo", "us"].map(|c| format!("ws-2020-{c}"))
    );
    assert_eq!(
        core(GapKind::Unanswered),
        [
            "mandate-alloc-statistics",
            "mandate-testbed-labs",
            "mandate-joint-training",
            "mandate-procurement",
            "mandate-discussion",
            "mandate-bdt-training",
        ]
    );
    assert_eq!(
        core(GapKind::ToldLate),
        [
            "itud-q1-1-report-2014-2017",
            "ta-ipv6-kh-2016",
            "tr-iiis-to-2017"
        ]
    );
    assert_eq!(core(GapKind::Overdue), [""; 0]);
    assert_eq!(core(GapKind::ToldAsOpen), [""; 0]);
    assert_eq!(core(GapKind::ToldAgain), ["itud-q1-1-report-2014-2017"]);
    assert_eq!(core(GapKind::Contradicted), [""; 0]);
    assert_eq!(core(GapKind::Unmoved), [""; 0]);
    assert_eq!(core(GapKind::Miscounted), [""; 0]);
}

#[test]
fn the_gaps_of_what_is_near_it_are_found() {
    let related = |kind| with(kind, Relevance::Related);
    assert_eq!(related(GapKind::Overdue), ["ixp-gt"]);
    assert_eq!(
        related(GapKind::AnnouncedOnly),
        [
            "ig-regional-series",
            "forum-interconnectivity-mx-2017",
            "forum-iot-2030",
            "ixp-dj",
        ]
    );
    assert_eq!(
        related(GapKind::LeftOut),
        ["bb-wireless-ml", "ixp-assistance"]
    );
    assert_eq!(
        related(GapKind::ToldLate),
        [
            "ws-sg13-africa-cairo-2017",
            "forum-iot-tt-2017",
            // The meetings of its task force.
            "jca-iot-scc",
            "ws-network2030-4",
            "menog-19",
            "enum-ripe-liaison",
        ]
    );
    assert_eq!(
        related(GapKind::ToldAsOpen),
        [
            "tr-iot-conn-vn-2019",
            "tr-iot-conn-id-2019",
            "tr-iot-conn-in-2019",
            // Of February 2020, and the report of 2020 stands at its March.
            "tr-iot-conn-ma-2020",
            "tr-nbtc-ai-2019",
            "tr-nbtc-traffic-2019",
        ]
    );
    assert_eq!(related(GapKind::WentBackwards), [""; 0]);
    assert_eq!(
        related(GapKind::Contradicted),
        ["pub-internet-exchanges", "igf-12"]
    );
    assert_eq!(related(GapKind::Unmoved), ["res69-incidents"]);
    assert_eq!(related(GapKind::Miscounted), ["sg20-iot-recs-2023"]);
    assert_eq!(related(GapKind::ToldAgain), [""; 0]);
    let silent = related(GapKind::WentSilent);
    let lists: Vec<_> = silent.iter().filter(|key| key.starts_with("bb-")).collect();
    // Six of the nine countries vanish; three have results.
    assert_eq!(
        lists,
        [
            "bb-wireless-bf",
            "bb-wireless-ls",
            "bb-wireless-ml",
            "bb-wireless-ag",
            "bb-wireless-kn",
            "bb-wireless-rw"
        ]
    );
}

/// `council-2018 3.4 operational`, a line for each statement.
fn evidence(gap: &Gap<'_>) -> Vec<String> {
    gap.evidence()
        .iter()
        .map(|told| {
            let document = told.document().key();
            format!("{document} {} {}", told.paragraph(), told.status())
        })
        .collect()
}

#[test]
fn a_gap_shows_its_evidence() {
    let register = register();
    let gaps = register.gaps();
    let find = |kind, key: &str| {
        let mut all = gaps.iter();
        all.find(|gap| gap.kind() == kind && gap.activity().key().as_str() == key)
            .unwrap()
    };
    let absent = |gap: &Gap<'_>| -> Vec<String> {
        let documents = gap.absent_from().iter();
        documents.map(|one| one.key().to_string()).collect()
    };
    let i3gt = find(GapKind::WentSilent, "i3gt");
    assert_eq!(evidence(i3gt), ["council-2018 3.3 ongoing"]);
    assert_eq!(absent(i3gt), ["council-2020", "cwg-2023"]);
    let must = find(GapKind::NeverEstablished, "centre-must-my");
    assert_eq!(
        evidence(must),
        [
            "cwg-2017 3.4 working_towards",
            "council-2018 3.2 working_towards",
            "council-2020 3.2 working_towards",
        ]
    );
    assert_eq!(absent(must), ["cwg-2023"]);
    let bed = find(GapKind::WentBackwards, "testbed-ci");
    assert_eq!(
        evidence(bed),
        ["council-2018 3.4 operational", "council-2020 3.5 ongoing"]
    );
    let exchange = find(GapKind::Overdue, "ixp-gt");
    assert_eq!(
        evidence(exchange),
        [
            "cwg-2017 6.1 ongoing",
            "council-2018 6.1 being_established",
            "council-2020 6.1 unknown",
        ]
    );
    assert_eq!(absent(exchange), ["cwg-2023"]);
    let cameroon = find(GapKind::LeftOut, "testbed-cm");
    assert_eq!(absent(cameroon), ["council-2020"]);
}

#[test]
fn what_the_documents_give_is_the_evidence() {
    let register = register();
    let gaps = register.gaps();
    let given = |kind, key: &str| -> Vec<String> {
        let mut all = gaps.iter();
        let gap = all.find(|gap| gap.kind() == kind && gap.activity().key().as_str() == key);
        let told = gap.unwrap().evidence().iter();
        told.map(|told| {
            format!(
                "{} {}",
                told.document().key(),
                listing::given(told).join(" ")
            )
        })
        .collect()
    };
    assert_eq!(
        given(GapKind::Contradicted, "igf-12"),
        [
            "cwg-2017 2017-12-18/2017-12-21",
            "council-2018 2017-12-17/2017-12-21",
        ]
    );
    assert_eq!(
        given(GapKind::Unmoved, "res69-incidents"),
        [
            "cwg-2017 incidents:37 new:2",
            "council-2018 incidents:37",
            "cwg-2023 incidents:37",
        ]
    );
    assert_eq!(
        given(GapKind::Miscounted, "sg20-iot-recs-2023"),
        ["cwg-2023 approved:15:10 determined:5:4"]
    );
    assert_eq!(
        given(GapKind::ToldLate, "jca-iot-scc"),
        // Four single days, and no time between them.
        [
            "cwg-2023 2021-09-27",
            "cwg-2023 2021-09-29",
            "cwg-2023 2022-01-18",
            "cwg-2023 2022-01-20",
        ]
    );
    // Five statements, twice in the report of 2017.
    let again = given(GapKind::ToldAgain, "itud-q1-1-report-2014-2017");
    let documents: Vec<&str> = again.iter().map(|line| line.trim()).collect();
    assert_eq!(
        documents,
        [
            "cwg-2017",
            "cwg-2017",
            "council-2018",
            "council-2020",
            "cwg-2023"
        ]
    );
}

#[test]
fn a_new_document_is_two_files_to_add_to() {
    let add = |table: &[u8], line: &str| [table, line.as_bytes()].concat();
    let documents = add(
        SHIPPED.documents,
        "council-2025,Council,2025,2023-05,2025,en,ar,en,es,fr,ru,zh,An example.\n",
    );
    let statements = add(
        SHIPPED.statements,
        "S25-3.2-01,centre-must-my,council-2025,3.2,operational,MY,,,,,,,,\n\
         S25-3.3-01,ixp-gt,council-2025,6.1,operational,GT,,,,,,,,\n",
    );
    let register = parse(Files {
        documents: &documents,
        statements: &statements,
        ..SHIPPED
    });
    let status = |key: &str| register.current_status(key);
    assert_eq!(status("centre-must-my"), Some(Status::Operational));
    assert_eq!(register.history("centre-must-my").len(), 4);
    let of = |key: &str| -> Vec<GapKind> {
        let gaps = register.gaps().into_iter();
        let same = gaps.filter(|gap| gap.activity().key().as_str() == key);
        same.map(|gap| gap.kind()).collect()
    };
    // Both are there now, though a report left them out.
    assert_eq!(of("centre-must-my"), [GapKind::LeftOut]);
    assert_eq!(of("ixp-gt"), [GapKind::LeftOut]);
    // What the report of 2023 told as going on has fallen silent since.
    assert_eq!(of("testbed-cg"), [GapKind::WentSilent]);
    assert_eq!(of("mandate-procurement"), [GapKind::Unanswered]);
}
