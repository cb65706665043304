//! A header that declares another number of records than there are.
//!
//! Whatever happened to a file as a whole shows here, so this is where it is
//! put into words: a copy that broke off, one written over a longer file.

use super::repeated_header;
use crate::check::claims::{Claims, Repeated};
use crate::check::file::Ending;
use crate::check::on::Context;
use crate::check::words::{counted, grouped};
use crate::diagnostic::{Diagnostic, Label, Place, Rule, Severity};
use crate::resource::ResourceKind;

pub(in crate::check) static RULE: Rule = Rule {
    code: "H009",
    name: "record-count-mismatch",
    severity: Severity::Error,
    since: "0.1.0",
    summary: "the header declares another number of records than there are",
    explanation: include_str!("record_count_mismatch.md"),
};

/// What the file as a whole is, as far as its counts tell; nothing is covered
/// by a finding that is not wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) struct Counted {
    /// Whether what the summaries declare is part of a finding already.
    pub(in crate::check) covers_summaries: bool,
    /// Whether that the last line is cut off is part of it, too.
    pub(in crate::check) covers_torn: bool,
    /// Of a file written over a longer one, the last line that is its own.
    pub(in crate::check) own_end: Option<u32>,
    /// Lines that repeat lines above them, as was told.
    pub(in crate::check) repeated: Option<Repeated>,
}

impl Counted {
    /// Whether what is odd about a line's place in the file is told already.
    pub(in crate::check) fn covers_line(&self, line: u32) -> bool {
        self.own_end.is_some_and(|end| line > end)
            || self.repeated.is_some_and(|lines| lines.contains(line))
    }
}

pub(in crate::check) fn check(
    context: &mut Context<'_>,
    ending: &Ending<'_>,
    claims: &Claims,
) -> Counted {
    let nothing = Counted {
        covers_summaries: false,
        covers_torn: false,
        own_end: None,
        repeated: None,
    };
    let tally = ending.tally;
    let (Some(header), Some(place)) = (tally.header(), &ending.header_count) else {
        return nothing;
    };
    let unread = tally.unread_records();
    // Lines that cannot be read may be records: they are findings of their own.
    let (declared, present) = (header.records(), tally.records() + unread);
    if declared == present || ending.is_cut {
        return nothing;
    }
    let end = ending.declared_end.as_ref().filter(|_| present > declared);
    if let (Some(second), Some(end)) = (&ending.second_header, end)
        && second.records_above == declared
        && context.findings.wants(&repeated_header::RULE)
    {
        // The file is whole, and another is joined on to it: that is told.
        return Counted {
            covers_summaries: true,
            own_end: Some(line_number(end)),
            ..nothing
        };
    }
    let over = end.map_or(0, |end| claims.repeated_below(line_number(end)));
    // What repeats from the declared end on only may be an older file as well.
    let stretch = end.zip(claims.repeated()).and_then(|(end, lines)| {
        let is_it = lines.first <= line_number(end) && explains(lines, present - declared);
        is_it.then_some(lines)
    });
    let excess = match (&ending.second_header, stretch) {
        (Some(second), _) => Excess::Joined(second.line),
        (None, Some(lines)) => Excess::Repeated(lines),
        (None, None) if over > 0 => Excess::Older(over),
        (None, None) => Excess::Unknown,
    };
    let end = end.filter(|_| !matches!(excess, Excess::Repeated(_)));
    context.found(&RULE, about(ending, declared, present), |file| {
        let mut finding = Diagnostic::new(
            &RULE,
            format!(
                "{} declared, {} present{}",
                counted(declared, "record"),
                grouped(tally.records()),
                match unread {
                    0 => String::new(),
                    _ => format!(", and {} that cannot be read", counted(unread, "line")),
                }
            ),
            Label::at(file, place.clone(), "declared here"),
        );
        for (summary, place) in &ending.summaries {
            let found = tally.records_of(summary.kind);
            if summary.records != found {
                let text = format!(
                    "{} present",
                    counted(found, &format!("{} record", summary.kind))
                );
                finding = finding.and(Label::at(file, place.clone(), text));
            }
        }
        if let Some(end) = end {
            let text = format!("the first {} end here", grouped(declared));
            finding = finding.and(Label::at(file, end.clone(), text));
        }
        if let Some((_, torn)) = ending.torn.as_ref().filter(|_| present < declared) {
            finding = finding.and(Label::at(file, torn.clone(), "the last line is cut off"));
        }
        explained(finding, ending, declared, present, excess)
    });
    if !context.findings.wants(&RULE) {
        return nothing;
    }
    Counted {
        covers_summaries: covers_summaries(ending, declared, present),
        covers_torn: present < declared,
        own_end: end.filter(|_| over > 0).map(line_number),
        repeated: match excess {
            Excess::Repeated(lines) => Some(lines),
            _ => None,
        },
    }
}

