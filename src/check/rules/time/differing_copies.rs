//! Two files that say they are the same and differ.

use crate::check::between::Between;
use crate::check::claims::{Claim, List};
use crate::check::dated::Dated;
use crate::check::words::counted;
use crate::diagnostic::{Rule, Severity};

pub(in crate::check) static RULE: Rule = Rule {
    code: "T006",
    name: "differing-copies",
    severity: Severity::Warning,
    since: "0.1.0",
    summary: "two files of one registry, form, date and serial whose records differ",
    explanation: include_str!("differing_copies.md"),
};

/// The records that one of two files has and the other has not.
#[derive(Clone, Copy, Debug, Default)]
struct Difference {
    before: Own,
    after: Own,
}

/// Those of one file: how many, and the line of the first.
#[derive(Clone, Copy, Debug, Default)]
struct Own {
    records: u64,
    first: Option<u32>,
}

impl Own {
    fn push(&mut self, line: u32) {
        self.records += 1;
        self.first = Some(self.first.map_or(line, |first| first.min(line)));
    }
}

/// Files of one registry, form and date. What a damaged copy lacks is told
/// there.
pub(super) fn check(between: &mut Between<'_, '_>, before: &Dated, after: &Dated) {
    let are_whole = before.is_sound && after.is_sound;
    if !are_whole || before.serial != after.serial || !between.findings.wants(&RULE) {
        return;
    }
    let mut difference = Difference::default();
    let (old, new) = (&before.claims, &after.claims);
    compare(&mut difference, &old.asn, &new.asn);
    compare(&mut difference, &old.ipv4, &new.ipv4);
    compare(&mut difference, &old.ipv6, &new.ipv6);
    if difference.before.records + difference.after.records == 0 {
        return;
    }
    let label = |file: &Dated, own: Own| {
        let text = match own.records {
            0 => "the other one".to_owned(),
            1 => "this record is not in the other".to_owned(),
            count => format!(
                "{} not in the other, from here on",
                counted(count, "record")
            ),
        };
        match own.first {
            Some(line) => file.label(line, 3, text),
            None => file.label(file.lines.header, 2, text),
        }
    };
    between.found(
        after,
        (&RULE, RULE.severity),
        "",
        || {
            let message = format!(
                "two files of {} with one serial differ: {} here and {} there are not in the other",
                after.date,
                counted(difference.after.records, "record"),
                counted(difference.before.records, "record")
            );
            let labels = vec![
                label(after, difference.after),
                label(before, difference.before),
            ];
            (message, labels)
        },
        |finding| {
            finding
                .help("compare both with the registry's checksum: a published file does not change")
        },
    );
}

fn compare<A: Ord + Copy>(difference: &mut Difference, before: &List<A>, after: &List<A>) {
    let what = |claim: &Claim<A>| {
        let (first, last) = (claim.first, std::cmp::Reverse(claim.last));
        (first, last, claim.said())
    };
    // Sorted by what they are of; what is said of one block may be in any order.
    let sorted = |list: &List<A>| {
        let mut claims: Vec<Claim<A>> = list.claims.clone();
        claims.sort_by_key(what);
        claims
    };
    let (old, new) = (sorted(before), sorted(after));
    let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(one), Some(other)) => what(one).cmp(&what(other)),
        };
        let (is_old, is_new) = (order.is_le(), order.is_ge());
        let one = old.next_if(|_| is_old);
        let other = new.next_if(|_| is_new);
        match (one, other) {
            (Some(one), None) => difference.before.push(one.line),
            (None, Some(other)) => difference.after.push(other.line),
            _ => {}
        }
    }
}
