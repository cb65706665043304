//! What holds for any input: reading never panics and loses no byte and no
//! line, a damaged file gives an error or figures that are still consistent,
//! differences add up, and what is printed is read back.

#![cfg(test)]

use std::collections::BTreeMap;
use std::io::{self, Read};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use v6atlas::delegated::{Content, Reader};
use v6atlas::export::csv;
use v6atlas::geography::Economy;
use v6atlas::measure::{
    Indicator, Measured, Meter, ObsStatus, Observation, Sampling, Scope, Value,
};
use v6atlas::resource::{Extent, ResourceKind};
use v6atlas::snapshot::{self, Change, Delegation, Difference, Snapshot, SnapshotError, Vintage};

const MINI: [&str; 4] = [
    include_str!("mini/delegated-afrinic-20240101"),
    include_str!("mini/delegated-afrinic-20240401"),
    include_str!("mini/delegated-afrinic-20240701"),
    include_str!("mini/delegated-afrinic-extended-20240630"),
];

/// What makes lines of the format, right and wrong, and what makes none.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let words: Vec<&'static [u8]> = vec![
        b"|",
        b"\n",
        b"\r\n",
        b"\r",
        b"*",
        b"#",
        b" ",
        b"\xef\xbb\xbf",
        b"\x00",
        b"\xff",
        b"2",
        b"2.3",
        b"lacnic",
        b"afrinic",
        b"nro",
        b"iana",
        b"KE",
        b"ZZ",
        b"asn",
        b"ipv4",
        b"ipv6",
        b"summary",
        b"allocated",
        b"reserved",
        b"20190911",
        b"00000000",
        b"4294967295",
        b"99999999999999999999",
        b"255.255.255.255",
        b"2c0f::",
        b"32",
        b"0",
        b"128",
        b"1",
        b"ffff:ffff::",
        b"2|lacnic|20190911|1|19870101|20190911|-0300\n",
        b"lacnic|*|asn|*|5|summary\n",
        b"lacnic|BR|asn|1|1|20100101|allocated\n",
        b"lacnic|BR|ipv6|2800::|12|20100101|allocated\n",
        b"afrinic|KE|ipv4|255.255.255.0|256|20100101|assigned|A\n",
    ];
    prop_oneof![
        20 => select(words).prop_map(<[u8]>::to_vec),
        2 => vec(any::<u8>(), 0..40),
    ]
}

