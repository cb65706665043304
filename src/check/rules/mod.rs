//! The rules, one a file, each with its page beside it.
//!
//! A rule is a plain value, [`Rule`](crate::diagnostic::Rule), with a function
//! that looks for what it names. The functions below call those of a family in
//! a fixed order; they are called for every line of every file, so they are
//! plain calls and not a list of pointers.

pub(super) mod across;
pub(super) mod checksum;
pub(super) mod data;
pub(super) mod file;
pub(super) mod header;
pub(super) mod known;
pub(super) mod record;
pub(super) mod summary;
pub(super) mod time;

use super::claims::Claims;
use super::file::Ending;
use super::on::{Context, OnLine};
use crate::delegated::{Problem, ProblemKind};
use crate::diagnostic::Rule;

/// All rules, family by family, in the order of their codes.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let families = [
        header::RULES,
        summary::RULES,
        record::RULES,
        file::RULES,
        checksum::RULES,
        across::RULES,
        time::RULES,
        data::RULES,
        known::RULES,
    ];
    families.into_iter().flatten().copied()
}

/// The rule of that code or name.
pub fn find(text: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.is_called(text))
}

/// The rule about a line that cannot be read.
pub(super) fn malformed(on: &mut OnLine<'_, '_, '_>, problem: &Problem) {
    if problem.kind() == ProblemKind::TooLong {
        file::overlong_line::found(on, problem);
    } else if record::stray_space::explains(on) {
        record::stray_space::found(on, problem);
    } else {
        match problem.kind() {
            ProblemKind::SummaryType | ProblemKind::SummaryCount => summary::malformed(on, problem),
            kind if kind.is_of_header_or_summary() => header::malformed(on, problem),
            _ => record::malformed(on, problem),
        }
    }
}

/// Rules about a whole file, at its end.
pub(super) fn ending(context: &mut Context<'_>, ending: &Ending<'_>, claims: &Claims) {
    if file::empty_file::check(context, ending)
        || file::carriage_returns::is_alone(context, ending)
        || file::wrong_format::check(context, ending)
    {
        return;
    }
    file::misnamed_file::check(context);
    header::ending(context, ending);
    summary::ending(context, ending, claims);
    record::ending(context, ending);
    let counted = header::record_count_mismatch::check(context, ending, claims);
    if !counted.covers_summaries {
        summary::summary_count_mismatch::check(context, ending);
    }
    file::torn_last_line::check(context, ending, counted.covers_torn);
    file::missing_final_newline::check(context, ending);
    file::unsorted_records::check(context, claims, &counted);
    file::pair::check(context, claims, &counted);
}
