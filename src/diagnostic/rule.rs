//! What is looked for, and why.

use std::fmt;

use super::severity::Severity;

/// A rule: a plain value that describes itself.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its code, a letter and three digits. Never used for another rule.
    pub code: &'static str,
    /// Its name: the defect, in words joined by `-`; reads after "allow".
    pub name: &'static str,
    /// How bad it is, unless a finding has reasons to say otherwise.
    pub severity: Severity,
    /// The first version that has it.
    pub since: &'static str,
    /// What it finds, in one line without a full stop.
    pub summary: &'static str,
    /// Its page in Markdown: what it checks, why it matters, wrong, right,
    /// what to do.
    pub explanation: &'static str,
}

impl Rule {
    /// Whether `text` is its code or its name, in any case.
    pub fn is_called(&self, text: &str) -> bool {
        self.code.eq_ignore_ascii_case(text) || self.name.eq_ignore_ascii_case(text)
    }
}

// A code belongs to one rule.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({} {})", self.code, self.name)
    }
}