/// Where records come from that the header does not declare.
#[derive(Clone, Copy, Debug)]
enum Excess {
    /// A second file, from the header in that line on.
    Joined(u64),
    /// An older, longer file below, so many of whose records repeat others.
    Older(u64),
    /// Lines that are there twice.
    Repeated(Repeated),
    Unknown,
}

/// Whether lines that are there twice are the records that are too many, but
/// for those torn where the copy went back.
fn explains(lines: Repeated, too_many: u64) -> bool {
    let span = u64::from(lines.last - lines.first) + 1;
    lines.records >= 3 && lines.records.abs_diff(too_many) <= 2 && span == lines.records
}

/// Whether what the summaries declare is the same defect: they agree with the
/// header, or they miss no more than it does and the rest of them is cut off.
fn covers_summaries(ending: &Ending<'_>, declared: u64, present: u64) -> bool {
    let tally = ending.tally;
    let (mut by_summaries, mut missing, mut is_short) = (0u64, 0u64, true);
    for kind in ResourceKind::ALL {
        let found = tally.records_of(kind);
        if let Some(own) = tally.declared_of(kind) {
            by_summaries = by_summaries.saturating_add(own);
            missing = missing.saturating_add(own.saturating_sub(found));
            is_short &= found <= own;
        }
    }
    let lost = declared.saturating_sub(present);
    by_summaries == declared || lost > 0 && is_short && missing <= lost
}

fn explained(
    finding: Diagnostic,
    ending: &Ending<'_>,
    declared: u64,
    present: u64,
    excess: Excess,
) -> Diagnostic {
    match excess {
        Excess::Joined(line) => {
            return finding
                .note(format!(
                    "line {line} is a second header: another file is joined on to this one"
                ))
                .help("take apart what was put together, or get the file again");
        }
        Excess::Older(records) => {
            return finding
                .note(format!(
                    "the rest looks like an older, longer file over which this one was written: \
                     {} records repeat records above",
                    grouped(records)
                ))
                .help("get the file again into a new place, and compare its checksum");
        }
        Excess::Repeated(lines) => {
            return finding
                .note(format!(
                    "the lines {} to {} repeat the lines {} to {}: a part of the copy was written \
                     twice",
                    lines.first,
                    lines.last,
                    lines.first.saturating_sub(lines.distance),
                    lines.last.saturating_sub(lines.distance)
                ))
                .help("get the file again, and compare its checksum");
        }
        Excess::Unknown => {}
    }
    if present < declared && (ending.torn.is_some() || present < declared / 10 * 9) {
        return finding
            .note(format!(
                "the copy breaks off: {} of {} records arrived",
                grouped(ending.tally.records()),
                grouped(declared)
            ))
            .help("get the file again, and compare its checksum");
    }
    finding.help(
        "if the file is a copy, get it again and compare its checksum; if you publish it, count \
         the records after the last of them is written",
    )
}

/// What the known issues call it: the type, if all of the difference is that
/// more records of one type are declared than there are.
fn about(ending: &Ending<'_>, declared: u64, present: u64) -> &'static str {
    let tally = ending.tally;
    let mut differing = ResourceKind::ALL.iter().filter(|&&kind| {
        tally
            .declared_of(kind)
            .is_some_and(|declared| declared != tally.records_of(kind))
    });
    match (differing.next(), differing.next()) {
        (Some(&kind), None)
            if tally.malformed() == 0
                && present < declared
                && tally.declared_of(kind)
                    == Some(tally.records_of(kind) + (declared - present)) =>
        {
            kind.as_str()
        }
        _ => "",
    }
}

fn line_number(place: &Place) -> u32 {
    u32::try_from(place.line()).unwrap_or(u32::MAX)
}
