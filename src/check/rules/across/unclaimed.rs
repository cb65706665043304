//! Addresses or numbers that IANA gave away and nobody reports.

use chrono::NaiveDate;

use crate::check::between::Between;
use crate::check::dated::Dated;
use crate::check::holes::{Hole, holes};
use crate::check::space::Space;
use crate::diagnostic::{Rule, Severity};
use crate::iana::{Block, Iana};
use crate::resource::Registry;

pub(in crate::check) static RULE: Rule = Rule {
    code: "X003",
    name: "unclaimed",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "addresses or numbers that IANA gave to a registry and that no file lists",
    explanation: include_str!("unclaimed.md"),
};

/// IPv4 for special purposes, by IANA's registry of these: it lies in blocks
/// of the registries, and most list it nowhere.
const SPECIAL: [([u8; 4], u32); 13] = [
    ([100, 64, 0, 0], 10),
    ([169, 254, 0, 0], 16),
    ([172, 16, 0, 0], 12),
    ([192, 0, 0, 0], 24),
    ([192, 0, 2, 0], 24),
    ([192, 31, 196, 0], 24),
    ([192, 52, 193, 0], 24),
    ([192, 88, 99, 0], 24),
    ([192, 168, 0, 0], 16),
    ([192, 175, 48, 0], 24),
    ([198, 18, 0, 0], 15),
    ([198, 51, 100, 0], 24),
    ([203, 0, 113, 0], 24),
];

/// A block of IANA: ends, registry, date.
type Given = (u128, u128, Registry, Option<NaiveDate>);

/// What a registry's extended file leaves out of its blocks of IPv6.
pub(in crate::check) fn of_one(between: &mut Between<'_, '_>, file: &Dated, iana: &Iana) {
    if !file.is_extended || !between.findings.wants(&RULE) {
        return;
    }
    let blocks = given(iana.ipv6(), file.date, |prefix| {
        (prefix.start_bits(), prefix.last_bits())
    });
    let own = blocks.into_iter().filter(|block| block.2 == file.registry);
    let own: Vec<Given> = own.collect();
    let claims = &file.claims.ipv6.claims;
    let ends = claims.iter().map(|claim| (claim.first, claim.last));
    for hole in holes(&ends_of(&own), ends) {
        let before = hole.before.and_then(|index| claims.get(index));
        let line = before.map(|claim| claim.line);
        if let Some(block) = own.get(hole.block) {
            found(between, file, Space::Ipv6, &hole, block, line);
        }
    }
}

/// What the extended files of all five leave out of the AS numbers and IPv4
/// addresses that IANA gave to any of them.
pub(in crate::check) fn of_all(between: &mut Between<'_, '_>, files: &[&Dated], iana: &Iana) {
    let Some(date) = files.iter().map(|file| file.date).min() else {
        return;
    };
    if !between.findings.wants(&RULE) {
        return;
    }
    let blocks = given(iana.asn(), date, |range| {
        (range.first().into(), range.last().into())
    });
    let lists = files.iter().map(|file| &file.claims.asn.claims);
    let claims = lists
        .flatten()
        .map(|claim| (claim.first, claim.last))
        .collect();
    nowhere(between, files, Space::Asn, &blocks, claims);
    let blocks = given(iana.ipv4(), date, |range| {
        (
            u32::from(range.first()).into(),
            u32::from(range.last()).into(),
        )
    });
    let lists = files.iter().map(|file| &file.claims.ipv4.claims);
    let claims = lists.flatten().map(|claim| (claim.first, claim.last));
    let special = SPECIAL.iter().map(|&(first, length)| {
        let first = u32::from_be_bytes(first);
        (first, first | (u32::MAX >> length))
    });
    let claims = claims.chain(special).collect();
    nowhere(between, files, Space::Ipv4, &blocks, claims);
}

fn nowhere(
    between: &mut Between<'_, '_>,
    files: &[&Dated],
    space: Space,
    blocks: &[Given],
    mut claims: Vec<(u32, u32)>,
) {
    claims.sort_unstable();
    let ends = claims
        .iter()
        .map(|&(first, last)| (first.into(), last.into()));
    for hole in holes(&ends_of(blocks), ends) {
        let Some(block) = blocks.get(hole.block) else {
            continue;
        };
        if let Some(file) = files.iter().find(|file| file.registry == block.2) {
            found(between, file, space, &hole, block, None);
        }
    }
}

/// The blocks that regional registries had on a day for certain.
fn given<R: Copy>(
    blocks: &[Block<R>],
    day: NaiveDate,
    ends: impl Fn(R) -> (u128, u128),
) -> Vec<Given> {
    let given = blocks.iter().filter_map(|block| {
        let (first, last) = ends(block.resource());
        let is_before = block.date().is_none_or(|date| date < day);
        is_before.then_some((first, last, block.registry()?, block.date()))
    });
    given.collect()
}

fn ends_of(blocks: &[Given]) -> Vec<(u128, u128)> {
    blocks.iter().map(|block| (block.0, block.1)).collect()
}

#[cold]
fn found(
    between: &mut Between<'_, '_>,
    file: &Dated,
    space: Space,
    hole: &Hole,
    block: &Given,
    line_before: Option<u32>,
) {
    let (first, last, registry, date) = *block;
    between.found(
        file,
        (&RULE, RULE.severity),
        &space.range(hole.first, hole.last),
        || {
            let range = space.range(hole.first, hole.last);
            let size = space.size(hole.first, hole.last);
            let of = if (hole.first, hole.last) == (first, last) {
                String::new()
            } else {
                format!(" of {}", space.range(first, last))
            };
            let date = date.map_or(String::new(), |date| format!(" on {date}"));
            let who = if space == Space::Ipv6 {
                "this file does not list"
            } else {
                "no registry's file lists"
            };
            let labels = line_before.map(|line| file.label(line, 3, "it begins right behind this"));
            (
                format!(
                    "{who} {range} ({size}){of}, which IANA gave to {}{date}",
                    registry.name()
                ),
                labels.into_iter().collect(),
            )
        },
        |finding| {
            finding.help(
                "an extended file accounts for all that IANA gave: list the space as delegated, \
                 available or reserved",
            )
        },
    );
}
