//! The findings of a file or of a run, as they come.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::settings::Settings;
use crate::diagnostic::{Diagnostic, Hidden, Label, Report, Rule, Severity};

/// Findings as they come: the first of each rule, file and severity in full,
/// the rest counted.
#[derive(Clone, Debug)]
pub(super) struct Findings<'s> {
    settings: &'s Settings,
    told: Vec<Diagnostic>,
    counts: BTreeMap<(&'static str, Severity, Arc<str>), Count>,
    wants: Vec<Want>,
}

#[derive(Clone, Copy, Debug)]
struct Count {
    rule: &'static Rule,
    told: u64,
    hidden: u64,
}

/// A line that a finding wants to show and that is no longer at hand.
#[derive(Clone, Debug)]
pub(super) struct Want {
    finding: usize,
    /// 0 for the primary label, then the secondary ones.
    label: usize,
    pub(super) file: Arc<str>,
    pub(super) line: u64,
    /// Which of its fields is meant; all of the line if nothing.
    pub(super) field: Option<usize>,
}

/// A label whose line is to be looked up.
#[derive(Clone, Debug)]
pub(super) struct LineLabel {
    pub(super) file: Arc<str>,
    pub(super) line: u64,
    pub(super) field: Option<usize>,
    pub(super) text: String,
}

impl<'s> Findings<'s> {
    pub(super) fn new(settings: &'s Settings) -> Self {
        Self {
            settings,
            told: Vec::new(),
            counts: BTreeMap::new(),
            wants: Vec::new(),
        }
    }

    pub(super) fn settings(&self) -> &'s Settings {
        self.settings
    }

    /// Whether a rule is looked at in this run.
    pub(super) fn wants(&self, rule: &'static Rule) -> bool {
        self.settings.wants(rule)
    }

    /// A finding in `file`; it is made only if it is told.
    pub(super) fn add(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        file: &Arc<str>,
        make: impl FnOnce() -> Diagnostic,
    ) {
        if self.count(rule, severity, file) {
            self.told.push(make().as_bad_as(severity));
        }
    }

    /// A finding whose lines are looked up later: `make` is given its primary
    /// label.
    pub(super) fn add_late(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        labels: impl FnOnce() -> (String, Vec<LineLabel>),
        finish: impl FnOnce(Diagnostic) -> Diagnostic,
        file: &Arc<str>,
    ) {
        if !self.count(rule, severity, file) {
            return;
        }
        let (message, labels) = labels();
        let mut diagnostic: Option<Diagnostic> = None;
        for (index, label) in labels.into_iter().enumerate() {
            self.wants.push(Want {
                finding: self.told.len(),
                label: index,
                file: Arc::clone(&label.file),
                line: label.line,
                field: label.field,
            });
            let empty = Label {
                file: label.file,
                place: None,
                text: label.text,
            };
            diagnostic = Some(match diagnostic {
                None => Diagnostic::new(rule, message.clone(), empty),
                Some(before) => before.and(empty),
            });
        }
        let diagnostic =
            diagnostic.unwrap_or_else(|| Diagnostic::new(rule, message, Label::file(file)));
        self.told.push(finish(diagnostic).as_bad_as(severity));
    }

    /// Counts a finding; whether it is to be told.
    fn count(&mut self, rule: &'static Rule, severity: Severity, file: &Arc<str>) -> bool {
        if !self.wants(rule) {
            return false;
        }
        let most = self.settings.most_of(severity);
        let key = (rule.code, severity, Arc::clone(file));
        let count = self.counts.entry(key).or_insert(Count {
            rule,
            told: 0,
            hidden: 0,
        });
        if count.told < most {
            count.told += 1;
            true
        } else {
            count.hidden += 1;
            false
        }
    }

    /// Whether any error is among them.
    pub(super) fn has_errors(&self) -> bool {
        let mut all = self.counts.keys();
        all.any(|(_, severity, _)| *severity == Severity::Error)
    }

    /// Forgets all findings so far.
    pub(super) fn forget(&mut self) {
        *self = Self::new(self.settings);
    }

    /// The lines that are still wanted.
    pub(super) fn take_wants(&mut self) -> Vec<Want> {
        std::mem::take(&mut self.wants)
    }

    /// Fills in a line that was wanted.
    pub(super) fn fill(&mut self, want: &Want, place: crate::diagnostic::Place) {
        if let Some(label) = self
            .told
            .get_mut(want.finding)
            .and_then(|finding| finding.label_mut(want.label))
        {
            label.place = Some(place);
        }
    }

    /// Takes over the findings of a file.
    pub(super) fn absorb(&mut self, other: Findings<'_>) {
        let before = self.told.len();
        self.told.extend(other.told);
        self.wants.extend(other.wants.into_iter().map(|want| Want {
            finding: want.finding + before,
            ..want
        }));
        for (key, count) in other.counts {
            self.counts
                .entry(key)
                .and_modify(|own| {
                    own.told += count.told;
                    own.hidden += count.hidden;
                })
                .or_insert(count);
        }
    }

    /// All findings, in order.
    pub(super) fn into_report(self, files: u64, records: u64) -> Report {
        let mut findings = self.told;
        findings.sort_by(|a, b| a.key().cmp(&b.key()));
        let hidden = self
            .counts
            .into_iter()
            .filter(|(_, count)| count.hidden > 0);
        let mut hidden: Vec<Hidden> = hidden
            .map(|((_, severity, file), count)| Hidden {
                file,
                rule: count.rule,
                severity,
                count: count.hidden,
            })
            .collect();
        hidden.sort_by(|a, b| {
            (&a.file, a.rule.code, a.severity).cmp(&(&b.file, b.rule.code, b.severity))
        });
        Report {
            findings,
            hidden,
            files,
            records,
            ..Report::default()
        }
    }
}
