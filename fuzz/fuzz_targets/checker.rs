//! Any bytes as two allocation files: findings or nothing, in order, the same
//! each time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use v6atlas::check::{self, Bytes, Settings};

fuzz_target!(|bytes: &[u8]| {
    // A byte that no file begins with parts the two.
    let mut parts = bytes.splitn(2, |&byte| byte == 0xff);
    let files: Vec<Bytes> = parts
        .by_ref()
        .enumerate()
        .map(|(place, bytes)| Bytes {
            name: format!("delegated-{place}"),
            bytes: bytes.to_vec(),
        })
        .collect();
    let settings = Settings::default();
    let report = check::check(&files, &settings).expect("memory can be read");
    for pair in report.findings.windows(2) {
        assert!(pair[0].key() <= pair[1].key(), "findings are in order");
    }
    for finding in &report.findings {
        for label in std::iter::once(finding.primary()).chain(finding.secondary()) {
            if let Some(place) = &label.place {
                assert!(place.line() >= 1 && place.column() >= 1);
                assert!(place.end_column() >= place.column());
            }
        }
    }
    let again = check::check(&files, &settings).expect("memory can be read");
    assert_eq!(report, again);
});
