//! IANA's registries: as they are published, where the real files are at hand,
//! and hand-made ones with everything that can be wrong.

#![cfg(test)]

use std::fs;

use v6atlas::iana::{Block, Iana};
use v6atlas::resource::Registry;

#[expect(dead_code, reason = "allocation files are for other tests")]
#[path = "support/real.rs"]
mod real;

const IPV6: &str = "Prefix,Designation,Date,WHOIS,RDAP,Status,Note\n\
    2001::/23,IANA,1999-07-01,whois.iana.org,,ALLOCATED,\"Partially.\nSee there.\"\n\
    2001:200::/23,APNIC,1999-07-01,whois.apnic.net,,ALLOCATED,\n\
    3ffe::/16,IANA,2008-04,,,RESERVED,\n";

fn added(name: &str, text: &str) -> Result<Iana, String> {
    let mut iana = Iana::default();
    iana.add(name, text.as_bytes())
        .map_err(|error| error.to_string())?;
    Ok(iana)
}

/// How many blocks a registry has, and how many nobody.
fn counts<R: Copy>(blocks: &[Block<R>]) -> Vec<usize> {
    let owners = Registry::ALL.map(Some).into_iter().chain([None]);
    owners
        .map(|owner| {
            blocks
                .iter()
                .filter(|block| block.registry() == owner)
                .count()
        })
        .collect()
}

#[test]
fn csv_rows_become_blocks() {
    let iana = added("v6.csv", IPV6).unwrap();
    let shown = iana.ipv6().iter().map(|block| {
        let date = block
            .date()
            .map(|date| date.to_string())
            .unwrap_or_default();
        format!("{} {:?} {date}", block.resource(), block.registry())
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            "2001::/23 None 1999-07-01",
            "2001:200::/23 Some(Apnic) 1999-07-01",
            "3ffe::/16 None 2008-04-30",
        ]
    );
    assert!(iana.ipv4().is_empty() && iana.asn().is_empty());
}

#[test]
fn legacy_blocks_are_of_the_registry_that_answers_for_them() {
    let iana = added(
        "v4.csv",
        "\u{feff}Prefix,Designation,Date,WHOIS,RDAP,Status [1],Note\n\
         006/8,Army Information Systems Center,1994-02,whois.arin.net,,LEGACY,\n\
         010/8,IANA - Private Use,1995-06,,,RESERVED,[3]\n",
    )
    .unwrap();
    let [army, private] = iana.ipv4() else {
        panic!("two blocks")
    };
    assert_eq!(
        (army.registry(), army.is_legacy()),
        (Some(Registry::Arin), true)
    );
    assert_eq!(army.resource().last().to_string(), "6.255.255.255");
    assert_eq!((private.registry(), private.is_legacy()), (None, false));
}

#[test]
fn the_halves_of_the_as_numbers_add_up() {
    let mut iana = Iana::default();
    let first = "Number,Description,WHOIS,RDAP,Reference,Registration Date\n\
                 0,Reserved,,,[RFC7607],\n1-1876,Assigned by ARIN,whois.arin.net,,,\n";
    let second = "Number,Description,WHOIS,RDAP,Reference,Registration Date\n\
                  0-65535,See Sub-registry 16-bit AS numbers,,,[RFC1930],\n\
                  196608-197631,Assigned by RIPE NCC,whois.ripe.net,,,2007-01\n\
                  4294967295,Reserved,,,[RFC7300],2014-07-11\n";
    iana.add("as-numbers-2.csv", second.as_bytes()).unwrap();
    iana.add("as-numbers-1.csv", first.as_bytes()).unwrap();
    assert_eq!(counts(iana.asn()), [0, 0, 1, 0, 1, 2]);
    assert_eq!(iana.asn().last().unwrap().resource().first(), u32::MAX);
    // Once more is the same.
    iana.add("as-numbers-1.csv", first.as_bytes()).unwrap();
    assert_eq!(counts(iana.asn()), [0, 0, 1, 0, 1, 2]);
}

