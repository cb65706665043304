//! Two records of one file that cannot both be.

use std::fmt::Display;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use super::{conflicting_statuses, duplicate_record, overlapping_blocks};
use crate::check::claims::{Claim, Claims, List};
use crate::check::findings::LineLabel;
use crate::check::on::Context;
use crate::check::rules::header::record_count_mismatch::Counted;
use crate::diagnostic::Rule;

/// Two records of one file that cannot both be.
#[derive(Clone, Debug)]
pub(in crate::check) struct Pair {
    /// What the known issues call it: the first address or number of the lower
    /// record.
    about: String,
    message: String,
    above: u32,
    below: u32,
}

/// Tells all such pairs, but for those whose lower record is in a part of the
/// file that is told as a whole.
pub(in crate::check) fn check(context: &mut Context<'_>, claims: &Claims, counted: &Counted) {
    list(context, &claims.asn, counted, "AS numbers", |number| {
        format!("AS{number}")
    });
    list(context, &claims.ipv4, counted, "addresses", |address| {
        Ipv4Addr::from(address).to_string()
    });
    list(context, &claims.ipv6, counted, "addresses", |address| {
        Ipv6Addr::from(address).to_string()
    });
}

fn list<A: Ord + Copy>(
    context: &mut Context<'_>,
    list: &List<A>,
    counted: &Counted,
    things: &str,
    name: impl Fn(A) -> String,
) {
    for (before, claim) in list.overlaps() {
        let (above, below) = if before.line < claim.line {
            (before, claim)
        } else {
            (claim, before)
        };
        if counted.covers_line(below.line) {
            continue;
        }
        let about = name(below.first);
        let is_twin = before.first == claim.first && before.last == claim.last;
        let what = stretch(&claim, &name);
        let (tell, message): (fn(&mut Context<'_>, &Pair), String) = if !is_twin {
            (
                overlapping_blocks::tell,
                format!(
                    "two records share the {things} {}",
                    shared(&before, &claim, &name)
                ),
            )
        } else if before.status() != claim.status() {
            (
                conflicting_statuses::tell,
                format!("{what} is listed with two statuses"),
            )
        } else if before.economy() == claim.economy() {
            (duplicate_record::tell, format!("{what} is listed twice"))
        } else {
            (
                overlapping_blocks::tell,
                format!("{what} is listed for two countries"),
            )
        };
        tell(
            context,
            &Pair {
                about,
                message,
                above: above.line,
                below: below.line,
            },
        );
    }
}

fn shared<A: Ord + Copy>(a: &Claim<A>, b: &Claim<A>, name: impl Fn(A) -> String) -> String {
    range(a.first.max(b.first), a.last.min(b.last), name)
}

fn stretch<A: Ord + Copy>(claim: &Claim<A>, name: impl Fn(A) -> String) -> String {
    range(claim.first, claim.last, name)
}

fn range<A: Ord + Copy, N: Display>(first: A, last: A, name: impl Fn(A) -> N) -> String {
    if first == last {
        name(first).to_string()
    } else {
        format!("{} to {}", name(first), name(last))
    }
}

/// Tells of a pair, at the lower record.
pub(in crate::check) fn found(
    context: &mut Context<'_>,
    rule: &'static Rule,
    pair: &Pair,
    help: &'static str,
) {
    context.found_late(
        rule,
        &pair.about,
        |file| {
            let label = |line: u32, text: &str| LineLabel {
                file: Arc::clone(file),
                line: u64::from(line),
                field: Some(3),
                text: text.to_owned(),
            };
            let labels = vec![
                label(pair.below, "listed here"),
                label(pair.above, "and here"),
            ];
            (pair.message.clone(), labels)
        },
        |finding| finding.help(help),
    );
}
