//! Rules about a file as a whole and about its bytes.

pub(in crate::check) mod byte_order_mark;
pub(in crate::check) mod carriage_returns;
pub(in crate::check) mod conflicting_statuses;
pub(in crate::check) mod damaged_compression;
pub(in crate::check) mod duplicate_record;
pub(in crate::check) mod empty_file;
pub(in crate::check) mod invalid_utf8;
pub(in crate::check) mod misnamed_file;
pub(in crate::check) mod missing_final_newline;
pub(in crate::check) mod nul_bytes;
pub(in crate::check) mod overlapping_blocks;
pub(in crate::check) mod overlong_line;
pub(in crate::check) mod pair;
pub(in crate::check) mod torn_last_line;
pub(in crate::check) mod unsorted_records;
pub(in crate::check) mod wrong_format;

use crate::check::on::OnLine;
use crate::diagnostic::Rule;

/// Rules about the bytes of a line that is not all printable ASCII.
#[cold]
pub(in crate::check) fn bytes(on: &mut OnLine<'_, '_, '_>) {
    nul_bytes::check(on);
    invalid_utf8::check(on);
}

/// Whether what is wrong with the bytes of a line explains why it cannot be
/// read, and is told.
pub(in crate::check) fn explains(on: &OnLine<'_, '_, '_>) -> bool {
    let (findings, line) = (&on.context.findings, on.line.bytes);
    findings.wants(&nul_bytes::RULE) && line.contains(&0)
        || findings.wants(&invalid_utf8::RULE) && std::str::from_utf8(line).is_err()
}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[
    &empty_file::RULE,
    &duplicate_record::RULE,
    &overlapping_blocks::RULE,
    &conflicting_statuses::RULE,
    &unsorted_records::RULE,
    &missing_final_newline::RULE,
    &torn_last_line::RULE,
    &invalid_utf8::RULE,
    &nul_bytes::RULE,
    &byte_order_mark::RULE,
    &carriage_returns::RULE,
    &wrong_format::RULE,
    &damaged_compression::RULE,
    &overlong_line::RULE,
    &misnamed_file::RULE,
];
