//! Any bytes as the tables of the register: problems or rows, each in its
//! place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use v6atlas::activity::{Files, Register};

fuzz_target!(|bytes: &[u8]| {
    let parts: Vec<&[u8]> = bytes.splitn(7, |&byte| byte == 0xff).collect();
    let part = |place: usize| parts.get(place).copied().unwrap_or_default();
    let (register, problems) = Register::parse(Files {
        documents: part(0),
        activities: part(1),
        statements: part(2),
        trainings: part(3),
        policies: part(4),
        duties: part(5),
        systems: part(6),
    });
    for problem in &problems {
        assert!(problem.line() >= 1 && problem.column() >= 1);
        assert!(problem.place().start <= problem.place().end);
        let _ = problem.to_string();
    }
    let _ = register.gaps();
    let _ = register.coverage();
});
