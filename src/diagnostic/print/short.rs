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

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

    use super::super::samples::*;
    use super::*;

    fn as_short(report: &Report) -> String {
        let mut out = Vec::new();
        short(report, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn one_line_each() {
        assert_snapshot!(as_short(&full()), @r"
        delegated-apnic-20181001:7:7: warning[R005] unknown-country: unknown country
        delegated-apnic-20181001: warning[R005] unknown-country: and 1,980 more like this
        delegated-apnic-20181001: note[R014] future-date: and 1 more like this
        delegated-lacnic: error[F003] overlapping-blocks: no records
        z: error[F003] overlapping-blocks: and 2 more like this
        ");
        assert_eq!(as_short(&Report::default()), "");
    }

    proptest! {
        #[test]
        fn a_finding_is_one_line_and_harmless(report in any_report()) {
            let lines = as_short(&report);
            prop_assert!(lines.chars().all(is_harmless), "{lines:?}");
            prop_assert_eq!(lines.lines().count(), report.findings.len() + report.hidden.len());
        }
    }
}
