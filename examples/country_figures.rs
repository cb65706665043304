//! The figures of one country in one allocation file.
//!
//! ```text
//! cargo run --example country_figures
//! cargo run --example country_figures -- delegated-afrinic-extended-20260505.gz KE
//! ```
//!
//! The file may be compressed with gzip, bzip2, xz or zstd; without one, the
//! small sample below is measured. The second argument is the two-letter code
//! of a country, `CI` if it is left out. Prints the stock indicators of the
//! country with value, unit and status, and what had to be passed over.

#![expect(clippy::print_stdout, reason = "an example shows its result")]

use std::env;
use std::error::Error;
use std::fs::File;
use std::io::Read;

use v6atlas::geography::{Area, CountryCode, Language};
use v6atlas::measure::{Measure, Measured, Meter, Observation, Sampling};
use v6atlas::snapshot::{self, Snapshot};
use v6atlas::source;

/// An extended file in miniature. `A1` holds three /36s, of which the last two
/// are the halves of one /35: three records, two blocks.
const SAMPLE: &[u8] = b"\
2|afrinic|20190911|6|00000000|20190911|00000
afrinic|*|asn|*|1|summary
afrinic|*|ipv4|*|1|summary
afrinic|*|ipv6|*|4|summary
afrinic|CI|asn|64500|1|20120308|allocated|A1
afrinic|CI|ipv4|192.0.2.0|256|20110501|allocated|D4
afrinic|CI|ipv6|2001:db8:1000::|36|20120308|allocated|A1
afrinic|CI|ipv6|2001:db8:2000::|36|20150706|allocated|A1
afrinic|CI|ipv6|2001:db8:3000::|36|20160401|allocated|A1
afrinic|KE|ipv6|2001:db8:8000::|48|20180214|assigned|B2
";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next();
    let code = arguments.next().unwrap_or_else(|| "CI".to_owned());
    let country = CountryCode::new(&code)
        .ok_or_else(|| format!("expected a code of ISO 3166 such as CI, found `{code}`"))?;

    let snapshots = match &file {
        Some(path) => {
            let file = File::open(path).map_err(|error| format!("{path}: {error}"))?;
            // What the bytes are is told by their beginning, not by the name.
            let (_, plain) = source::decode(file)?;
            read(plain)?
        }
        None => read(SAMPLE)?,
    };

    let mut meter = Meter::new(Sampling::Every);
    for snapshot in snapshots {
        println!(
            "{}, {}: {} IPv6 delegations, {} malformed lines",
            snapshot.registry().name(),
            snapshot.date(),
            snapshot.delegations().len(),
            snapshot.remarks().malformed.values().sum::<u64>(),
        );
        meter.push(Measured::of(snapshot))?;
    }
    let observations = meter.finish();

    println!("{country}: {}", country.country().name(Language::En));
    let area = Area::from(country);
    for figure in observations.iter().filter(|one| one.area == area) {
        if figure.indicator.measure() == Measure::Stock {
            print(figure);
        }
    }
    Ok(())
}

/// One snapshot from a registry's own file, five from the combined one. A file
/// that holds more or less than it declares is an error here.
fn read(plain: impl Read) -> Result<Vec<Snapshot>, Box<dyn Error>> {
    Ok(snapshot::read(plain, false)?)
}

/// A line such as `  V6_RECORDS       3 records (A)`.
fn print(figure: &Observation) {
    let value = figure
        .value
        .map_or_else(|| "missing".to_owned(), |value| value.to_string());
    println!(
        "  {:<16} {value} {} ({})",
        figure.indicator.code(),
        figure.indicator.unit(),
        figure.status
    );
}
