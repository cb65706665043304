//! Rules about checksum files, and about names.

mod checksum_mismatch;
mod checksum_without_file;
mod unreadable_checksum_file;

pub(in crate::check) use self::checksum_mismatch::found as mismatch;
use crate::check::checksums::Checksums;
use crate::check::findings::Findings;
use crate::diagnostic::Rule;

/// Rules about checksum files themselves.
pub(in crate::check) fn files(findings: &mut Findings<'_>, checksums: &Checksums) {
    for file in &checksums.all {
        match &file.content {
            Err(place) => unreadable_checksum_file::found(findings, file, place.as_ref()),
            Ok(list) if !file.is_used => checksum_without_file::found(findings, file, list),
            Ok(_) => {}
        }
    }
}

/// The rules of the family.
pub(in crate::check) static RULES: &[&Rule] = &[
    &checksum_mismatch::RULE,
    &unreadable_checksum_file::RULE,
    &checksum_without_file::RULE,
];