fn soup() -> impl Strategy<Value = Vec<u8>> {
    vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

/// An input that hands out a few bytes at a time.
struct Slow<'a>(&'a [u8], usize);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(buffer.len()).min(self.0.len());
        buffer[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

/// Every line as (offset, bytes, what it says), after checking that the lines
/// cover the input and are all counted.
fn lines(input: &[u8], step: usize) -> Result<Vec<(u64, Vec<u8>, String)>, TestCaseError> {
    let mut reader = Reader::new(Slow(input, step));
    let mut list = Vec::new();
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    while let Some(line) = reader.next_line().unwrap() {
        prop_assert_eq!(line.number, list.len() as u64 + 1);
        let kind = match &line.content {
            Content::Record(_) => "records",
            Content::Malformed(problem) => {
                let place = problem.place();
                prop_assert!(place.start <= place.end && place.end <= line.bytes.len());
                "malformed"
            }
            _ => "others",
        };
        *counts.entry(kind).or_default() += 1;
        list.push((
            line.offset,
            line.bytes.to_vec(),
            format!("{:?}", line.content),
        ));
    }
    let mut expected = 0;
    for (place, (offset, bytes, _)) in list.iter().enumerate() {
        prop_assert_eq!(*offset, expected);
        let start = usize::try_from(*offset).unwrap();
        let end = list
            .get(place + 1)
            .map_or(input.len(), |next| usize::try_from(next.0).unwrap());
        let raw = &input[start..end];
        // What a line hands out is its part of the input without its ends.
        let raw = raw.strip_suffix(b"\n").unwrap_or(raw);
        let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
        let raw = if place == 0 {
            raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(raw)
        } else {
            raw
        };
        prop_assert_eq!(bytes.as_slice(), raw);
        expected = end as u64;
    }
    prop_assert_eq!(expected, input.len() as u64);
    let tally = reader.tally();
    let of = |kind| counts.get(kind).copied().unwrap_or(0);
    prop_assert_eq!(tally.lines(), list.len() as u64);
    prop_assert_eq!(tally.records(), of("records"));
    prop_assert_eq!(tally.malformed(), of("malformed"));
    prop_assert_eq!(
        tally.lines(),
        of("records") + of("malformed") + of("others")
    );
    // Neither may fail, whatever was declared.
    let _ = (tally.damage(), tally.known());
    Ok(list)
}

/// Whatever could be read is consistent in itself.
fn check(snapshot: &Snapshot) -> Result<(), TestCaseError> {
    let prefixes: Vec<_> = snapshot
        .delegations()
        .iter()
        .map(Delegation::prefix)
        .collect();
    prop_assert!(
        prefixes.windows(2).all(|pair| pair[0] < pair[1]),
        "sorted, each once"
    );
    for delegation in snapshot.delegations() {
        prop_assert!(delegation.own_extent() <= delegation.prefix().extent());
        prop_assert_eq!(
            delegation.holder().is_some() && snapshot.holdings().is_none(),
            false
        );
    }
    for holding in snapshot.holdings().unwrap_or_default() {
        let kinds = ResourceKind::ALL
            .into_iter()
            .filter(|&kind| holding.has(kind));
        prop_assert!(kinds.count() > 0);
    }
    let addresses: u64 = snapshot.ipv4_by_economy().iter().sum();
    prop_assert!(addresses <= 1 << 32);
    Ok(())
}

/// A file of some of 16 blocks, three of them inside others.
fn file(date: &str) -> impl Strategy<Value = Snapshot> + use<'_> {
    let blocks = [
        "2c0f::|32",
        "2c0f:1::|32",
        "2c0f:2::|31",
        "2c0f:2::|32",
        "2c0f:3::|32",
        "2c0f:3:8000::|33",
        "2c0f:4::|48",
        "2c0f:4::|64",
        "2c0f:5::|48",
        "2c0f:8::|29",
        "2c0f:8::|30",
        "2c0f:c::|30",
        "ffff:ffff::|32",
        "8000::|1",
        "2c0e::|15",
        "2c0f:0:ffff::|48",
    ];
    let row = (
        select(vec!["KE", "TZ", "ZA", "", "EU"]),
        select(vec!["20100101", "20200101", ""]),
    );
    // A file without any record is refused as damaged.
    let rows = vec(proptest::option::of(row), blocks.len())
        .prop_filter("a record", |rows| rows.iter().any(Option::is_some));
    rows.prop_map(move |rows| {
        let lines: Vec<String> = blocks
            .iter()
            .zip(rows)
            .filter_map(|(block, row)| Some((block, row?)))
            .map(|(block, (cc, day))| format!("afrinic|{cc}|ipv6|{block}|{day}|allocated\n"))
            .collect();
        let text = format!(
            "2|afrinic|{date}|{}||{date}|00000\n{}",
            lines.len(),
            lines.concat()
        );
        snapshot::read(text.as_bytes(), false).unwrap().remove(0)
    })
}

