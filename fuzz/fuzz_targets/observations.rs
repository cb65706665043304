//! Any bytes as a table of observations: an error with its line, or rows that
//! are written as they were read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use v6atlas::export::csv;

fuzz_target!(|bytes: &[u8]| {
    match csv::read(bytes) {
        Ok(rows) => {
            let mut written = Vec::new();
            csv::write(&rows, &mut written).expect("memory can be written");
            let again = csv::read(&written[..]).expect("what is written can be read");
            assert_eq!(rows, again);
        }
        Err(error) => {
            let _ = error.to_string();
        }
    }
});
