//! Blocks that both files have, and what is said of them.

use super::{changed_country, moved_date};
use crate::check::between::Between;
use crate::check::claims::{Claim, List};
use crate::check::dated::Dated;
use crate::check::merge::same;
use crate::check::space::Space;

/// A block that both files have, with another date or country.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) space: Space,
    pub(super) first: u128,
    pub(super) last: u128,
    pub(super) line_before: u32,
    pub(super) line: u32,
    is_country: bool,
}

/// Tells all changes, from the top of the newer file: one that stands far up
/// is found again with little reading.
pub(super) fn check(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) {
    let rules = [&moved_date::RULE, &changed_country::RULE];
    if !rules.iter().any(|rule| between.findings.wants(rule)) {
        return;
    }
    let mut changes = Vec::new();
    collect(
        &mut changes,
        Space::Asn,
        &before.claims.asn,
        &after.claims.asn,
    );
    collect(
        &mut changes,
        Space::Ipv4,
        &before.claims.ipv4,
        &after.claims.ipv4,
    );
    collect(
        &mut changes,
        Space::Ipv6,
        &before.claims.ipv6,
        &after.claims.ipv6,
    );
    changes.sort_by_key(|change| change.line);
    for change in &changes {
        if change.is_country {
            changed_country::tell(between, before, after, change);
        } else {
            moved_date::tell(between, before, after, change);
        }
    }
}

fn collect<A: Ord + Copy + Into<u128>>(
    changes: &mut Vec<Change>,
    space: Space,
    before: &List<A>,
    after: &List<A>,
) {
    same(
        &before.claims,
        &after.claims,
        |old: &Claim<A>, new: &Claim<A>| {
            let is_country = old.economy() != new.economy();
            if is_country || old.date() != new.date() {
                changes.push(Change {
                    space,
                    first: new.first.into(),
                    last: new.last.into(),
                    line_before: old.line,
                    line: new.line,
                    is_country,
                });
            }
        },
    );
}
