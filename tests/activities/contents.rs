//! What the register holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use v6atlas::activity::{Activity, Kind, KindName, Query, Relevance, Scope};
use v6atlas::geography::{Group, Language};

use crate::shipped::{country, register};

#[test]
fn all_of_it_is_in() {
    let register = register();
    assert_eq!(register.documents().len(), 5);
    assert_eq!(register.activities().len(), 167);
    assert_eq!(register.statements().len(), 266);
    assert_eq!(register.told().count(), 266);
    assert_eq!(register.policies().len(), 10);
    assert_eq!(register.duties().len(), 35);
    assert_eq!(register.systems().len(), 41);
}

#[test]
fn statements_are_counted_by_document_and_kind() {
    let register = register();
    let mut counts: BTreeMap<(KindName, &str), usize> = BTreeMap::new();
    for told in register.told() {
        let key = (
            told.activity().kind().name(),
            told.document().key().as_str(),
        );
        *counts.entry(key).or_default() += 1;
    }
    let documents: Vec<&str> = register
        .documents()
        .iter()
        .map(|document| document.key().as_str())
        .collect();
    let mut table = String::new();
    let mut line = |name: &str, count: &dyn Fn(&str) -> usize| {
        write!(table, "{name:20}").unwrap();
        for document in &documents {
            write!(table, "{:5}", count(document)).unwrap();
        }
        table.push('\n');
    };
    for kind in KindName::ALL {
        line(kind.as_str(), &|document| {
            counts.get(&(*kind, document)).copied().unwrap_or(0)
        });
    }
    line("all", &|document| {
        let mut of = counts.iter().filter(|((_, one), _)| *one == document);
        of.by_ref().map(|(_, count)| count).sum()
    });
    assert_eq!(
        documents,
        [
            "cwg-2017",
            "council-2018",
            "council-2020",
            "cwg-2023",
            "wtsa24-ecp38a4"
        ]
    );
    assert_eq!(table, TABLE);
}

/// Statements in the documents of 2017, 2018, 2020, 2023 and 2024.
const TABLE: &str = "\
connectivity            6    7   10    3    0
consultation            1    2    1    0    0
coordination            2    4    2    6    1
expertise_centre        1    1    2    1    0
governance_meeting      4    4    3    1    0
guide                   0    1    1    1    1
identifier_system       1    1    1    0    0
iptv_testbed            1    1    0    0    0
ixp                     4    4    5    1    0
laboratory              0    0    0    1    1
liaison                 1    0    0    3    0
naming                  2    2    1    1    0
platform                1    1    2    2    1
programme               0    1    0    2    0
publication             3    2    3    2    0
roadmap                 0    0    2    0    0
standardisation         9    3    4    5    0
statistic               2    2    2    2    0
strategy                0    0    0    4    0
study                   4    3    1    1    1
task_force              0    0    0    4    0
technical_assistance    3    2    2    1    0
testbed                 1    3    4    2    0
training               10   11   15    8    2
website                 0    0    1    1    1
workshop               11    9   13    0    0
all                    67   64   75   52    8
";

#[test]
fn every_activity_has_six_titles() {
    for activity in register().activities() {
        let titles: BTreeSet<&str> = Language::ALL
            .into_iter()
            .map(|language| activity.title(language))
            .collect();
        assert!(!titles.contains(""), "{}", activity.key());
        assert_eq!(titles.len(), 6, "{}: each in its language", activity.key());
    }
}

#[test]
fn dates_stay_as_precise_as_they_are() {
    let register = register();
    let dates = |key: &str| {
        let activity = register.activity(key).unwrap();
        activity.outline().dates().to_string()
    };
    assert_eq!(dates("ixp-gt"), "2017-05/2018-Q3");
    assert_eq!(dates("ws-ipv6-abidjan-2017"), "2017-09");
    assert_eq!(dates("tr-iiis-th-2017"), "2017-05-08/2017-05-12");
    assert_eq!(dates("report-ig-capacity-2017"), "2017");
    assert_eq!(dates("fg-dpm"), "2017-07-17/..");
    assert_eq!(dates("testbed-ci"), "");
}

#[test]
fn doubts_are_data() {
    let register = register();
    let activity = |key: &str| register.activity(key).unwrap();
    // Congo is CG, and the remark says that CD is possible.
    let congo = activity("testbed-cg");
    assert!(congo.role_of(country("CG")).is_some());
    assert!(congo.role_of(country("CD")).is_none() && congo.remark().contains("CD"));
    // Central Africa is a region and not a country.
    let central = activity("testbed-central-africa").outline();
    assert!(central.countries().is_empty());
    assert_eq!(
        (central.scope(), central.region()),
        (Scope::Subregional, Some(Group::ItuAfr))
    );
    // 502 took part and 215 were certified, but not for IPv6.
    let total = register.history("tr-itu-academy-2023");
    let persons = total[0].statement().persons();
    assert_eq!(
        (persons.participants(), persons.completed()),
        (Some(502), None)
    );
    assert_eq!(persons.certified(), Some(215));
    assert!(!activity("tr-itu-academy-2023").is_core());
    // The only IPv6 training with numbers.
    let certified = |one: &&Activity| {
        let mut told = register.history(one.key().as_str()).into_iter();
        told.any(|told| told.statement().persons().certified().is_some())
    };
    let core = register.select(Query::new().relevance(Relevance::Core));
    let keys: Vec<&str> = core
        .into_iter()
        .filter(certified)
        .map(|one| one.key().as_str())
        .collect();
    assert_eq!(keys, ["tot-ipv6-5g"]);
    let Kind::Training(training) = activity("tot-ipv6-5g").kind() else {
        panic!("a training");
    };
    let persons = training.deliveries()[0].persons();
    assert_eq!(
        (persons.completed(), persons.certified()),
        (Some(31), Some(20))
    );
    // Fifteen sessions in Eswatini are no persons, fifteen engineers are.
    let trained = |key: &str| {
        let last = register.history(key).pop().unwrap();
        last.statement().persons().participants()
    };
    assert_eq!(trained("bb-wireless-sz"), None);
    assert_eq!(trained("bb-wireless-bi"), Some(15));
    // Cairo is in the Arab States, its workshop was for Africa.
    let cairo = activity("ws-sg13-africa-cairo-2017").outline();
    assert_eq!(cairo.region(), Some(Group::ItuAfr));
    assert_eq!(country("EG").country().itu_region(), Some(Group::ItuArb));
}
