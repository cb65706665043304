//! Any bytes as an allocation file: every line is handed out once, with its
//! place, and what is counted adds up.
#![no_main]

use libfuzzer_sys::fuzz_target;
use v6atlas::delegated::{Content, Reader};
use v6atlas::measure::{Measured, Meter, Sampling};
use v6atlas::snapshot;

fuzz_target!(|bytes: &[u8]| {
    let mut reader = Reader::new(bytes);
    let (mut lines, mut records, mut malformed, mut end) = (0, 0, 0, 0);
    while let Some(line) = reader.next_line().expect("memory can be read") {
        lines += 1;
        assert_eq!(line.number, lines);
        assert!(line.offset >= end, "lines do not share bytes");
        end = line.bytes_offset() + line.bytes.len() as u64;
        match &line.content {
            Content::Record(_) => records += 1,
            Content::Malformed(problem) => {
                malformed += 1;
                assert!(problem.place().end <= line.bytes.len());
            }
            _ => {}
        }
    }
    assert!(end <= bytes.len() as u64);
    let tally = reader.tally();
    assert_eq!(tally.lines(), lines);
    assert_eq!((tally.records(), tally.malformed()), (records, malformed));

    // What is read can be measured, whatever it is.
    let mut meter = Meter::new(Sampling::Every);
    for snapshot in snapshot::read(bytes, true).into_iter().flatten() {
        // Two snapshots of one registry and day are refused, not added.
        let _ = meter.push(Measured::of(snapshot));
    }
    let _ = meter.finish();
});