#[test]
fn xml_and_csv_say_the_same_and_the_newer_one_holds() {
    let xml = r#"<?xml version="1.0"?>
<registry xmlns="http://www.iana.org/assignments" id="ipv6-unicast-address-assignments">
  <updated>2024-11-04</updated>
  <record date="1999-07-01">
    <prefix>2001:200::/23</prefix><description>RIPE NCC</description><status>ALLOCATED</status>
  </record>
</registry>"#;
    let mut iana = Iana::default();
    iana.add("a.csv", IPV6.as_bytes()).unwrap();
    iana.add("a.xml", xml.as_bytes()).unwrap();
    assert_eq!(counts(iana.ipv6()), [0, 0, 0, 0, 1, 0]);
    iana.add("a.csv", IPV6.as_bytes()).unwrap();
    assert_eq!(counts(iana.ipv6()), [0, 0, 0, 0, 1, 0]);
    assert_eq!(iana.ipv6_updated().unwrap().to_string(), "2024-11-04");
    assert!(Iana::is_one(&xml.as_bytes()[..200]) && Iana::is_one(IPV6.as_bytes()));
    assert!(!Iana::is_one(b"<html>") && !Iana::is_one(b"2|apnic|") && !Iana::is_one(b""));
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    let change = |from: &str, to: &str| added("f", &IPV6.replace(from, to)).unwrap_err();
    let cases = [
        (
            change("2001:200::/23", "2001:200::/22"),
            "f:4: expected a prefix",
        ),
        (
            change("1999-07-01,whois.apnic", "yesterday,whois.apnic"),
            "f:4: expected a date",
        ),
        (
            change("whois.apnic.net,,ALLOCATED", ",,LENT"),
            "f:4: expected ALLOCATED",
        ),
        (
            change("APNIC", "Administered by NOBODY"),
            "f:4: expected a regional",
        ),
        (
            change("Prefix,", "Block,"),
            "f:1: expected a registry of IANA",
        ),
        (change("2001:200::/23", "2001::/24"), "f: two rows share"),
        (added("f", "").unwrap_err(), "f:1: expected a registry"),
        (
            added("f", "Number,Description,WHOIS\n").unwrap_err(),
            "f: no rows",
        ),
        (
            added("f", "Number,Description,WHOIS\n5-4,Reserved,\n").unwrap_err(),
            "f:2: expected numbers",
        ),
        (
            added("f", "Number,Description,WHOIS\n5,Reserved\n").unwrap_err(),
            "f:2: CSV error",
        ),
        (
            added("f", "<registry id=\"x\"/>").unwrap_err(),
            "f:1: expected a registry of IANA (",
        ),
        (added("f", "<registry\n<").unwrap_err(), "f:2: "),
    ];
    for (found, expected) in cases {
        assert!(found.starts_with(expected), "{found}, not {expected}");
    }
    let mut iana = Iana::default();
    let error = iana.add("f", b"Prefix,Designation,\n\xff").unwrap_err();
    assert_eq!((error.file(), error.line()), ("f", 2));
    assert!(iana.is_empty());
}

#[test]
fn the_real_files_are_read() {
    let Some(folder) = real::rir().map(|rir| rir.with_file_name("iana")) else {
        return;
    };
    let mut iana = Iana::default();
    let mut add = |name: &str| {
        let bytes = fs::read(folder.join(name)).unwrap();
        assert!(Iana::is_one(&bytes[..512]), "{name}");
        iana.add(name, &bytes)
            .unwrap_or_else(|error| panic!("{error}"));
        iana.clone()
    };
    // afrinic, apnic, arin, lacnic, ripencc, nobody
    let csv = add("ipv6-unicast-address-assignments-2024-10-04.csv");
    assert_eq!(counts(csv.ipv6()), [2, 8, 7, 2, 14, 17]);
    let csv = add("ipv4-address-space-2020-10-03.csv");
    assert_eq!(csv.ipv4().len(), 256);
    add("ipv6-unicast-address-assignments.xml");
    add("ipv4-address-space.xml");
    let all = add("as-numbers.xml");
    // 2410::/12 was given in between.
    assert_eq!(counts(all.ipv6()), [2, 9, 7, 2, 14, 17]);
    assert_eq!(counts(all.ipv4()), [6, 51, 111, 10, 43, 35]);
    assert_eq!(
        all.ipv4().iter().filter(|block| block.is_legacy()).count(),
        92
    );
    assert_eq!(counts(all.asn()), [3, 37, 40, 17, 55, 14]);
    assert_eq!(all.asn_updated().unwrap().to_string(), "2025-01-17");
    let special = fs::read(folder.join("iana-ipv6-special-registry.xml")).unwrap();
    assert!(!Iana::is_one(&special[..512]));
}
