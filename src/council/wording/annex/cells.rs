//! What several annexes write alike.

use std::collections::BTreeSet;

use crate::council::figures::Change;
use crate::council::page::Block;
use crate::message::{Arg, Messages};

/// The heading of an annex.
pub(super) fn heading(words: &Messages, number: i64, title: &str) -> Block {
    let title = words.text(title);
    Block::Heading {
        level: 2,
        text: words.format(
            "annex-heading",
            &[("number", number.into()), ("title", Arg::text(title))],
        ),
    }
}

/// The files behind the figures.
pub(super) fn vintages(change: &Change) -> Vec<String> {
    let stands = [&change.start, &change.end].into_iter().flatten();
    let vintages: BTreeSet<String> = stands.map(|stand| stand.vintage.to_string()).collect();
    vintages.into_iter().collect()
}

/// A change in numbers, with its sign.
pub(super) fn signed(words: &Messages, by: i64) -> String {
    let amount = i64::try_from(by.unsigned_abs()).unwrap_or(i64::MAX);
    with_sign(words, by > 0, by < 0, words.count(amount))
}

/// An amount with the sign of its change; none for no change.
pub(super) fn with_sign(words: &Messages, is_more: bool, is_less: bool, amount: String) -> String {
    let id = match (is_more, is_less) {
        (true, _) => "change-more",
        (_, true) => "change-less",
        _ => return amount,
    };
    words.format(id, &[("amount", Arg::text(amount))])
}
