//! Addresses or numbers that two registries have delegated.

use crate::check::between::Between;
use crate::check::claims::{Claim, List};
use crate::check::dated::Dated;
use crate::check::merge::shared;
use crate::check::space::Space;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "X001",
    name: "conflicting-claims",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "addresses or numbers that two registries list as delegated",
    explanation: include_str!("conflicting_claims.md"),
};

/// Holds the files of two registries against each other; `new` is the later
/// one.
pub(in crate::check) fn check(between: &mut Between<'_, '_>, old: &Dated, new: &Dated) {
    if between.findings.wants(&RULE) {
        list(
            between,
            old,
            new,
            Space::Asn,
            (&old.claims.asn, &new.claims.asn),
        );
        list(
            between,
            old,
            new,
            Space::Ipv4,
            (&old.claims.ipv4, &new.claims.ipv4),
        );
        list(
            between,
            old,
            new,
            Space::Ipv6,
            (&old.claims.ipv6, &new.claims.ipv6),
        );
    }
}

fn list<A: Ord + Copy + Into<u128>>(
    between: &mut Between<'_, '_>,
    old: &Dated,
    new: &Dated,
    space: Space,
    (theirs, own): (&List<A>, &List<A>),
) {
    shared(&theirs.claims, &own.claims, |a: &Claim<A>, b: &Claim<A>| {
        let ends = (a.first.max(b.first).into(), a.last.min(b.last).into());
        found(between, (old, a.line), (new, b.line), space, ends);
    });
}

#[cold]
fn found(
    between: &mut Between<'_, '_>,
    (old, old_line): (&Dated, u32),
    (new, line): (&Dated, u32),
    space: Space,
    (first, last): (u128, u128),
) {
    // Between two days a block may have been transferred.
    let is_one_day = old.date == new.date;
    let severity = if is_one_day {
        RULE.severity
    } else {
        Severity::Warning
    };
    between.found(
        new,
        (&RULE, severity),
        &space.name(first),
        || {
            (
                format!(
                    "{} and {} both claim {}",
                    new.registry.name(),
                    old.registry.name(),
                    space.range(first, last)
                ),
                vec![
                    new.label(line, 3, format!("{} on {}", new.registry.name(), new.date)),
                    old.label(
                        old_line,
                        3,
                        format!("{} on {}", old.registry.name(), old.date),
                    ),
                ],
            )
        },
        |finding| {
            finding.help(if is_one_day {
                "find out which of the two registries has it: addresses and numbers are delegated \
                 by one"
            } else {
                "compare files of the same day: a block that was transferred in between is in \
                 both of these and rightly so"
            })
        },
    );
}
