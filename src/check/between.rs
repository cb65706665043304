//! How a rule about several files tells what it finds.

use std::sync::Arc;

use super::dated::Dated;
use super::findings::{Findings, LineLabel};
use super::known::Matches;
use super::on::late;
use crate::diagnostic::{Diagnostic, Rule, Severity};

/// Where findings between files go.
#[derive(Debug)]
pub(super) struct Between<'a, 's> {
    pub(super) findings: &'a mut Findings<'s>,
    pub(super) matches: &'a mut Matches,
}

impl Between<'_, '_> {
    /// Tells a finding in a file, whose lines are looked up later. `about`
    /// names what it is about as the table of known issues does.
    pub(super) fn found(
        &mut self,
        file: &Dated,
        (rule, severity): (&'static Rule, Severity),
        about: &str,
        say: impl FnOnce() -> (String, Vec<LineLabel>),
        finish: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        late(
            self.findings,
            self.matches,
            (&file.name, Some(file.identity)),
            (rule, severity),
            about,
            say,
            finish,
        );
    }
}

impl Dated {
    /// A field of a line of this file as a label.
    pub(super) fn label(
        &self,
        line: impl Into<u64>,
        field: usize,
        text: impl Into<String>,
    ) -> LineLabel {
        LineLabel {
            file: Arc::clone(&self.name),
            line: line.into(),
            field: Some(field),
            text: text.into(),
        }
    }
}
