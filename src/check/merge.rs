//! Walking two sorted lists of claims side by side.

use std::cmp::Ordering;

use super::claims::Claim;

/// Calls `tell` for what delegated claims of two lists share.
pub(super) fn shared<A: Ord + Copy>(
    mut a: &[Claim<A>],
    mut b: &[Claim<A>],
    mut tell: impl FnMut(&Claim<A>, &Claim<A>),
) {
    while let ([first, a_rest @ ..], [second, b_rest @ ..]) = (a, b) {
        if first.last < second.first {
            a = from(a_rest, second.first);
        } else if second.last < first.first {
            b = from(b_rest, first.first);
        } else {
            if first.is_delegated() && second.is_delegated() {
                tell(first, second);
            }
            if first.last < second.last {
                a = a_rest;
            } else {
                b = b_rest;
            }
        }
    }
}

/// The rest of a list from the last claim that begins at or below an address.
/// Registries have stretches of their own, so the next one is often far off:
/// the steps grow.
fn from<A: Ord + Copy>(list: &[Claim<A>], address: A) -> &[Claim<A>] {
    let mut step = 1;
    while list.get(step).is_some_and(|claim| claim.first <= address) {
        step *= 2;
    }
    let near = list.get(..step).unwrap_or(list);
    let behind = near.partition_point(|claim| claim.first <= address);
    list.get(behind.saturating_sub(1)..).unwrap_or_default()
}

/// Calls `tell` for each stretch that both lists have, and that both say is
/// delegated.
pub(super) fn same<A: Ord + Copy>(
    mut a: &[Claim<A>],
    mut b: &[Claim<A>],
    mut tell: impl FnMut(&Claim<A>, &Claim<A>),
) {
    while let ([first, a_rest @ ..], [second, b_rest @ ..]) = (a, b) {
        let order = first.first.cmp(&second.first);
        match order.then_with(|| second.last.cmp(&first.last)) {
            Ordering::Less => a = a_rest,
            Ordering::Greater => b = b_rest,
            Ordering::Equal => {
                if first.is_delegated() && second.is_delegated() {
                    tell(first, second);
                }
                (a, b) = (a_rest, b_rest);
            }
        }
    }
}
