//! `v6atlas activities coverage`: what there is to show for each duty.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Result, anyhow};
use v6atlas::activity::{DutyCoverage, Evidence, KindName, Register};
use v6atlas::export::{columns, register};
use v6atlas::geography::Group;
use v6atlas::message::Messages;

use super::args::CoverageArgs;
use super::{history, show};
use crate::cli::{events, pick, write};

pub(super) fn run(args: &CoverageArgs) -> Result<()> {
    let register = events::register(&args.form.data.data)?;
    let mut coverage = register.coverage();
    let words = args.form.words();
    if let Some(text) = &args.duty {
        let wanted = text.trim().to_uppercase();
        let keys = coverage.iter().map(|one| one.duty().key().as_str());
        let near = pick::did_you_mean(&wanted, keys);
        coverage.retain(|one| one.duty().key().as_str() == wanted);
        if coverage.is_empty() {
            return Err(anyhow!(
                "expected the key of a duty of duties.csv, found `{text}`{near}"
            ));
        }
    }
    let listing = register::coverage(&coverage);
    let nothing = "the register has no duties";
    show(args.form.format, &listing, nothing, || {
        match coverage.as_slice() {
            [one] if args.duty.is_some() => detail(&register, one, words),
            all => page(all, words),
        }
    })
}

/// The groups of the columns, with what a heading has room for.
const GROUPS: [(&str, Group); 9] = [
    ("AFR", Group::ItuAfr),
    ("AMS", Group::ItuAms),
    ("ARB", Group::ItuArb),
    ("ASP", Group::ItuAsp),
    ("CIS", Group::ItuCis),
    ("EUR", Group::ItuEur),
    ("LDC", Group::UnLdc),
    ("LLDC", Group::UnLldc),
    ("SIDS", Group::UnSids),
];

fn page(coverage: &[DutyCoverage<'_>], words: &Messages) -> String {
    let width = write::stdout_width();
    let headings = ["duty", "clause", "evidence", "kind", "demands", "policies"]
        .map(|name| words.named("column", name));
    let rows: Vec<[String; 6]> = coverage
        .iter()
        .map(|one| {
            [
                one.duty().key().to_string(),
                one.duty().clause().to_owned(),
                one.evidence().len().to_string(),
                kinds(one, words),
                one.demands().len().to_string(),
                one.policies().len().to_string(),
            ]
        })
        .collect();
    let mut text = columns::set(Some(&headings), &rows, 0, width);
    text.push('\n');
    text.push_str(&by_region(coverage, words, width));
    let bare: Vec<[String; 3]> = coverage
        .iter()
        .filter(|one| one.is_bare())
        .map(|one| {
            let duty = one.duty();
            let what = [duty.demand(), duty.fulfilled_by()].join(" ");
            [duty.key().to_string(), duty.clause().to_owned(), what]
        })
        .collect();
    if !bare.is_empty() {
        let _ = writeln!(
            text,
            "\n{} ({})",
            words.text("coverage-nothing"),
            bare.len()
        );
        text.push_str(&columns::set(None, &bare, 2, width));
    }
    text
}

/// What the evidence is, and how often: `Workshop 13 · Training 8`.
fn kinds(coverage: &DutyCoverage<'_>, words: &Messages) -> String {
    let mut counts: BTreeMap<KindName, usize> = BTreeMap::new();
    for one in coverage.evidence() {
        *counts.entry(one.activity().kind().name()).or_default() += 1;
    }
    let mut counts: Vec<(KindName, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| Reverse(count));
    let told = counts
        .iter()
        .map(|(kind, count)| format!("{}\u{a0}{count}", words.named("kind", kind.as_str())));
    // Number and dot stay with the word.
    told.collect::<Vec<_>>().join("\u{a0}\u{b7} ")
}

/// The evidence by region and group, of the duties that have any, and of all
/// together, each activity once.
fn by_region(coverage: &[DutyCoverage<'_>], words: &Messages, width: usize) -> String {
    let names = [words.text("column-duty"), words.text("column-worldwide")];
    let codes = GROUPS.map(|(code, _)| code.to_owned());
    let headings = filled(names.into_iter().chain(codes));
    let mut rows = Vec::new();
    for one in coverage.iter().filter(|one| !one.evidence().is_empty()) {
        let counts = GROUPS.map(|(_, group)| one.within(group).count());
        rows.push(row(
            one.duty().key().as_str(),
            one.worldwide().count(),
            counts,
        ));
    }
    let distinct = |is_meant: &dyn Fn(&Evidence<'_>) -> bool| {
        let all = coverage.iter().flat_map(DutyCoverage::evidence);
        let keys: BTreeSet<&str> = all
            .filter(|one| is_meant(one))
            .map(|one| one.activity().key().as_str())
            .collect();
        keys.len()
    };
    let counts = GROUPS.map(|(_, group)| distinct(&|one| one.is_for(group)));
    let worldwide = distinct(&|one| one.activity().outline().region().is_none());
    rows.push(row(&words.text("coverage-any"), worldwide, counts));
    let mut text = columns::set(Some(&headings), &rows, 0, width);
    for line in columns::wrap(&words.text("coverage-counted"), width) {
        let _ = writeln!(text, "{line}");
    }
    text
}

fn row(name: &str, worldwide: usize, counts: [usize; 9]) -> [String; 11] {
    let counts = [worldwide].into_iter().chain(counts);
    let counts = counts.map(|count| count.to_string());
    filled([name.to_owned()].into_iter().chain(counts))
}

fn filled(cells: impl Iterator<Item = String>) -> [String; 11] {
    let mut row = [const { String::new() }; 11];
    for (place, cell) in row.iter_mut().zip(cells) {
        *place = cell;
    }
    row
}

/// One duty with its evidence.
fn detail(register: &Register, coverage: &DutyCoverage<'_>, words: &Messages) -> String {
    let width = write::stdout_width();
    let duty = coverage.duty();
    let mut text = String::new();
    let head = format!(
        "{}: {} \u{b7} {}",
        duty.key(),
        duty.clause(),
        duty.addressee()
    );
    for part in [head.as_str(), duty.demand(), duty.fulfilled_by()] {
        for line in columns::wrap(part, width) {
            let _ = writeln!(text, "{line}");
        }
    }
    if coverage.is_bare() {
        let _ = writeln!(text, "\n{}", words.text("coverage-nothing"));
    }
    for one in coverage.evidence() {
        let _ = write!(text, "\n{}", history::heading(one.activity(), words));
        let told = one.statements().iter();
        let rows: Vec<[String; 5]> = told.map(|told| history::row(told, words)).collect();
        text.push_str(&columns::set(None, &rows, 2, width));
    }
    for activity in coverage.demands() {
        let _ = write!(text, "\n{}", history::heading(activity, words));
        let told = register.history(activity.key().as_str());
        let rows: Vec<[String; 5]> = told.iter().map(|told| history::row(told, words)).collect();
        text.push_str(&columns::set(None, &rows, 2, width));
    }
    let policies: Vec<[String; 4]> = coverage
        .policies()
        .iter()
        .map(|policy| {
            [
                policy.country().country().name(words.language()).to_owned(),
                policy.instrument().to_string(),
                words.named("status", policy.status().as_str()),
                format!("{} {}", policy.document(), policy.paragraph()),
            ]
        })
        .collect();
    if !policies.is_empty() {
        let _ = writeln!(text, "\n{}", words.text("column-policies"));
        text.push_str(&columns::set(None, &policies, 2, width));
    }
    text
}