fn stock(snapshot: &Snapshot) -> BTreeMap<Economy, (i128, i128)> {
    let mut table: BTreeMap<Economy, (i128, i128)> = BTreeMap::new();
    for delegation in snapshot.delegations() {
        let entry = table.entry(delegation.economy()).or_default();
        entry.0 += 1;
        entry.1 += i128::try_from(delegation.own_extent().addresses() >> 16).unwrap();
    }
    table
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_cover_the_input(input in soup(), step in 1usize..50) {
        let whole = lines(&input, usize::MAX)?;
        prop_assert_eq!(lines(&input, step)?, whole);
    }

    #[test]
    fn any_bytes_are_read_or_refused(input in soup(), accept in any::<bool>()) {
        match snapshot::read(&input[..], accept) {
            Ok(list) => list.iter().try_for_each(check)?,
            Err(SnapshotError::Empty) => prop_assert!(input.is_empty()),
            Err(SnapshotError::Io(error)) => prop_assert!(false, "{}", error),
            Err(SnapshotError::Damaged(damage)) => prop_assert!(!accept && !damage.is_empty()),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn a_file_with_mistakes_is_measured_or_refused(
        place in select(MINI.to_vec()),
        edits in vec((any::<Index>(), piece(), 0usize..3), 1..6),
    ) {
        let mut bytes = place.as_bytes().to_vec();
        for (at, piece, cut) in edits {
            let start = at.index(bytes.len() + 1);
            let end = (start + cut * piece.len()).min(bytes.len());
            bytes.splice(start..end, piece);
        }
        let strict = snapshot::read(&bytes[..], false);
        let lax = snapshot::read(&bytes[..], true);
        match (&strict, &lax) {
            (Ok(one), Ok(other)) => prop_assert_eq!(one[0].vintage(), other[0].vintage()),
            (Err(SnapshotError::Damaged(damage)), Ok(other)) => {
                prop_assert_eq!(&other[0].remarks().damage, damage);
                prop_assert!(other[0].vintage().is_damaged());
            }
            (Err(one), Err(other)) => prop_assert_eq!(one.to_string(), other.to_string()),
            (Err(error), Ok(_)) => prop_assert!(false, "refused only when strict: {}", error),
            (Ok(_), Err(error)) => prop_assert!(false, "refused only when lax: {}", error),
        }
        let mut meter = Meter::new(Sampling::Every);
        for snapshot in lax.unwrap_or_default() {
            check(&snapshot)?;
            meter.push(Measured::of(snapshot)).unwrap();
        }
        round_trip(&meter.finish())?;
    }

    #[test]
    fn differences_add_up(earlier in file("20200101"), later in file("20210101")) {
        let difference = Difference::between(&earlier, &later);
        let mut sums = stock(&earlier);
        let mut put = |economy: Economy, change: &Change, sign: i128| {
            let entry = sums.entry(economy).or_default();
            entry.0 += sign * i128::from(change.records);
            entry.1 += sign * i128::try_from(change.space.addresses() >> 16).unwrap();
        };
        difference.added.iter().for_each(|(economy, change)| put(*economy, change, 1));
        difference.removed.iter().for_each(|(economy, change)| put(*economy, change, -1));
        for ((from, to), change) in &difference.moved {
            prop_assert!(from != to);
            put(*from, change, -1);
            put(*to, change, 1);
        }
        sums.retain(|_, sum| *sum != (0, 0));
        let mut expected = stock(&later);
        expected.retain(|_, sum| *sum != (0, 0));
        prop_assert_eq!(sums, expected);
        // Backwards, what was added is removed.
        let back = Difference::between(&later, &earlier);
        prop_assert_eq!(&back.added, &difference.removed);
        prop_assert_eq!(&back.removed, &difference.added);
        prop_assert_eq!(&back.redated, &difference.redated);
        let turned: BTreeMap<_, _> = difference.moved.iter().map(|(&(a, b), c)| ((b, a), *c)).collect();
        prop_assert_eq!(back.moved, turned);
    }

    #[test]
    fn amounts_are_printed_whole(addresses in any::<u128>(), shift in 0u32..128, len in 0u8..=128) {
        let extent = Extent::from_addresses(addresses >> shift);
        let text = extent.to_decimal(len);
        prop_assert_eq!(Extent::parse_decimal(&text, len), Ok(extent), "{}", text);
        prop_assert!(text == "0" || !text.contains('.') || !text.ends_with('0'), "{}", text);
        prop_assert!(!text.ends_with('.'), "{}", text);
    }

    #[test]
    fn any_text_is_an_amount_or_refused(text in "[0-9]{0,50}(\\.[0-9]{0,140})?", len in 0u8..=128) {
        if let Ok(extent) = Extent::parse_decimal(&text, len) {
            let again = Extent::parse_decimal(&extent.to_decimal(len), len);
            prop_assert_eq!(again, Ok(extent), "{}", text);
        }
    }

    #[test]
    fn observations_are_read_back(rows in vec(observation(), 0..20)) {
        round_trip(&rows)?;
    }

    #[test]
    fn any_table_is_read_or_refused(cells in vec(select(vec![
        "afrinic", "all", "KE", "TOTAL", "UN_LDC", "V6_EQ32", "V6_NET", "V6_HHI", "2024", "2024-Q5",
        "2024-01-01/P0D", "-1", "1.5", "", "/32", "records", "A", "\"", "\n", "é",
    ]), 0..24)) {
        let text = format!("{}\n{}\n", csv::COLUMNS.join(","), cells.join(","));
        if let Ok(list) = csv::read(text.as_bytes()) {
            round_trip(&list)?;
        }
    }
}

fn observation() -> impl Strategy<Value = Observation> {
    let area = select(vec![
        "AP", "EU", "ZZ", "KE", "NA", "TOTAL", "UN_LDC", "ITU_EUR",
    ]);
    let time = select(vec![
        "2024",
        "2024-Q3",
        "2024-09",
        "2024-09-11",
        "2021-10-07/P475D",
    ]);
    let value = proptest::option::of((any::<i64>(), any::<u128>()));
    // What a spreadsheet would take for a formula, or a line end, is refused.
    let vintage = "([a-z0-9][a-z0-9.,\" -]{0,29})?";
    let scope = select(vec!["all", "apnic", "ripencc"]);
    let indicator = select(Indicator::ALL.to_vec());
    let status = select(ObsStatus::ALL.to_vec());
    (scope, area, indicator, time, value, status, vintage).prop_map(
        |(scope, area, indicator, time, value, status, vintage)| {
            let unit = indicator.unit();
            let value = value.map(|(count, space)| match unit.as_str() {
                "/32" => Value::In32s(Extent::from_addresses(space).into()),
                "/48" => Value::In48s(Extent::from_addresses(space).into()),
                "ratio" => Value::parse(if count % 2 == 0 { "0.125" } else { "1" }, unit).unwrap(),
                // Only a net change is below zero.
                _ if indicator == Indicator::V6_NET => Value::Count(count),
                _ => Value::Count(count & i64::MAX),
            });
            Observation {
                scope: scope.parse::<Scope>().unwrap(),
                area: area.parse().unwrap(),
                indicator,
                time: time.parse().unwrap(),
                value,
                status,
                vintage: Vintage::from_text(&vintage),
            }
        },
    )
}

fn round_trip(list: &[Observation]) -> Result<(), TestCaseError> {
    let mut text = Vec::new();
    csv::write(list, &mut text).unwrap();
    let again = csv::read(&text[..]).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(again, list);
    Ok(())
}

#[test]
fn a_line_is_read_the_same_however_the_input_comes() {
    // One byte more or less than the longest line, as a comment and as a record.
    for length in [
        65_535, 65_536, 65_537, 100_000, 262_143, 262_144, 262_145, 600_000,
    ] {
        for end in ["", "\n", "\n# next\n"] {
            let text = format!("#{}{end}", "x".repeat(length - 1));
            let mut seen: Vec<String> = Vec::new();
            for step in [usize::MAX, 65_536, 1000] {
                let mut reader = Reader::new(Slow(text.as_bytes(), step));
                let line = reader.next_line().unwrap().unwrap();
                seen.push(format!("{:?} of {} bytes", line.content, line.bytes.len()));
            }
            seen.dedup();
            assert_eq!(seen.len(), 1, "{length} bytes then {end:?}: {seen:?}");
        }
    }
}

#[test]
fn a_summary_that_declares_more_than_the_header_is_damage() {
    let text = "2|lacnic|20190911|1|19870101|20190911|-0300\nlacnic|*|asn|*|5|summary\n";
    let result = snapshot::read(text.as_bytes(), false);
    assert!(
        matches!(result, Err(SnapshotError::Damaged(_))),
        "{result:?}"
    );
}
