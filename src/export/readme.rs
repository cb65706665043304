//! `METADATA.md`: what an export holds, for the person who reads it.

use std::fmt::Write as _;

use super::metadata::{IndicatorCoverage, Metadata};
use super::names::Names;
use crate::geography::Language;
use crate::measure::{BREAKS, Indicator};

/// The text of `METADATA.md`. `files` are those of the export: name, and
/// SHA-256 of what was written.
pub fn readme(metadata: &Metadata, files: &[(String, String)]) -> String {
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = head(&mut text, metadata, files);
    let _ = definitions(&mut text, metadata);
    let _ = sources(&mut text, metadata);
    text
}

fn head(text: &mut String, metadata: &Metadata, files: &[(String, String)]) -> std::fmt::Result {
    let coverage = &metadata.coverage;
    writeln!(
        text,
        "# IPv6 delegations by country: what this export holds\n"
    )?;
    writeln!(
        text,
        "{} of {} and {}, computed by v6atlas from {} of the regional Internet\n\
         registries; the newest is of {}. Where no selection is told below, it is all that the tables\n\
         of observations hold.\n",
        counted(coverage.rows, "observation"),
        counted(coverage.indicators.len() as u64, "indicator"),
        counted(coverage.areas.len() as u64, "area"),
        // Where there is no list of inputs, their number is not known.
        match metadata.inputs.len() {
            0 => "allocation files".to_owned(),
            many => counted(many as u64, "allocation file"),
        },
        metadata.date()
    )?;
    selection(text, metadata)?;
    if !files.is_empty() {
        writeln!(text, "## Files\n\n| file | SHA-256 |\n|---|---|")?;
        for (name, hash) in files {
            writeln!(text, "| {name} | `{hash}` |")?;
        }
        writeln!(text)?;
    }
    writeln!(
        text,
        "## How to read the figures\n\n\
         - **Area.** Codes of ISO 3166-1; `EU`, `AP` and `ZZ` are what the registries tell of no\n  \
         country; groups have a prefix (`ITU_`, `UN_`, `WB_`); `TOTAL` is all of a registry, or of all.\n  \
         Countries and what belongs to none add up to `TOTAL`; groups overlap and do not.\n\
         - **Registry.** Whose delegations are counted. A country may stand in the files of several; add\n  \
         them only for dates that agree, or take `all`.\n\
         - **Time.** A stock is of a day, a flow of a period, survivors of a year.\n\
         - **Value.** Exact decimals. An empty value is missing; zero is a true zero.\n\
         - **Status.** SDMX's letters: A normal, B break before it, D the definition differs, E from an\n  \
         incomplete file, O missing, P provisional.\n\
         - **Vintage.** The input: publisher, date, serial and the start of the SHA-256 of the file; for\n  \
         several, first and last date, their number and the start of the SHA-256 of their names.\n\
         - **Left out.** The tables may be compact: `V6_EQ48` is 65,536 times `V6_EQ32`; `V6_NET` is added\n  \
         and moved in less removed and moved out; a flow not listed for an area, in a period for which\n  \
         `TOTAL` is listed with a value and a status other than D, is zero.\n"
    )?;
    writeln!(
        text,
        "## Exactness\n\n\
         Text formats hold the exact decimal. Parquet holds `value` as DECIMAL(38,16), cut off after\n\
         sixteen decimals, which `value_is_exact` tells, and every amount of space in `addresses`, a\n\
         whole number of IPv6 addresses as DECIMAL(38,0), so that nothing is lost. A workbook holds the\n\
         nearest double, as spreadsheets do; where that is not the exact value, `value_exact` holds\n\
         it as text.\n"
    )?;
    writeln!(
        text,
        "## Comparability\n\n{}\n\n## Revisions\n\n{}\n",
        comparability(),
        revision_policy()
    )
}

/// Where figures before and after cannot be compared.
pub(super) fn comparability() -> String {
    let mut lines: Vec<String> = BREAKS
        .iter()
        .map(|one| {
            format!(
                "- {}, {} to {}: {}. The first figure after it has the status B, the total excepted.",
                one.registry.name(),
                one.year,
                one.last_year,
                one.what
            )
        })
        .collect();
    lines.push(
        "- The registries publish standard and extended files; only the extended name holders. A\n  \
         history is told by one form; a figure from the other has the status D."
            .to_owned(),
    );
    lines.join("\n")
}

/// When a published figure changes.
pub(super) fn revision_policy() -> &'static str {
    "A published figure changes for three reasons: a newer input for the same time (new vintage),\n\
     another content of the same input (corrected input), or another computation (changed method).\n\
     `v6atlas export --previous DIR` lists each changed figure in `revisions.csv` with its reason.\n\
     Figures with the status P are expected to change."
}

