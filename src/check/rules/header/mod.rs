//! Rules about the header.

pub(in crate::check) mod record_count_mismatch;

use crate::check::file::Ending;
use crate::check::on::{Context, OnLine};
use crate::delegated::{Header, Problem};
use crate::diagnostic::Rule;

/// Rules about a header that can be read; `is_late` if records stand above it.
pub(in crate::check) fn check(_on: &mut OnLine<'_, '_, '_>, _header: &Header, _is_late: bool) {}

/// The rule about a header that cannot be read.
pub(super) fn malformed(_on: &mut OnLine<'_, '_, '_>, _problem: &Problem) {}

/// Rules about what a finished file has for a header.
pub(super) fn ending(_context: &mut Context<'_>, _ending: &Ending<'_>) {}

/// The rules of the family.
pub(super) static RULES: &[&Rule] = &[&record_count_mismatch::RULE];
