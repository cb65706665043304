//! What the register answers.

use std::collections::BTreeSet;

use v6atlas::activity::{KindName, Status};
use v6atlas::geography::{CountryCode, Group, Language};

use crate::shipped::{country, register};

#[test]
fn a_country_has_its_markers() {
    let register = register();
    let list = register.for_country(country("CI"));
    let [workshop] = list.dated() else {
        panic!("one dated entry");
    };
    assert_eq!(
        workshop.title(Language::Fr),
        "Atelier de formation IPv6, Abidjan"
    );
    assert_eq!(workshop.dates().to_string(), "2017-09");
    let latest = workshop.latest().unwrap();
    assert_eq!(
        (
            latest.status(),
            latest.document().key().as_str(),
            latest.paragraph()
        ),
        (Status::Completed, "council-2018", "3.4")
    );
    let [bed] = list.undated() else {
        panic!("one undated entry");
    };
    assert_eq!(bed.kind(), KindName::Testbed);
    assert_eq!(bed.latest().unwrap().status(), Status::Ongoing);
    assert_eq!(bed.history().len(), 2);
    assert!(workshop.is_core() && bed.is_core());
    let exchange = register.for_country(country("GT")).dated()[0].clone();
    assert!(exchange.end_is_due() && !exchange.is_core());
}

#[test]
fn every_country_with_an_activity_has_a_list() {
    let register = register();
    let countries: BTreeSet<CountryCode> = register
        .activities()
        .iter()
        .flat_map(|one| one.outline().countries().iter().map(|pair| pair.0))
        .collect();
    assert_eq!(countries.len(), 57);
    for country in countries {
        let list = register.for_country(country);
        assert!(list.entries().all(|entry| entry.latest().is_some()));
        assert!(list.dated().is_sorted_by_key(|entry| entry.dates().first()));
    }
}

#[test]
fn duties_have_evidence_or_have_none() {
    let register = register();
    let coverage = register.coverage();
    let bare: Vec<&str> = coverage
        .iter()
        .filter(|one| one.is_bare())
        .map(|one| one.duty().key().as_str())
        .collect();
    assert_eq!(
        bare,
        [
            "T4", "T5", "F1", "M2", "M3", "M6", "S2", "S4", "REP-C", "REP-UN", "REP-SEC", "REP-X",
            "REP-LANG",
        ]
    );
    let t3 = coverage
        .iter()
        .find(|one| one.duty().key().as_str() == "T3")
        .unwrap();
    assert_eq!((t3.evidence().len(), t3.demands().len()), (39, 2));
    let regions = Group::ITU_REGIONS.map(|group| (group, t3.within(group).count()));
    let all: usize = regions.iter().map(|(_, count)| count).sum();
    assert_eq!(all + t3.worldwide().count(), 39);
    assert_eq!(regions.map(|(_, count)| count), [10, 3, 4, 8, 0, 2]);
    let groups = [Group::UnLdc, Group::UnLldc, Group::UnSids];
    assert_eq!(groups.map(|group| t3.within(group).count()), [4, 3, 1]);
}

#[test]
fn policies_name_their_activity() {
    let register = register();
    for policy in register.policies() {
        let activity = policy.activity().unwrap();
        let told = register.history(activity.as_str());
        let same = told.iter().any(|told| {
            told.document().key() == policy.document() && told.paragraph() == policy.paragraph()
        });
        assert!(same, "{activity}");
    }
}
