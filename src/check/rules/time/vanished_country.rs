//! A country that loses nearly all of its records at once.

use crate::check::between::Between;
use crate::check::claims::{Claim, Claims};
use crate::check::dated::Dated;
use crate::check::words::counted;
use crate::diagnostic::{Rule, Severity};
use crate::geography::Economy;

pub(in crate::check) static RULE: Rule = Rule {
    code: "T002",
    name: "vanished-country",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a country that loses nearly all of its records from one file to the next",
    explanation: include_str!("vanished_country.md"),
};

/// The fewest records of a country whose loss is no everyday thing: in real
/// monthly files countries outside a registry's region with five of them came
/// and went.
const FEWEST: u32 = 8;

/// A country of which nothing or nearly nothing is left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vanished {
    pub(super) economy: Economy,
    /// How many delegated records it had and has.
    pub(super) was: u32,
    pub(super) is: u32,
}

pub(super) fn check(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) {
    for vanished in vanished(before, after) {
        found(between, before, after, vanished);
    }
}

/// The countries of which nothing or nearly nothing is left.
pub(super) fn vanished(before: &Dated, after: &Dated) -> Vec<Vanished> {
    // Codes that stand for no country are given up one day: that is progress.
    let countries = Economy::all().filter(|economy| economy.country().is_some());
    let count = |file: &Dated, economy: Economy| file.economies.get(economy.index()).copied();
    countries
        .filter_map(|economy| {
            let was = count(before, economy)?;
            let is = count(after, economy)?;
            let has_vanished = was >= FEWEST && is <= was / 10;
            has_vanished.then_some(Vanished { economy, was, is })
        })
        .collect()
}

#[cold]
fn found(between: &mut Between<'_, '_>, before: &Dated, after: &Dated, vanished: Vanished) {
    let Vanished { economy, was, is } = vanished;
    let index = economy.index();
    let records = |count: u32| counted(count.into(), "delegated record");
    between.found(
        after,
        (&RULE, RULE.severity),
        &economy.to_string(),
        || {
            let now = match first_line(&after.claims, index) {
                Some(line) => after.label(line, 1, format!("on {}: {}", after.date, records(is))),
                None => after.label(
                    after.lines.header,
                    3,
                    format!("on {}: none of these is of {economy}", after.date),
                ),
            };
            let line = first_line(&before.claims, index).unwrap_or(0);
            let then = before.label(line, 1, format!("on {}: {}", before.date, records(was)));
            let left = if is == 0 {
                "has none any more".to_owned()
            } else {
                format!("has {is} left")
            };
            let message = format!("{economy} had {} and {left}", records(was));
            (message, vec![now, then])
        },
        |finding| {
            finding.help(
                "look where the blocks went: a country does not leave overnight, a code may have \
                 been replaced or a part of the file lost",
            )
        },
    );
}

/// The first line with a delegated record of a country.
fn first_line(claims: &Claims, index: usize) -> Option<u32> {
    fn of<A: Ord + Copy>(claims: &[Claim<A>], index: usize) -> Option<u32> {
        let its = claims
            .iter()
            .filter(|claim| claim.is_delegated() && claim.economy() == index);
        its.map(|claim| claim.line).min()
    }
    [
        of(&claims.asn.claims, index),
        of(&claims.ipv4.claims, index),
        of(&claims.ipv6.claims, index),
    ]
    .into_iter()
    .flatten()
    .min()
}
