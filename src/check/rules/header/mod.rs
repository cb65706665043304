//! Rules about the header.

pub(in crate::check) mod header_field_count;
pub(in crate::check) mod late_header;
pub(in crate::check) mod malformed_serial;
pub(in crate::check) mod missing_header;
pub(in crate::check) mod record_count_mismatch;
pub(in crate::check) mod repeated_header;
pub(in crate::check) mod start_after_end;
pub(in crate::check) mod unknown_publisher;
pub(in crate::check) mod unsupported_version;
pub(in crate::check) mod wrong_header_date;
pub(in crate::check) mod wrong_record_count;
pub(in crate::check) mod wrong_utc_offset;

use crate::check::file::Ending;
use crate::check::on::{Context, OnLine};
use crate::delegated::{Header, Problem, ProblemKind};
use crate::diagnostic::Rule;

/// Rules about a header that can be read; `is_late` if records stand above it.
pub(in crate::check) fn check(on: &mut OnLine<'_, '_, '_>, header: &Header, is_late: bool) {
    late_header::check(on, is_late);
    header_field_count::check(on);
    malformed_serial::check(on);
    wrong_header_date::check(on, header);
    start_after_end::check(on, header);
    wrong_utc_offset::check(on, header);
}

/// The rule about a header that cannot be read.
pub(super) fn malformed(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    match problem.kind() {
        ProblemKind::HeaderFieldCount(found) => header_field_count::found(on, problem, found),
        ProblemKind::SecondHeader => repeated_header::found(on, problem),
        ProblemKind::Version => unsupported_version::found(on, problem),
        ProblemKind::Publisher => unknown_publisher::found(on, problem),
        ProblemKind::HeaderCount => wrong_record_count::found(on, problem),
        ProblemKind::EndDate => wrong_header_date::found(on, problem),
        _ => {}
    }
}

/// Rules about what a finished file has for a header.
pub(super) fn ending(context: &mut Context<'_>, ending: &Ending<'_>) {
    missing_header::check(context, ending);
    wrong_utc_offset::ending(context);
}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &missing_header::RULE,
    &repeated_header::RULE,
    &header_field_count::RULE,
    &unsupported_version::RULE,
    &unknown_publisher::RULE,
    &malformed_serial::RULE,
    &wrong_header_date::RULE,
    &wrong_utc_offset::RULE,
    &record_count_mismatch::RULE,
    &wrong_record_count::RULE,
    &start_after_end::RULE,
    &late_header::RULE,
];