/// A part of the text that defines an indicator: `Formula`.
pub(super) fn explained(indicator: Indicator, heading: &str) -> String {
    let text = indicator.explanation();
    let is_other = |line: &&str| line.trim_start_matches('#').trim() != heading;
    let lines = text.lines().skip_while(is_other).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('#'));
    let part = lines.collect::<Vec<_>>().join("\n");
    part.trim_matches('\n').to_owned()
}

fn selection(text: &mut String, metadata: &Metadata) -> std::fmt::Result {
    let chosen = &metadata.selection;
    if chosen.is_everything() {
        return Ok(());
    }
    writeln!(text, "## Selection\n")?;
    let list = |codes: Vec<String>| codes.join(", ");
    if !chosen.indicators.is_empty() {
        let codes = chosen.indicators.iter().map(ToString::to_string);
        writeln!(text, "- Indicators: {}", list(codes.collect()))?;
    }
    if !chosen.areas.is_empty() {
        let codes = chosen.areas.iter().map(ToString::to_string);
        writeln!(text, "- Areas: {}", list(codes.collect()))?;
    }
    if !chosen.registries.is_empty() {
        let codes = chosen.registries.iter().map(ToString::to_string);
        writeln!(text, "- Registries: {}", list(codes.collect()))?;
    }
    if let Some(from) = chosen.from {
        writeln!(text, "- Times that begin no earlier than {from}")?;
    }
    if let Some(to) = chosen.to {
        writeln!(text, "- Times that end no later than {to}")?;
    }
    writeln!(text)
}

fn definitions(text: &mut String, metadata: &Metadata) -> std::fmt::Result {
    writeln!(text, "## Indicators\n")?;
    let names = Names::of(Language::En);
    let mut told: Vec<&str> = Vec::new();
    for (indicator, coverage) in &metadata.coverage.indicators {
        let explanation = indicator.explanation();
        writeln!(text, "### {indicator}: {}\n", names.indicator(*indicator))?;
        writeln!(text, "{}\n", covered(coverage))?;
        if told.contains(&explanation) {
            let same = metadata.coverage.indicators.keys();
            let first = same
                .into_iter()
                .find(|one| one.explanation() == explanation);
            let first = first.map(Indicator::to_string).unwrap_or_default();
            writeln!(text, "Defined together with {first}, above.\n")?;
            continue;
        }
        told.push(explanation);
        writeln!(text, "{}", lowered(explanation))?;
    }
    Ok(())
}

/// A number with its noun.
fn counted(count: u64, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

/// How much there is of an indicator, as a sentence.
pub(super) fn covered(coverage: &IndicatorCoverage) -> String {
    let days = coverage
        .days
        .map_or_else(String::new, |(first, last)| format!(", {first} to {last}"));
    let registries: Vec<String> = coverage
        .registries
        .iter()
        .map(ToString::to_string)
        .collect();
    let statuses = coverage.statuses.iter();
    let statuses: Vec<String> = statuses
        .map(|(one, count)| format!("{one} {count}"))
        .collect();
    format!(
        "Coverage: {} ({} missing) of {}{days}; registries {}; statuses {}.",
        counted(coverage.rows, "observation"),
        coverage.missing,
        counted(coverage.areas.len() as u64, "area"),
        registries.join(", "),
        statuses.join(", ")
    )
}

/// A text with headings two levels lower, without its title.
fn lowered(explanation: &str) -> String {
    let mut text = String::new();
    for line in explanation
        .lines()
        .skip_while(|line| !line.starts_with("## "))
    {
        if line.starts_with("## ") {
            text.push_str("##");
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn sources(text: &mut String, metadata: &Metadata) -> std::fmt::Result {
    writeln!(
        text,
        "## Source files\n\n\
         Published by the registries for free use with attribution and without warranty. SHA-256 is that\n\
         of the plain content. Compute the figures again with `v6atlas measure` over these files.\n"
    )?;
    if !metadata.inputs.is_empty() {
        writeln!(
            text,
            "| registry | date | form | file | serial | SHA-256 |\n|---|---|---|---|---|---|"
        )?;
        for one in &metadata.inputs {
            writeln!(
                text,
                "| {} | {} | {} | {} | {} | `{}` |",
                one.registry, one.date, one.form, one.file, one.serial, one.sha256
            )?;
        }
        writeln!(text)?;
    }
    if !metadata.unlisted.is_empty() {
        writeln!(
            text,
            "No list of inputs tells the full SHA-256 of these vintages, whose own digits are the start of\n\
             it:\n"
        )?;
        for vintage in &metadata.unlisted {
            writeln!(text, "- {vintage}")?;
        }
        writeln!(text)?;
    }
    Ok(())
}
