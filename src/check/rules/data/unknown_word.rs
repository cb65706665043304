//! Words that are not in the vocabulary of their column.

use crate::check::sheet::{OnCell, expected};
use crate::diagnostic::{Diagnostic, Rule, Severity, nearest};

pub(in crate::check) static RULE: Rule = Rule {
    code: "D012",
    name: "unknown-word",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "a word that is not in the vocabulary of its column",
    explanation: include_str!("unknown_word.md"),
};

pub(in crate::check) fn found(on: OnCell<'_, '_, '_>, wanted: &str, found: &str) {
    on.found(&RULE, "not one of the words", |label| {
        let finding = Diagnostic::new(&RULE, expected(wanted, found), label);
        let words = wanted
            .split_once(": ")
            .map_or("", |(_, words)| words)
            .split(", ");
        let folded = found.to_lowercase();
        // A word in other letters is meant before one that is only near.
        let same = words.clone().find(|word| word.to_lowercase() == folded);
        match same.or_else(|| nearest(found, words)) {
            Some(meant) if !meant.is_empty() => finding.help(format!("did you mean `{meant}`?")),
            _ => finding.help("use one of the words"),
        }
    });
}
