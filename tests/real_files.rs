//! The registries' real files, where they are at hand (`V6ATLAS_REAL_FILES`,
//! or `../shared/data`): each agrees with its own header and summaries, the
//! damaged copies are refused for the right reason, the figures are those of
//! hand-written independent code, and the tables in `data/observations` are
//! what measuring the files gives, byte for byte.
//!
//! The golden 9,561 records of indicators.md are of APNIC's standard file of
//! 11 September 2019, which is not among the files (the nearest are of 31
//! August and 1 October), so that one figure is not tested.

#![cfg(test)]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::Command;

use v6atlas::delegated::{Damage, Known, Publisher, Reader, Tally};
use v6atlas::geography::Area;
use v6atlas::measure::{AreaStock, Indicator, StockTable, Value};
use v6atlas::resource::{Extent, ResourceKind};
use v6atlas::snapshot::{self, SnapshotError};
use v6atlas::source;

#[path = "support/naive.rs"]
mod naive;
#[path = "support/real.rs"]
mod real;

/// What the folders below `rir/` are that hold whole files.
const WHOLE: [&str; 6] = [
    "world-2018-10",
    "ripencc-2025-12",
    "monthly",
    "four-2013",
    "four-2014-06",
    "extended",
];

/// The plain content of a file.
fn plain(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    source::decode(file)
        .unwrap()
        .1
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

fn tally(bytes: &[u8]) -> Tally {
    let mut reader = Reader::new(bytes);
    while reader.next_line().unwrap().is_some() {}
    reader.into_parts().1
}

/// What a whole file over-declares: ASNs of LACNIC's standard files.
fn check_file(path: &Path) -> u64 {
    let name = path.display();
    let bytes = plain(path);
    let (naive, tally) = (naive::read(&bytes), tally(&bytes));
    assert_eq!(
        tally.malformed(),
        0,
        "{name}: {:?}",
        tally.first_malformed()
    );
    assert_eq!(tally.records(), naive.rows.len() as u64, "{name}");
    for kind in ResourceKind::ALL {
        let counted = naive.count(kind.as_str()) as u64;
        assert_eq!(tally.records_of(kind), counted, "{name}: {kind}");
        let declared = naive
            .summaries
            .get(kind.as_str())
            .map(|&count| count as u64);
        assert_eq!(tally.declared_of(kind), declared, "{name}: {kind}");
    }
    let short_name = path.file_name().unwrap().to_str().unwrap();
    let is_lacnic_standard = short_name.starts_with("delegated-lacnic-20");
    let declared = tally.header().unwrap().records();
    assert_eq!(declared, naive.declared as u64, "{name}");
    let extra = declared - tally.records();
    if let Some(Known::LacnicAsns { declared, present }) = tally.known() {
        assert!(is_lacnic_standard, "{name}");
        assert_eq!(declared - present, extra, "{name}");
        println!("{short_name}: {declared} asn records declared, {present} present");
    } else {
        assert_eq!(tally.damage(), [], "{name}");
        assert_eq!(extra, 0, "{name}");
    }
    extra
}

#[test]
fn every_file_holds_what_it_declares_but_for_asns_of_lacnic() {
    let Some(rir) = real::rir() else { return };
    let files: Vec<_> = WHOLE
        .iter()
        .flat_map(|folder| real::files(&rir.join(folder)))
        .collect();
    assert_eq!(files.len(), 229);
    let (one, other) = files.split_at(files.len() / 2);
    let sum = |files: &[std::path::PathBuf]| -> Vec<u64> {
        files
            .iter()
            .map(|file| check_file(file))
            .filter(|&extra| extra > 0)
            .collect()
    };
    let extras = std::thread::scope(|scope| {
        let first = scope.spawn(|| sum(one));
        let mut extras = sum(other);
        extras.extend(first.join().unwrap());
        extras
    });
    // All 69 monthly files of LACNIC, by 180 to 1,520 ASNs; the standard files
    // of 2013 and 2014 agree.
    let (least, most) = (extras.iter().min(), extras.iter().max());
    assert_eq!((extras.len(), least, most), (69, Some(&180), Some(&1520)));
    assert_eq!(extras.iter().sum::<u64>(), 51_701);
}

#[test]
fn damaged_copies_are_refused_for_what_is_wrong_with_them() {
    let Some(rir) = real::rir() else { return };
    let read = |name: &str| plain(&rir.join("broken").join(name));

    let arin = read("delegated-arin-20130826.gz");
    for accept in [false, true] {
        let result = snapshot::read(&arin[..], accept);
        assert!(matches!(result, Err(SnapshotError::Empty)), "{result:?}");
    }

    // A shorter file was written over a longer one: one line is torn, and the
    // rest of the longer file follows.
    let iana = read("delegated-iana-20190612.gz");
    let (tally, result) = (tally(&iana), snapshot::read(&iana[..], true));
    assert_eq!((tally.records(), tally.malformed()), (2530, 1));
    let records = Damage::Records {
        declared: 973,
        present: 2531,
    };
    assert!(tally.damage().contains(&records), "{:?}", tally.damage());
    assert!(
        matches!(
            result,
            Err(SnapshotError::NothingDelegated(Publisher::Iana))
        ),
        "{result:?}"
    );

    // It breaks off in the middle of a line.
    let ripencc = read("delegated-ripencc-20140731.gz");
    let Err(SnapshotError::Damaged(damage)) = snapshot::read(&ripencc[..], false) else {
        panic!("not refused");
    };
    assert_eq!(damage.len(), 4, "{damage:?}");
    assert_eq!(
        damage[0],
        Damage::Records {
            declared: 86_113,
            present: 3161
        }
    );
    let accepted = snapshot::read(&ripencc[..], true).unwrap().remove(0);
    assert!(accepted.vintage().as_str().ends_with("-damaged"));
    assert_eq!(accepted.remarks().damage, damage);
}

fn stock(path: &Path) -> StockTable {
    let bytes = plain(path);
    StockTable::of(&snapshot::read(&bytes[..], false).unwrap().remove(0))
}

fn value(stock: &AreaStock, indicator: Indicator) -> String {
    stock
        .value(indicator)
        .map(|value| value.to_string())
        .unwrap_or_default()
}

#[test]
fn figures_are_those_of_independent_code() {
    let Some(rir) = real::rir() else { return };
    // Records, blocks, holders with IPv6, and the space as a fraction of /32s.
    for (file, records, blocks, holders, numerator, denominator) in [
        (
            "afrinic-extended-20190911",
            888,
            851,
            808,
            304_581_075,
            32_768,
        ),
        (
            "lacnic-extended-20190910",
            9225,
            9160,
            9047,
            219_695_507,
            16_384,
        ),
        (
            "afrinic-extended-20260505",
            1614,
            1557,
            1463,
            742_725_991,
            65_536,
        ),
    ] {
        let table = stock(&rir.join(format!("extended/delegated-{file}.gz")));
        let total = &table.areas()[&Area::Total];
        let count = |indicator| total.value(indicator).and_then(Value::count);
        assert_eq!(count(Indicator::V6_RECORDS), Some(records), "{file}");
        assert_eq!(count(Indicator::V6_BLOCKS), Some(blocks), "{file}");
        assert_eq!(count(Indicator::V6_HOLDERS), Some(holders), "{file}");
        let exact = Extent::from_addresses((numerator << 96) / denominator);
        assert_eq!((exact.addresses() * denominator) >> 96, numerator, "{file}");
        for indicator in [Indicator::V6_EQ32, Indicator::V6_EQ48] {
            assert_eq!(
                total.value(indicator).and_then(Value::extent),
                Some(exact),
                "{file}"
            );
        }
    }
    let table = stock(&rir.join("extended/delegated-afrinic-extended-20260505.gz"));
    let total = &table.areas()[&Area::Total];
    assert_eq!(value(total, Indicator::HOLDERS), "2893");
    assert_eq!(value(total, Indicator::V6_HOLDER_SHARE), "0.505703422");
    assert_eq!(value(total, Indicator::V6_EQ48), "742725991");
    // Records, blocks, space, holders with IPv6, holders, concentration. The
    // notes have 517 blocks for South Africa; joining halves, as the total of
    // 1,557 does, gives 518 (517 takes neighbours that make no prefix as one).
    for (country, records, blocks, space, v6_holders, holders, hhi) in [
        ("ZA", "523", "518", "5269.08", "488", "1082", "0.61"),
        ("KE", "158", "154", "135.00", "147", "243", "0.0075"),
        ("NG", "133", "130", "130.01", "128", "287", ""),
        ("TZ", "78", "73", "56.00", "67", "106", ""),
        ("GH", "57", "55", "284.00", "53", "122", "0.82"),
    ] {
        let stock = &table.areas()[&country.parse().unwrap()];
        assert_eq!(value(stock, Indicator::V6_RECORDS), records, "{country}");
        assert_eq!(value(stock, Indicator::V6_BLOCKS), blocks, "{country}");
        assert_eq!(value(stock, Indicator::V6_HOLDERS), v6_holders, "{country}");
        assert_eq!(value(stock, Indicator::HOLDERS), holders, "{country}");
        let found = stock.value(Indicator::V6_EQ32).unwrap().approximate();
        assert_eq!(format!("{found:.2}"), space, "{country}");
        let found = stock.value(Indicator::V6_HHI).unwrap().approximate();
        let decimals = hhi.len().saturating_sub(2);
        assert!(
            hhi.is_empty() || format!("{found:.decimals$}") == hhi,
            "{country}: {found}"
        );
    }
}

/// A quotient in billionths, half to even, by whole numbers.
fn share((part, whole): (u128, u128)) -> String {
    if whole == 0 {
        return String::new();
    }
    let (digits, rest) = (part * 1_000_000_000 / whole, part * 1_000_000_000 % whole);
    let up = u128::from(rest * 2 > whole || rest * 2 == whole && digits % 2 == 1);
    let billionths = digits + up;
    let (ones, rest) = (billionths / 1_000_000_000, billionths % 1_000_000_000);
    let text = format!("{ones}.{rest:09}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[test]
fn stocks_are_those_of_a_naive_recount() {
    let Some(rir) = real::rir() else { return };
    for file in [
        "extended/delegated-afrinic-extended-20260505.gz",
        "extended/delegated-lacnic-extended-20190910.gz",
        "extended/delegated-apnic-extended-20160224.gz",
        "four-2013/delegated-ripencc-20130812.gz",
    ] {
        let path = rir.join(file);
        let naive = naive::read(&plain(&path));
        let table = stock(&path);
        let sums = naive::Sums::of(&naive);
        assert!(sums.len() > 20, "{file}");
        let by_name: BTreeMap<String, &AreaStock> = table
            .areas()
            .iter()
            .map(|(area, stock)| (area.to_string(), stock))
            .collect();
        let is_group = |area: &str| area.starts_with("ITU_") || area.starts_with("UN_");
        for area in by_name
            .keys()
            .filter(|area| !is_group(area) && !sums.contains_key(*area))
        {
            assert_eq!(
                *by_name[area],
                AreaStock::default(),
                "{file} {area}: a true zero"
            );
        }
        for (area, sum) in &sums {
            let of = |indicator| value(by_name[area], indicator);
            let space = |slash_64s: u128| Extent::from_addresses(slash_64s << 64).to_decimal(32);
            let mut expected = vec![
                (Indicator::V6_RECORDS, sum.records.to_string()),
                (Indicator::V6_EQ32, space(sum.space)),
                (Indicator::V6_LARGEST, space(sum.largest)),
                (Indicator::V4_ADDRESSES, sum.addresses.to_string()),
                (Indicator::ASNS, sum.asns.to_string()),
            ];
            if file.contains("extended") {
                expected.extend([
                    (Indicator::V6_BLOCKS, sum.blocks().to_string()),
                    (Indicator::V6_HOLDERS, sum.v6_holders().to_string()),
                    (Indicator::HOLDERS, sum.holders().to_string()),
                    (
                        Indicator::V6_HOLDER_SHARE,
                        share((sum.v6_holders() as u128, sum.holders() as u128)),
                    ),
                    (Indicator::V6_AMONG_V4, share(sum.among_v4())),
                    (Indicator::V6_AMONG_ASN, share(sum.among_asn())),
                    (Indicator::V6_CR1, share(sum.top())),
                    (Indicator::V6_HHI, share(sum.squares())),
                ]);
            }
            for (indicator, expected) in expected {
                assert_eq!(of(indicator), expected, "{file} {area} {indicator}");
            }
        }
    }
}

#[test]
fn committed_observations_are_what_the_files_give() {
    let Some(rir) = real::rir() else { return };
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join("committed-observations");
    let _ = fs::remove_dir_all(&output);
    let run = Command::new(env!("CARGO_BIN_EXE_v6atlas"))
        .arg("measure")
        .args(WHOLE.iter().map(|folder| rir.join(folder)))
        .args(["--every", "quarter", "--compact", "--output-dir"])
        .arg(&output)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success() && told.contains("229 files"), "{told}");
    let read = |folder: &Path| -> BTreeMap<String, Vec<u8>> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let named = entries.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
        named
            .map(|(name, path)| (name, fs::read(path).unwrap()))
            .collect()
    };
    let committed = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/observations"));
    let made = read(&output);
    assert_eq!(
        made.keys().collect::<Vec<_>>(),
        committed.keys().collect::<Vec<_>>()
    );
    for (name, bytes) in &made {
        let lines = |bytes: &[u8]| {
            String::from_utf8_lossy(bytes)
                .lines()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (new, old) = (lines(bytes), lines(&committed[name]));
        let first = new.iter().zip(&old).position(|(new, old)| new != old);
        assert_eq!(
            first.map(|line| (&new[line], &old[line])),
            None,
            "{name}: first difference"
        );
        assert!(
            *bytes == committed[name],
            "{name}: {} lines, {} committed",
            new.len(),
            old.len()
        );
    }
    fs::remove_dir_all(&output).unwrap();
}
