//! A file with far fewer delegated records than the one before it.

use super::vanished_country::{Vanished, vanished};
use crate::check::between::Between;
use crate::check::dated::Dated;
use crate::check::space::Space;
use crate::check::words::{counted, grouped};
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "T001",
    name: "sudden-shrinkage",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "a file with far fewer delegated records than the one before it",
    explanation: include_str!("sudden_shrinkage.md"),
};

/// The fewest records whose loss is worth a word.
const FEWEST: u64 = 5;

/// The most countries that are named as vanished.
const MOST_NAMED: usize = 5;

/// Whether more is lost than a registry takes back in so many days. In 204
/// steps of a month between real files no type lost more than 2.7 % (APNIC's
/// IPv4 in August 2023, when rows were joined). A day may lose 3.2 %, a month
/// 9 %.
fn is_sudden(before: u64, after: u64, days: i64) -> bool {
    let lost = before.saturating_sub(after);
    let allowed = 30 + 2 * u64::try_from(days).unwrap_or(0);
    lost >= FEWEST && lost * 1000 > before * allowed
}

/// Whether it told something.
pub(super) fn check(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) -> bool {
    if !between.findings.wants(&RULE) {
        return false;
    }
    let days = after.days_since(before);
    let fell: Vec<Space> = Space::ALL
        .into_iter()
        .filter(|&space| is_sudden(before.count(space), after.count(space), days))
        .collect();
    let [all_before, all_after] = [before, after].map(|file| file.counts.iter().sum::<u64>());
    if fell.len() != 1 && is_sudden(all_before, all_after, days) {
        found(between, before, after, None, (all_before, all_after));
        return true;
    }
    for &space in &fell {
        let counts = (before.count(space), after.count(space));
        found(between, before, after, Some(space), counts);
    }
    !fell.is_empty()
}

#[cold]
fn found(
    between: &mut Between<'_, '_>,
    before: &Dated,
    after: &Dated,
    space: Option<Space>,
    (was, is): (u64, u64),
) {
    let of = match space {
        None => "",
        Some(Space::Asn) => " of AS numbers",
        Some(Space::Ipv4) => " of IPv4",
        Some(Space::Ipv6) => " of IPv6",
    };
    let label = |file: &Dated, text: &str, count: u64| {
        let (line, field) =
            space.map_or((file.lines.header, 3), |space| file.lines.count_of(space));
        file.label(line, field, format!("{text}: {} delegated", grouped(count)))
    };
    let percent = (was - is) * 100 / was.max(1);
    between.found(
        after,
        (&RULE, RULE.severity),
        space.map_or("", |space| match space {
            Space::Asn => "asn",
            Space::Ipv4 => "ipv4",
            Space::Ipv6 => "ipv6",
        }),
        || {
            (
                format!(
                    "{}{of} fewer than {} before: {} instead of {} ({percent} % lost)",
                    counted(was - is, "delegated record"),
                    counted(u64::try_from(after.days_since(before)).unwrap_or(0), "day"),
                    grouped(is),
                    grouped(was)
                ),
                vec![
                    label(after, &format!("on {}", after.date), is),
                    label(before, &format!("on {}", before.date), was),
                ],
            )
        },
        |finding| {
            let finding = match named(vanished(before, after)) {
                Some(countries) => {
                    finding.note(format!("nothing or nearly nothing is left of {countries}"))
                }
                None => finding,
            };
            finding.help(
                "hold a copy against the registry's checksum; if you publish the file, look for \
                 what was left out before anybody counts it",
            )
        },
    );
}

/// The countries that vanished, the largest first; nothing if there are none.
fn named(mut vanished: Vec<Vanished>) -> Option<String> {
    vanished.sort_by_key(|country| std::cmp::Reverse(country.was));
    let (named, rest) = vanished.split_at(vanished.len().min(MOST_NAMED));
    let named: Vec<String> = named
        .iter()
        .map(|country| {
            let records = counted(country.was.into(), "record");
            match country.is {
                0 => format!("{} ({records})", country.economy),
                left => format!("{} ({records}, {left} left)", country.economy),
            }
        })
        .collect();
    let rest = match rest.len() {
        0 => String::new(),
        1 => " and 1 more country".to_owned(),
        count => format!(" and {count} more countries"),
    };
    (!named.is_empty()).then(|| format!("{}{rest}", named.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tolerance_grows_with_the_days() {
        assert!(is_sudden(1000, 967, 1));
        assert!(!is_sudden(1000, 969, 1));
        assert!(!is_sudden(1000, 909, 31));
        assert!(is_sudden(1000, 500, 45));
        assert!(!is_sudden(4, 0, 1));
        assert!(!is_sudden(10, 20, 1));
    }
}
