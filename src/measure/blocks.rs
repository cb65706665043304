//! The fewest prefixes that cover the same space.

use crate::resource::Ipv6Prefix;

/// The number of prefixes that are left of sorted ones once those inside
/// others are dropped and halves are joined.
pub(super) fn merged(prefixes: impl Iterator<Item = Ipv6Prefix>) -> i64 {
    let mut stack: Vec<Ipv6Prefix> = Vec::new();
    for prefix in prefixes {
        if stack.last().is_some_and(|top| top.covers(prefix)) {
            continue;
        }
        stack.push(prefix);
        while let Some(joined) = join_top(&stack) {
            stack.truncate(stack.len() - 2);
            stack.push(joined);
        }
    }
    i64::try_from(stack.len()).unwrap_or(i64::MAX)
}

/// The prefix that the topmost two are the halves of.
fn join_top(stack: &[Ipv6Prefix]) -> Option<Ipv6Prefix> {
    let [.., lower, upper] = stack else {
        return None;
    };
    let parent = lower.parent().filter(|_| lower.len() == upper.len())?;
    (Some(parent) == upper.parent() && lower != upper).then_some(parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(prefixes: &[&str]) -> i64 {
        let mut list: Vec<Ipv6Prefix> = prefixes.iter().map(|p| p.parse().unwrap()).collect();
        list.sort();
        merged(list.into_iter())
    }

    #[test]
    fn halves_are_joined_neighbours_are_not() {
        assert_eq!(blocks(&["2001:db8::/33", "2001:db8:8000::/33"]), 1);
        assert_eq!(blocks(&["2001:db8:8000::/33", "2001:db9::/33"]), 2);
        assert_eq!(
            blocks(&[
                "2001:db8::/35",
                "2001:db8:2000::/35",
                "2001:db8:4000::/34",
                "2001:db8:8000::/33"
            ]),
            1
        );
        assert_eq!(
            blocks(&["2001:db8::/32", "2001:db8::/48", "2001:db8:1::/48"]),
            1
        );
        assert_eq!(blocks(&[]), 0);
        assert_eq!(blocks(&["::/1", "8000::/1"]), 2);
    }
}
