//! One line a finding, as compilers print for editors.
//!
//! `FILE:LINE:COLUMN: SEVERITY[CODE] NAME: MESSAGE`; without a place
//! `FILE: ...`. What is only counted has a line in the same form behind the
//! findings of its file. There is no summary, so that every line is a finding.

use std::io::{self, Write};

use super::super::report::{Hidden, Report};
use super::safe::Safe;
use super::words::{Grouped, HiddenByFile};

/// Writes one line a finding.
///
/// # Errors
///
/// Only if the output cannot be written.
pub fn short(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let mut hidden = HiddenByFile::of(report);
    for finding in &report.findings {
        let primary = finding.primary();
        rest(hidden.before(Some(&primary.file)), out)?;
        write!(out, "{}:", Safe(&primary.file))?;
        if let Some(place) = &primary.place {
            write!(out, "{}:{}:", place.line(), place.column())?;
        }
        let rule = finding.rule();
        writeln!(
            out,
            " {}[{}] {}: {}",
            finding.severity(),
            rule.code,
            rule.name,
            Safe(finding.message())
        )?;
    }
    rest(hidden.before(None), out)
}

fn rest(hidden: &[Hidden], out: &mut impl Write) -> io::Result<()> {
    for one in hidden {
        writeln!(
            out,
            "{}: {}[{}] {}: and {} more like this",
            Safe(&one.file),
            one.severity,
            one.rule.code,
            one.rule.name,
            Grouped(one.count)
        )?;
    }
    Ok(())
}
