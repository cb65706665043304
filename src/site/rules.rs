//! The rules of the checker: the list, and one page each.

use serde::Serialize;

use super::content::{Content, fields};
use super::markdown;
use crate::check;
use crate::diagnostic::Rule;
use crate::message::{Arg, Messages};

#[derive(Debug, Serialize)]
struct Row {
    code: &'static str,
    name: &'static str,
    severity: String,
    since: &'static str,
    summary: &'static str,
}

impl Row {
    fn new(rule: &Rule, words: &Messages) -> Self {
        let severity = rule.severity.to_string();
        Self {
            code: rule.code,
            name: rule.name,
            severity: words.named("severity", &severity),
            since: rule.since,
            summary: rule.summary,
        }
    }
}

/// The page of all rules.
pub(super) fn all(words: &Messages) -> Content {
    let rows: Vec<Row> = check::rules().map(|rule| Row::new(rule, words)).collect();
    let lead = words.format("site-rules-lead", &[("count", Arg::count(rows.len()))]);
    (
        "rules.html",
        words.text("site-page-rules"),
        lead.clone(),
        fields! { lead, rows },
    )
}

/// The page of a rule.
pub(super) fn page(code: &str, words: &Messages) -> Content {
    let Some(rule) = check::find_rule(code) else {
        // The pages are those of the rules.
        return (
            "rule.html",
            code.to_owned(),
            String::new(),
            fields! { shown => false },
        );
    };
    let (_, text) = markdown::page(rule.explanation, 0);
    (
        "rule.html",
        format!("{} {}", rule.code, rule.name),
        rule.summary.to_owned(),
        fields! { rule => Row::new(rule, words), text },
    )
}
