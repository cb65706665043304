//! How long the steps from a file to a chart take, beside counting the lines
//! of the same bytes: the ratio is what can be compared between machines.
//!
//! `cargo bench` runs it on a file made here; `scripts/bench FOLDER` measures
//! whole runs on real files.

#![expect(clippy::expect_used, reason = "a bench that cannot run should stop")]

use std::fmt::Write as _;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use v6atlas::chart;
use v6atlas::delegated::Reader;
use v6atlas::geography::{CountryCode, Language};
use v6atlas::measure::{Measured, Meter, Sampling};
use v6atlas::profile::{Atlas, Profile};
use v6atlas::snapshot;
use v6atlas::source::Fingerprint;

fn main() {
    divan::main();
}

/// An extended file of 100,000 records, as registries write them.
fn file() -> Vec<u8> {
    let countries = ["KE", "ZA", "NG", "GH", "CI", "TZ", "UG", "RW", "SN", "EG"];
    let mut rows = String::new();
    for number in 0..100_000u32 {
        let country = countries.get(number as usize % 10).copied().unwrap_or("ZZ");
        let (holder, date) = (number / 3, 20_050_101 + number % 28);
        // Writing to a string does not fail.
        let _ = match number % 5 {
            0 => writeln!(
                rows,
                "afrinic|{country}|asn|{number}|1|{date}|allocated|F{holder:07X}"
            ),
            1 => writeln!(
                rows,
                "afrinic|{country}|ipv6|2c{:02x}:{:x}::|32|{date}|allocated|F{holder:07X}",
                number >> 16,
                number & 0xffff
            ),
            _ => writeln!(
                rows,
                "afrinic|{country}|ipv4|41.{}.{}.0|256|{date}|assigned|F{holder:07X}",
                number >> 8 & 0xff,
                number & 0xff
            ),
        };
    }
    format!("2|afrinic|20260101|100000|00000000|20260101|00000\n{rows}").into_bytes()
}

#[divan::bench]
fn a_count_lines(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| memchr::memchr_iter(b'\n', black_box(&file)).count());
}

#[divan::bench]
fn b_fingerprint(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| Fingerprint::of(black_box(&file)));
}

#[divan::bench]
fn c_read_lines(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher.counter(BytesCount::of_slice(&file)).bench(|| {
        let mut reader = Reader::new(black_box(&file[..]));
        while reader.next_line().expect("memory can be read").is_some() {}
        reader.tally().records()
    });
}

#[divan::bench]
fn d_snapshot(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| snapshot::read(black_box(&file[..]), false).expect("the file is well formed"));
}

#[divan::bench]
fn e_observations(bencher: Bencher<'_, '_>) {
    let file = file();
    bencher.counter(BytesCount::of_slice(&file)).bench(|| {
        let mut meter = Meter::new(Sampling::Every);
        for one in snapshot::read(black_box(&file[..]), false).expect("the file is well formed") {
            meter.push(Measured::of(one)).expect("there is one");
        }
        meter.finish()
    });
}

fn profile() -> Profile {
    let mut meter = Meter::new(Sampling::Every);
    for one in snapshot::read(&file()[..], false).expect("the file is well formed") {
        meter.push(Measured::of(one)).expect("there is one");
    }
    let atlas = Atlas::new(&meter.finish());
    let kenya = CountryCode::new("KE").expect("a country");
    Profile::of(&atlas, kenya).expect("it has figures")
}

#[divan::bench]
fn f_chart(bencher: Bencher<'_, '_>) {
    let profile = profile();
    bencher.bench(|| chart::country::draw(black_box(&profile), &[], Language::Fr));
}

#[divan::bench]
fn g_chart_as_png(bencher: Bencher<'_, '_>) {
    let drawing = chart::country::draw(&profile(), &[], Language::Fr);
    bencher.bench(|| chart::render(black_box(&drawing.svg), 1.5));
}
