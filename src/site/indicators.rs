//! The page of what figures mean.

use serde::Serialize;

use super::content::{Content, fields};
use super::markdown;
use crate::measure::Indicator;
use crate::message::Messages;

#[derive(Debug, Serialize)]
struct Row {
    code: &'static str,
    name: String,
    unit: String,
    text: String,
}

pub(super) fn page(words: &Messages) -> Content {
    let mut seen: Vec<&str> = Vec::new();
    let rows: Vec<Row> = Indicator::ALL
        .iter()
        .map(|indicator| {
            let text = indicator.explanation();
            // Some indicators share a page.
            let is_new = !seen.contains(&text);
            seen.push(text);
            let unit = match indicator.unit().as_str() {
                "/32" => "slash-32",
                "/48" => "slash-48",
                other => other,
            };
            Row {
                code: indicator.code(),
                name: words.named("indicator", indicator.code()),
                unit: words.named("unit", unit),
                text: if is_new {
                    markdown::page(text, 1).1
                } else {
                    String::new()
                },
            }
        })
        .collect();
    let lead = words.text("site-indicators-lead");
    (
        "indicators.html",
        words.text("site-page-indicators"),
        lead.clone(),
        fields! { lead, rows },
    )
}
