//! `v6atlas activities gaps`: what the documents leave open.

use std::fmt::Write as _;

use anyhow::Result;
use v6atlas::activity::{Gap, GapKind};
use v6atlas::export::{columns, register};
use v6atlas::message::{Arg, Messages};

use super::args::GapsArgs;
use super::{history, show};
use crate::cli::{events, pick, write};

pub(super) fn run(args: &GapsArgs) -> Result<()> {
    let kind = args.gap.as_deref();
    let kind = kind
        .map(|text| pick::word(text, GapKind::ALL))
        .transpose()?;
    let query = args.choice.query()?;
    let register = events::register(&args.form.data.data)?;
    let wanted = register.select(query);
    let mut gaps = register.gaps();
    gaps.retain(|gap| {
        let is_wanted = wanted.iter().any(|one| one.key() == gap.activity().key());
        is_wanted && kind.is_none_or(|kind| kind == gap.kind())
    });
    // By kind, as a page has them; within one, what is about IPv6 stays first.
    gaps.sort_by_key(Gap::kind);
    let listing = register::gaps(&gaps, args.form.language());
    let nothing = format!(
        "nothing is left open; of the {} activities of the register, {} meet these conditions",
        register.activities().len(),
        wanted.len()
    );
    show(args.form.format, &listing, &nothing, || {
        page(&gaps, args.form.words())
    })
}

fn page(gaps: &[Gap<'_>], words: &Messages) -> String {
    let mut sections = Vec::new();
    for kind in GapKind::ALL {
        let of_kind: Vec<&Gap<'_>> = gaps.iter().filter(|gap| gap.kind() == *kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let label = words.named("gap", kind.as_str());
        let why = words.named("gap", &format!("{kind}-why"));
        let mut text = format!("{label} ({})\n", of_kind.len());
        for line in columns::wrap(&why, write::stdout_width()) {
            let _ = writeln!(text, "{line}");
        }
        for gap in of_kind {
            let _ = write!(text, "\n{}", entry(gap, words));
        }
        sections.push(text);
    }
    sections.join("\n\n")
}

/// Whether the dates and numbers in the statements are what shows it.
fn is_of_facts(kind: GapKind) -> bool {
    matches!(
        kind,
        GapKind::ToldLate | GapKind::Contradicted | GapKind::Unmoved | GapKind::Miscounted
    )
}

/// The activity, what each document says, and which say nothing.
fn entry(gap: &Gap<'_>, words: &Messages) -> String {
    let mut text = history::heading(gap.activity(), words);
    if !gap.activity().is_core() {
        let _ = writeln!(text, "  {}", words.text("relevance-related"));
    }
    let mut rows: Vec<[String; 5]> = Vec::new();
    for told in gap.evidence() {
        let mut row = history::row(told, words);
        if is_of_facts(gap.kind()) {
            let facts = register::given(told);
            let [.., remark] = &mut row;
            *remark = [facts.join(", "), std::mem::take(remark)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(". ");
        }
        // A statement may end one step back and begin the next.
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }
    let width = write::stdout_width();
    text.push_str(&columns::set(None, &rows, 2, width));
    let absent: Vec<&str> = gap
        .absent_from()
        .iter()
        .map(|document| document.key().as_str())
        .collect();
    if !absent.is_empty() {
        let documents = ("documents", Arg::text(words.list(&absent)));
        let line = words.format("gap-absent", &[documents]);
        let _ = writeln!(text, "  {line}");
    }
    text
}
