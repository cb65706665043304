//! Addresses or numbers that a registry claims and IANA did not give it.

use crate::check::between::Between;
use crate::check::claims::List;
use crate::check::dated::Dated;
use crate::check::space::Space;
use crate::diagnostic::{Rule, Severity};
use crate::iana::{Block, Iana};

pub(in crate::check) static RULE: Rule = Rule {
    code: "X002",
    name: "overclaimed",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "addresses or numbers that a registry claims and IANA did not give it",
    explanation: include_str!("overclaimed.md"),
};

/// Holds a registry's delegated records against what IANA gave.
pub(in crate::check) fn check(between: &mut Between<'_, '_>, file: &Dated, iana: &Iana) {
    if !between.findings.wants(&RULE) {
        return;
    }
    // These move between registries: only what no registry has is wrong.
    let kept = kept(iana.asn(), |range| {
        (range.first().into(), range.last().into())
    });
    inside(between, file, &file.claims.asn, (Space::Asn, &kept), iana);
    let kept = self::kept(iana.ipv4(), |range| {
        (
            u32::from(range.first()).into(),
            u32::from(range.last()).into(),
        )
    });
    inside(between, file, &file.claims.ipv4, (Space::Ipv4, &kept), iana);
    // These do not: all else is wrong. A block that was given after the file
    // was made says nothing of it, as its date may be that of a change.
    let own = iana.ipv6().iter();
    let own = own.filter(|block| block.registry() == Some(file.registry));
    let own = own.map(|block| (block.resource().start_bits(), block.resource().last_bits()));
    let others = others(&own.collect::<Vec<_>>());
    if !iana.ipv6().is_empty() {
        inside(
            between,
            file,
            &file.claims.ipv6,
            (Space::Ipv6, &others),
            iana,
        );
    }
}

/// The stretches of blocks that no regional registry has.
fn kept<R: Copy>(blocks: &[Block<R>], ends: impl Fn(R) -> (u128, u128)) -> Vec<(u128, u128)> {
    let kept = blocks.iter().filter(|block| block.registry().is_none());
    kept.map(|block| ends(block.resource())).collect()
}

/// All that is not in these blocks.
fn others(blocks: &[(u128, u128)]) -> Vec<(u128, u128)> {
    let mut others = Vec::new();
    let mut open = Some(0);
    for &(first, last) in blocks {
        if let Some(start) = open
            && start < first
        {
            others.push((start, first - 1));
        }
        open = last.checked_add(1);
    }
    others.extend(open.map(|start| (start, u128::MAX)));
    others
}

/// Tells the delegated claims that lie in stretches that are not the
/// registry's.
fn inside<A: Ord + Copy + Into<u128>>(
    between: &mut Between<'_, '_>,
    file: &Dated,
    list: &List<A>,
    (space, stretches): (Space, &[(u128, u128)]),
    iana: &Iana,
) {
    for &(first, last) in stretches {
        // Claims are sorted by their first address; the one before may reach
        // in.
        let start = list
            .claims
            .partition_point(|claim| claim.first.into() < first);
        let start = start.saturating_sub(1);
        let near = list.claims.iter().skip(start);
        for claim in near.take_while(|claim| claim.first.into() <= last) {
            let (own_first, own_last) = (claim.first.into(), claim.last.into());
            if own_last >= first && claim.is_delegated() {
                let shared = (own_first.max(first), own_last.min(last));
                found(between, file, claim.line, (space, shared), iana);
            }
        }
    }
}

#[cold]
fn found(
    between: &mut Between<'_, '_>,
    file: &Dated,
    line: u32,
    (space, (first, last)): (Space, (u128, u128)),
    iana: &Iana,
) {
    let range = space.range(first, last);
    let registry = file.registry.name();
    let (updated, whose) = match space {
        Space::Asn => (iana.asn_updated(), "gives to no registry".to_owned()),
        // The space of IPv4 has been given out since 2011.
        Space::Ipv4 => (Some(file.date), "gives to no registry".to_owned()),
        Space::Ipv6 => (iana.ipv6_updated(), format!("does not give to {registry}")),
    };
    let is_old = updated < Some(file.date);
    let severity = if is_old {
        Severity::Warning
    } else {
        RULE.severity
    };
    between.found(
        file,
        (&RULE, severity),
        &about(space, first),
        || {
            (
                format!("{registry} claims {range}, which IANA's table {whose}"),
                vec![file.label(line, 3, "listed as delegated")],
            )
        },
        |finding| {
            let finding = finding.help(
                "if you publish the file, look for a wrong digit or a row that belongs to another \
                 registry",
            );
            match updated.filter(|_| is_old) {
                Some(day) => finding.note(format!(
                    "IANA's table was last changed on {day}, before the file: a newer one may \
                     have the block"
                )),
                None => finding,
            }
        },
    );
}

/// What the known issues call it: an AS number, else the /24 or /32 around
/// it: what a registry does with one record there, it does with others.
fn about(space: Space, first: u128) -> String {
    let free = match space {
        Space::Asn => 0,
        Space::Ipv4 => 8,
        Space::Ipv6 => 96,
    };
    let start = first >> free << free;
    space.range(start, start | ((1 << free) - 1))
}
