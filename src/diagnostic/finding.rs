//! One finding.

use std::sync::Arc;

use super::place::Place;
use super::rule::Rule;
use super::severity::Severity;

/// One finding: what is, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    rule: &'static Rule,
    severity: Severity,
    message: String,
    primary: Label,
    secondary: Vec<Label>,
    notes: Vec<String>,
    help: Option<String>,
}

/// A place in a file and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file, as it was named.
    pub file: Arc<str>,
    /// The place; nothing if the whole file is meant.
    pub place: Option<Place>,
    /// Why it is pointed at; may be empty.
    pub text: String,
}

impl Label {
    /// A place in a file.
    pub fn at(file: &Arc<str>, place: Place, text: impl Into<String>) -> Self {
        Self {
            file: Arc::clone(file),
            place: Some(place),
            text: text.into(),
        }
    }

    /// A whole file.
    pub fn file(file: &Arc<str>) -> Self {
        Self {
            file: Arc::clone(file),
            place: None,
            text: String::new(),
        }
    }
}

impl Diagnostic {
    /// A finding of a rule: the message says what is, the label where and why.
    pub fn new(rule: &'static Rule, message: impl Into<String>, primary: Label) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            primary,
            secondary: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// With a further place, such as the other record of a conflict.
    #[must_use]
    pub fn and(mut self, label: Label) -> Self {
        self.secondary.push(label);
        self
    }

    /// With something else that is to be known.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// With what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// With another severity than the rule's.
    #[must_use]
    pub fn as_bad_as(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The rule that found it.
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// What is.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where.
    pub fn primary(&self) -> &Label {
        &self.primary
    }

    /// Where else.
    pub fn secondary(&self) -> &[Label] {
        &self.secondary
    }

    /// A label to fill in its place: 0 is the primary one.
    pub(crate) fn label_mut(&mut self, index: usize) -> Option<&mut Label> {
        match index.checked_sub(1) {
            None => Some(&mut self.primary),
            Some(index) => self.secondary.get_mut(index),
        }
    }

    /// What else is to be known.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// What to do.
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// What findings are sorted by: file, line and byte (those of the whole
    /// file first), code.
    pub fn key(&self) -> (&str, Option<&Place>, &'static str, &str) {
        let place = self.primary.place.as_ref();
        (&self.primary.file, place, self.rule.code, &self.message)
    }
}
