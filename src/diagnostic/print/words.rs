//! Words and numbers that several forms have in common.

use std::fmt;

use super::super::report::{Hidden, Report};
use super::super::rule::Rule;
use super::super::severity::Severity;

/// A whole number with a comma after every three digits.
#[derive(Clone, Copy)]
pub(super) struct Grouped(pub(super) u64);

impl fmt::Display for Grouped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// So many of something: `1 file`, `2 files`.
pub(super) struct Counted(pub(super) u64, pub(super) &'static str);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} {}{ending}", Grouped(self.0), self.1)
    }
}

/// Code and name: `F003 overlapping-blocks`.
pub(super) struct Named(pub(super) &'static Rule);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.code, self.0.name)
    }
}

/// The findings by severity, the worst first, those of which there are any.
pub(super) fn by_severity(report: &Report) -> impl Iterator<Item = (Severity, u64)> {
    Severity::ALL
        .into_iter()
        .map(|severity| (severity, report.count(severity)))
        .filter(|(_, count)| *count > 0)
}

/// Hands out what is only counted, file by file, beside the findings.
pub(super) struct HiddenByFile<'a> {
    rest: &'a [Hidden],
}

impl<'a> HiddenByFile<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        Self {
            rest: &report.hidden,
        }
    }

    /// Those of files that stand before `file`; all that are left if there is
    /// none.
    pub(super) fn before(&mut self, file: Option<&str>) -> &'a [Hidden] {
        let is_before = |hidden: &Hidden| file.is_none_or(|file| *hidden.file < *file);
        let count = self.rest.iter().take_while(|one| is_before(one)).count();
        let (before, rest) = self.rest.split_at(count);
        self.rest = rest;
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_plurals() {
        let words = [0, 1, 999, 1000, 512_256, 1_000_000].map(|n| Counted(n, "record").to_string());
        assert_eq!(
            words,
            [
                "0 records",
                "1 record",
                "999 records",
                "1,000 records",
                "512,256 records",
                "1,000,000 records"
            ]
        );
    }
}
